import { z } from 'zod';

/** The parts of a fasting day to which a dose can be moved: before dawn, at sunset, and late in the evening. */
export const fastingTimes = ['sehri', 'iftar', 'night'] as const;
export type FastingTime = (typeof fastingTimes)[number];

/** What a life brings beside an illness, and how somebody wishes to be written to. Null or false where nothing of it is told. */
export const lifeSchema = z.object({
  /** They stay in a hospital: the ward looks after them, and nothing of a plan is said until they are at home. */
  hospital: z.object({ since: z.number() }).nullable(),
  /** They asked for no messages until then; `died` where it must first be known who has died. */
  pause: z.object({ until: z.number(), why: z.enum(['asked', 'died']) }).nullable(),
  /**
   * They are in another time zone: their own from before (null for the programme's), the clock they left, by which the days
   * of a plan go on counting, and the last day there where it was told.
   */
  travel: z
    .object({ home: z.string().nullable(), from: z.string().optional(), until: z.string().nullable() })
    .nullable(),
  /** The hour, `HH:MM`, at which they wish to be written to. */
  hour: z.string().nullable(),
  /** Of the last routine questions that were answered: when each was asked, minutes until the answer, and its minute of the day. */
  answers: z.array(z.object({ asked: z.number(), after: z.number(), minute: z.number() })).max(6),
  /** Another hour was offered: it is not offered twice. */
  hourOffered: z.boolean(),
  /** The month of fasting of which they were asked: whether they fast, and the times that a clinician confirmed, by medicine. */
  fasting: z
    .object({
      /** Its first and its last day, as they were announced when this was last planned by. */
      ramadan: z.string(),
      until: z.string().optional(),
      fasts: z.boolean().nullable(),
      hours: z.record(z.string(), z.array(z.enum(fastingTimes))),
      /** The clinician who confirmed the times; null while they wait for one. */
      confirmedBy: z.string().nullable(),
    })
    .nullable(),
  /** Others read this phone: what asks names no sign. */
  discreet: z.boolean(),
});
export type Life = z.infer<typeof lifeSchema>;

export const noLife: Life = {
  hospital: null,
  pause: null,
  travel: null,
  hour: null,
  answers: [],
  hourOffered: false,
  fasting: null,
  discreet: false,
};

/** Whether they stay in a hospital or asked for a pause: until it ends nothing of a plan or a medicine is said. */
export function isAway({ life }: { readonly life: Life }): boolean {
  return life.hospital !== null || life.pause !== null;
}
