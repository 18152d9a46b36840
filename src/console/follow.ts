import type { Notice, Store } from '#src/store/store.ts';

/** Waits for what came of a deed. Resolves with the first answer that `look` gives, or null when the time is over. */
export type Follow = <T>(person: string, look: () => Promise<T | null>, withinMs?: number) => Promise<T | null>;

/**
 * Follows deeds by the store's notices: looks at once, then after every change of that person.
 * A change that comes while it looks makes it look again, so that none is missed.
 */
export function createFollow(store: Pick<Store, 'watch'>): { follow: Follow; stop(): void } {
  const waiting = new Map<string, Set<() => void>>();
  const stop = store.watch((notices) => {
    for (const person of new Set(notices.map(personOf))) {
      for (const changed of waiting.get(person) ?? []) changed();
    }
  });

  function subscribe(person: string, changed: () => void): () => void {
    const all = waiting.get(person) ?? new Set();
    waiting.set(person, all.add(changed));
    return () => {
      all.delete(changed);
      if (all.size === 0 && waiting.get(person) === all) waiting.delete(person);
    };
  }

  const follow: Follow = async (person, look, withinMs = 5_000) => {
    let wake = () => {};
    let changed = false;
    const unsubscribe = subscribe(person, () => {
      changed = true;
      wake();
    });
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      wake();
    }, withinMs);
    try {
      while (true) {
        changed = false;
        const found = await look();
        if (found !== null || over) return found;
        if (!changed) await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      clearTimeout(timer);
      unsubscribe();
    }
  };
  return { follow, stop };
}

/** Whom a notice is about. */
export function personOf(notice: Notice): string {
  return notice.value.person;
}
