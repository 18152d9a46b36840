import { z } from 'zod';

/** Where a mother is: not pregnant, pregnant, a loss that may be, a loss confirmed, a birth. */
export const maternalSchema = z.object({
  status: z.enum(['none', 'pregnant', 'maybe-lost', 'lost', 'born']),
  /** Estimated day of delivery, `YYYY-MM-DD`. */
  edd: z.string().nullable(),
  eddFrom: z.enum(['scan', 'lmp', 'month']).nullable(),
  /** The day of birth, and whether the baby lives. */
  bornOn: z.string().nullable(),
  babyAlive: z.boolean().nullable(),
  lostOn: z.string().nullable(),
  since: z.number().nullable(),
});
export type Maternal = z.infer<typeof maternalSchema>;
export const notMaternal: Maternal = {
  status: 'none',
  edd: null,
  eddFrom: null,
  bornOn: null,
  babyAlive: null,
  lostOn: null,
  since: null,
};

/** A mother who has lost, or may have lost: no word of a baby or a pregnancy is brought up to her. */
export function isBereaved({ status, babyAlive }: Maternal): boolean {
  return status === 'lost' || status === 'maybe-lost' || babyAlive === false;
}
