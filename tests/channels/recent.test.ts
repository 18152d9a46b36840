import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Recent } from '#src/channels/recent.ts';

it('remembers the latest, and no more than it may', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 40 }),
      (most, keys) => {
        const recent = new Recent<number>(most);
        keys.forEach((key, i) => {
          recent.set(key, i);
        });
        const latest = [...new Set(keys.toReversed())].slice(0, most);
        for (const key of 'abcdefgh') {
          expect(recent.get(key)).toBe(latest.includes(key) ? keys.lastIndexOf(key) : undefined);
        }
        if (latest[0]) recent.delete(latest[0]);
        expect(latest[0] === undefined || recent.get(latest[0]) === undefined).toBe(true);
      },
    ),
  );
});
