import type { Reading } from '../readings/reading.ts';
import { type Condition, graver, type Instant, type Language, type Urgency } from '../words.ts';
import type { ConcernId, Finding, FindingSubject } from './concern.ts';
import { conceptId } from './lexicon.ts';
import { type Excuse, fits, metInTalk, type Ready, ready, spans } from './rule.ts';
import { body } from './rules/body.ts';
import { harm } from './rules/harm.ts';
import { mind } from './rules/mind.ts';
import { mother } from './rules/mother.ts';
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
  ...ready(mind, ['fiction', 'info', 'idiom', 'past']),
  ...ready(harm, ['fiction', 'info', 'past']),
  ...ready(mother, ['fiction', 'info', 'past', 'well']),
  ...ready(body, ['fiction', 'info', 'past', 'idiom', 'well']),
];
/** By the concept of the first term's first option, so that a message pays only for rules it can meet. */
const byConcept = new Map<number, Ready[]>();
for (const rule of rules) {
  for (const option of rule.terms[0]!.options) {
    const list = byConcept.get(option.concept);
    if (list) list.push(rule);
    else byConcept.set(option.concept, [rule]);
  }
}

const concept = (name: string) => conceptId(name);
const words = {
  fiction: concept('fiction'),
  quoted: concept('quoted'),
  info: concept('info'),
  idiom: concept('heavy-idiom'),
  past: concept('past'),
  well: concept('well-now'),
  now: concept('now'),
  kin: concept('kin'),
  other: concept('other'),
  self: concept('self'),
  firstPerson: concept('first-person-verb'),
  baby: concept('baby'),
};

/** Judges one message by rules alone. Pure, and cheap enough to run on every message. */
export function judge(text: string, profile: Profile, earlier: readonly Earlier[]): Judgement {
  const s = scan(text);
  const findings: Finding[] = [];
  let asks: Clarification | null = null;
  if (s.hits.size > 0) {
    const stage = stageOf(s, profile);
    const excused = excusesOf(s);
    let before: Scan[] | null = null;
    const talk = () => {
      before ??= [...earlier.slice(-4).map((e) => scan(e.text)), s];
      return before;
    };
    for (const rule of candidates(s)) {
      const found = apply(rule, s, stage, excused, talk);
      if (!found) continue;
      if (rule.rule.asks) asks ??= { id: rule.rule.asks, concern: rule.rule.concern, urgency: rule.rule.urgency };
      add(findings, found);
    }
  }
  const urgency = graver(...findings.map((f) => f.urgency));
  return { urgency, findings, asks, language: 'en', readings: [] };
}

function candidates(s: Scan): Set<Ready> {
  const found = new Set<Ready>();
  for (const id of s.hits.keys()) for (const rule of byConcept.get(id) ?? []) found.add(rule);
  return found;
}

function apply(rule: Ready, s: Scan, stage: Stage, excused: ReadonlySet<Excuse>, talk: () => Scan[]): Finding | null {
  if (!fits(rule.rule, stage)) return null;
  if (rule.excusedBy.some((e) => excused.has(e))) return null;
  if (rule.unless.some((id) => s.hits.get(id)?.some((h) => !h.denied))) return null;
  for (const { first, last } of spans(s, rule)) {
    return finding(rule, s, first, last);
  }
  if (rule.talk && metInTalk(talk(), rule)) {
    const hit = rule.terms.flatMap((t) => t.options.flatMap((o) => s.hits.get(o.concept) ?? []))[0];
    if (hit) return finding(rule, s, hit.first, hit.last);
  }
  return null;
}

function finding({ rule }: Ready, s: Scan, first: number, last: number): Finding {
  return { concern: rule.concern, urgency: rule.urgency, evidence: written(s, first, last), subject: subjectOf(s) };
}

function subjectOf(s: Scan): FindingSubject {
  if (s.hits.has(words.firstPerson)) return 'self';
  if (s.hits.has(words.baby)) return 'child';
  if (s.hits.has(words.kin) || (s.hits.has(words.other) && !s.hits.has(words.self))) return 'other';
  return s.hits.has(words.self) ? 'self' : 'unknown';
}

function excusesOf(s: Scan): Set<Excuse> {
  const found = new Set<Excuse>();
  const has = (id: number) => s.hits.has(id);
  if (has(words.fiction) || has(words.quoted)) found.add('fiction');
  if (has(words.info)) found.add('info');
  if (has(words.idiom)) found.add('idiom');
  if (has(words.past) && !has(words.now)) found.add('past');
  if (has(words.well)) found.add('well');
  return found;
}

/** Of one concern only the gravest finding is kept. */
function add(findings: Finding[], found: Finding): void {
  const at = findings.findIndex((f) => f.concern === found.concern);
  if (at < 0) findings.push(found);
  else if (graver(findings[at]!.urgency, found.urgency) !== findings[at]!.urgency) findings[at] = found;
}
