import type { Outgoing } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Channel } from './channel.ts';
import { bucketOf, type Outlet, type OutletParts, outletOf } from './outlet.ts';

/** How long a row waits for an account that is not there: an operator took it out, or mistyped it. */
const absentPauseMs = 60_000;

/**
 * The outlets of these channels by name. Several accounts of one channel (two bots, three business numbers) share one outlet
 * that sends by the account a row is addressed to, each within its own rate. Throws where two channels are the same account.
 */
export function outletsOf(channels: readonly Channel[], parts: OutletParts = {}): Record<string, Outlet> {
  const byName = Map.groupBy(channels, (channel) => channel.name);
  return Object.fromEntries([...byName].map(([name, accounts]) => [name, outletOfAccounts(accounts, parts)]));
}

function outletOfAccounts(channels: readonly Channel[], parts: OutletParts): Outlet {
  const accounts = new Map<string, Account>();
  for (const channel of channels) {
    if (accounts.has(channel.account)) throw new Error(`${channel.name}: account ${channel.account} is there twice`);
    accounts.set(channel.account, {
      outlet: outletOf(channel, undefined, parts),
      rate: rateOf(channel.limits.perSecond),
    });
  }
  const of = ({ body }: Outgoing): Account | undefined => ('to' in body ? accounts.get(body.to.account) : undefined);
  const all = [...accounts.values()].map(({ outlet }) => outlet.limits!);
  return {
    // Together they may send what each may: one account's own share is kept by `place`.
    limits: {
      perSecond: all.reduce((sum, limits) => sum + limits.perSecond, 0),
      perContactMs: Math.max(...all.map((limits) => limits.perContactMs)),
      concurrency: all.reduce((sum, limits) => sum + (limits.concurrency ?? 0), 0),
      accounts: all.length,
    },
    place: (outgoing, now) => of(outgoing)?.rate(now) ?? now + absentPauseMs,
    async send(sending, signal) {
      const account = of(sending.outgoing);
      if (account) return account.outlet.send(sending, signal);
      return { outcome: { outcome: 'retry', at: null, why: 'no such account' }, event: null };
    },
  };
}

interface Account {
  readonly outlet: Outlet;
  /** Takes a place in the account's rate: the instant it is for, now or earlier where the row may leave at once. */
  readonly rate: (now: Instant) => Instant;
}

/** A bucket. Who finds it empty is told when to come again, one after the other. */
function rateOf(perSecond: number): (now: Instant) => Instant {
  const bucket = bucketOf(perSecond);
  const capacity = bucket.holds;
  const everyMs = 1000 / bucket.perSecond;
  let tokens = capacity;
  let filledAt = Number.NEGATIVE_INFINITY;
  let lastPlace = 0;
  return (now) => {
    // The machine's clock was set back: it fills from here on.
    const passed = Math.max(0, now - filledAt);
    tokens = Math.min(capacity, tokens + passed / everyMs);
    filledAt = now;
    if (tokens >= 1) {
      tokens--;
      return now;
    }
    const soonest = now + (1 - tokens) * everyMs;
    // Places that would lie further ahead than the rows that can be on their way were given before the clock was set back.
    lastPlace = lastPlace > now && lastPlace - now < 60_000 ? Math.max(soonest, lastPlace + everyMs) : soonest;
    return Math.ceil(lastPlace);
  };
}
