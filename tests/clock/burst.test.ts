import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Clock } from '#src/clock/clock.ts';
import { message, openKit } from '../pipeline/kit.ts';
import '../seed.ts';

/** The small form of `hamdam bench reminders`: what it measures by time is counted here in reminders. All of it is synthetic. */
const people = Array.from({ length: 400 }, (_, i) => `p${i}`);

it('of many due at once none is lost or doubled, and whoever speaks waits for few of them only', async () => {
  // After how many turns of the event loop each of three cries for help comes.
  const turns = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(turns, async (comeAt) => {
      const kit = await openKit();
      const { corridor, store, clockface, outlet } = kit;
      for (let i = 0; i < people.length; i += 50)
        await corridor.door.accept(people.slice(i, i + 50).map((who) => message(who, 'timer 1000')));
      await corridor.settle();
      clockface.pass(1_000);
      const left = async () => (await store.dueWakes(clockface.at, 1_000)).length;
      const clock = new Clock({
        store,
        accept: (arrivals) => corridor.door.accept(arrivals),
        relieved: () => corridor.relieved(32),
        clockface,
        failed: (error) => {
          throw error;
        },
      });
      await corridor.start();
      const waited: number[] = [];
      const ring = clock.ring(clockface.at);
      for (let turn = 0; turn <= 40; turn++) {
        if (comeAt.includes(turn)) {
          const before = await left();
          await corridor.door.accept([message(`in danger ${turn}`, `crisis ${turn}`)]);
          while (!outlet.texts.includes(`crisis ${turn}`)) await new Promise((resolve) => setImmediate(resolve));
          waited.push(before - (await left()));
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(await ring).toBe(people.length);
      for (;;) {
        clockface.pass(1_000);
        await corridor.settle();
        if ((await store.counts()).due === 0) break;
      }
      await corridor.stop(AbortSignal.timeout(1_000));
      expect(Math.max(...waited)).toBeLessThanOrEqual(96);
      const rung = outlet.seen.filter((s) => s.text.startsWith('rang')).map((s) => s.who);
      expect(rung.toSorted()).toEqual(people.toSorted());
    }),
    { numRuns: 5 },
  );
});
