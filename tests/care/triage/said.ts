import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Profile } from '#src/care/triage/judge.ts';
import type { Urgency } from '#src/care/words.ts';

/** What people write, as data: starting phrases by concept, and messages and talks with the urgency they mean. Synthetic. */
const read = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, 'samples', name), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

interface Concept {
  readonly id: string;
  readonly tier: 'T1' | 'T2' | 'T3';
  readonly en: readonly string[];
  readonly ru: readonly string[];
  readonly ur: readonly string[];
}
interface Lists {
  readonly concepts: readonly Concept[];
  readonly not_red_flag: {
    readonly hyperbole: readonly string[];
    readonly negated: readonly string[];
    readonly negator_inside_risk_phrase_KEEP_RISK: readonly string[];
    readonly hedged_KEEP_RISK: readonly string[];
    readonly info_or_academic: readonly string[];
    readonly ambiguous_ask_one_question: readonly { text: string; ask: string }[];
  };
}

export const phrases = parse(read('phrases.yaml')) as Lists;
export const sample = lines<{ id: string; lang: string; text: string; urgency: Urgency }>('sample.jsonl');
export const talks = lines<{ id: string; profile: Profile; turns: readonly string[]; expected: readonly Urgency[] }>(
  'conversations.sample.jsonl',
);

export const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
/** The urgency of a tier. */
export const urgencyOf = { T1: 'emergency', T2: 'urgent', T3: 'soon' } as const;
