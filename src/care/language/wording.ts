import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, languages } from '../words.ts';

export type Params = Readonly<Record<string, string | number>>;

/** Every sentence a person may be sent, by key and language. */
export interface Wording {
  /** The sentence in that language, with its parameters filled. Throws on an unknown key: `hamdam check` finds those first. */
  text(language: Language, key: string, params?: Params): string;
  readonly keys: readonly string[];
}

/** Parsed message files by language, then by section: the file `danger.yaml` is the section `danger` and holds `danger.*`. */
export type Sections = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/** What a file says about itself rather than to a person. */
const about = new Set(['reviewedBy', 'verifiedOn']);

/** The sentences of one language by full key; nested maps join with dots. */
export function flatten(sections: Readonly<Record<string, unknown>>): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (key: string, value: unknown, top: boolean): void => {
    if (typeof value === 'string') found.set(key, value.trim());
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) {
        if (!(top && about.has(name))) walk(`${key}.${name}`, inner, false);
      }
    }
  };
  for (const [section, content] of Object.entries(sections)) walk(section, content, true);
  return found;
}

/** ICU's syntax begins with a brace, a plural's `#` stands within braces, and an apostrophe only quotes beside one. */
const hasSyntax = /[{}]/;

/** Parses one message. Throws where it is not ICU MessageFormat. Numerals stay as people type them on their phones. */
export function parseMessage(message: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(message, `${language}-u-nu-latn`, undefined, { ignoreTag: true });
}

/**
 * The wording of the given files (ICU MessageFormat). A message is parsed when it is first said and then kept;
 * a sentence without parameters is said as it stands.
 */
export function createWording(sections: Sections): Wording {
  const sentences = new Map(languages.map((language) => [language, flatten(sections[language])]));
  const parsed = new Map<string, IntlMessageFormat>();
  const plain = new Set([...sentences.values()].flatMap((of) => [...of.values()].filter((s) => !hasSyntax.test(s))));
  return {
    keys: [...sentences.get('en')!.keys()],
    text(language, key, params) {
      // A sentence in another language is better than none to somebody in danger; `wordingProblems` finds what is missing.
      const sentence = sentences.get(language)?.get(key) ?? sentences.get('en')?.get(key);
      if (sentence === undefined) throw new Error(`there is no sentence ${key} in ${language}`);
      if (plain.has(sentence)) return sentence;
      const id = `${language}:${key}`;
      let message = parsed.get(id);
      if (!message) {
        message = parseMessage(sentence, language);
        parsed.set(id, message);
      }
      return String(message.format({ ...params }));
    },
  };
}
