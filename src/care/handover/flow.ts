import type { Person } from '../person.ts';
import { dateOf, timeOf } from '../plan/calendar.ts';
import { hours, type Instant, minutes, type Urgency } from '../words.ts';
import type { Handover } from './handover.ts';

/**
 * What is counted of a team's work, by hour, team, counselor and urgency. `claim` and `answer` carry how long it took from the
 * opening, in buckets; `late` is a first answer, or an end without one, after the time that the urgency allows; `rerouted` is
 * a conversation that left the counselor who had it; `called` is each call of the counselors.
 */
export const flowMeasures = ['opened', 'called', 'claim', 'answer', 'late', 'rerouted', 'closed'] as const;
export type FlowMeasure = (typeof flowMeasures)[number];

/** One count that changes. Nothing of it tells of whom we serve. */
export interface Flow {
  /** `YYYY-MM-DDTHH` on the programme's clock. */
  readonly hour: string;
  /** The team that was called last; empty where the programme has none. */
  readonly team: string;
  /** Who did it, or had it; empty where nobody had. */
  readonly counselor: string;
  readonly urgency: Urgency;
  readonly measure: FlowMeasure;
  /** Of `claim` and `answer`; 0 for the others. */
  readonly bucket: number;
  readonly n: number;
}

/** A human acts within that time (facts, tiers T1 to T3). */
export const answerWithin: Readonly<Record<Urgency, number>> = {
  emergency: minutes(5),
  urgent: minutes(60),
  soon: hours(72),
  routine: Number.POSITIVE_INFINITY,
};

const ratio = Math.log(1.1);

/** The bucket of a stretch of milliseconds: each is a tenth longer than the one before, so that it is told to within 5 %. */
export function bucketOf(ms: number): number {
  return Math.round(Math.log(Math.max(0, ms) / 1000 + 1) / ratio);
}

/** The milliseconds in the middle of a bucket. */
export function lengthIn(bucket: number): number {
  return Math.round((Math.exp(bucket * ratio) - 1) * 1000);
}

/** What one decision adds to the team's counts. It runs on every decision: where no handover changed, nothing is looked at. */
export function flowOf(before: Person, after: Person, at: Instant, timeZone: string): readonly Flow[] {
  const is = after.handover;
  const was = before.handover?.id === is?.id ? before.handover : null;
  if (!is || is === before.handover) return [];
  const found: Flow[] = [];
  const add: Add = (of, measure, when, more = {}) => {
    const hour = `${dateOf(when, timeZone)}T${timeOf(when, timeZone).slice(0, 2)}`;
    const counselor = of.claimedBy?.id ?? '';
    found.push({ hour, team: teamOf(of), counselor, urgency: of.urgency, measure, bucket: 0, n: 1, ...more });
  };
  if (!was) add(is, 'opened', is.openedAt, { counselor: '' });
  const calls = is.calls - (was?.calls ?? 0);
  if (calls > 0) add(is, 'called', at, { counselor: '', n: calls });
  countOwner(was, is, at, add);
  countAnswer(was, is, add);
  if (is.state === 'closed' && was?.state !== 'closed') {
    const closedAt = is.closedAt ?? at;
    add(is, 'closed', closedAt);
    if (is.firstReplyAt === null && isLate(is, closedAt)) add(is, 'late', closedAt);
  }
  return found;
}

type Add = (of: Handover, measure: FlowMeasure, when: Instant, more?: Partial<Flow>) => void;

/** Who took it, from the opening while nobody has answered yet; and from whom it went. */
function countOwner(was: Handover | null, is: Handover, at: Instant, add: Add): void {
  const [before, after] = [was?.state === 'claimed' ? was.claimedBy?.id : undefined, is.claimedBy?.id];
  if (was && before !== undefined && is.state !== 'closed' && before !== after) add(was, 'rerouted', at);
  if (is.state !== 'claimed' || before === after || (was?.firstReplyAt ?? null) !== null) return;
  const claimedAt = is.claimedAt ?? at;
  add(is, 'claim', claimedAt, { bucket: bucketOf(claimedAt - is.openedAt) });
}

/** The first answer; one that was taken back before it left is none. */
function countAnswer(was: Handover | null, is: Handover, add: Add): void {
  if ((was?.firstReplyAt ?? null) === is.firstReplyAt) return;
  for (const [of, n] of [
    [was, -1],
    [is, 1],
  ] as const) {
    if (!of || of.firstReplyAt === null) continue;
    add(of, 'answer', of.firstReplyAt, { bucket: bucketOf(of.firstReplyAt - of.openedAt), n });
    if (isLate(of, of.firstReplyAt)) add(of, 'late', of.firstReplyAt, { n });
  }
}

const isLate = ({ openedAt, urgency }: Handover, at: Instant): boolean => at - openedAt > answerWithin[urgency];

function teamOf({ to, called }: Handover): string {
  if (to && 'team' in to) return to.team;
  return called?.teams[0] ?? '';
}
