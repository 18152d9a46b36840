import { z } from 'zod';
import { mediaKinds } from '../event.ts';

/** What a person's document keeps of voice notes and pictures: never the bytes, never the words. */
export const mediaSchema = z.object({
  /** Who prefers to listen: to everyday messages, or also to what is serious. Null for who reads. */
  listens: z.enum(['everyday', 'all']).nullable(),
  /** When it was said that messages can be spoken, too. */
  offeredAt: z.number().nullable(),
  /** Voice notes whose words are still to come, oldest first. */
  pending: z.array(z.object({ event: z.string(), kind: z.enum(mediaKinds), at: z.number(), told: z.boolean() })).max(8),
  /** How many files were fetched within the day that began then. */
  fetched: z.object({ since: z.number(), count: z.number() }).nullable(),
});
export type Media = z.infer<typeof mediaSchema>;
export const noMedia: Media = { listens: null, offeredAt: null, pending: [], fetched: null };
