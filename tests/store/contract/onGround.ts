import { it } from 'vitest';
import type { Store } from '#src/store/store.ts';
import type { Ground } from './kit.ts';

/** A test on a fresh store. `again` closes it and opens the same data anew, as after a restart. */
export function onGround(ground: () => Ground) {
  return (name: string, test: (store: Store, again: () => Promise<Store>) => Promise<void>): void => {
    it(name, async () => {
      const place = ground();
      let store = await place.open();
      try {
        await test(store, async () => {
          await store.close();
          store = await place.open();
          return store;
        });
      } finally {
        await store.close();
        await place.clear();
      }
    });
  };
}
