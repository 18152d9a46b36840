import type { PhoneMessage } from './wire.ts';

/**
 * The messages handed over lately. The record says `sent` only when the dispatcher has settled the row; a page that opens
 * in between would else miss it. Bounded: the oldest give way.
 */
export interface Handed {
  put(address: string, message: PhoneMessage): void;
  /** The history with those it does not show yet. */
  mergedInto(history: readonly PhoneMessage[], address: string): readonly PhoneMessage[];
}

/** @param most how many messages are remembered, of all people */
export function createHanded(most = 500): Handed {
  const messages = new Map<string, { readonly address: string; readonly message: PhoneMessage }>();
  return {
    put(address, message) {
      messages.delete(message.id);
      messages.set(message.id, { address, message });
      const oldest = messages.keys().next().value;
      if (messages.size > most && oldest !== undefined) messages.delete(oldest);
    },
    mergedInto(history, address) {
      const known = new Set(history.map((m) => m.id));
      const fresh = [...messages.values()]
        .filter((handed) => handed.address === address && !known.has(handed.message.id))
        .map((handed) => handed.message);
      if (fresh.length === 0) return history;
      return [...history, ...fresh].sort((a, b) => a.at - b.at);
    },
  };
}
