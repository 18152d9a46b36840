import type { PhoneEvents } from './wire.ts';

/** One page that listens. `push` must not throw; it may drop a page that reads too slowly. */
export interface Listener {
  readonly addresses: readonly string[];
  push(event: keyof PhoneEvents, data: string): void;
  close(): void;
}

/** The pages that are open, by whom they listen for. Nothing is kept: a page that comes later reads the history. */
export interface Feed {
  /** Null where too many listen already. */
  add(listener: Listener): { remove(): void } | null;
  emit<E extends keyof PhoneEvents>(event: E, data: PhoneEvents[E]): void;
  closeAll(): void;
}

/** @param most how many pages may listen at once */
export function createFeed(most = 500): Feed {
  const listeners = new Set<Listener>();
  return {
    add(listener) {
      if (listeners.size >= most) return null;
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
    emit(event, data) {
      const text = JSON.stringify(data);
      for (const listener of listeners) if (listener.addresses.includes(data.address)) listener.push(event, text);
    },
    closeAll() {
      for (const listener of listeners) listener.close();
      listeners.clear();
    },
  };
}
