import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommandName, Payload, Refused } from '../wire.ts';
import type { Desk } from './desk.ts';

type DeedName = Extract<CommandName, `handover.${string}`>;

/** Something a counselor did that must reach the server once, however often the connection breaks. */
export type Deed = {
  readonly [N in DeedName]: { readonly name: N; readonly payload: Payload<N>; readonly at: number };
}[DeedName] & {
  readonly state: 'waiting' | 'done' | 'refused';
  readonly error: Refused['error'] | null;
  /** It has left this page at least once: it may have been done, although nobody answered. */
  readonly given?: boolean;
};

export interface Deedbox {
  /** Oldest first. Those that are done stay until they are seen on record. */
  readonly deeds: ReadonlySignal<readonly Deed[]>;
  do<N extends DeedName>(name: N, payload: Omit<Payload<N>, 'id'>): string;
  again(id: string): void;
  forget(id: string): void;
  /** Gives what waits, oldest first; called after every connect. */
  flush(): Promise<void>;
}

/** Where deeds outlive a reload: the tab's own storage. */
export interface Shelf {
  read(): string | null;
  write(text: string): void;
}

/** Keeps deeds in order and gives each until it is answered, always with the same id. */
export function createDeedbox(desk: Pick<Desk, 'ask' | 'connected'>, shelf: Shelf): Deedbox {
  const deeds = signal<readonly Deed[]>(restore(shelf.read()));
  let flushing = false;

  function set(next: readonly Deed[]): void {
    deeds.value = next;
    shelf.write(JSON.stringify(next.filter((d) => d.state !== 'done')));
  }
  const change = (id: string, fields: Partial<Pick<Deed, 'state' | 'error' | 'given'>>) =>
    set(deeds.value.map((d) => (d.payload.id === id ? { ...d, ...fields } : d)));

  async function flush(): Promise<void> {
    if (flushing) return;
    flushing = true;
    try {
      for (let next = first(); next; next = first()) {
        if (!desk.connected.value) return;
        change(next.payload.id, { given: true });
        const answer = await desk.ask(next.name, next.payload);
        // The connection broke: it is given again, with the same id, when there is one.
        if (!answer || (!answer.ok && answer.error.reason === 'signed-out')) return;
        change(next.payload.id, answer.ok ? { state: 'done' } : { state: 'refused', error: answer.error });
      }
    } finally {
      flushing = false;
    }
  }
  const first = () => deeds.value.find((d) => d.state === 'waiting');

  return {
    deeds,
    flush,
    do(name, payload) {
      const id = newId();
      const deed = { name, payload: { ...payload, id }, at: Date.now(), state: 'waiting', error: null };
      set([...deeds.value, deed as unknown as Deed]);
      void flush();
      return id;
    },
    again(id) {
      change(id, { state: 'waiting', error: null });
      void flush();
    },
    forget: (id) => set(deeds.value.filter((d) => d.payload.id !== id)),
  };
}

/** 128 random bits. `crypto.randomUUID` is missing on pages that come without TLS over a clinic's own network. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function restore(text: string | null): readonly Deed[] {
  try {
    return text ? (JSON.parse(text) as Deed[]) : [];
  } catch {
    return [];
  }
}
