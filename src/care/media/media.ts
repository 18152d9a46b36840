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
  /** Voice notes of somebody who has not agreed yet, oldest first: kept, and heard by no outside service. */
  unheard: z.array(z.object({ event: z.string(), media: z.string(), mimeType: z.string(), at: z.number() })).max(4),
  /** How many files were fetched within the day that began then. */
  fetched: z.object({ since: z.number(), count: z.number() }).nullable(),
});
export type Media = z.infer<typeof mediaSchema>;
export const noMedia: Media = { listens: null, offeredAt: null, pending: [], unheard: [], fetched: null };
