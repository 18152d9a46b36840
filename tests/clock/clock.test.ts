import { describe, expect, it } from 'vitest';
import { Clock } from '#src/clock/clock.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { type Kit, message, openKit } from '../pipeline/kit.ts';

function clockOf({ store, corridor, clockface }: Kit, batch = 256): { clock: Clock; failures: unknown[] } {
  const failures: unknown[] = [];
  const clock = new Clock({
    store,
    accept: (arrivals) => corridor.door.accept(arrivals),
    relieved: async () => Math.min(batch, await corridor.relieved(64)),
    clockface,
    failed: (error) => failures.push(error),
  });
  return { clock, failures };
}

describe('the clock', () => {
  it('rings a wake once, at its time', async () => {
    const kit = await openKit();
    const { clock } = clockOf(kit);
    await kit.corridor.door.accept([message('amna', 'timer 5000')]);
    await kit.corridor.settle();
    expect(await clock.ring(kit.clockface.at + 4999)).toBe(0);
    kit.clockface.pass(5000);
    expect(await clock.ring(kit.clockface.at)).toBe(1);
    await kit.corridor.settle();
    expect(await clock.ring(kit.clockface.at)).toBe(0);
    await kit.corridor.settle();
    expect(kit.outlet.texts).toEqual(['rang test:5000']);
  });

  it('catches up with everything that fell due while nobody looked, in batches, each once', async () => {
    const kit = await openKit({ batch: 16 });
    const { clock } = clockOf(kit, 10);
    const people = Array.from({ length: 95 }, (_, i) => `p${i}`);
    await kit.corridor.door.accept(people.map((who) => message(who, 'timer 1000')));
    await kit.corridor.settle();
    kit.clockface.pass(86_400_000);
    const [first, second] = await Promise.all([clock.ring(kit.clockface.at), clock.ring(kit.clockface.at)]);
    expect([first, second]).toEqual([95, 95]);
    await kit.corridor.settle();
    expect(kit.outlet.seen.map((s) => s.who).toSorted()).toEqual(people.toSorted());
    expect(clock.rangAt).toBe(kit.clockface.at);
  });

  it('is not held back by one wake that the door refuses', async () => {
    const kit = await openKit();
    const { corridor } = kit;
    const { clock, failures } = clockOf({
      ...kit,
      corridor: {
        ...corridor,
        door: {
          ...corridor.door,
          accept: async (arrivals) => {
            if (arrivals.some((a) => a.type === 'occurrence.due' && a.item === 'test:2')) throw new Error('refused');
            return corridor.door.accept(arrivals);
          },
        },
      },
    });
    for (const ms of [1, 2, 3]) await corridor.door.accept([message(`p${ms}`, `timer ${ms}`)]);
    await corridor.settle();
    kit.clockface.pass(1000);
    expect(await clock.ring(kit.clockface.at)).toBe(2);
    await corridor.settle();
    expect(kit.outlet.texts.toSorted()).toEqual(['rang test:1', 'rang test:3']);
    expect(failures.length).toBe(1);
  });

  it('tells of a store that fails, and rings again at the next tick', async () => {
    const kit = await openKit({ clockface: realClockface as never });
    let broken = true;
    const failures: unknown[] = [];
    let looked = 0;
    const clock = new Clock({
      store: {
        dueWakes: async (...of) => {
          looked++;
          if (broken) throw new Error('disk');
          return kit.store.dueWakes(...of);
        },
      },
      accept: (arrivals) => kit.corridor.door.accept(arrivals),
      relieved: () => Promise.resolve(256),
      clockface: realClockface,
      failed: (error) => failures.push(error),
    });
    clock.start();
    for (let i = 0; i < 300 && failures.length === 0; i++) await new Promise((r) => setTimeout(r, 10));
    expect(clock.rangAt).toBeNull();
    broken = false;
    for (let i = 0; i < 300 && clock.rangAt === null; i++) await new Promise((r) => setTimeout(r, 10));
    expect(clock.rangAt).not.toBeNull();
    expect(failures.length).toBeGreaterThan(0);
    await clock.stop();
    const after = looked;
    await new Promise((r) => setTimeout(r, 1200));
    expect(looked).toBe(after);
  });
});
