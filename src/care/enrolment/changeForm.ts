import { z } from 'zod';
import { choices } from '../consent/permissions.ts';
import { isTooOften } from '../medication/weeklyOnly.ts';
import type { Person } from '../person.ts';
import { daysBetween } from '../plan/calendar.ts';
import { isJoinable } from '../plan/enrol.ts';
import { isJoined } from '../plan/joined.ts';
import type { Programme } from '../programme.ts';
import { longestWords, safetySteps } from '../safety/safety.ts';
import type { PlainDate } from '../words.ts';
import { isDay } from './form.ts';

const mostMedicines = 30;
const day = z.string().refine(isDay, { error: 'must be a day, YYYY-MM-DD' });

/**
 * What a counselor who has the conversation changes on the record of a person: a medicine that a clinician prescribed or
 * ended, a plan of follow-up, their plan for hard times in their own words.
 */
export const changeForm = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('medicine'),
    name: z.string().trim().min(1).max(80),
    /** Empty where it is taken only when needed: then nobody is reminded of it (facts §4.1). */
    times: z.array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM' })).max(6),
    every: z.enum(['day', 'alternate', 'week', 'month']),
    /** The first day; today where it is not told. A weekly medicine is taken on that day of the week. */
    startsOn: day.optional(),
    /** The last day of a course. */
    until: day.optional(),
  }),
  z.strictObject({ what: z.literal('medicine-off'), medicine: z.string().min(1).max(20) }),
  z.strictObject({ what: z.literal('plan'), plan: z.string().min(1).max(60) }),
  z.strictObject({ what: z.literal('plan-off'), plan: z.string().min(1).max(60) }),
  z.strictObject({
    what: z.literal('safety-plan'),
    words: z.partialRecord(z.enum(safetySteps), z.string().trim().max(longestWords)),
  }),
  /** What the person told the counselor they allow, or do not allow any more. */
  z.strictObject({ what: z.literal('permission'), choice: z.enum(choices), given: z.boolean() }),
  /** They asked the counselor that everything about them be erased, which happens once the conversation is closed. */
  z.strictObject({ what: z.literal('erasure') }),
]);
export type Change = z.infer<typeof changeForm>;

/** Why a change cannot be made, and the field that it lies in. */
export interface ChangeProblem {
  readonly field: string;
  readonly why: 'no-consent' | 'opted-out' | 'too-often' | 'too-many' | 'not-there' | 'already' | 'wrong-day';
}

/** What speaks against a change of this record, or null. `today` is the person's own day. */
export function changeProblem(
  person: Person,
  programme: Pick<Programme, 'plans'>,
  today: PlainDate,
  change: Change,
): ChangeProblem | null {
  if (change.what === 'erasure') return person.erasure ? { field: 'what', why: 'already' } : null;
  // Nothing is kept of who has not agreed to it.
  if (person.consent.status !== 'given') return { field: 'what', why: 'no-consent' };
  switch (change.what) {
    case 'medicine':
      return medicineProblem(person, today, change);
    case 'medicine-off': {
      const known = person.medication.medicines.some((m) => m.id === change.medicine);
      return known ? null : { field: 'medicine', why: 'not-there' };
    }
    case 'plan':
    case 'plan-off':
      return planProblem(person, programme, change);
    case 'safety-plan':
    case 'permission':
      return null;
  }
}

function medicineProblem(
  person: Person,
  today: PlainDate,
  change: Extract<Change, { what: 'medicine' }>,
): ChangeProblem | null {
  const { name, startsOn = today, until } = change;
  if (person.optedOutAt !== null) return { field: 'what', why: 'opted-out' };
  if (daysBetween(today, startsOn) < 0 || daysBetween(today, startsOn) > 92)
    return { field: 'startsOn', why: 'wrong-day' };
  if (until !== undefined && until < startsOn) return { field: 'until', why: 'wrong-day' };
  // Daily use of some can kill, whoever writes it down (facts §4.1).
  if (isTooOften(change)) return { field: 'every', why: 'too-often' };
  const { medicines } = person.medication;
  const replaces = medicines.some((m) => m.name.toLowerCase() === name.toLowerCase());
  return replaces || medicines.length < mostMedicines ? null : { field: 'what', why: 'too-many' };
}

function planProblem(
  person: Person,
  { plans }: Pick<Programme, 'plans'>,
  change: Extract<Change, { what: 'plan' | 'plan-off' }>,
): ChangeProblem | null {
  const plan = plans.find((p) => p.id === change.plan);
  if (!plan || !isJoinable(plan)) return { field: 'plan', why: 'not-there' };
  const joined = isJoined(person, plan);
  if (change.what === 'plan-off') return joined ? null : { field: 'plan', why: 'not-there' };
  if (joined) return { field: 'plan', why: 'already' };
  return person.optedOutAt === null ? null : { field: 'what', why: 'opted-out' };
}
