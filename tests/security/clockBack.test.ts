import { afterEach, expect, it, vi } from 'vitest';
import { Clock } from '#src/clock/clock.ts';
import { readiness, type Vitals } from '#src/http/health.ts';
import { Gate } from '#src/pipeline/gate.ts';
import { message, openKit } from '../pipeline/kit.ts';
import { until } from './until.ts';

/** Machines without a clock of their own, and slips of operators, set the time back. Nobody may be left unanswered for that. */
const day = 86_400_000;
afterEach(() => void vi.unstubAllGlobals());

/** The machine's clock as it is after the jump: it runs on, a day behind. */
function yesterday(): DateConstructor {
  const { now } = Date;
  return class extends Date {
    constructor(...given: [] | [number]) {
      super(given[0] ?? now() - day);
    }
    static override now = () => now() - day;
  } as DateConstructor;
}

it('the clock goes on ticking', async () => {
  let looks = 0;
  const clock = new Clock({
    store: {
      dueWakes: async () => {
        looks++;
        return [];
      },
    },
    accept: async () => [],
    relieved: async () => 32,
    clockface: { now: () => Date.now(), random: () => 0 },
    failed: () => {},
  });
  clock.start();
  await until('the first ticks', () => looks >= 3);
  const before = looks;
  vi.stubGlobal('Date', yesterday());
  await until('ticks after the jump', () => looks >= before + 3);
  await clock.stop();
});

it.each([
  ['set back by a day', -day, false],
  ['set back by a second', -1_000, true],
  ['right', 1_000, true],
  ['standing still', day, false],
])('readiness tells of a clock that is %s', async (_, passed, ready) => {
  const vitals: Vitals = {
    store: { counts: async () => ({ waiting: 0, due: 0, unknowns: 0, openHandovers: 0 }) },
    storeFailedAt: () => null,
    rangAt: () => 10 * day,
    now: () => 10 * day + passed,
    handling: () => 0,
    sending: () => 0,
    stopping: () => false,
  };
  expect((await readiness(vitals)).ready).toBe(ready);
});

it('an outlet fills its bucket and ends its rest', () => {
  const gate = new Gate({ perSecond: 2, perContactMs: 0 }, day);
  for (let i = 0; i < 10; i++) {
    gate.left();
    gate.ended('ill', day);
  }
  expect(gate.room(day)).toBe(0);
  expect(gate.room(1_000)).toBe(0);
  // The first try after the jump: the bucket has filled again and the rest has not been carried over.
  expect(gate.opensAt(1_000)).toBeLessThanOrEqual(6_000);
  expect(gate.room(6_000)).toBe(1);
});

it('a contact point is not left alone until the old time comes again', async () => {
  const kit = await openKit({ limits: { perSecond: 1000, perContactMs: 1_000, concurrency: 8 } });
  await kit.corridor.door.accept([message('amna', 'first')]);
  await kit.corridor.settle();
  kit.clockface.pass(-day);
  await kit.corridor.door.accept([message('amna', 'second')]);
  await kit.corridor.settle();
  kit.clockface.pass(1_000);
  await kit.corridor.settle();
  expect(kit.outlet.seen).toHaveLength(2);
});
