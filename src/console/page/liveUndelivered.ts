import { type ReadonlySignal, signal } from '@preact/signals';
import type { UndeliveredEntry } from '#src/store/store.ts';
import { type Ask, type DeskSocket, retry } from './ask.ts';
import { merged } from './ledger.ts';

export interface LiveUndelivered {
  /** By row; null until it is watched and the first snapshot came. */
  readonly undelivered: ReadonlySignal<ReadonlyMap<string, UndeliveredEntry> | null>;
  /** Whether nothing is earlier than what is known. */
  readonly undeliveredComplete: ReadonlySignal<boolean>;
  /** Begins to watch, and reads a fresh snapshot after every connect from then on. */
  watchUndelivered(): void;
  earlierUndelivered(): Promise<void>;
  readUndelivered(): Promise<void>;
}

/** What never arrived, kept right by snapshots and the notices after them. */
export function createLiveUndelivered(socket: DeskSocket, ask: Ask): LiveUndelivered {
  const undelivered = signal<ReadonlyMap<string, UndeliveredEntry> | null>(null);
  const undeliveredComplete = signal(false);
  let watched = false;

  async function readUndelivered(): Promise<void> {
    if (!watched) return;
    const answer = await ask('undelivered.open', {});
    if (!answer?.ok) return retry(socket, readUndelivered);
    // What was known may have arrived meanwhile: the snapshot begins anew.
    undelivered.value = withEntries(new Map(), answer.entries);
    undeliveredComplete.value = answer.complete;
  }

  socket.on('undelivered', ({ entries, gone }) => {
    if (!undelivered.value) return;
    const next = new Map(withEntries(undelivered.value, entries));
    for (const id of gone) next.delete(id);
    undelivered.value = next;
  });

  return {
    undelivered,
    undeliveredComplete,
    readUndelivered,
    watchUndelivered() {
      if (watched) return;
      watched = true;
      void readUndelivered();
    },
    async earlierUndelivered() {
      const known = undelivered.value;
      if (!known || known.size === 0) return;
      const answer = await ask('undelivered.earlier', { before: Math.min(...[...known.values()].map((e) => e.seq)) });
      if (!answer?.ok || !undelivered.value) return;
      undelivered.value = withEntries(undelivered.value, answer.entries);
      undeliveredComplete.value = answer.complete;
    },
  };
}

function withEntries(known: ReadonlyMap<string, UndeliveredEntry>, entries: readonly UndeliveredEntry[]) {
  return merged(
    known,
    entries,
    (e) => e.id,
    (e) => e.version,
  );
}
