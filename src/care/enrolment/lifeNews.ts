import { z } from 'zod';
import { daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';
import { inTerm, isDay } from './form.ts';

/** What staff record of a life: a date, a birth, a loss, a death, or that the programme ends for somebody. */
export function lifeNewsForm(today: PlainDate) {
  const day = z.string({ error: 'must be a day, YYYY-MM-DD' }).refine(isDay, { error: 'must be a day, YYYY-MM-DD' });
  const past = day
    .refine((d) => isDay(d) && daysBetween(d, today) >= 0 && daysBetween(d, today) <= 731, {
      error: 'must be a day of the last two years',
    })
    .meta({ format: 'date' });
  return z.discriminatedUnion(
    'what',
    [
      z.strictObject({
        what: z.literal('due-date'),
        edd: day
          .refine((d) => isDay(d) && inTerm(d, today), {
            error: 'must be a day between 4 weeks ago and 40 weeks from now',
          })
          .meta({ format: 'date' }),
        from: z.enum(['scan', 'lmp'], { error: 'must be scan or lmp' }),
      }),
      z.strictObject({
        what: z.literal('birth'),
        on: past,
        /** Null where it is not known: then it is asked gently, and nothing is said of a baby until it is. */
        babyAlive: z.boolean().nullable(),
      }),
      z.strictObject({ what: z.literal('loss'), on: past }),
      z.strictObject({ what: z.literal('baby-died') }),
      z.strictObject({ what: z.literal('died') }),
      z.strictObject({ what: z.literal('ended') }),
    ],
    { error: 'must be one of due-date, birth, loss, baby-died, died, ended' },
  );
}
export type LifeNews = z.infer<ReturnType<typeof lifeNewsForm>>;
