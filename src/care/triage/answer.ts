import { servicesFor } from '../conversation/numbers.ts';
import type { Programme } from '../programme.ts';
import type { Sentence } from '../turn.ts';
import { atLeast, type Language, type Urgency } from '../words.ts';
import { answerKindOf, discreetNeedsOf, needsOf, type Serves } from './answerKind.ts';
import type { ConcernId, Finding } from './concern.ts';
import type { Service } from './service.ts';

/** More of one kind in one message cannot be read in danger; the beginning stands for all of them. */
const mostPerKind = 2;
/** Their patient can never be the one who writes. */
const alwaysOther: readonly ConcernId[] = ['newborn-danger', 'child-danger'];

type Found = Pick<Finding, 'concern' | 'urgency' | 'subject'>;

/** One reply to what was found: the sentences in the order they are said, and the services they name. */
export interface Answer {
  readonly sentences: readonly Sentence[];
  readonly services: readonly Service[];
}

/**
 * The fixed answer to findings of that urgency. It answers every emergency found in one reply, a threatened body first,
 * then a threatened mind, and where violence was raised says how to stay private and no more: that is named only when the
 * person has said that writing is safe (facts §5, precedence and DV; `violenceAnswer`).
 * Names at most three services, in the order they are needed. Throws only where the wording lacks a concern's key.
 */
export function answerFor(
  findings: readonly Finding[],
  urgency: Urgency,
  programme: Programme,
  language: Language,
): Answer {
  if (!atLeast(urgency, 'urgent')) return soonAnswer(findings, programme);
  const known = new Set(programme.wording.keys);
  const told = chosen(findings.filter((f) => f.urgency === urgency || (isViolence(f) && atLeast(f.urgency, 'urgent'))));
  const sentences: Sentence[] = [];
  const body = told.filter((f) => answerKindOf(f.concern) === 'body');
  if (urgency === 'urgent') for (const f of told.filter(isHelpedAtOnce)) pushNew(sentences, partOf(f, known));
  if (body.length > 0) sentences.push({ key: beginning(body, urgency) });
  for (const finding of told) pushNew(sentences, partOf(finding, known));
  const alsoBody = findings.filter((f) => f.urgency === 'urgent' && answerKindOf(f.concern) === 'body');
  if (body.length === 0 && alsoBody.length > 0) sentences.push({ key: beginning(alsoBody, 'urgent') });
  // What is not said twice still has its number: whom to talk to stands beside the ambulance.
  const unsaid = findings.filter((f) => f.urgency === urgency && isSpokenFor(f, told));
  const services = servicesFor(programme, needsOfAll([...told, ...unsaid], discreetNeedsOf));
  if (services.length > 0) sentences.push(numbersOf(services, language));
  return { sentences, services };
}

/**
 * What helps who told of violence, and whom to call: said when they have answered that writing is safe. At most two things,
 * the gravest first; nothing where none stands.
 */
export function violenceAnswer(
  concerns: readonly Found[],
  programme: Programme,
  language: Language,
): readonly Sentence[] {
  const known = new Set(programme.wording.keys);
  const findings = concerns.filter((c) => isViolence(c) && atLeast(c.urgency, 'urgent'));
  const told = chosen(findings);
  const sentences: Sentence[] = [];
  for (const finding of told) {
    const key = `danger.${finding.concern}`;
    pushNew(sentences, isOther(finding) && known.has(`${key}-other`) ? `${key}-other` : key);
  }
  const services = servicesFor(programme, needsOfAll(told, needsOf));
  return services.length > 0 ? [...sentences, numbersOf(services, language)] : sentences;
}

/** What needs a human within days: what helps meanwhile, and that it was passed on. */
function soonAnswer(findings: readonly Finding[], programme: Programme): Answer {
  const known = new Set(programme.wording.keys);
  const sentences: Sentence[] = [];
  for (const { concern } of findings) {
    const key = `danger.${concern}-soon`;
    if (known.has(key) && sentences.length < mostPerKind) pushNew(sentences, key);
  }
  return { sentences: [...sentences, { key: 'danger.soon' }], services: [] };
}

/** From the act to what is past: the gravest speaks for the others, or a person in danger reads the same thing twice. */
const suicidal: readonly ConcernId[] = ['suicide-act', 'suicide-intent', 'suicide-passive', 'suicide-past'];

/** Whose answer says what that of another would, and says it better. */
const speaksFor: Partial<Record<ConcernId, readonly ConcernId[]>> = {
  poisoning: ['suicide-act', 'medicine-problem'],
  'postpartum-bleeding': ['bleeding'],
  'pregnancy-bleeding': ['bleeding'],
  'pregnancy-pain': ['abdomen'],
  'pregnancy-fever': ['fever', 'infection'],
  'postpartum-infection': ['fever', 'infection'],
  'pre-eclampsia': ['high-blood-pressure'],
  infection: ['fever'],
  breathing: ['low-oxygen'],
  'critical-medicine': ['medicine-problem'],
  'child-abuse': ['violence'],
};

function isSpokenFor(finding: Found, findings: readonly Found[]): boolean {
  const graver = suicidal.slice(0, Math.max(suicidal.indexOf(finding.concern), 0));
  return findings.some(
    (f) =>
      (graver.includes(f.concern) || speaksFor[f.concern]?.includes(finding.concern)) &&
      isOther(f) === isOther(finding),
  );
}

/** Bodies first, then minds, then violence; within a kind emergencies first, and no more than can be read. */
function chosen<F extends Found>(findings: readonly F[]): F[] {
  return (['body', 'mind', 'violence'] as const).flatMap((kind) => {
    const seen = new Set<string>();
    const own = findings.filter((f) => {
      if (answerKindOf(f.concern) !== kind || seen.has(f.concern) || isSpokenFor(f, findings)) return false;
      return seen.add(f.concern);
    });
    return own
      .sort((a, b) => Number(b.urgency === 'emergency') - Number(a.urgency === 'emergency'))
      .slice(0, mostPerKind);
  });
}

const isViolence = (f: Found): boolean => answerKindOf(f.concern) === 'violence';

const isOther = (f: Found): boolean =>
  f.subject === 'other' || f.subject === 'child' || alwaysOther.includes(f.concern);

/** "Go now" or "today", to the person or about another. */
function beginning(body: readonly Finding[], urgency: Urgency): string {
  const key = urgency === 'emergency' ? 'danger.now' : 'danger.today';
  return body.every(isOther) ? `${key}-other` : key;
}

/** Sugar is swallowed before anyone is looked for (facts §3.2: at once). */
const isHelpedAtOnce = (f: Finding): boolean => f.concern === 'low-glucose';

/** Who was told to go now reads no "go if it gets worse": where the two differ, an emergency has words of its own. */
function partOf(finding: Finding, known: ReadonlySet<string>): string {
  if (isViolence(finding)) return 'danger.private';
  const key = `danger.${finding.concern}`;
  if (finding.urgency === 'emergency' && known.has(`${key}-now`)) return `${key}-now`;
  if (!isOther(finding)) return key;
  if (known.has(`${key}-other`)) return `${key}-other`;
  // Who tells of another's wish to die is the one who can stay beside them.
  return suicidal.includes(finding.concern) ? 'danger.suicide-other' : key;
}

function pushNew(sentences: Sentence[], key: string): void {
  if (!sentences.some((s) => s.key === key)) sentences.push({ key });
}

/** The first need of each finding, then the second of each: nobody's most important number is crowded out. */
function needsOfAll(told: readonly Found[], of: typeof needsOf): readonly Serves[] {
  const needs = told.map((f) => of(f.concern, f.urgency));
  return [0, 1, 2].flatMap((nth) => [...new Set(needs.flatMap((n) => n[nth] ?? []))]);
}

function numbersOf(services: readonly Service[], language: Language): Sentence {
  const lines = services.map((s) => `${s.name[language] ?? s.name.en ?? s.id}: ${s.number}`);
  return { key: 'danger.numbers', params: { numbers: lines.join('\n') } };
}
