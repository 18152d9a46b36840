import { asksInGeneral, standsInQuestions } from './asked.ts';
import { type ConcernId, type Finding, type FindingSubject, isDespair } from './concern.ts';
import { calledOff } from './excuse.ts';
import { conceptId } from './lexicon.ts';
import { soundsGrave, soundsOrdinary } from './ordinary.ts';
import { fits, isPlain, isRambling, isReport, metInTalk, type Ready, type Span, spans } from './rule.ts';
import { type Scan, written } from './scan.ts';
import type { Stage } from './stage.ts';

const concept = (name: string) => conceptId(name);
const words = {
  kin: concept('kin'),
  other: concept('other'),
  self: concept('self'),
  firstPerson: concept('first-person-verb'),
  baby: concept('baby'),
  child: concept('child'),
  kinActs: concept('kin-acts'),
  toMe: concept('to-me'),
  toAnother: concept('to-another'),
};

/** What a rule finds in a message, and whether that is no more than a hint (`Rule.hint`). */
export interface Applied {
  readonly found: Finding;
  readonly hint: boolean;
}

/** What a rule finds in a message; null where it does not fit. `talk`: this message with those of the last days before it. */
export function apply(rule: Ready, s: Scan, stage: Stage, talk: () => Scan[]): Applied | null {
  if (!rule.talk && !isMeetable(rule, s)) return null;
  if (!fits(rule.rule, stage)) return null;
  if (!standsInQuestions(rule.rule) && asksInGeneral(s)) return null;
  if (rule.rule.about && !rule.rule.about.includes(subjectOf(s))) return null;
  let hint: Finding | null = null;
  for (const span of spans(s, rule)) {
    if (rule.rule.topic && !isReport(s, span)) continue;
    if (calledOff(rule, s, span)) continue;
    const said = finding(rule, s, span.first, span.last);
    const found = bySound(said, s, span);
    if (!found) continue;
    if (!rule.rule.hint || isPlain(s, span)) return { found, hint: false };
    hint ??= found;
  }
  if (hint) return { found: hint, hint: true };
  if (rule.talk && metInTalk(talk(), rule)) {
    const hit = rule.terms.flatMap((t) => t.options.flatMap((o) => s.hits.get(o.concept) ?? []))[0];
    if (hit && !calledOff(rule, s, hit))
      return { found: finding(rule, s, hit.first, hit.last), hint: rule.rule.hint === true };
  }
  return null;
}

const wishes: readonly ConcernId[] = [
  ...([
    'suicide-act',
    'suicide-intent',
    'suicide-passive',
    'suicide-other',
    'self-harm',
    'harm-to-baby',
    'harm-to-others',
  ] as const),
];
/** Wishes to die or to harm are said between anything and in calm words: no sound takes them back (facts §7.1). */
const isWish = ({ concern }: Finding): boolean => wishes.includes(concern);

/** In fewer words there is too little to hear whether they sound ordinary. */
const fewest = 10;

/**
 * What is left of a finding by how all that is said there sounds: nothing of an emergency that sounds ordinary. Of a long
 * sentence also nothing of what is urgent and sounds so, and of an emergency that sounds less grave something urgent.
 */
function bySound(found: Finding, s: Scan, span: Span): Finding | null {
  const rambling = isRambling(s, span);
  if (s.tokens.length < fewest || isWish(found) || (found.urgency !== 'emergency' && !rambling)) return found;
  if (soundsOrdinary(s, span)) return null;
  return rambling && found.urgency === 'emergency' && !soundsGrave(s, span) ? { ...found, urgency: 'urgent' } : found;
}

/** Whether each term has at least been said: cheap to know, and false of nearly all rules. */
function isMeetable({ terms }: Ready, { hits }: Scan): boolean {
  for (const { options } of terms) {
    let said = false;
    for (const { concept } of options) {
      if (!hits.has(concept)) continue;
      said = true;
      break;
    }
    if (!said) return false;
  }
  return true;
}

function finding({ rule }: Ready, s: Scan, first: number, last: number): Finding {
  const subject = isViolence(rule.concern)
    ? victimOf(s)
    : isDespair(rule.concern)
      ? despairingOf(s, first)
      : subjectOf(s);
  return { concern: rule.concern, urgency: rule.urgency, evidence: written(s, first, last), subject };
}

const isViolence = (concern: ConcernId): boolean =>
  concern === 'violence' || concern === 'sexual-violence' || concern === 'child-abuse';

/**
 * Whose despair it is. Who is named with it (a quarrel with a mother, a baby that a voice speaks of) is no other patient
 * as long as the words are of oneself, and nobody else is said to do it right before the words that tell of it.
 */
function despairingOf(s: Scan, first: number): FindingSubject {
  const actors = s.hits.get(words.kinActs) ?? [];
  if (actors.some((a) => a.first <= first && s.at[first]! - s.at[a.last]! <= 1))
    return subjectOf(s) === 'child' ? 'child' : 'other';
  if (s.hits.has(words.firstPerson)) return 'self';
  return s.hits.has(words.self) && actors.length === 0 ? 'self' : subjectOf(s);
}

/**
 * Whom violence is done to. A husband or an uncle who is named is the one who does it, and who leaves the victim out
 * ("shohar marta hai") speaks of herself: she must read how to stay safe, not how to help another (facts §5, DV).
 */
function victimOf(s: Scan): FindingSubject {
  if (s.hits.has(words.toMe) || !s.hits.has(words.toAnother)) return 'self';
  return s.hits.has(words.baby) || s.hits.has(words.child) ? 'child' : 'other';
}

/** Whom a message is about. */
export function subjectOf(s: Scan): FindingSubject {
  if (s.hits.has(words.firstPerson)) return 'self';
  if (s.hits.has(words.baby)) return 'child';
  if (s.hits.has(words.kin) || (s.hits.has(words.other) && !s.hits.has(words.self))) return 'other';
  return s.hits.has(words.self) ? 'self' : 'unknown';
}
