import type { Sentence, Turn } from '../turn.ts';

/** No message in danger is longer, in characters: more cannot be read then. */
const longest = 600;
/** What the first message must hold, whatever else it has room for: whom to call. */
const first = 'danger.numbers';

/**
 * The sentences of an answer to danger as the messages they are said in. One message where it is not too long. Where several
 * dangers were told of at once, the gravest stands in the first one with the numbers, and what else there is follows in its order.
 */
export function inParts(turn: Turn, sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  if (fits(turn, sentences)) return [sentences];
  const end = sentences.filter((s) => s.key === first);
  const parts: Sentence[][] = [];
  let part: Sentence[] = [];
  const close = (): void => void parts.push(parts.length === 0 ? [...part, ...end] : part);
  for (const sentence of sentences.filter((s) => s.key !== first)) {
    const next = [...part, sentence];
    // A beginning such as "go now" is never parted from what it begins.
    const begun = sentence.key.startsWith('danger.') && /^danger\.(now|today)/.test(part.at(-1)?.key ?? '');
    const alone = part.length === 0 || begun;
    if (!alone && !fits(turn, parts.length === 0 ? [...next, ...end] : next)) {
      close();
      part = [sentence];
    } else part = next;
  }
  close();
  return parts;
}

function fits(turn: Turn, sentences: readonly Sentence[]): boolean {
  return sentences.map((s) => turn.text(s.key, s.params)).join('\n\n').length <= longest;
}
