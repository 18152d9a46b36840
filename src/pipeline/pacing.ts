import { type Outcome, type Outgoing, outletName } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Outlet, OutletLimits } from '#src/channels/outlet.ts';
import { Gate, type GateEnd } from './gate.ts';
import { Untils } from './untils.ts';

/** A provider that wants one contact point left alone for longer is asked again all the same. */
const longestRestMs = 300_000;
/** How long a row waits whose account has no room until another row of it has ended. */
const crowdedMs = 1_000;

/**
 * When rows may leave: each outlet and each account of it within its rate and its rests, each contact point after its spacing
 * and not before the instant that its provider named.
 */
export class Pacing {
  private readonly outlets: Readonly<Record<string, Outlet>>;
  private readonly gates: ReadonlyMap<string, Gate>;
  /** Of outlets that several accounts share. */
  private readonly accounts = new Map<string, Gate>();
  private readonly spacing = new Untils();
  private readonly resting = new Untils();

  constructor(outlets: Readonly<Record<string, Outlet>>, now: Instant) {
    this.outlets = outlets;
    this.gates = new Map(Object.entries(outlets).map(([name, outlet]) => [name, new Gate(outlet.limits, now)]));
  }

  /** How many rows may be claimed now, by outlet; those that are closed are left out. */
  room(now: Instant): Record<string, number> {
    const room: Record<string, number> = {};
    for (const [name, gate] of this.gates) {
      const free = gate.room(now);
      if (free > 0) room[name] = free;
    }
    return room;
  }

  /** When the first outlet that is closed for now opens, as far as only time is needed for it. */
  opensAt(now: Instant): Instant {
    return Math.min(...[...this.gates.values()].map((gate) => gate.opensAt(now) ?? Number.POSITIVE_INFINITY));
  }

  /** The instant at which a claimed row may leave: `now` or earlier where it may leave at once. */
  waitsUntil(outgoing: Outgoing, now: Instant): Instant {
    const { contactPoint, body } = outgoing;
    const { outlet, account } = this.of(outgoing, now);
    let until = account && account.room(now) < 1 ? (account.opensAt(now) ?? now + crowdedMs) : now;
    if (contactPoint !== null && body.kind === 'say') {
      until = Math.max(until, this.spacing.until(contactPoint, now, spacingMs(outlet.limits)));
      until = Math.max(until, this.resting.until(contactPoint, now, longestRestMs));
    }
    return until > now ? until : (outlet.place?.(outgoing, now) ?? now);
  }

  /** A row leaves. */
  left(outgoing: Outgoing, now: Instant): void {
    const { gate, account } = this.of(outgoing, now);
    gate.left();
    account?.left();
  }

  /** A row that had left has ended; `withdrawn` where nothing was sent after all. */
  ended(outgoing: Outgoing, outcome: Outcome | 'withdrawn', now: Instant): void {
    const { outlet, gate, account } = this.of(outgoing, now);
    const { contactPoint, body } = outgoing;
    const how = outcome === 'withdrawn' ? 'well' : this.howEnded(outgoing, outcome, now);
    // An account that is down or slow rests by itself where others share its outlet.
    gate.ended(account ? 'well' : how, now);
    account?.ended(how, now);
    // A provider counts from when a message reached it, which lies between its leaving and its end.
    if (contactPoint !== null && body.kind === 'say' && outcome !== 'withdrawn')
      this.spacing.keep(contactPoint, now + spacingMs(outlet.limits), now);
  }

  /** What the end of a row tells of its outlet. Where the provider names an instant, the contact point is left alone until then. */
  private howEnded({ contactPoint, body }: Outgoing, outcome: Outcome, now: Instant): GateEnd {
    // Where files are kept is another machine of the provider's: that it is slow or down tells nothing of its mail.
    if (body.kind === 'fetch') return 'well';
    if (outcome.outcome === 'unknown') return 'ill';
    if (outcome.outcome !== 'retry') return 'well';
    if (outcome.at === null) return 'ill';
    if (contactPoint !== null) this.resting.keep(contactPoint, Math.min(outcome.at, now + longestRestMs), now);
    return { patience: outcome.at, by: contactPoint };
  }

  private of(outgoing: Outgoing, now: Instant): { outlet: Outlet; gate: Gate; account: Gate | null } {
    const name = outletName(outgoing);
    const outlet = this.outlets[name]!;
    const gate = this.gates.get(name)!;
    const { body } = outgoing;
    const { limits } = outlet;
    if (!('to' in body) || !limits?.accounts || limits.accounts < 2) return { outlet, gate, account: null };
    const key = `${name} ${body.to.account}`;
    const account = this.accounts.get(key) ?? new Gate(shareOf(limits, limits.accounts), now);
    this.accounts.set(key, account);
    return { outlet, gate, account };
  }
}

const spacingMs = (limits: OutletLimits | undefined): number => limits?.perContactMs ?? 0;

/** Accounts of one channel have the same limits. */
function shareOf(limits: OutletLimits, accounts: number): OutletLimits {
  const { perSecond, perContactMs, concurrency = accounts } = limits;
  return { perSecond: perSecond / accounts, perContactMs, concurrency: Math.ceil(concurrency / accounts) };
}
