import { type Language, languages } from '../words.ts';
import { flatten, parseMessage, type Sections } from './wording.ts';

/** A part of a parsed message, as far as its parameters go. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** The parser's kinds of parts that are words (0) or a plural's own number (7); every other names a parameter. */
const wordsOrPound = new Set([0, 7]);

/** The names of the parameters that a sentence takes, in order of the alphabet. Throws where it is not ICU MessageFormat. */
export function parametersOf(sentence: string, language: Language): string[] {
  return [...namesIn(parseMessage(sentence, language).getAst() as readonly Part[])].sort();
}

function namesIn(parts: readonly Part[], into: Set<string> = new Set()): Set<string> {
  for (const part of parts) {
    if (!wordsOrPound.has(part.type)) into.add(String(part.value));
    for (const option of Object.values(part.options ?? {})) namesIn(option.value, into);
  }
  return into;
}

/**
 * What is wrong with the message files, one line each that names language and key: bad ICU, an empty sentence, a key that
 * a language lacks, parameters that differ from those of English. Empty when nothing is.
 */
export function wordingProblems(sections: Sections): string[] {
  const problems: string[] = [];
  const parameters = new Map<Language, Map<string, string>>();
  for (const language of languages) {
    const of = new Map<string, string>();
    for (const [key, sentence] of flatten(sections[language] ?? {})) {
      if (sentence === '') problems.push(`${language}: ${key} is empty`);
      try {
        of.set(key, parametersOf(sentence, language).join(', '));
      } catch (error) {
        problems.push(`${language}: ${key} is not ICU MessageFormat (${(error as Error).message})`);
        of.set(key, '?');
      }
    }
    parameters.set(language, of);
  }
  const every = new Set([...parameters.values()].flatMap((of) => [...of.keys()]));
  for (const key of every) {
    const english = parameters.get('en')?.get(key);
    for (const language of languages) {
      const own = parameters.get(language)?.get(key);
      if (own === undefined) problems.push(`${language}: ${key} is missing`);
      else if (english !== undefined && own !== english && own !== '?' && english !== '?')
        problems.push(`${language}: ${key} takes {${own}} where en takes {${english}}`);
    }
  }
  return problems;
}
