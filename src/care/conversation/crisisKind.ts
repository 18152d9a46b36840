import type { ConcernId, Finding } from '../triage/concern.ts';

/** What sort of danger it is, as far as the next safe question goes. */
export const crisisKinds = [
  'act',
  'body',
  'self-harm',
  'dark',
  'violence',
  'other',
  'other-dark',
  'threat',
  'other-mind',
  'mind',
  'loss',
  'today',
] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/**
 * Facts §2.5: whether they think of it, asked plainly where they have not said it; now safe? already taken anything? alone?
 * means nearby? Facts §5: get help, not alone. One at a time.
 */
const questions: Record<CrisisKind, readonly [string, ...string[]]> = {
  act: ['help', 'with', 'means'],
  body: ['help', 'with'],
  'self-harm': ['plan', 'safe', 'taken', 'with', 'means'],
  dark: ['ending', 'plan', 'safe', 'taken', 'with', 'means'],
  violence: ['write'],
  other: ['help-them', 'with-them'],
  // Facts §2.5, supporter script: not alone, whatever was taken means a hospital now, ask them plainly, means away.
  'other-dark': ['with-them', 'taken-them', 'asked-them', 'means-them'],
  'other-mind': ['with-them', 'taken-them'],
  // Whoever is threatened by another is sent to nobody: they get away.
  threat: ['safe'],
  today: ['today'],
  // Who may have lost a baby is asked nothing that hurries.
  loss: ['with'],
  mind: ['plan', 'safe', 'with'],
};

const kinds: Partial<Record<ConcernId, CrisisKind>> = {
  'suicide-act': 'act',
  'suicide-intent': 'self-harm',
  'suicide-passive': 'dark',
  'suicide-past': 'dark',
  'self-harm': 'dark',
  'suicide-other': 'other-dark',
  'newborn-danger': 'other',
  'child-danger': 'other',
  violence: 'violence',
  'sexual-violence': 'violence',
  'child-abuse': 'violence',
  'harm-to-baby': 'mind',
  'harm-to-others': 'mind',
  psychosis: 'mind',
  'possible-loss': 'loss',
  mood: 'dark',
  'reported-by-model': 'mind',
  'reported-by-ear': 'mind',
  'no-words': 'mind',
};
/** The same of another: whose mind is in danger is stayed with. */
const ofAnother: Partial<Record<CrisisKind, CrisisKind>> = {
  'self-harm': 'other-dark',
  dark: 'other-dark',
  'other-dark': 'other-dark',
  mind: 'other-mind',
  violence: 'violence',
  loss: 'today',
};

/** What these are about nobody knows yet: who writes is asked about themselves. */
const unnamed: readonly ConcernId[] = ['reported-by-model', 'reported-by-ear', 'no-words'];

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
    if (f.subject !== 'other' && f.subject !== 'child') return kind;
    if (f.concern === 'harm-to-others') return 'threat';
    return unnamed.includes(f.concern) ? kind : (ofAnother[kind] ?? 'other');
  });
  return crisisKinds.find((kind) => found.includes(kind)) ?? 'mind';
}

/** Whether it is a mind of one's own, that a hand on the ground under one's feet may calm. */
export const isOwnMind = (kind: CrisisKind): boolean => kind === 'self-harm' || kind === 'dark' || kind === 'mind';
export const isOthersMind = (kind: CrisisKind): boolean => kind === 'other-dark' || kind === 'other-mind';
