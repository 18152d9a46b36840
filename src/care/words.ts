/** The closed unions that the whole house speaks. One word per thing; see the glossary in the README. */

/** How soon a human must act, lowest first: T4 to T1 of the clinical facts. */
export const urgencies = ['routine', 'soon', 'urgent', 'emergency'] as const;
export type Urgency = (typeof urgencies)[number];

const rank: Record<Urgency, number> = { routine: 0, soon: 1, urgent: 2, emergency: 3 };

/** The gravest of the given urgencies; `routine` when none is given. No other function combines urgencies. */
export function graver(...given: readonly Urgency[]): Urgency {
  let gravest: Urgency = 'routine';
  for (const urgency of given) if (rank[urgency] > rank[gravest]) gravest = urgency;
  return gravest;
}

/** Whether `urgency` is at least as grave as `floor`. */
export function atLeast(urgency: Urgency, floor: Urgency): boolean {
  return rank[urgency] >= rank[floor];
}

/** BCP 47 tags of the languages people are answered in. */
export const languages = ['en', 'ur', 'ur-Latn'] as const;
export type Language = (typeof languages)[number];

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day, `YYYY-MM-DD`. */
export type PlainDate = string;
/** A time of day, `HH:MM`. */
export type PlainTime = string;

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** Who is served first when much is due: an answer to danger before talk, talk before a clinician's notice, all before reminders. */
export const priorities = ['crisis', 'conversation', 'clinician', 'reminder'] as const;
export type Priority = (typeof priorities)[number];

/**
 * What an outgoing or a plan is about. What ends a topic (birth, loss, opt-out, death) withdraws every row that carries it.
 * `care` is talk that belongs to no plan and is never withdrawn by topic.
 */
export const topics = ['care', 'pregnancy', 'baby', 'postnatal', 'medicine', 'chronic', 'mood'] as const;
export type Topic = (typeof topics)[number];

/** Long-term conditions that have a follow-up of their own. */
export const conditions = ['hypertension', 'diabetes', 'asthma', 'epilepsy', 'heart-failure', 'depression'] as const;
export type Condition = (typeof conditions)[number];

export const ageBands = ['under-18', '18-24', '25-34', '35-49', '50-64', '65-plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The compile-time proof that every member of a closed union was handled. Tells nothing of the value: it may be a person's words. */
export function never(_value: never): never {
  throw new Error('a member of a closed union was not handled');
}
