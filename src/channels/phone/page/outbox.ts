import { signal } from '@preact/signals';
import type { PhoneMessage, PhoneSending } from '../wire.ts';
import { messageId } from '../wire.ts';
import type { PageText } from './i18n.ts';

/** A message that the service has not confirmed. Kept in the browser until it has, so that nothing is lost by a reload. */
export interface Unsent {
  readonly sending: PhoneSending;
  readonly at: number;
  readonly underway: boolean;
  /** Why it will never be taken. */
  readonly refused: PageText | null;
}

/** Each message has an entry of its own, so that two windows do not overwrite what the other keeps. */
const prefix = 'hamdam-phone-unsent:';

export const outbox = signal<readonly Unsent[]>(stored());

let running = false;
let pause = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a message into the box and begins to send. */
export function post(message: Omit<PhoneSending, 'id'>): void {
  const unsent: Unsent = {
    sending: { ...message, id: crypto.randomUUID() },
    at: Date.now(),
    underway: false,
    refused: null,
  };
  keep(unsent);
  outbox.value = [...outbox.value, unsent];
  void flush();
}

/** Takes a refused message out of sight. */
export function discard(id: string): void {
  localStorage.removeItem(prefix + id);
  outbox.value = outbox.value.filter((u) => u.sending.id !== id);
}

/**
 * Sends what waits, one after the other in the order of writing, under the ids it was written with. Where the service cannot
 * be reached it is tried again later, and at once when the connection is back.
 */
export async function flush(): Promise<void> {
  if (running) return;
  running = true;
  clearTimeout(timer);
  try {
    for (let next = first(); next; next = first()) {
      mark(next.sending.id, { underway: true });
      const ending = await send(next.sending);
      if (ending === 'later') {
        mark(next.sending.id, { underway: false });
        pause = Math.min(pause * 2 || 500, 10_000);
        timer = setTimeout(flush, pause);
        return;
      }
      pause = 0;
      if (ending === 'taken') discard(next.sending.id);
      else mark(next.sending.id, { underway: false, refused: ending });
    }
  } finally {
    running = false;
  }
}

/** Leaves a file with the service. Returns what a message names it by; null where it could not be left there. */
export async function leave(file: Blob): Promise<string | null> {
  try {
    const response = await fetch(`/phone/api/files?type=${encodeURIComponent(file.type.split(';')[0] ?? '')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    return response.ok ? ((await response.json()) as { ref: string }).ref : null;
  } catch {
    return null;
  }
}

/** Told of every message that the service has confirmed, before it leaves the box. */
export const confirmed: { listener: (address: string, message: PhoneMessage) => void } = { listener: () => {} };

async function send(sending: PhoneSending): Promise<'taken' | 'later' | PageText> {
  try {
    const response = await fetch('/phone/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sending),
    });
    if (response.status === 413) return 'tooLong';
    if (response.status === 400) return 'refused';
    if (response.status !== 202) return 'later';
    const { at } = (await response.json()) as { at: number };
    confirmed.listener(sending.address, asMessage(sending, at));
    return 'taken';
  } catch {
    return 'later';
  }
}

/** What was written, as the conversation will show it. */
export function asMessage(sending: PhoneSending, at: number): PhoneMessage {
  const { address, id, text = '', choice = null, media = null } = sending;
  const state = 'received';
  return { id: messageId(address, id), direction: 'in', at, text, media, choice, options: [], from: 'person', state };
}

const first = () => outbox.value.find((u) => !u.refused);

function mark(id: string, change: Partial<Unsent>): void {
  outbox.value = outbox.value.map((u) => (u.sending.id === id ? { ...u, ...change } : u));
  const marked = outbox.value.find((u) => u.sending.id === id);
  if (marked) keep(marked);
}

function keep(unsent: Unsent): void {
  localStorage.setItem(prefix + unsent.sending.id, JSON.stringify(unsent));
}

function stored(): readonly Unsent[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Unsent)
    .map((unsent) => ({ ...unsent, underway: false }))
    .sort((a, b) => a.at - b.at);
}
