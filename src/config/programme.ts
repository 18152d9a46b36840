import { z } from 'zod';
import { daysBetween } from '#src/care/plan/calendar.ts';
import type { Span } from '#src/care/programme.ts';
import type { PlainDate, PlainTime } from '#src/care/words.ts';
import { number } from './values.ts';

/** The programme people are cared for in: its name, its hours, its place and its days. */
export interface ProgrammeSettings {
  readonly name: string;
  readonly timeZone: string;
  readonly quietHours: { readonly from: PlainTime; readonly to: PlainTime };
  /** A file that replaces `prompts/services.yaml`. */
  readonly services: string | null;
  /** The file of the counselors' teams; null where everybody is always on duty, unless `prompts/teams.yaml` is there. */
  readonly teams?: string | null;
  /** For how long a counselor's reply can be taken back before it leaves. */
  readonly replyHoldMs?: number;
  /** Where the programme is, in degrees, for times of prayer; null where nobody told. */
  readonly place?: { readonly latitude: number; readonly longitude: number } | null;
  readonly holdMs: number;
  /** How long the companion steps aside where a human answered from the account's own phone. */
  readonly asideMs: number;
  /** How many messages of plans one person is sent a day at most; care's own number where it is not told. */
  readonly dailyLimit?: number;
  /** Over how many milliseconds after its time what many have due at once is spread. */
  readonly spreadMs: number;
  /** As they were announced; null, or none, where they were not. */
  readonly ramadan?: Span | null;
  readonly muharram?: Span | null;
  readonly holyDays?: { readonly eid: readonly PlainDate[]; readonly ashura: readonly PlainDate[] };
}

const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });
/** Days of the calendar, both ends among them. They are announced, and never computed. */
const span = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, { error: 'must look like 2027-02-08/2027-03-09' })
    .transform((s) => s.split('/') as [PlainDate, PlainDate])
    .pipe(z.tuple([day, day]))
    .refine(([from, to]) => daysBetween(from, to) >= least && daysBetween(from, to) <= most, {
      error: `must end ${least} to ${most} days after it begins`,
    })
    .transform(([from, to]): Span => ({ from, to }));
const dayList = z
  .string()
  .transform((s) => s.split(',').map((d) => d.trim()))
  .pipe(z.array(day).max(20, { error: 'at most 20 days' }));

/** The variables they are read from. */
export const programmeEnvironment = z.object({
  HAMDAM_PROGRAMME: z.string().default('Hamdam'),
  HAMDAM_TIME_ZONE: z.string().default('Asia/Karachi').refine(isTimeZone, { error: 'must be an IANA time zone' }),
  HAMDAM_QUIET_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, { error: 'must look like 21:00-08:00' })
    .default('21:00-08:00'),
  HAMDAM_PLACE: z
    .string()
    .regex(/^-?\d{1,2}(\.\d+)?,\s*-?\d{1,3}(\.\d+)?$/, {
      error: 'must be latitude and longitude in degrees, such as 31.55,74.34',
    })
    // Nearer to the poles there are days without all five.
    .refine((s) => Math.abs(Number.parseFloat(s)) <= 60 && Math.abs(Number(s.split(',')[1])) <= 180, {
      error: 'must lie within 60 degrees of the equator, its longitude within 180',
    })
    .optional(),
  HAMDAM_SPREAD_MINUTES: number
    .int()
    .min(0, { error: 'must not be negative' })
    .max(60, { error: 'must be 60 at the most' })
    .default(15),
  HAMDAM_DAILY_MESSAGES: number
    .int()
    .min(1, { error: 'must be 1 at the least' })
    .max(20, { error: 'must be 20 at the most' })
    .optional(),
  HAMDAM_RAMADAN: span(27, 31).optional(),
  HAMDAM_MUHARRAM: span(0, 31).optional(),
  HAMDAM_EID_DAYS: dayList.optional(),
  HAMDAM_ASHURA_DAYS: dayList.optional(),
  HAMDAM_SERVICES: z.string().optional(),
  HAMDAM_TEAMS: z.string().optional(),
  HAMDAM_UNDO_SECONDS: number.int().min(0).max(30).default(5),
  HAMDAM_ASIDE_HOURS: number.min(0).max(72).default(12),
  HAMDAM_HOLD_MS: number.int().min(0).max(30_000).default(4_000),
});

/** Days that are announced are null, or none, where nobody told them. */
export function programmeOf(e: z.infer<typeof programmeEnvironment>): ProgrammeSettings {
  const [from, to] = e.HAMDAM_QUIET_HOURS.split('-') as [PlainTime, PlainTime];
  return {
    name: e.HAMDAM_PROGRAMME,
    timeZone: e.HAMDAM_TIME_ZONE,
    quietHours: { from, to },
    services: e.HAMDAM_SERVICES ?? null,
    teams: e.HAMDAM_TEAMS ?? null,
    replyHoldMs: e.HAMDAM_UNDO_SECONDS * 1000,
    place: placeOf(e.HAMDAM_PLACE),
    holdMs: e.HAMDAM_HOLD_MS,
    asideMs: e.HAMDAM_ASIDE_HOURS * 3_600_000,
    spreadMs: e.HAMDAM_SPREAD_MINUTES * 60_000,
    ...(e.HAMDAM_DAILY_MESSAGES !== undefined && { dailyLimit: e.HAMDAM_DAILY_MESSAGES }),
    ramadan: e.HAMDAM_RAMADAN ?? null,
    muharram: e.HAMDAM_MUHARRAM ?? null,
    holyDays: { eid: e.HAMDAM_EID_DAYS ?? [], ashura: e.HAMDAM_ASHURA_DAYS ?? [] },
  };
}

function placeOf(place: string | undefined): { latitude: number; longitude: number } | null {
  if (!place) return null;
  const [latitude, longitude] = place.split(',').map(Number) as [number, number];
  return { latitude, longitude };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
