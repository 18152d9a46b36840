import { permits } from '../consent/permissions.ts';
import { atRisk } from '../conversation/concerns.ts';
import { mayBeSeen } from '../conversation/crisis.ts';
import { isAway } from '../life/life.ts';
import type { Person } from '../person.ts';
import { atLeast, type Instant, type PlainDate } from '../words.ts';
import { addDays, dateOf, daysBetween, instantOf } from './calendar.ts';
import type { Audience, Origin, PlanDefinition, PlanItem } from './definition.ts';

/** Where a person stands in what a plan follows. */
export interface Stage {
  /** Since when this stage of life is followed here. */
  readonly since: Instant;
  /** The calendar day of `since`, where they are. */
  readonly joined: PlainDate;
  /** Tells one pregnancy, or one enrolment, from the next in the name of an occurrence. Grows, and never moves with an EDD. */
  readonly episode: PlainDate;
  /** Nothing is due at or after this instant; null without an end. */
  readonly until: Instant | null;
  /** Day 0 of that origin, or null where it is not known. */
  dayZero(origin: Origin): PlainDate | null;
}

/** From day 0 of a pregnancy to its EDD (facts §1.1). */
export const termDays = 280;
/** Weeks of pregnancy after which no date can be right any more (facts §1.1: 44 weeks). */
const postTermDays = 28;

/**
 * The stage of this person that a plan follows, or null where they are not in it. Every item of a plan asks for it, and what
 * it takes of the calendar is dear: it is kept for as long as that document is.
 */
export function stageOf(plan: Pick<PlanDefinition, 'id' | 'for'>, person: Person, timeZone: string): Stage | null {
  const kept = stages.get(person);
  const known = kept?.timeZone === timeZone ? kept.of : new Map<object, Stage | null>();
  if (known !== kept?.of) stages.set(person, { timeZone, of: known });
  if (!known.has(plan)) known.set(plan, findStage(plan, person, timeZone));
  return known.get(plan) ?? null;
}

const stages = new WeakMap<Person, { readonly timeZone: string; readonly of: Map<object, Stage | null> }>();

function findStage(plan: Pick<PlanDefinition, 'id' | 'for'>, person: Person, timeZone: string): Stage | null {
  const { maternal } = person;
  const audience = plan.for;
  // The day on which something began stays what it was at home: on a journey a day of a plan would come twice, or never.
  const home = person.life.travel?.from ?? timeZone;
  if (audience === 'pregnant' || audience === 'born' || audience === 'lost') {
    if (maternal.status !== audience || maternal.since === null) return null;
    const { edd, bornOn, lostOn, since } = maternal;
    const until =
      audience === 'pregnant' && edd !== null ? instantOf(addDays(edd, postTermDays), '00:00', timeZone) : null;
    return stage(since, until, home, (origin) => {
      if (origin === 'edd') return edd === null ? null : addDays(edd, -termDays);
      if (origin === 'birth') return bornOn;
      if (origin === 'loss') return lostOn;
      return origin === 'enrolment' ? dateOf(since, home) : lastOf(origin, person, since, timeZone);
    });
  }
  if (audience === 'crisis' || audience === 'supporter') {
    const { followUp } = person.safety;
    if (followUp?.of !== audience) return null;
    return stage(followUp.since, null, home, (o) => (o === 'enrolment' ? dateOf(followUp.since, home) : null));
  }
  const enrolled =
    audience === 'enrolled'
      ? person.plan.enrolled?.[plan.id]
      : person.chronic.conditions.find((c) => c.condition === audience);
  if (!enrolled) return null;
  const { since } = enrolled;
  return stage(since, null, home, (origin) => {
    if (origin !== 'enrolment') return lastOf(origin, person, since, timeZone);
    return 'startsOn' in enrolled ? enrolled.startsOn : dateOf(since, home);
  });
}

/** The day of the last reading, or of the last dose that was taken; of joining, where there was none since. */
function lastOf(origin: Origin, person: Person, since: Instant, timeZone: string): PlainDate | null {
  if (origin === 'last reading') return dateOf(Math.max(since, ...person.readings.map((r) => r.at)), timeZone);
  if (origin !== 'last dose') return null;
  const taken = person.medication.doses.filter((d) => d.state === 'taken').map((d) => d.dueAt);
  return dateOf(Math.max(since, ...taken), timeZone);
}

function stage(since: Instant, until: Instant | null, timeZone: string, dayZeroOf: Stage['dayZero']): Stage {
  const days = new Map<Origin, PlainDate | null>();
  const dayZero = (origin: Origin): PlainDate | null => {
    if (!days.has(origin)) days.set(origin, dayZeroOf(origin));
    return days.get(origin) ?? null;
  };
  return { since, joined: dateOf(since, timeZone), episode: dateOf(since, 'UTC'), until, dayZero };
}

/** Whether an item still has anyone to be said to: what is about the baby is not, once the baby has died. */
export function concernsThem(item: PlanItem, person: Person): boolean {
  return item.topic !== 'baby' || person.maternal.babyAlive === true;
}

/** Whether plans may speak to this person at all: they agreed, allow reminders, and did not opt out. */
export function mayRemind(person: Person): boolean {
  return permits(person, 'reminders') && person.optedOutAt === null;
}

/**
 * Whether a plan for that audience may speak to this person. Danger is handled before consent, and so is what follows it:
 * there it is enough that nobody said no.
 */
export function mayHear(person: Person, audience: Audience): boolean {
  return audience === 'crisis' || audience === 'supporter' ? mayFollowUp(person) : mayRemind(person);
}

/** Whether who was in a crisis may be asked how they are: not where they said that writing is not safe. */
export function mayFollowUp(person: Person): boolean {
  const { safety, consent, optedOutAt } = person;
  const refused = consent.status === 'declined' || consent.status === 'withdrawn';
  return safety.followUp !== null && optedOutAt === null && !refused && !mayBeSeen({ person });
}

/**
 * Whether reminders wait because a human has the conversation or is being called to a danger, or because they are away. Only
 * doses of critical medicines go on, and none for who is away; whatever is still worth saying comes when it has ended.
 */
export function isSuspended(person: Person): boolean {
  const { handover, aside } = person;
  if (isAway(person)) return true;
  if (aside !== null) return true;
  if (!handover || handover.state === 'closed') return false;
  if (handover.state === 'claimed') return true;
  // A handover opened for something lesser keeps its reason when a danger is found later: the concerns tell.
  const danger = handover.reason === 'danger' || handover.reason === 'unreachable' || atRisk(person);
  return danger && atLeast(handover.urgency, 'urgent');
}

/** Whole days since day 0 of a pregnancy at that instant: 7 × weeks + days (facts §1.1), or null where unknown. */
export function gestationDays(person: Person, at: Instant, timeZone: string): number | null {
  const { edd } = person.maternal;
  return edd === null ? null : daysBetween(addDays(edd, -termDays), dateOf(at, timeZone));
}
