import { signal } from '@preact/signals';
import type { Language } from '#src/care/words.ts';
import type { ReadyReplies, ReadyReply } from '../wire.ts';
import type { Ask } from './ask.ts';

/** The programme's ready replies; null until they were asked for. */
export const readyReplies = signal<ReadyReplies | null>(null);

/** Asks for them once. What could not be had is asked for again at the next call. */
export async function loadReplies(ask: Ask): Promise<void> {
  if (readyReplies.value) return;
  const answer = await ask('replies.open', {});
  if (answer?.ok) readyReplies.value = answer;
}

/** Those whose title or words hold what was typed, the ones that begin with it first. */
export function sought(replies: readonly ReadyReply[], typed: string, language: Language): readonly ReadyReply[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return replies;
  const place = (r: ReadyReply): number => {
    const names = [r.id, r.title.en, r.title.ur].map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    return r.text[language].toLowerCase().includes(wanted) ? 2 : 3;
  };
  return replies.filter((r) => place(r) < 3).sort((a, b) => place(a) - place(b));
}

/** The words with their blanks filled by what is known. A blank that nothing fills stays, for the counselor to fill. */
export function filled(text: string, known: Readonly<Record<string, string | null>>): string {
  return text.replace(blank, (whole, name: string) => known[name] ?? whole);
}

const blank = /\{([a-z]+)\}/g;
/** A blank, or what stands in a model's words where a name or number was left out. */
const open = /\{([a-z]+)\}|\[(name|phone|email|link|handle|account|number|identity number|address)\]/;

/** Where the first blank stands that nobody has filled; null where there is none, and the words may be sent. */
export function openBlank(text: string): { readonly from: number; readonly to: number; readonly name: string } | null {
  const found = open.exec(text);
  return found && { from: found.index, to: found.index + found[0].length, name: (found[1] ?? found[2])! };
}
