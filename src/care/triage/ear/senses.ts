import { foldLatin, foldSound, foldUrdu } from '../../language/normalise.ts';
import { spelled } from '../lexicon/spelling.ts';
import type { Concepts } from '../lexicon.ts';
import { acts } from './senses/acts.ts';
import { body } from './senses/body.ts';
import { life } from './senses/life.ts';

/**
 * What words mean, over the three languages: the ear hears the sense of a word beside its sound, so that what it learned
 * in one language it knows in the others. Single words only; `{a|b}` stands for variants, as in the lexicon.
 */
const groups: readonly Concepts[] = [body, acts, life];

const byWord = new Map<string, string[]>();

for (const group of groups) {
  for (const [sense, words] of Object.entries(group)) {
    for (const [language, list] of Object.entries(words)) {
      for (const word of list.split(/[,\n]/).flatMap(expand)) {
        if (word !== '') enter(keyOf(language as Language, word), sense);
      }
    }
  }
}

type Language = 'en' | 'ru' | 'ur';

/** The senses of a word as it was written; none where it is not known. A Latin word may be English or Roman Urdu. */
export function sensesOf(raw: string): readonly string[] {
  if (/[\u0600-\u06ff\ufb50-\ufefc]/.test(raw)) return byWord.get(keyOf('ur', raw)) ?? [];
  const english = byWord.get(keyOf('en', raw)) ?? [];
  const roman = byWord.get(keyOf('ru', raw)) ?? [];
  return english.length === 0 ? roman : [...new Set([...english, ...roman])];
}

function keyOf(language: Language, word: string): string {
  if (language === 'ur') return `ur:${foldUrdu(word)}`;
  const latin = foldLatin(word);
  return language === 'en' ? `en:${latin}` : `ru:${foldSound(spelled.get(latin) ?? latin)}`;
}

function enter(key: string, sense: string): void {
  const known = byWord.get(key);
  if (!known) byWord.set(key, [sense]);
  else if (!known.includes(sense)) known.push(sense);
}

function expand(word: string): string[] {
  const brace = /\{([^{}]*)\}/.exec(word);
  if (!brace) return [word.trim()];
  const [before, after] = [word.slice(0, brace.index), word.slice(brace.index + brace[0].length)];
  return brace[1]!.split('|').flatMap((part) => expand(before + part + after));
}
