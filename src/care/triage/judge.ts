import { detectLanguage } from '../language/detect.ts';
import { parseReadings } from '../readings/parse.ts';
import type { Reading } from '../readings/reading.ts';
import { atLeast, type Condition, graver, hours, type Instant, type Language, type Urgency } from '../words.ts';
import { type ConcernId, type Finding, type FindingSubject, isDespair } from './concern.ts';
import { type Ear, listen } from './ear/ear.ts';
import { calledOff } from './excuse.ts';
import { conceptId } from './lexicon.ts';
import { readingAlarms } from './readingAlarms.ts';
import { fits, isReport, metInTalk, type Ready, ready, spans } from './rule.ts';
import { baby, unnamed } from './rules/baby.ts';
import { bleeding } from './rules/bleeding.ts';
import { body } from './rules/body.ts';
import { brain, daura } from './rules/brain.ts';
import { farewell } from './rules/farewell.ts';
import { heart } from './rules/heart.ts';
import { illness } from './rules/illness.ts';
import { ingestion } from './rules/ingestion.ts';
import { labour } from './rules/labour.ts';
import { mind } from './rules/mind.ts';
import { newborn } from './rules/newborn.ts';
import { poison } from './rules/poison.ts';
import { pregnancy } from './rules/pregnancy.ts';
import { sameDay } from './rules/sameDay.ts';
import { suicide } from './rules/suicide.ts';
import { suicideMilder } from './rules/suicideMilder.ts';
import { threat } from './rules/threat.ts';
import { violence } from './rules/violence.ts';
import { type Scan, scan, written } from './scan.ts';
import { type Stage, stageOf } from './stage.ts';

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

const rules: readonly Ready[] = [
  ...ready([...suicide, ...suicideMilder, ...farewell, ...mind], ['fiction', 'info', 'idiom', 'past']),
  ...ready([...poison, ...ingestion, ...violence, ...threat], ['fiction', 'info', 'past']),
  ...ready(
    [...bleeding, ...pregnancy, ...labour, ...baby, ...newborn, ...unnamed],
    ['fiction', 'info', 'past', 'well'],
  ),
  ...ready(
    [...heart, ...brain, ...body, ...daura, ...illness, ...sameDay],
    ['fiction', 'info', 'past', 'idiom', 'well'],
  ),
];
/** By the concepts of the first term, so that a message pays only for rules it can meet; by all where earlier talk counts. */
const byConcept = new Map<number, Ready[]>();
for (const rule of rules) {
  for (const option of (rule.talk ? rule.terms : rule.terms.slice(0, 1)).flatMap((t) => t.options)) {
    const list = byConcept.get(option.concept);
    if (list) list.push(rule);
    else byConcept.set(option.concept, [rule]);
  }
}

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
  const questions = new Map<Finding, string>();
  const readings = parseReadings(text);
  if (s.hits.size > 0 || readings.length > 0) {
    const stage = stageOf(s, profile);
    let before: Scan[] | null = null;
    const talk = () => {
      before ??= [...lately(earlier).map((e) => scan(e.text)), s];
      return before;
    };
    for (const rule of candidates(s)) {
      const found = apply(rule, s, stage, talk);
      if (!found) continue;
      if (add(findings, found) && rule.rule.asks) questions.set(found, rule.rule.asks);
    }
    if (readings.length > 0) for (const found of readingAlarms(readings, s, stage, profile, talk)) add(findings, found);
  }
  if (ear && !findings.some((f) => f.urgency === 'emergency')) {
    const by = graver(...findings.map((f) => f.urgency));
    findings.push(...overheard(ear, s, earlier).filter((heard) => !atLeast(by, heard.urgency)));
  }
  const urgency = graver(...findings.map((f) => f.urgency));
  const asks = urgency === 'urgent' ? askedOf(findings, questions) : null;
  return { urgency, findings, asks, language: languageOf(s, earlier), readings };
}

/** How many earlier messages the ear hears a message with. */
const heardWith = 2;

/**
 * What the ear hears in a message, or in it together with the last ones: danger that comes out bit by bit is in none of
 * them alone. Its evidence is what weighed most in this message, in the order in which it was written.
 */
function overheard(ear: Ear, s: Scan, earlier: readonly Earlier[]): Finding[] {
  let { as, words, near } = listen(ear, s);
  if (as === null && near && earlier.length > 0) {
    const before = new Set(
      lately(earlier)
        .slice(-heardWith)
        .map((e) => e.text),
    );
    before.delete(s.text);
    const said = [...before, ''].join('\n');
    ({ as, words, near } = listen(ear, scan(said + s.text), said.length));
  }
  if (as === null) return [];
  return [{ concern: 'reported-by-ear', urgency: as, evidence: words.join(' … '), subject: subjectOf(s) }];
}

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

function candidates(s: Scan): Set<Ready> {
  const found = new Set<Ready>();
  for (const id of s.hits.keys()) for (const rule of byConcept.get(id) ?? []) found.add(rule);
  return found;
}

function apply(rule: Ready, s: Scan, stage: Stage, talk: () => Scan[]): Finding | null {
  if (!rule.talk && !isMeetable(rule, s)) return null;
  if (!fits(rule.rule, stage)) return null;
  if (rule.rule.about && !rule.rule.about.includes(subjectOf(s))) return null;
  for (const span of spans(s, rule)) {
    if (rule.rule.topic && !isReport(s, span)) continue;
    if (!calledOff(rule, s, span)) return finding(rule, s, span.first, span.last);
  }
  if (rule.talk && metInTalk(talk(), rule)) {
    const hit = rule.terms.flatMap((t) => t.options.flatMap((o) => s.hits.get(o.concept) ?? []))[0];
    if (hit && !calledOff(rule, s, hit)) return finding(rule, s, hit.first, hit.last);
  }
  return null;
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

function subjectOf(s: Scan): FindingSubject {
  if (s.hits.has(words.firstPerson)) return 'self';
  if (s.hits.has(words.baby)) return 'child';
  if (s.hits.has(words.kin) || (s.hits.has(words.other) && !s.hits.has(words.self))) return 'other';
  return s.hits.has(words.self) ? 'self' : 'unknown';
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
