import { z } from 'zod';
import type { Service } from '#src/care/triage/service.ts';
import { languages } from '#src/care/words.ts';
import type { ReadyReplies, ReadyReply } from './wire.ts';

/** The blanks that a ready reply may have. `name` is the person's; the needs are those that a service serves. */
const needs = ['ambulance', 'crisis', 'violence', 'child', 'police', 'health'] as const;
export const blanks = ['name', 'counselor', 'programme', ...needs] as const;

const words = z.string().trim().min(1).max(1000);
const reply = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.strictObject({ en: words, ur: words }),
  text: z.partialRecord(z.enum(languages), words),
});
const file = z.strictObject({
  reviewedBy: z.string().nullable(),
  verifiedOn: z.string().nullable(),
  replies: z.array(reply).min(1),
});

/** One file of ready replies, as it lies in `prompts/replies`. */
export type RepliesFile = z.infer<typeof file> & { readonly name: string };

/** Reads what a file holds. Throws an error that names the file and the field that is wrong. */
export function parseReplies(name: string, content: unknown): RepliesFile {
  const parsed = file.safeParse(content);
  if (parsed.success) return { name, ...parsed.data };
  const [issue] = parsed.error.issues;
  throw new Error(`prompts/replies/${name}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}

/** What is wrong among the ready replies: a language, a blank that nothing fills, the same id twice, blanks that differ. */
export function replyProblems(files: readonly RepliesFile[], services: readonly Service[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { name, replies } of files) {
    for (const { id, text } of replies) {
      const tell = (why: string) => problems.push(`replies/${name} ${id}: ${why}`);
      if (seen.has(id)) tell('this id stands twice');
      seen.add(id);
      for (const language of languages) if (!text[language]) tell(`${language} is missing`);
      const used = new Set(Object.values(text).flatMap(blanksOf));
      for (const blank of used) {
        if (!(blanks as readonly string[]).includes(blank)) tell(`{${blank}} is no blank that can be filled`);
        else if (isNeed(blank) && !numberFor(blank, services)) tell(`{${blank}}: no service serves it`);
        for (const language of languages) {
          const words = text[language];
          if (words && !blanksOf(words).includes(blank)) tell(`${language} lacks {${blank}}`);
        }
      }
    }
  }
  return problems;
}

/** The files nobody has reviewed, as lines for `hamdam check`. */
export function repliesWaiting(files: readonly RepliesFile[]): string[] {
  return files.filter((f) => !f.reviewedBy).map((f) => `replies/${f.name}: reviewedBy is empty`);
}

/** What a page is given: the replies that stand in every language, and what fills the blanks that are no person's. */
export function readyReplies(
  files: readonly RepliesFile[],
  { name, services }: { readonly name: string; readonly services: readonly Service[] },
): ReadyReplies {
  const replies = files.flatMap((f) => f.replies).filter((r): r is ReadyReply => languages.every((l) => r.text[l]));
  const numbers = needs.flatMap((need) => {
    const number = numberFor(need, services);
    return number ? [[need, number] as const] : [];
  });
  return { replies, blanks: { programme: name, ...Object.fromEntries(numbers) } };
}

const blanksOf = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1]!);
const isNeed = (blank: string): blank is (typeof needs)[number] => (needs as readonly string[]).includes(blank);

/** The number that stands first for a need, as the order of the services has it. */
function numberFor(need: (typeof needs)[number], services: readonly Service[]): string | null {
  return services.find((s) => s.serves.includes(need))?.number ?? null;
}
