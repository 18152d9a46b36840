import { atLeast } from '../words.ts';
import type { ConcernId, Finding } from './concern.ts';
import { calmness, saysNone } from './frame.ts';
import { conceptId } from './lexicon.ts';
import { type Span, saidNear } from './rule.ts';
import type { Scan } from './scan.ts';

/** What is so grave that only a message calm in several ways is not believed at its word. */
const gravest: readonly ConcernId[] = [
  'poisoning',
  'violence',
  'sexual-violence',
  'child-abuse',
  'harm-to-baby',
  'newborn-danger',
];

/** So few words that the matter is all there is. */
const fewWords = 6;

/** In a message of so many words the calm of one sentence says nothing of another. */
const manyWords = 90;

/**
 * A single sign in a message that otherwise sounds like a story, a study or a joke weighs less: one kind of calm makes an
 * emergency urgent, two leave it to be looked at soon. Signs that stand together weigh what they weigh.
 */
export function temper(findings: Finding[], s: Scan): void {
  const grave = findings.filter((f) => atLeast(f.urgency, 'urgent'));
  if (grave.length === 0 || s.tokens.length <= fewWords || s.tokens.length > manyWords) return;
  const calmer = saysNone(s) ? grave.length + 2 : calmness(s) - Math.max(grave.length - 2, 0);
  for (const found of grave) {
    const calm = calmer - (gravest.includes(found.concern) || isDespair(found.concern) ? 1 : 0);
    if (calm > 0) findings[findings.indexOf(found)] = { ...found, urgency: calm > 1 ? 'soon' : 'urgent' };
  }
}

/** Who a matter may be told of, and how near they must be named. */
const somebody = [
  'self',
  'other',
  'kin',
  'child',
  'spouse',
  'to-me',
  'mine',
  'first-person-verb',
  'elder',
  'patient',
].map(conceptId);
const somebodyReach = 7;

/** Whether words that are those of talk about a matter, too, tell of somebody: named with them, in a message that is not calm. */
export function isReport(s: Scan, span: Span): boolean {
  if (s.tokens.length <= fewWords) return true;
  return calmness(s) <= 0 && somebody.some((id) => saidNear(s, id, span, somebodyReach));
}

const despairs: readonly ConcernId[] = [
  ...(['suicide-act', 'suicide-intent', 'suicide-passive', 'suicide-past', 'self-harm', 'psychosis', 'mood'] as const),
  ...(['harm-to-baby', 'harm-to-others'] as const),
];
/** Whether a concern is one of a mind in despair or disorder. */
export const isDespair = (concern: ConcernId): boolean => despairs.includes(concern);
