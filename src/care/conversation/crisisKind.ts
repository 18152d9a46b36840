import type { ConcernId, Finding } from '../triage/concern.ts';

/** What sort of danger it is, as far as the next safe question goes. */
export const crisisKinds = [
  'act',
  'body',
  'self-harm',
  'violence',
  'other',
  'other-mind',
  'mind',
  'loss',
  'today',
] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/** Facts §2.5: now safe? already taken anything? alone? means nearby? Facts §5: get help, not alone. One at a time. */
const questions: Record<CrisisKind, readonly [string, ...string[]]> = {
  act: ['help', 'with', 'means'],
  body: ['help', 'with'],
  'self-harm': ['safe', 'taken', 'with', 'means'],
  violence: ['write'],
  other: ['help-them', 'with-them'],
  // Facts §2.5, supporter script: not alone, and whatever was taken means a hospital now.
  'other-mind': ['with-them', 'taken-them'],
  today: ['today'],
  // Who may have lost a baby is asked nothing that hurries.
  loss: ['with'],
  mind: ['safe', 'with'],
};

const kinds: Partial<Record<ConcernId, CrisisKind>> = {
  'suicide-act': 'act',
  'suicide-intent': 'self-harm',
  'suicide-passive': 'self-harm',
  'suicide-past': 'self-harm',
  'self-harm': 'self-harm',
  'suicide-other': 'other-mind',
  'newborn-danger': 'other',
  'child-danger': 'other',
  violence: 'violence',
  'sexual-violence': 'violence',
  'child-abuse': 'violence',
  'harm-to-baby': 'mind',
  'harm-to-others': 'mind',
  psychosis: 'mind',
  'possible-loss': 'loss',
  mood: 'mind',
  'reported-by-model': 'mind',
  'reported-by-ear': 'mind',
  'no-words': 'mind',
};

export function questionsOf(kind: CrisisKind): readonly [string, ...string[]] {
  return questions[kind];
}

/** Whether there is such a question: what was tapped may be older than the programme. */
export function isQuestion(step: string): boolean {
  return Object.values(questions).some((steps) => steps.includes(step));
}

/** The kind the next question belongs to: that of the gravest findings; a threatened body before a threatened mind (facts §5, precedence). */
export function kindOf(findings: readonly Pick<Finding, 'concern' | 'urgency' | 'subject'>[]): CrisisKind {
  const emergencies = findings.filter((f) => f.urgency === 'emergency');
  const grave = emergencies.length > 0 ? emergencies : findings;
  const found = grave.map((f) => {
    const kind = kinds[f.concern] ?? 'body';
    // Where hours are enough nobody is asked whether the ambulance is on its way.
    if (emergencies.length === 0 && (kind === 'body' || kind === 'other')) return 'today';
    const aboutAnother = f.subject === 'other' || f.subject === 'child';
    if (!aboutAnother || kind === 'violence') return kind;
    if (kind === 'loss') return 'today';
    return kind === 'self-harm' || kind === 'mind' || kind === 'other-mind' ? 'other-mind' : 'other';
  });
  return crisisKinds.find((kind) => found.includes(kind)) ?? 'mind';
}
