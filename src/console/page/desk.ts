import { type ReadonlySignal, signal } from '@preact/signals';
import type { Socket } from 'socket.io-client';
import type { Counselor } from '#src/care/event.ts';
import type { Communication, Note, QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import type { Answer, ChatSnapshot, ClientEvents, CommandName, Payload, ServerEvents, WireNotice } from '../wire.ts';
import { merged } from './ledger.ts';

/** One conversation as the page knows it. */
export interface Chat {
  readonly person: string;
  /** Null until the first snapshot came. */
  readonly entry: QueueEntry | null;
  readonly profile: Profile | null;
  readonly communications: ReadonlyMap<string, Communication>;
  readonly notes: ReadonlyMap<string, Note>;
  /** Nothing is earlier than what is known. */
  readonly complete: boolean;
  /** The person is not one that a counselor may look at. */
  readonly unknown: boolean;
}

/** Everything on a counselor's desk, kept right by snapshots and notices across lost connections. */
export interface Desk {
  readonly connected: ReadonlySignal<boolean>;
  readonly counselor: ReadonlySignal<Counselor | null>;
  /** Handovers by person, closed ones among them. Null before the first snapshot. */
  readonly queue: ReadonlySignal<ReadonlyMap<string, QueueEntry> | null>;
  /** Open handovers beyond those that the queue holds. */
  readonly more: ReadonlySignal<number>;
  /** What must be added to this machine's clock to have the server's. */
  readonly clockOffset: ReadonlySignal<number>;
  readonly chat: ReadonlySignal<Chat | null>;
  open(person: string): void;
  leave(): void;
  /** Fetches messages before the earliest known one. */
  earlier(): Promise<void>;
  /** Gives a command; null where no answer came and it must be given again. */
  ask<N extends CommandName>(name: N, payload: Payload<N>): Promise<Answer<N> | null>;
}

export type DeskSocket = Socket<ServerEvents, ClientEvents>;

const answerWithinMs = 15_000;
const retryMs = 1_000;
const personOf = (entry: QueueEntry) => entry.person;
const versionOf = (value: { readonly version: number }) => value.version;
const idOf = (value: { readonly id: string }) => value.id;

/** Puts a desk behind a socket. After every connect it subscribes anew and reads a fresh snapshot. */
export function createDesk(socket: DeskSocket): Desk {
  const connected = signal(socket.connected);
  const counselor = signal<Counselor | null>(null);
  const queue = signal<ReadonlyMap<string, QueueEntry> | null>(null);
  const more = signal(0);
  const clockOffset = signal(0);
  const chat = signal<Chat | null>(null);
  /** Notices of the queue since it was last subscribed to: what the snapshot under way may not hold yet. */
  let sinceSubscribed: ReadonlyMap<string, QueueEntry> = new Map();
  let reading = 0;

  const ask: Desk['ask'] = async (name, payload) => {
    if (!socket.connected) return null;
    try {
      const timed = socket.timeout(answerWithinMs) as { emitWithAck(name: string, payload: unknown): Promise<unknown> };
      return (await timed.emitWithAck(name, payload)) as Answer<typeof name>;
    } catch {
      return null;
    }
  };

  async function readQueue(): Promise<void> {
    const mine = ++reading;
    sinceSubscribed = new Map();
    const answer = await ask('queue.open', {});
    if (mine !== reading) return;
    if (!answer?.ok) return retry(readQueue);
    counselor.value = answer.counselor;
    clockOffset.value = answer.now - Date.now();
    more.value = answer.total - answer.entries.length;
    queue.value = merged(sinceSubscribed, answer.entries, personOf, versionOf);
  }

  async function readChat(person: string): Promise<void> {
    const before = chat.value?.communications ?? new Map();
    const answer = await ask('chat.open', { person });
    const current = chat.value;
    if (current?.person !== person) return;
    if (answer?.ok) chat.value = withSnapshot(current, answer, before);
    else if (answer?.error.reason === 'unknown-person') chat.value = { ...current, unknown: true };
    else retry(() => readChat(person));
  }

  /** A snapshot that failed while the connection stands is asked for again; a new connection asks by itself. */
  function retry(read: () => Promise<void>): void {
    setTimeout(() => {
      if (socket.connected) void read();
    }, retryMs);
  }

  function take(notices: readonly WireNotice[]): void {
    const handovers = notices.filter((n) => n.kind === 'handover').map((n) => n.value);
    sinceSubscribed = merged(sinceSubscribed, handovers, personOf, versionOf);
    if (queue.value) queue.value = merged(queue.value, handovers, personOf, versionOf);
    if (chat.value) chat.value = withNotices(chat.value, notices);
    // The queue is longer than what was read of it: one that left it makes room for one not known yet.
    if (more.value > 0 && handovers.some((e) => e.handover.state === 'closed')) void readQueue();
  }

  socket.on('connect', () => {
    connected.value = true;
    void readQueue();
    if (chat.value) void readChat(chat.value.person);
  });
  socket.on('disconnect', () => {
    connected.value = false;
  });
  socket.on('notices', take);

  return {
    connected,
    counselor,
    queue,
    more,
    clockOffset,
    chat,
    ask,
    open(person) {
      if (chat.value?.person === person) return;
      if (chat.value) void ask('chat.close', { person: chat.value.person });
      chat.value = { ...blank, person, entry: queue.value?.get(person) ?? null };
      void readChat(person);
    },
    leave() {
      if (chat.value) void ask('chat.close', { person: chat.value.person });
      chat.value = null;
    },
    async earlier() {
      const current = chat.value;
      if (!current || current.complete || current.communications.size === 0) return;
      const before = Math.min(...[...current.communications.values()].map((c) => c.at));
      const answer = await ask('chat.earlier', { person: current.person, before });
      const now = chat.value;
      if (!answer?.ok || now?.person !== current.person) return;
      const communications = merged(now.communications, answer.communications, idOf, versionOf);
      chat.value = { ...now, communications, complete: answer.complete };
    },
  };
}

const blank: Omit<Chat, 'person'> = {
  entry: null,
  profile: null,
  communications: new Map(),
  notes: new Map(),
  complete: false,
  unknown: false,
};

/** `before` is what was known when the snapshot was asked for. */
function withSnapshot(chat: Chat, snapshot: ChatSnapshot, before: Chat['communications']): Chat {
  // Where the snapshot holds nothing of what was known, messages between the two may be missing: the older ones are let go.
  const follows = snapshot.complete || snapshot.communications.some((c) => before.has(c.id));
  const known = follows ? chat.communications : new Map([...chat.communications].filter(([id]) => !before.has(id)));
  return {
    ...chat,
    unknown: false,
    entry: newer(chat.entry, snapshot.entry),
    profile: newer(chat.profile, snapshot.profile),
    communications: merged(known, snapshot.communications, idOf, versionOf),
    notes: merged(chat.notes, snapshot.notes, idOf, () => 0),
    complete: snapshot.complete || (follows && chat.complete),
  };
}

function withNotices(chat: Chat, notices: readonly WireNotice[]): Chat {
  let known = chat;
  for (const notice of notices) {
    if (notice.value.person === chat.person) known = { ...known, ...changed(known, notice) };
  }
  return known;
}

function changed(chat: Chat, notice: WireNotice): Partial<Chat> {
  switch (notice.kind) {
    case 'handover':
      return { entry: newer(chat.entry, notice.value) };
    case 'profile':
      return { profile: newer(chat.profile, notice.value) };
    case 'note':
      return { notes: merged(chat.notes, [notice.value], idOf, () => 0) };
    case 'communication':
      return { communications: merged(chat.communications, [notice.value], idOf, versionOf) };
  }
}

function newer<T extends { readonly version: number }>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  return b.version >= a.version ? b : a;
}
