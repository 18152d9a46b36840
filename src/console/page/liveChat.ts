import { type ReadonlySignal, signal } from '@preact/signals';
import type { Communication, Note, QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import type { ChatSnapshot, WireNotice } from '../wire.ts';
import { type Ask, type DeskSocket, retry } from './ask.ts';
import { merged } from './ledger.ts';

/** One conversation as the page knows it. */
export interface Chat {
  readonly person: string;
  /** Null until the first snapshot came. */
  readonly entry: QueueEntry | null;
  readonly profile: Profile | null;
  readonly communications: ReadonlyMap<string, Communication>;
  readonly notes: ReadonlyMap<string, Note>;
  /** A summary drafted from the facts on record, as it was when the conversation was last read. */
  readonly sbar: ChatSnapshot['sbar'];
  /** Nothing is earlier than what is known. */
  readonly complete: boolean;
  /** The person is not one that a counselor may look at. */
  readonly unknown: boolean;
}

export interface LiveChat {
  readonly chat: ReadonlySignal<Chat | null>;
  /** Opens a person's conversation; `entry` is what the queue knows of it already. */
  open(person: string, entry: QueueEntry | null): void;
  leave(): void;
  /** Fetches messages before the earliest known one. */
  earlier(): Promise<void>;
  /** Subscribes to the open conversation and reads a fresh snapshot. */
  read(): Promise<void>;
  take(notices: readonly WireNotice[]): void;
}

/** The open conversation, kept right by snapshots and the notices after them. */
export function createLiveChat(socket: DeskSocket, ask: Ask): LiveChat {
  const chat = signal<Chat | null>(null);

  async function read(): Promise<void> {
    const asked = chat.value;
    if (!asked) return;
    const answer = await ask('chat.open', { person: asked.person });
    const current = chat.value;
    if (current?.person !== asked.person) return;
    if (answer?.ok) chat.value = withSnapshot(current, answer, asked.communications);
    else if (answer?.error.reason === 'unknown-person') chat.value = { ...current, unknown: true };
    else retry(socket, read);
  }

  function leave(): void {
    if (chat.value) void ask('chat.close', { person: chat.value.person });
    chat.value = null;
  }

  return {
    chat,
    read,
    leave,
    open(person, entry) {
      if (chat.value?.person === person) return;
      leave();
      chat.value = { ...blank, person, entry };
      void read();
    },
    async earlier() {
      const asked = chat.value;
      if (!asked || asked.complete || asked.communications.size === 0) return;
      const before = Math.min(...[...asked.communications.values()].map((c) => c.at));
      const answer = await ask('chat.earlier', { person: asked.person, before });
      const current = chat.value;
      if (!answer?.ok || current?.person !== asked.person) return;
      const communications = merged(current.communications, answer.communications, idOf, versionOf);
      chat.value = { ...current, communications, complete: answer.complete };
    },
    take(notices) {
      for (const notice of notices) {
        if (chat.value?.person === notice.value.person) chat.value = { ...chat.value, ...changed(chat.value, notice) };
      }
    },
  };
}

const idOf = (value: { readonly id: string }) => value.id;
const versionOf = (value: { readonly version: number }) => value.version;

const blank: Omit<Chat, 'person'> = {
  entry: null,
  profile: null,
  communications: new Map(),
  notes: new Map(),
  sbar: null,
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
    sbar: snapshot.sbar,
    notes: merged(chat.notes, snapshot.notes, idOf, () => 0),
    complete: snapshot.complete || (follows && chat.complete),
  };
}

/** What a notice about the open conversation changes of it. */
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
