import type { Option } from '../outgoing.ts';
import { type Command, commandWords, noWords, thanksWords, wellWords, yesWords } from './answerWords.ts';
import { plain } from './plain.ts';

/**
 * A short answer with everything taken off that does not change it: case, digits of other scripts, Arabic forms of Urdu
 * letters, vowel marks, punctuation, emoji and spacing.
 */
export function fold(text: string): string {
  if (text === last.text) return last.folded;
  const folded = plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  last = { text, folded };
  return folded;
}

/** A message is asked several things one after the other, and folded once. */
let last = { text: '', folded: '' };

/** Labels are few and stand in many messages: folded once each. */
const labels = new Map<string, string>();

function foldLabel(label: string): string {
  let folded = labels.get(label);
  if (folded === undefined) {
    if (labels.size >= 4_096) labels.clear();
    folded = fold(label);
    labels.set(label, folded);
  }
  return folded;
}

const yes = new Set(yesWords.map(fold));
const no = new Set(noWords.map(fold));
const commands = new Map(
  (Object.keys(commandWords) as Command[]).flatMap((c) => commandWords[c].map((said) => [fold(said), c] as const)),
);

const thanks = new Set(thanksWords.map(fold));
const well = new Set(wellWords.map(fold));

/** Longer words are no command, no yes and no number; folding them would be work for nothing. */
const longestAnswer = 80;

/** Whether the whole message says yes or no. */
export function yesNo(text: string): 'yes' | 'no' | null {
  if (text.length > longestAnswer) return null;
  if (/^\s*(👍|✅)[\u{1f3fb}-\u{1f3ff}\ufe0f]*\s*$/u.test(text)) return 'yes';
  if (/^\s*(👎|❌)[\u{1f3fb}-\u{1f3ff}\ufe0f]*\s*$/u.test(text)) return 'no';
  const folded = fold(text);
  if (yes.has(folded)) return 'yes';
  return no.has(folded) ? 'no' : null;
}

/** The option a person typed: by its number, by its label, or by yes or no where an option means that. */
export function chosenOption(text: string, options: readonly Option[]): Option | null {
  if (text.length > longestAnswer || options.length === 0) return null;
  const folded = fold(text);
  if (/^\d{1,2}$/.test(folded)) return options[Number(folded) - 1] ?? null;
  const labelled = folded && options.find((o) => foldLabel(o.label) === folded);
  if (labelled) return labelled;
  const meant = yesNo(text);
  return (meant && options.find((o) => o.id.endsWith(`:${meant}`))) || null;
}

/** The command that the whole message is, in whichever language. */
export function wholeCommand(text: string): Command | null {
  if (text.length > longestAnswer) return null;
  return commands.get(fold(text)) ?? (/^\s*[?؟]+\s*$/.test(text) ? 'help' : null);
}

/** Whether the whole message only thanks or takes note: nothing that needs an answer of its own. */
export function isThanks(text: string): boolean {
  if (/^(?:\s|🙏|👍|❤|💚|🌸|🌹|😊|🙂|☺|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u.test(text) && text.trim() !== '') return true;
  return text.length <= longestAnswer && thanks.has(fold(text));
}

/** Whether the whole message says that the person is well. */
export function isWell(text: string): boolean {
  return text.length <= longestAnswer && well.has(fold(text));
}

/** Whether the whole message is signs of feeling, without a letter or a digit. */
export function isEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
}
