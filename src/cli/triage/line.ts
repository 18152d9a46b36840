import { z } from 'zod';
import type { Reading } from '#src/care/readings/reading.ts';
import type { ConcernId, Finding } from '#src/care/triage/concern.ts';
import type { Ear } from '#src/care/triage/ear/ear.ts';
import { type Earlier, type Judgement, judge, type Profile } from '#src/care/triage/judge.ts';
import { standing, standingUrgency } from '#src/care/triage/standing.ts';
import { atLeast, type Language, minutes, type Urgency } from '#src/care/words.ts';

/** What one line of the input may say. Fields it does not name are ignored. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().nullish(),
  turns: z.array(z.string()).min(1).max(1000).nullish(),
  profile: z
    .object({
      pregnantWeeks: z.number().min(0).max(45).nullish(),
      postpartumDays: z.number().min(0).max(4000).nullish(),
      conditions: z.array(z.string()).nullish(),
      under18: z.boolean().nullish(),
    })
    .nullish(),
});

/** What is answered to a line that could be judged. */
export interface Judged {
  readonly id: string | number;
  readonly urgency: Urgency;
  readonly concerns: readonly Pick<Finding, 'concern' | 'urgency' | 'evidence'>[];
  /** The clarifying question that would be put. */
  readonly asks?: string;
  readonly language: Language;
  readonly readings: readonly Reading[];
  /** With turns: the urgency that stands after each. */
  readonly urgencies?: readonly Urgency[];
}

export interface Refused {
  readonly id?: string | number;
  /** Names the line and the field; never what was written in it. */
  readonly error: string;
}

/** The words of a clarifying question. */
export type Questions = (id: string, language: Language) => string;

/** What judging needs besides the line. */
export interface Means {
  readonly questions: Questions;
  readonly ear: Ear | null;
}

/** How far apart turns are taken to be, which carry no time of their own. */
const betweenTurns = minutes(1);

/** Judges one line of JSON. Never throws: what cannot be judged is an error that names its field. */
export function judgeLine(line: string, number: number, means: Means): Judged | Refused {
  if (line.trim() === '') return { error: `line ${number}: empty` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: `line ${number}: not JSON` };
  }
  const id = idOf(value);
  const refuse = (why: string): Refused => ({ ...(id !== null && { id }), error: `line ${number}: ${why}` });
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    return refuse(parsed.error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; '));
  }
  const { text, turns } = parsed.data;
  if (typeof text === 'string' && turns) return refuse('turns: give text or turns, not both');
  if (typeof text !== 'string' && !turns) return refuse('text: missing (or turns)');
  const profile = profileOf(parsed.data.profile);
  try {
    return turns ? judgeTurns(parsed.data.id, turns, profile, means) : judgeText(parsed.data.id, text!, profile, means);
  } catch (error) {
    return refuse(`could not be judged (${error instanceof Error ? error.name : 'fault'})`);
  }
}

function judgeText(id: Judged['id'], text: string, profile: Profile, { questions, ear }: Means): Judged {
  const judgement = judge(text, profile, [], ear);
  const { urgency, findings, language, readings } = judgement;
  return { id, urgency, concerns: findings.map(concernOf), ...asked(judgement, questions), language, readings };
}

/** One conversation: each turn is judged beside those before it, and what was found stands (facts §7.1, rule 8). */
function judgeTurns(id: Judged['id'], turns: readonly string[], profile: Profile, { questions, ear }: Means): Judged {
  const earlier: Earlier[] = [];
  const readings: Reading[] = [];
  const urgencies: Urgency[] = [];
  let concerns: (Finding & { at: number })[] = [];
  let last: Judgement | null = null;
  for (const [i, text] of turns.entries()) {
    const at = i * betweenTurns;
    last = judge(text, profile, earlier, ear);
    concerns = standing([...concerns, ...last.findings.map((f) => ({ ...f, at }))], at);
    urgencies.push(standingUrgency(concerns, at));
    readings.push(...last.readings);
    earlier.push({ text, at });
  }
  return {
    id,
    urgency: urgencies.at(-1)!,
    concerns: gravestOfEach(concerns).map(concernOf),
    ...asked(last!, questions),
    language: last!.language,
    readings,
    urgencies,
  };
}

function asked({ asks, language }: Judgement, questions: Questions): { asks?: string } {
  return asks ? { asks: questions(asks.id, language) } : {};
}

function gravestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const gravest = new Map<ConcernId, Finding>();
  for (const finding of findings) {
    const known = gravest.get(finding.concern);
    if (!known || !atLeast(known.urgency, finding.urgency)) gravest.set(finding.concern, finding);
  }
  return [...gravest.values()];
}

const concernOf = ({ concern, urgency, evidence }: Finding): Judged['concerns'][number] => ({
  concern,
  urgency,
  evidence,
});

function profileOf(given: z.infer<typeof lineSchema>['profile']): Profile {
  return {
    pregnantWeeks: given?.pregnantWeeks ?? null,
    postpartumDays: given?.postpartumDays ?? null,
    conditions: given?.conditions ?? [],
    under18: given?.under18 ?? false,
  };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
