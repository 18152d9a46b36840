import { z } from 'zod';
import type { Happening } from '../event.ts';
import type { ContactPoint } from '../person.ts';

/** More people do not live on one number. */
export const mostPeople = 5;

/** More messages do not wait until it is known whom they are about. */
export const mostWaiting = 8;

/** A message of which nobody knows yet whom it is about. */
export type Unsorted = Extract<Happening, { type: 'message.received' }> & {
  readonly id: string;
  readonly sentAt: number;
  /** Danger was heard in it and answered at once: what is left to know is only whose record it belongs to. */
  readonly answered: boolean;
};

/** Who is spoken for at one contact point: a phone is shared, and each person on it has a story of their own. */
export const sharingSchema = z.object({
  /** In the order in which they came, whose phone it is first; each by a private word that they chose, and by no name. */
  people: z.array(z.object({ person: z.string(), word: z.string() })).max(mostPeople),
  /** Whom whoever holds the phone writes for, until then. */
  speaks: z.object({ person: z.string(), until: z.number() }).nullable(),
  /** What waits until it is known whom it is about, oldest first. */
  waits: z.array(z.custom<Unsorted>((value) => typeof value === 'object' && value !== null)).max(mostWaiting),
});
export type Sharing = z.infer<typeof sharingSchema>;

/** Whether that person is one of several who are reached at that contact point. */
export const isReachedAt = ({ sharing }: ContactPoint, person: string): boolean =>
  sharing?.people.some((p) => p.person === person) ?? false;
