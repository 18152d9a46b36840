import { z } from 'zod';
import { addDays, dateOf, instantOf, timeOf, weekdayOf } from '../plan/calendar.ts';
import { type Instant, languages, type PlainDate } from '../words.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const specialties = ['mental-health', 'maternal', 'long-term', 'violence'] as const;
export type Specialty = (typeof specialties)[number];
/** Whom a programme's chain may call, step by step. */
const chainSteps = ['team', 'everyone', 'supervisors', 'on-call', 'all'] as const;

const date = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });
const email = z
  .email({ error: 'must be an e-mail address' })
  .max(200)
  .transform((s) => s.toLowerCase());
const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'must be small letters, digits and -' });

/** Hours of some days; those that cross midnight belong to the day on which they begin. */
const shift = z.strictObject({
  days: z
    .array(z.enum(weekdays, { error: `must be of ${weekdays.join(', ')}` }))
    .min(1)
    .optional(),
  hours: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'must look like 08:00-20:00' })
    .refine((s) => s.slice(0, 5) !== s.slice(6), { error: 'must end at another time than they begin' }),
  from: date.optional(),
  to: date.optional(),
});
type Shift = z.infer<typeof shift>;

const team = z.strictObject({
  id,
  name: z.partialRecord(z.enum(languages), z.string().min(1).max(80)),
  /** None is all. Who reads Urdu reads Roman Urdu, too. */
  languages: z.array(z.enum(languages)).default([]),
  districts: z.array(z.string().transform((s) => s.trim().toLowerCase())).default([]),
  specialties: z.array(z.enum(specialties)).default([]),
  /** None is always. */
  duty: z.array(shift).default([]),
  counselors: z.array(email).min(1).max(200),
});
export type Team = z.infer<typeof team>;

const steps = z.array(z.enum(chainSteps, { error: `must be of ${chainSteps.join(', ')}` })).min(1);
const times = z
  .array(z.int().min(1).max(1440))
  .min(1)
  .refine((all) => all.every((n, i) => i === 0 || n > all[i - 1]!), { error: 'must grow' });

/** The programme's teams, as `teams.yaml` holds them. Counselors are named by the address they sign in with. */
export const teamsSchema = z
  .strictObject({
    teams: z.array(team).min(1).max(50),
    /** Called when no counselor answers, at any hour. */
    supervisors: z.array(email).min(1).max(50),
    onCall: z.array(shift.extend({ counselors: z.array(email).min(1).max(50) })).default([]),
    /** Days on which no team is on duty. */
    closed: z.array(date).max(400).default([]),
    /** How many conversations one counselor should have at a time. */
    capacity: z.int().min(1).max(500).optional(),
    capacities: z.record(email, z.int().min(0).max(500)).default({}),
    /** Minutes after opening at which is called again; the last one repeats. */
    callAgain: z.strictObject({ emergency: times, urgent: times }).optional(),
    /** Whom the first call reaches, the second, and so on; the last one repeats. */
    chain: z.strictObject({ emergency: steps, urgent: steps }).optional(),
  })
  .superRefine(({ teams }, ctx) => {
    teams.forEach(({ id }, n) => {
      if (teams.findIndex((t) => t.id === id) < n)
        ctx.addIssue({ code: 'custom', path: ['teams', n, 'id'], message: 'is there twice' });
    });
  });
export type Teams = z.infer<typeof teamsSchema>;

/** Facts §9: unanswered, it goes on after 5, 10 and 15 minutes; by whom is the programme's own to say. */
export const usualChain = ['team', 'team', 'everyone', 'supervisors', 'all'] as const;

/** The teams that are on duty then. */
export function onDuty({ teams, closed }: Teams, at: Instant, timeZone: string): readonly Team[] {
  return teams.filter(
    ({ duty }) =>
      duty.some((s) => covers(s, at, timeZone, closed)) ||
      (duty.length === 0 && !closed.includes(dateOf(at, timeZone))),
  );
}

/** Who is on call then. */
export function onCall({ onCall: rota }: Teams, at: Instant, timeZone: string): readonly string[] {
  return unique(rota.flatMap((s) => (covers(s, at, timeZone, []) ? s.counselors : [])));
}

/** How far ahead it is looked for somebody's duty. */
const horizonDays = 15;

/** When a team is on duty next, after that instant; null where none is within two weeks. */
export function nextDuty({ teams, closed }: Teams, at: Instant, timeZone: string): Instant | null {
  const today = dateOf(at, timeZone);
  for (let n = 0; n < horizonDays; n++) {
    const day = addDays(today, n);
    if (closed.includes(day)) continue;
    const starts = teams.flatMap(({ duty }) =>
      (duty.length === 0 ? [always] : duty).flatMap((s) =>
        isOf(s, day) ? [instantOf(day, s.hours.slice(0, 5), timeZone)] : [],
      ),
    );
    const next = starts.filter((start) => start > at);
    if (next.length > 0) return Math.min(...next);
  }
  return null;
}

const always: Shift = { hours: '00:00-24:00' };

function covers(s: Shift, at: Instant, timeZone: string, closed: readonly PlainDate[]): boolean {
  const [from, to] = [s.hours.slice(0, 5), s.hours.slice(6)];
  const day = dateOf(at, timeZone);
  const time = timeOf(at, timeZone);
  const begun = (date: PlainDate): boolean => isOf(s, date) && !closed.includes(date);
  if (from < to) return begun(day) && time >= from && time < to;
  return (begun(day) && time >= from) || (begun(addDays(day, -1)) && time < to);
}

function isOf({ days, from, to }: Shift, date: PlainDate): boolean {
  const weekday = weekdays[weekdayOf(date) - 1]!;
  return (!days || days.includes(weekday)) && (!from || date >= from) && (!to || date <= to);
}

export const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
