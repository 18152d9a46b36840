import { conceptId } from './lexicon.ts';
import type { Scan } from './scan.ts';

const concepts = (names: string) => names.split(/\s+/).map(conceptId);

/** Kinds of talk in which dangerous words are harmless: stories, studies, jokes, what is long over, what is well. */
const calm = [
  'heavy-idiom laugh lifeless pretended worn sweets chilli',
  'fiction quoted hearsay distant',
  'public celebrity politics',
  'info prevent exam-talk question',
  'past well-now retract',
  'ruled-out',
  'errand price travel bill buying',
  'thankful',
  // Laughter and what the public talks of weigh twice: hardly anybody in danger writes either.
  'laugh public',
].map(concepts);
/** What is said of a danger that is here: its suddenness, its going on, its signs, and the cry for help. */
const alarm = [
  'suddenly here-again going',
  'no-recovery long half-day long-hours severe heavy',
  'cry-for-help',
  'vomit sweat cold-sweat dizzy drowsy confused limp blue pale unconscious',
].map(concepts);

/**
 * How much calmer than alarmed a message sounds: the kinds of harmless talk in it less the kinds of alarm. Each kind
 * counts once however often it is said, so that a long message sounds no calmer than a short one.
 */
export function calmness(s: Scan): number {
  return kindsIn(s, calm) + Number(isOver(s)) - kindsIn(s, alarm);
}

const [none] = ['denies-all'].map(concepts) as [number[]];

/** "None of those", and nothing but for a "but". */
export const saysNone = (s: Scan): boolean =>
  none.some((id) => s.hits.has(id)) && !turns.slice(1).some((id) => s.hits.has(id));

const [was, turns] = ['was-so', 'now contrast'].map(concepts) as [number[], number[]];

/** Told in the past tense, and not to say that it is otherwise now. */
const isOver = (s: Scan): boolean => was.some((id) => s.hits.has(id)) && !turns.some((id) => s.hits.has(id));

const kindsIn = (s: Scan, kinds: readonly (readonly number[])[]): number =>
  kinds.filter((kind) => kind.some((id) => s.hits.get(id)?.some((hit) => !hit.denied))).length;
