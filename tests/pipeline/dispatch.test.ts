import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '#src/care/outgoing.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { addressOf, type Kit, message, openKit, recorder, start, virtualClock } from './kit.ts';

/** Lets virtual time pass, stopping at everything due, as a simulation does. */
async function advance({ corridor, clockface, store }: Kit, ms: number): Promise<void> {
  const until = clockface.at + ms;
  let opens = await corridor.settle();
  for (;;) {
    const due = await store.nextDue();
    const next = Math.min(due !== null && due > clockface.at ? due : Number.POSITIVE_INFINITY, opens ?? Infinity);
    if (next > until) break;
    clockface.at = next;
    opens = await corridor.settle();
  }
  clockface.at = until;
}

describe('a row', () => {
  it('is never sent after its time, and care hears that it expired', async () => {
    const kit = await openKit();
    await kit.corridor.door.accept([message('amna', 'expires 2000')]);
    await kit.corridor.settle();
    kit.clockface.pass(2001);
    await kit.corridor.settle();
    expect(kit.outlet.texts).toEqual([]);
    const [words] = await conversation(kit);
    expect(words).toMatchObject({ text: 'expires 2000', state: 'expired' });
  });

  it('waits as the provider asks, then goes', async () => {
    const kit = await openKit();
    const answers: Outcome[] = [{ outcome: 'retry', at: start + 30_000, why: 'flood' }];
    kit.outlet.answer = () => answers.shift();
    await kit.corridor.door.accept([message('amna', 'salaam')]);
    await advance(kit, 60_000);
    expect(kit.outlet.seen.map((s) => [s.at - start, s.attempts])).toEqual([
      [0, 0],
      [30_000, 1],
    ]);
  });

  it('is tried again after waits that grow to a limit, in order before later words to the same person', async () => {
    const kit = await openKit();
    kit.outlet.answer = () => ({ outcome: 'retry', at: null, why: 'down' });
    await kit.corridor.door.accept([message('amna', 'first')]);
    await advance(kit, 1000);
    await kit.corridor.door.accept([message('amna', 'second')]);
    await advance(kit, 600_000);
    kit.outlet.answer = () => undefined;
    await advance(kit, 120_000);
    const times = kit.outlet.seen.map((s) => s.at);
    const waits = times.slice(1).map((t, i) => t - times[i]!);
    expect(kit.outlet.texts.slice(0, -1).every((t) => t === 'first')).toBe(true);
    expect(kit.outlet.texts.at(-1)).toBe('second');
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    expect(waits.slice(0, 4)).toEqual(waits.slice(0, 4).toSorted((a, b) => a - b));
  });

  it('whose fate is unknown is said again and counted', async () => {
    const kit = await openKit();
    const answers: Outcome[] = [{ outcome: 'unknown', why: 'reset' }];
    kit.outlet.answer = () => answers.shift();
    await kit.corridor.door.accept([message('amna', 'salaam')]);
    await advance(kit, 10_000);
    expect(kit.outlet.seen.map((s) => s.unknowns)).toEqual([0, 1]);
    expect((await kit.store.counts()).unknowns).toBe(1);
  });

  it('of an outlet that throws counts as unknown', async () => {
    const kit = await openKit();
    let thrown = false;
    kit.outlet.answer = () => {
      if (thrown) return undefined;
      thrown = true;
      throw new Error('canary');
    };
    await kit.corridor.door.accept([message('amna', 'salaam')]);
    await advance(kit, 10_000);
    expect(kit.outlet.seen.map((s) => s.unknowns)).toEqual([0, 1]);
    expect(kit.log.lines.join()).not.toContain('canary');
  });

  it('is not sent once it was withdrawn, also when it was claimed already', async () => {
    const kit = await openKit();
    await kit.corridor.door.accept([message('amna', 'hold 5000')]);
    await kit.corridor.settle();
    await kit.corridor.door.accept([message('amna', 'withdraw')]);
    await advance(kit, 10_000);
    expect(kit.outlet.texts).toEqual([]);

    // The store hands the row out, and before it leaves a decision withdraws it.
    const late = await openKit({
      store: {
        ...kit.store,
        async claim(now, leaseMs, room) {
          const claimed = await kit.store.claim(now, leaseMs, room);
          if (claimed.some((c) => c.outgoing.topic === 'pregnancy')) {
            await late.corridor.door.accept([message('bina', 'withdraw')]);
            await late.corridor.handler.idle();
          }
          return claimed;
        },
      },
      clockface: kit.clockface,
    });
    await late.corridor.door.accept([message('bina', 'hold 5000')]);
    await late.corridor.settle();
    late.clockface.pass(6000);
    await late.corridor.settle();
    expect(late.outlet.texts).toEqual([]);
    await late.corridor.door.accept([message('bina', 'salaam')]);
    await advance(late, 10_000);
    expect(late.outlet.texts).toEqual(['salaam']);
  });

  it('refused by the provider is an event that care decides', async () => {
    const kit = await openKit();
    kit.outlet.answer = () => ({ outcome: 'refused', why: 'blocked' });
    await kit.corridor.door.accept([message('amna', 'salaam', { id: 'test:refused' })]);
    await kit.corridor.settle();
    expect(await kit.corridor.door.accept([failedArrival])).toEqual(['duplicate']);
    expect((await kit.store.counts()).waiting).toBe(0);
  });
});

describe('limits', () => {
  it('keep an outlet to its rate and each contact point to its own pace', async () => {
    const kit = await openKit({ limits: { perSecond: 10, perContactMs: 1000 } });
    await kit.corridor.door.accept(
      Array.from({ length: 60 }, (_, i) => message(`p${i % 30}`, `no. ${Math.floor(i / 30)}`)),
    );
    await advance(kit, 20_000);
    const { seen } = kit.outlet;
    expect(seen.length).toBe(60);
    for (const { at } of seen)
      expect(seen.filter((s) => s.at >= at && s.at < at + 1000).length).toBeLessThanOrEqual(10);
    for (let p = 0; p < 30; p++) {
      const own = seen.filter((s) => s.who === `p${p}`);
      expect(own.map((s) => s.text)).toEqual(['no. 0', 'no. 1']);
      expect(own[1]!.at - own[0]!.at).toBeGreaterThanOrEqual(1000);
    }
  });

  it('let an answer to danger pass before reminders that wait', async () => {
    const kit = await openKit({ limits: { perSecond: 5, perContactMs: 0 } });
    await kit.corridor.door.accept(Array.from({ length: 40 }, (_, i) => message(`p${i}`, 'remind')));
    await kit.corridor.settle();
    const before = kit.outlet.seen.length;
    await kit.corridor.door.accept([message('amna', 'crisis')]);
    await advance(kit, 10_000);
    expect(before).toBeLessThan(10);
    expect(kit.outlet.texts[before]).toBe('crisis');
    expect(kit.outlet.seen.length).toBe(41);
  });

  it('of one channel that is down hold no other channel up', async () => {
    const clockface = virtualClock();
    const down = recorder(clockface, { perSecond: 1000, perContactMs: 0, concurrency: 4 });
    const up = recorder(clockface);
    let tried = 0;
    down.answer = () => {
      tried++;
      return { outcome: 'retry', at: null, why: 'down' };
    };
    const kit = await openKit({ clockface, outlets: { down, up } });
    await kit.corridor.door.accept(
      Array.from({ length: 200 }, (_, i) => message(`d${i}`, 'lost', { channel: 'down' })),
    );
    await kit.corridor.door.accept(Array.from({ length: 20 }, (_, i) => message(`u${i}`, 'fine', { channel: 'up' })));
    await advance(kit, 1000);
    expect(up.seen.length).toBe(20);
    // After failures in a row only one at a time is tried.
    expect(tried).toBeLessThan(20);
    down.answer = () => undefined;
    await advance(kit, 600_000);
    expect(new Set(down.seen.map((s) => s.who)).size).toBe(200);
  });
});

describe('by itself', () => {
  const running: Kit[] = [];
  afterEach(async () => {
    for (const kit of running.splice(0)) await kit.corridor.stop(AbortSignal.timeout(1000));
  });
  const openRunning = async (o: Parameters<typeof openKit>[0] = {}) => {
    const kit = await openKit({ ...o, clockface: realClockface as never });
    running.push(kit);
    await kit.corridor.start();
    return kit;
  };
  const until = async (holds: () => boolean) => {
    for (let i = 0; i < 500 && !holds(); i++) await new Promise((r) => setTimeout(r, 10));
    expect(holds()).toBe(true);
  };

  it('sends on a commit, and later rows when they fall due', async () => {
    const { corridor, outlet } = await openRunning();
    await corridor.door.accept([message('amna', 'now'), message('bina', 'hold 120')]);
    await until(() => outlet.seen.length === 2);
    expect(outlet.texts).toEqual(['now', 'hold 120']);
  });

  it('goes on when an outlet never answers', async () => {
    const { corridor, outlet, store } = await openRunning({ timeoutMs: 20 });
    outlet.answer = () => new Promise<Outcome>(() => {});
    await corridor.door.accept([message('amna', 'lost?')]);
    await until(() => outlet.seen.length === 1);
    outlet.answer = () => undefined;
    await until(() => outlet.seen.length === 2);
    await corridor.dispatcher.idle();
    expect((await store.counts()).unknowns).toBe(1);
  });

  it('finishes what is in hand when it stops, and leaves the rest', async () => {
    const { corridor, outlet, store } = await openRunning({
      limits: { perSecond: 1000, perContactMs: 0, concurrency: 1 },
    });
    let release: (o: Outcome) => void = () => {};
    outlet.answer = () =>
      new Promise<Outcome>((resolve) => {
        release = resolve;
      });
    await corridor.door.accept([message('amna', 'in hand'), message('bina', 'left')]);
    await until(() => outlet.seen.length === 1);
    const stopped = corridor.stop(AbortSignal.timeout(5000));
    await new Promise((r) => setTimeout(r, 20));
    release({ outcome: 'sent', providerId: null });
    await stopped;
    expect(outlet.texts).toEqual(['in hand']);
    expect(await store.counts()).toMatchObject({ waiting: 0, due: 1, unknowns: 0 });
  });

  it('aborts what does not end in time, and its fate counts as unknown', async () => {
    const { corridor, outlet, store } = await openRunning();
    outlet.answer = (_, signal) =>
      new Promise<Outcome>((resolve) => {
        signal.addEventListener('abort', () => resolve({ outcome: 'unknown', why: 'aborted' }));
      });
    await corridor.door.accept([message('amna', 'in hand')]);
    await until(() => outlet.seen.length === 1);
    await corridor.stop(AbortSignal.timeout(20));
    expect(await store.counts()).toMatchObject({ due: 1, unknowns: 1 });
  });
});

const failedArrival = {
  id: 'delivery:test:refused/0',
  subject: { contactPoint: addressOf('amna') },
  sentAt: start,
  type: 'delivery.failed',
  outgoing: 'test:refused/0',
  why: 'blocked',
} as const;

async function conversation({ store }: Kit) {
  const { person } = (await store.contactPointOf('test', 'main', 'amna'))!;
  return (await store.communications(person, Number.MAX_SAFE_INTEGER, 10)).filter((c) => c.direction === 'out');
}
