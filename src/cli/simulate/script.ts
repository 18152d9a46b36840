import { z } from 'zod';
import type { Instant } from '#src/care/words.ts';
import { UsageError } from '../usage.ts';

const offset = z.string().regex(/^(\d+w)?(\d+d)?( \d\d:\d\d)?$/, 'must look like "12w", "3d 10:30" or "12w3d 10:30"');
const pause = z.string().refine(isPause, 'must look like "10m", "3h" or "2d"');

const scriptSchema = z.strictObject({
  title: z.string(),
  /** A made-up name: the address of the simulated phone. */
  person: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The local day and time it begins, in the programme's zone. */
  start: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/, 'must look like "2026-03-02 09:00"'),
  until: offset,
  /** Who takes every handover of this person: when after it opened, in which words, and when it is closed after that. */
  counselor: z.strictObject({
    name: z.string(),
    claims: z.tuple([pause, pause]),
    says: z.string(),
    closes: z.tuple([pause, pause]),
    outcome: z.string(),
  }),
  /** What the person writes by themselves, counted from the day of the start. */
  says: z.array(z.strictObject({ at: offset, text: z.string(), marks: z.enum(['loss', 'birth']).optional() })),
  /** How the person answers when asked that sentence: the first that fits. Several choices are drawn by the seed. */
  answers: z.array(
    z.strictObject({
      to: z.string(),
      tap: z.union([z.string(), z.array(z.string())]).optional(),
      text: z.union([z.string(), z.array(z.string())]).optional(),
      after: z.tuple([pause, pause]),
      /** Answered so many times, then in silence. */
      times: z.number().optional(),
    }),
  ),
});

/** What a scripted person does in a simulation. */
export type Script = z.infer<typeof scriptSchema>;

/** Reads a script; throws with the field that is wrong. */
export function parseScript(file: string, parsed: unknown): Script {
  const result = scriptSchema.safeParse(parsed);
  if (result.success) return result.data;
  throw new UsageError(result.error.issues.map((i) => `${file}: ${i.path.join('.')}: ${i.message}`).join('\n'));
}

/** The instant of "12w3d 10:30" counted from the script's start, in that time zone. */
export function instantOf(script: Script, at: string, timeZone: string): Instant {
  const [day, time] = script.start.split(' ') as [string, string];
  const [, weeks, days, clock] = /^(?:(\d+)w)?(?:(\d+)d)?(?: (\d\d:\d\d))?$/.exec(at)!;
  return Temporal.PlainDate.from(day)
    .add({ days: 7 * Number(weeks ?? 0) + Number(days ?? 0) })
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock ?? time) }).epochMilliseconds;
}

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Whether that is a length of time such as "10m", "3h" or "2d". */
export function isPause(text: string): boolean {
  return /^\d+[mhd]$/.test(text);
}

/** Milliseconds of "10m", "3h" or "2d". */
export function lengthOf(pauseText: string): number {
  return Number(pauseText.slice(0, -1)) * units[pauseText.slice(-1)]!;
}
