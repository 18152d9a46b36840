import { describe, expect, it } from 'vitest';
import type { Outgoing } from '#src/care/outgoing.ts';
import { outletsOf } from '#src/channels/accounts.ts';
import type { Channel } from '#src/channels/channel.ts';

const channel = (name: string, account: string, said: string[], perSecond = 2): Channel => ({
  name,
  account,
  limits: { perSecond, perContactMs: 1_000 },
  start: async () => {},
  stop: async () => {},
  typing: async () => {},
  async send(_, body) {
    said.push(`${account}: ${body.text}`);
    return { outcome: 'sent', providerId: null };
  },
});

const row = (account: string, text = 'hello'): Outgoing => ({
  id: 'e/0',
  person: 'synthetic',
  contactPoint: 'synthetic',
  priority: 'conversation',
  topic: 'care',
  dueAt: 0,
  expiresAt: null,
  insteadOf: null,
  body: {
    kind: 'say',
    to: { channel: 'bots', account, address: '1' },
    text,
    keys: [],
    options: [],
    language: 'en',
    from: { companion: true },
  },
});
const send = (outgoing: Outgoing) => ({ outgoing, attempts: 0, unknowns: 0 });
const never = new AbortController().signal;

describe('several accounts of one channel', () => {
  it('share one outlet, and each row leaves by its own', async () => {
    const said: string[] = [];
    const { bots, other } = outletsOf([
      channel('bots', 'a', said),
      channel('other', 'a', said),
      channel('bots', 'b', said),
    ]);
    await bots!.send(send(row('b')), never);
    await bots!.send(send(row('a')), never);
    expect(said).toEqual(['b: hello', 'a: hello']);
    expect(bots!.limits).toMatchObject({ perSecond: 4, perContactMs: 1_000, concurrency: 64 });
    expect(other!.limits).toMatchObject({ perSecond: 2 });
  });

  it('keep each its own rate', () => {
    const { bots } = outletsOf([channel('bots', 'a', []), channel('bots', 'b', [])]);
    const now = 1_000_000;
    expect(bots!.place!(row('a'), now)).toBe(now);
    expect(bots!.place!(row('a'), now)).toBe(now + 500);
    // Who waits is told one place after the other, and the other account is as free as before.
    expect(bots!.place!(row('a'), now)).toBe(now + 1_000);
    expect(bots!.place!(row('b'), now)).toBe(now);
    expect(bots!.place!(row('a'), now + 500)).toBe(now + 500);
    expect(bots!.place!(row('a'), now + 500)).toBeGreaterThan(now + 500);
  });

  it('keep the rate when the machine’s clock is set back', () => {
    const { bots } = outletsOf([channel('bots', 'a', [])]);
    const now = 1_000_000_000;
    for (let n = 0; n < 5; n++) bots!.place!(row('a'), now);
    const earlier = now - 86_400_000;
    expect(bots!.place!(row('a'), earlier)).toBeLessThanOrEqual(earlier + 500);
    expect(bots!.place!(row('a'), earlier + 1_000)).toBe(earlier + 1_000);
  });

  it('let a row of an account that is not there wait, and say nothing by another', async () => {
    const said: string[] = [];
    const { bots } = outletsOf([channel('bots', 'a', said)]);
    expect(bots!.place!(row('gone'), 5)).toBe(60_005);
    expect((await bots!.send(send(row('gone')), never)).outcome).toMatchObject({ outcome: 'retry' });
    expect(said).toEqual([]);
  });

  it('are each there once', () => {
    expect(() => outletsOf([channel('bots', 'a', []), channel('bots', 'a', [])])).toThrow('account a is there twice');
  });
});
