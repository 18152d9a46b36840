import { z } from 'zod';
import { minutes } from '../words.ts';

/** A person asked that everything about them be erased; null where nobody did, or it was taken back. */
export const erasureSchema = z.object({ askedAt: z.number(), by: z.string() }).nullable();
export type Erasure = z.infer<typeof erasureSchema>;

/** How long it can be taken back: the phone may have been in another's hand. */
export const secondThoughts = minutes(15);
