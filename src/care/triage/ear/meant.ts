import { Slips } from '../lexicon/slips.ts';
import { words } from './words.ts';

/**
 * The word that is meant where one is written with a slip of the finger: the most frequent of the training messages' long
 * words that it may be a slip of. Any other word is itself. The ear hears a misspelt word by it, since its own letters
 * share too little with what was learned.
 */
export function meant(raw: string): string {
  known ??= entered();
  if (known.words.has(raw)) return raw;
  const found = known.slips.find(raw);
  return found.length === 0 ? raw : known.list[Math.min(...found)]!;
}

interface Known {
  readonly list: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly slips: Slips;
}

/** Made when the first message is heard. */
let known: Known | null = null;

function entered(): Known {
  const list = words.split(' ');
  const slips = new Slips();
  list.forEach((word, i) => {
    slips.enter(word, i);
  });
  return { list, words: new Set(list), slips };
}
