import { computed, effect, signal } from '@preact/signals';
import type { PhoneEvents, PhoneMessage, PhoneReceipts } from '../wire.ts';
import { advance, merge, unread } from './conversation.ts';
import { confirmed, flush } from './outbox.ts';
import { inHand, people } from './people.ts';

/** What each phone has received, by address. The service holds the truth; this is its image. */
export const chats = signal<Readonly<Record<string, readonly PhoneMessage[]>>>({});
/** Since when an answer is being written, by address. */
export const typingSince = signal<Readonly<Record<string, number>>>({});
/** Whether the service can be heard. True until the first attempt failed, so that the page does not begin with a warning. */
export const connected = signal(true);
/** Whether someone is looking at the page. */
const looking = signal(document.visibilityState === 'visible');

document.addEventListener('visibilitychange', () => {
  looking.value = document.visibilityState === 'visible';
});
addEventListener('online', () => void flush());
confirmed.listener = (address, message) => put(address, [message]);

const typingMs = 12_000;
const addresses = computed(() => people.value.map((p) => p.address).join(' '));

let source: EventSource | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/** Listens for everyone on the page, and again whenever somebody is added. */
export function connect(): void {
  effect(() => listen(addresses.value.split(' ')));
  effect(acknowledge);
  void flush();
}

function listen(whom: readonly string[]): void {
  source?.close();
  clearTimeout(again);
  const query = whom.map((a) => `address=${encodeURIComponent(a)}`).join('&');
  const stream = new EventSource(`/phone/api/events?${query}`);
  source = stream;
  // First listening, then reading: what happens in between comes by both ways and is one message by its id.
  stream.addEventListener('open', () => void readAll(whom));
  on(stream, 'message', ({ address, message }) => {
    put(address, [message]);
    if (message.direction === 'out') quiet(address);
  });
  on(stream, 'typing', ({ address }) => {
    typingSince.value = { ...typingSince.value, [address]: Date.now() };
    setTimeout(() => {
      if (Date.now() - (typingSince.value[address] ?? 0) >= typingMs) quiet(address);
    }, typingMs);
  });
  on(stream, 'tick', tick);
  stream.addEventListener('error', (event) => {
    if (event instanceof MessageEvent) return;
    connected.value = false;
    // The browser comes back by itself, except where it was answered with an error.
    if (stream.readyState === EventSource.CLOSED && source === stream) again = setTimeout(() => listen(whom), 2000);
  });
}

function on<E extends keyof PhoneEvents>(stream: EventSource, name: E, take: (data: PhoneEvents[E]) => void): void {
  stream.addEventListener(name, (event) => {
    if (event instanceof MessageEvent) take(JSON.parse(event.data));
  });
}

async function readAll(whom: readonly string[]): Promise<void> {
  try {
    for (const address of whom) {
      const response = await fetch(`/phone/api/people/${address}/messages`);
      if (!response.ok) throw new Error(`the history answered ${response.status}`);
      put(address, ((await response.json()) as { messages: PhoneMessage[] }).messages);
    }
    connected.value = true;
    void flush();
  } catch {
    connected.value = false;
    clearTimeout(again);
    again = setTimeout(() => listen(whom), 2000);
  }
}

function put(address: string, messages: readonly PhoneMessage[]): void {
  chats.value = { ...chats.value, [address]: merge(chats.value[address] ?? [], messages) };
}

function quiet(address: string): void {
  const { [address]: _, ...rest } = typingSince.value;
  typingSince.value = rest;
}

function tick({ address, state, messages }: PhoneReceipts): void {
  chats.value = { ...chats.value, [address]: advance(chats.value[address] ?? [], messages, state) };
}

/** Tells the service what has arrived and what was seen, as a phone does. */
function acknowledge(): void {
  for (const [address, messages] of Object.entries(chats.value)) {
    const seen = looking.value && inHand.value === address;
    const owed = unread(messages).filter((m) => seen || m.state === 'sent');
    // A few at a time; the change of state that follows brings the rest here.
    const ids = owed.slice(0, 100).map((m) => m.id);
    if (ids.length > 0 && connected.value) void tell({ address, state: seen ? 'read' : 'delivered', messages: ids });
  }
}

const telling = new Set<string>();

async function tell(receipts: PhoneReceipts): Promise<void> {
  const body = JSON.stringify(receipts);
  if (telling.has(body)) return;
  telling.add(body);
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/phone/api/receipts', { method: 'POST', headers, body });
    if (response.ok) tick(receipts);
  } catch {
    // The next reading of the history brings them up again.
  } finally {
    telling.delete(body);
  }
}
