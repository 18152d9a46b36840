import { detectLanguage } from '../language/detect.ts';
import { parseReadings } from '../readings/parse.ts';
import type { Reading } from '../readings/reading.ts';
import { atLeast, type Condition, graver, hours, type Instant, type Language, type Urgency } from '../words.ts';
import { apply, subjectOf } from './apply.ts';
import type { ConcernId, Finding } from './concern.ts';
import { type Ear, type HeardAs, type Impression, listen } from './ear/ear.ts';
import { isBygone, readingAlarms } from './readingAlarms.ts';
import { isShort } from './rule.ts';
import { candidates } from './rules.ts';
import { type Scan, scan } from './scan.ts';
import { stageOf } from './stage.ts';

/** What is known of the person a message is judged for. */
export interface Profile {
  readonly pregnantWeeks: number | null;
  readonly postpartumDays: number | null;
  readonly conditions: readonly (Condition | string)[];
  readonly under18: boolean;
}

/** Earlier messages of the same person and what was found in them, oldest first: dangerous together counts together. */
export interface Earlier {
  readonly text: string;
  readonly at: Instant;
}

/** The one question whose answer decides between two readings of a message. */
export interface Clarification {
  /** Key under `clarify.` in the wording. */
  readonly id: string;
  /** What it is if the graver reading is true. */
  readonly concern: ConcernId;
  readonly urgency: Urgency;
}

/** What the rules find in one message. */
export interface Judgement {
  readonly urgency: Urgency;
  readonly findings: readonly Finding[];
  readonly asks: Clarification | null;
  readonly language: Language;
  readonly readings: readonly Reading[];
}

/** Signs of the last two days count together with those of now (facts §1.3). */
const talkLasts = hours(48);
const talkHolds = 6;
/**
 * Judges one message by the rules and, where there is one, by the learned ear, which can only raise what the rules left.
 * Pure, and cheap enough to run on every message.
 */
export function judge(text: string, profile: Profile, earlier: readonly Earlier[], ear: Ear | null = null): Judgement {
  const s = scan(text);
  const findings: Finding[] = [];
  const hints: Finding[] = [];
  const questions = new Map<Finding, string>();
  const readings = readingsIn(s);
  if (s.hits.size > 0 || readings.length > 0) {
    const stage = stageOf(s, profile);
    let before: Scan[] | null = null;
    const talk = () => {
      before ??= [...lately(earlier).map((e) => scan(e.text)), s];
      return before;
    };
    for (const rule of candidates(s)) {
      const applied = apply(rule, s, stage, talk);
      if (!applied) continue;
      const { found, hint } = applied;
      if (rule.rule.asks) questions.set(found, rule.rule.asks);
      if (hint) hints.push(found);
      else add(findings, found);
    }
    const now = readings.filter((reading) => !isBygone(reading, s));
    for (const found of now.length > 0 ? readingAlarms(now, s, stage, profile, talk) : []) add(findings, found);
    // "Corona tha to oxygen 79 tak gaya tha": what is told of long ago is a hint.
    if (now.length < readings.length) hints.push(...readingAlarms(readings, s, stage, profile, talk));
  }
  if (ear && (hints.length > 0 || !findings.some((f) => f.urgency === 'emergency'))) {
    const heard = overheard(ear, s, isReading(s, readings) ? [] : earlier);
    for (const hint of hints) if (heard.leansTo) add(findings, atMost(hint, heard.leansTo));
    // Of so few words the ear knows no more than the rule that asks what they mean (facts §1.3).
    if (heard.as && !(isShort(s) && askedOf(findings, questions)))
      raise(findings, heard.as, reported(heard.as, heard.words, s));
  }
  const urgency = graver(...findings.map((f) => f.urgency));
  const asks = urgency === 'urgent' ? askedOf(findings, questions) : null;
  return { urgency, findings, asks, language: languageOf(s, earlier), readings };
}

/** The readings in a message, with the words as they were written. */
function readingsIn({ text, clear }: Scan): readonly Reading[] {
  const readings = parseReadings(clear.text);
  if (clear.text === text) return readings;
  let from = 0;
  return readings.map((reading) => {
    const at = clear.text.indexOf(reading.evidence, from);
    if (at < 0) return reading;
    from = at;
    return { ...reading, evidence: clear.written(at, at + reading.evidence.length) };
  });
}

/** So many words go with a reading: "subah ka bp 150 bata 95 aya". */
const wordsOfReading = 7;

/** How many earlier messages the ear hears a message with. */
const heardWith = 2;

/**
 * What the ear hears in a message, or in it together with the last ones: danger that comes out bit by bit is in none of
 * them alone, and what was urgent alone may be an emergency after what was said before.
 */
function overheard(ear: Ear, s: Scan, earlier: readonly Earlier[]): Impression {
  const alone = listen(ear, s);
  if (alone.as === 'emergency' || !alone.near || earlier.length === 0) return alone;
  const before = new Set(
    lately(earlier)
      .slice(-heardWith)
      .map((e) => e.text),
  );
  before.delete(s.text);
  const said = [...before, ''].join('\n');
  const together = listen(ear, scan(said + s.text), said.length);
  if (!isGraver(together.as, alone.as)) return { ...alone, leansTo: together.leansTo ?? alone.leansTo };
  // What was heard when it was said is not heard once more in an answer to it ("I'm fine now").
  return isGraver(together.as, listen(ear, scan(said), said.length).as) ? together : alone;
}

const isGraver = (a: HeardAs | null, b: HeardAs | null): boolean => a !== b && (b === null || a === 'emergency');

/** Whether a message is a reading and little more: what a row of them means, the rules know exactly, and the ear does not. */
const isReading = (s: Scan, readings: readonly Reading[]): boolean =>
  readings.length > 0 && s.tokens.length <= wordsOfReading * readings.length;

/**
 * Raises what was found to what the ear hears. Danger that rules have named keeps its name, since its answer says more;
 * where they named none, the ear's own finding stands.
 */
function raise(findings: Finding[], to: Urgency, heard: Finding): void {
  const by = graver(...findings.map((f) => f.urgency));
  if (atLeast(by, to)) return;
  if (!atLeast(by, 'urgent')) findings.push(heard);
  else
    findings.forEach((f, i) => {
      if (f.urgency === by) findings[i] = { ...f, urgency: to };
    });
}

/** A hint says no more than the ear leans to. */
const atMost = (hint: Finding, most: Urgency): Finding =>
  atLeast(most, hint.urgency) ? hint : { ...hint, urgency: most };

/** The ear's finding; its evidence is what weighed most in this message, in the order in which it was written. */
const reported = (as: Urgency, words: readonly string[], s: Scan): Finding => ({
  concern: 'reported-by-ear',
  urgency: as,
  evidence: words.join(' … '),
  subject: subjectOf(s),
});

/** The language of the message, or where it does not tell, of the last one that did. */
function languageOf({ language: own }: Scan, earlier: readonly Earlier[]): Language {
  if (own) return own;
  for (let i = earlier.length - 1; i >= 0; i -= 1) {
    const told = detectLanguage(earlier[i]!.text);
    if (told) return told;
  }
  return 'en';
}

function lately(earlier: readonly Earlier[]): readonly Earlier[] {
  const newest = earlier.at(-1)?.at ?? 0;
  return earlier.slice(-talkHolds).filter((e) => newest - e.at <= talkLasts);
}

/** The question behind the first finding that stands only in the graver of two readings. */
function askedOf(findings: readonly Finding[], questions: ReadonlyMap<Finding, string>): Clarification | null {
  const doubtful = findings.find((f) => questions.has(f));
  return doubtful ? { id: questions.get(doubtful)!, concern: doubtful.concern, urgency: doubtful.urgency } : null;
}

/** Of one concern only the gravest finding is kept. Says whether it was this one. */
function add(findings: Finding[], found: Finding): boolean {
  const at = findings.findIndex((f) => f.concern === found.concern);
  if (at >= 0 && graver(findings[at]!.urgency, found.urgency) === findings[at]!.urgency) return false;
  if (at < 0) findings.push(found);
  else findings[at] = found;
  return true;
}
