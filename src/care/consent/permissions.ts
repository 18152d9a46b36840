import { z } from 'zod';
import type { Person } from '../person.ts';

/** What somebody can allow and take back, each by itself. `chat` is the agreement to be served, and all others stand on it. */
export const purposes = ['chat', 'reminders', 'voice', 'model', 'clinician', 'family', 'research'] as const;
export type Purpose = (typeof purposes)[number];

/** All but the agreement itself, which has a place of its own in the document. */
export const choices = ['reminders', 'voice', 'model', 'clinician', 'family', 'research'] as const satisfies Purpose[];
export type Choice = (typeof choices)[number];

/** What was chosen, when, and in which words it was asked; a choice that was never made is not in it. */
export const permissionsSchema = z.partialRecord(
  z.enum(choices),
  z.object({ given: z.boolean(), at: z.number(), text: z.string() }),
);
export type Permissions = z.infer<typeof permissionsSchema>;
export const noPermissions: Permissions = {};

/**
 * What the words of the agreement name, and what therefore stands with it until it is taken back. The record leaves the
 * programme, and anybody else hears of it, only where that was allowed by itself.
 */
const named: ReadonlySet<Choice> = new Set(['reminders', 'voice', 'model']);

/**
 * Whether this person allows that now: `reminders` to be sent them by plans, `voice` notes to be turned into words and messages
 * into speech by an outside service, an outside `model` to read their words without name and number, their record to go to a
 * `clinician` outside the programme, a `family` member to be told, `research` to count what is on their record. Danger is
 * answered, and a human of the programme called, without any of them.
 */
export function permits({ consent, permissions }: Pick<Person, 'consent' | 'permissions'>, purpose: Purpose): boolean {
  if (consent.status !== 'given') return false;
  return purpose === 'chat' || (permissions[purpose]?.given ?? named.has(purpose));
}
