import type { Urgency } from '../words.ts';
import type { ConcernId } from './concern.ts';
import type { Service } from './service.ts';

/** What sort of answer a concern needs: to a hospital, to a human who listens, or first of all to privacy. */
export type AnswerKind = 'body' | 'mind' | 'violence';

export type Serves = Service['serves'][number];

const minds: readonly ConcernId[] = [
  'suicide-intent',
  'suicide-passive',
  'suicide-past',
  'suicide-other',
  'self-harm',
  'harm-to-baby',
  'harm-to-others',
  'psychosis',
  'mood',
  'reported-by-model',
  'reported-by-ear',
  'no-words',
];
const violences: readonly ConcernId[] = ['violence', 'sexual-violence', 'child-abuse'];

/** The kind of answer to a concern. What threatens the body is answered first (facts §5, precedence). */
export function answerKindOf(concern: ConcernId): AnswerKind {
  if (minds.includes(concern)) return 'mind';
  return violences.includes(concern) ? 'violence' : 'body';
}

/**
 * Which services the answer to a concern names, the most needed first (facts §6, default card). Two ambulances, since
 * the first does not come everywhere in Pakistan; the police only where someone is being hurt now.
 */
export function needsOf(concern: ConcernId, urgency: Urgency): readonly Serves[] {
  const now = urgency === 'emergency';
  if (concern === 'suicide-act') return ['ambulance', 'crisis', 'ambulance'];
  if (concern === 'child-abuse') return now ? ['child', 'police', 'ambulance'] : ['child', 'violence'];
  switch (answerKindOf(concern)) {
    case 'violence':
      return now ? ['police', 'violence', 'ambulance'] : ['violence', 'police'];
    case 'mind':
      return ['crisis', 'ambulance'];
    case 'body':
      return now ? ['ambulance', 'ambulance'] : ['ambulance'];
  }
}

/** The same before the person has said that writing is safe: no name of a service tells of violence (facts §5, DV). */
export function discreetNeedsOf(concern: ConcernId, urgency: Urgency): readonly Serves[] {
  if (answerKindOf(concern) !== 'violence') return needsOf(concern, urgency);
  return urgency === 'emergency' ? ['police', 'ambulance'] : ['ambulance'];
}
