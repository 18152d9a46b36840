import { z } from 'zod';
import { type Language, languages, type Topic } from '../words.ts';
import { exerciseIds } from './exercise.ts';

/** What the library speaks of; each is one file of that name in `prompts/library/`. */
export const libraryTopics = [
  'pregnancy',
  'after-birth',
  'newborn',
  'medicines',
  'hypertension',
  'diabetes',
  'asthma',
  'epilepsy',
  'heart',
  'mood',
  'sleep',
  'stress',
  'relaxation',
  'first-aid',
] as const;
export type LibraryTopic = (typeof libraryTopics)[number];

/** No answer is longer, in any language: it is read on a small screen. */
export const longestAnswer = 500;

// A brace would be taken for a parameter, and a long run of digits for somebody's number.
const answer = z
  .string()
  .trim()
  .min(20)
  .max(longestAnswer)
  .refine((text) => !/[{}<>]|https?:|\d{7}/.test(text), 'holds a brace, a link or a telephone number');
const asks = z.array(z.string().trim().min(3).max(120)).min(1).max(12);
const inEach = <T extends z.ZodType>(of: T) => z.strictObject({ en: of, ur: of, 'ur-Latn': of });

export const entrySchema = z.strictObject({
  /** Unique in the whole library; `library.<id>` is its key in the wording. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The sections of the clinical facts that support every sentence of it. */
  facts: z.array(z.string().regex(/^\d+(?:\.\d+)?$/)),
  /** `draft`: waits for somebody who may say so. It is never found and never sent. */
  status: z.enum(['approved', 'draft']),
  /** How people ask for it, to find it by. */
  asks: inEach(asks),
  answer: inEach(answer),
  /** The exercise that is offered with it. */
  offers: z.enum(exerciseIds).optional(),
});

const fileSchema = z.strictObject({
  reviewedBy: z.string().nullable(),
  verifiedOn: z.iso.date().nullable(),
  entries: z.array(entrySchema).min(1),
});

/** A short answer to what people really ask, and how they ask it. */
export interface Entry extends z.infer<typeof entrySchema> {
  readonly topic: LibraryTopic;
}

/** One topic's answers, and who vouches for them. */
export interface LibraryFile {
  readonly topic: LibraryTopic;
  readonly reviewedBy: string | null;
  /** The oldest day on which somebody held it against its sources. */
  readonly verifiedOn: string | null;
  readonly entries: readonly Entry[];
}

/** The answers of a parsed file. Throws an error that names the file and the field that is wrong. */
export function parseLibraryFile(file: string, content: unknown): LibraryFile {
  const topic = libraryTopics.find((t) => `${t}.yaml` === file);
  if (!topic) throw new Error(`${file}: is named for none of ${libraryTopics.join(', ')}`);
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`);
    throw new Error(`${file}: ${wrong.join('; ')}`);
  }
  const { reviewedBy, verifiedOn, entries } = parsed.data;
  return { topic, reviewedBy, verifiedOn, entries: entries.map((e) => ({ ...e, topic })) };
}

/** The entries that may be sent. What is a draft leaves the house here. */
export function approvedOf(files: readonly LibraryFile[]): Entry[] {
  return files.flatMap((f) => f.entries.filter((e) => e.status === 'approved' && e.facts.length > 0));
}

/** How people ask for what is still a draft: nobody's question, so that no other answer is given to it. */
export function draftQuestions(files: readonly LibraryFile[]): string[] {
  const approved = new Set(approvedOf(files));
  const drafts = files.flatMap((f) => f.entries.filter((e) => !approved.has(e)));
  return drafts.flatMap(({ asks }) => languages.flatMap((language) => asks[language]));
}

/**
 * The approved answers as a section of the wording: an entry is said by its key, as every sentence is. The section was
 * reviewed when each of its files was.
 */
export function librarySection(files: readonly LibraryFile[], language: Language): Record<string, string | null> {
  const reviewers = [...new Set(files.map((f) => f.reviewedBy))];
  const reviewedBy = reviewers.includes(null) ? null : reviewers.join(', ') || null;
  const days = files.map((f) => f.verifiedOn).sort();
  const answers = Object.fromEntries(approvedOf(files).map((e) => [e.id, e.answer[language]]));
  return { reviewedBy, verifiedOn: days.includes(null) ? null : (days[0] ?? null), ...answers };
}

/** What is wrong between the files: an id that two entries share, an answer that cites nothing. One line each. */
export function libraryProblems(files: readonly LibraryFile[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ topic, entries }) =>
    entries.flatMap(({ id, status, facts, answer }) => {
      const where = `prompts/library/${topic}.yaml, ${id}`;
      const problems = seen.has(id) ? [`${where}: two entries have this id`] : [];
      seen.add(id);
      if (status === 'approved' && facts.length === 0) problems.push(`${where}: is approved and cites no facts`);
      const numbers = new Set(languages.map((l) => numbersIn(answer[l]).join(' ')));
      if (numbers.size > 1) problems.push(`${where}: its languages do not tell the same numbers`);
      return problems;
    }),
  );
}

/** The numbers a text tells, each once, in order. A digit within a name (HbA1c) is none. */
function numbersIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\d])\d+(?:[.:]\d+)?/gu))].sort();
}

/** What ends an answer's topic, so that one which still waits is taken back with it: a loss, a birth. */
export function topicOf(entry: Pick<Entry, 'topic'>): Topic {
  if (entry.topic === 'pregnancy') return 'pregnancy';
  if (entry.topic === 'newborn') return 'baby';
  return entry.topic === 'after-birth' ? 'postnatal' : 'care';
}

/** Nothing of these is said to a mother who has lost, or may have lost. */
export const ofMotherhood: ReadonlySet<LibraryTopic> = new Set(['pregnancy', 'after-birth', 'newborn']);
