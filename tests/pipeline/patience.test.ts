import { describe, expect, it } from 'vitest';
import { Gate } from '#src/pipeline/gate.ts';
import { message, openKit, start, virtualClock } from './kit.ts';

const limits = { perSecond: 1_000, perContactMs: 0, concurrency: 16 };

describe('a gate that is asked for patience', () => {
  const asked = (gate: Gate, by: string, until = 5_000): void => {
    gate.left();
    gate.ended({ patience: until, by }, 0);
  };

  it('gives half as much at a time where it is asked for one person after another, and more again with what goes well', () => {
    const gate = new Gate(limits, 0);
    asked(gate, 'amna', 0);
    expect(gate.room(0)).toBe(16);
    asked(gate, 'bano', 0);
    expect(gate.room(0)).toBe(8);
    asked(gate, 'zara', 0);
    expect(gate.room(0)).toBe(4);
    for (let n = 0; n < 12; n++) {
      gate.left();
      gate.ended('well', 10);
    }
    expect(gate.room(10)).toBe(16);
  });

  it('rests when it is asked for another person too, until then and no longer than a minute', () => {
    const gate = new Gate(limits, 0);
    asked(gate, 'amna');
    asked(gate, 'bano');
    expect(gate.room(0)).toBe(0);
    expect(gate.opensAt(0)).toBe(5_000);
    expect(gate.room(5_000)).toBeGreaterThan(0);
    const long = new Gate(limits, 0);
    asked(long, 'amna', 3_600_000);
    asked(long, 'bano', 3_600_000);
    expect(long.opensAt(0)).toBe(60_000);
  });

  it('lets nobody wait for one person who was written to too fast', () => {
    const gate = new Gate(limits, 0);
    for (let n = 0; n < 10; n++) asked(gate, 'amna');
    expect(gate.opensAt(0)).toBeNull();
    expect(gate.room(0)).toBe(16);
  });

  it('never stops for good', () => {
    const gate = new Gate(limits, 0);
    for (let n = 0; n < 100; n++) asked(gate, `person ${n}`);
    expect(gate.room(gate.opensAt(0)!)).toBe(1);
  });
});

describe('the dispatcher', () => {
  it('leaves a contact point alone until the instant that the provider named, at every priority', async () => {
    const clockface = virtualClock();
    const { corridor, outlet, store } = await openKit({ clockface, limits });
    let first = true;
    outlet.answer = ({ outgoing }) => {
      if (outgoing.body.kind !== 'say' || outgoing.body.to.address !== 'amna' || !first) return undefined;
      first = false;
      return { outcome: 'retry', at: start + 7_000, why: 'http 429' };
    };
    await corridor.door.accept([message('amna', 'one')]);
    await corridor.settle();
    await corridor.door.accept([message('amna', 'crisis'), message('bano', 'two')]);
    await corridor.settle();
    expect(outlet.texts).toEqual(['one', 'two']);
    clockface.pass(6_999);
    await corridor.settle();
    expect(outlet.texts).toEqual(['one', 'two']);
    clockface.pass(1);
    await corridor.settle();
    expect([...outlet.texts].sort()).toEqual(['crisis', 'one', 'one', 'two']);
    await store.close();
  });

  it('counts the spacing of a contact point from when its last message had gone', async () => {
    const clockface = virtualClock();
    const { corridor, outlet, store } = await openKit({ clockface, limits: { ...limits, perContactMs: 1_000 } });
    outlet.answer = () => {
      clockface.pass(400);
      return undefined;
    };
    await corridor.door.accept([message('amna', 'one'), message('amna', 'two')]);
    await corridor.settle();
    clockface.pass(999);
    await corridor.settle();
    expect(outlet.texts).toEqual(['one']);
    clockface.pass(1);
    await corridor.settle();
    expect(outlet.texts).toEqual(['one', 'two']);
    await store.close();
  });

  it('lets neither a channel that hangs nor an account that fails hold up another', async () => {
    const clockface = virtualClock();
    const { store, outlet: well, ...kit } = await openKit({ clockface });
    await kit.corridor.stop(AbortSignal.timeout(1));
    const down = { limits: { ...limits, accounts: 2 }, tried: [] as string[] };
    const shared = {
      ...down,
      async send({ outgoing }: { outgoing: { body: unknown } }) {
        const { to, text } = outgoing.body as { to: { account: string }; text: string };
        down.tried.push(`${to.account} ${text}`);
        const outcome =
          to.account === 'main'
            ? ({ outcome: 'retry', at: null, why: 'http 500' } as const)
            : ({ outcome: 'sent', providerId: null } as const);
        return { outcome, event: null };
      },
    };
    const hangs = { limits, send: () => new Promise<never>(() => {}) };
    const { corridor } = await openKit({ clockface, store, outlets: { test: well, shared, hangs } });
    const other = { ...message('zara', 'by the other', { channel: 'shared' }) };
    for (let n = 0; n < 12; n++) await corridor.door.accept([message(`down ${n}`, 'lost', { channel: 'shared' })]);
    await corridor.door.accept([message('hung', 'hangs', { channel: 'hangs' }), message('bano', 'arrives')]);
    await corridor.door.accept([
      { ...other, subject: { contactPoint: { channel: 'shared', account: 'second', address: 'zara' } } },
    ]);
    corridor.dispatcher.start();
    for (let n = 0; n < 200 && !(well.texts.length && down.tried.includes('second by the other')); n++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(well.texts).toEqual(['arrives']);
    expect(down.tried).toContain('second by the other');
    // The account that is down is given its rest meanwhile.
    expect(down.tried.filter((t) => t.startsWith('main')).length).toBeLessThan(20);
    await corridor.stop(AbortSignal.timeout(1));
    await store.close();
  });
});
