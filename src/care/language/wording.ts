import type { Language } from '../words.ts';

export type Params = Readonly<Record<string, string | number>>;

/** Every sentence a person may be sent, by key and language. */
export interface Wording {
  /** The sentence in that language, with its parameters filled. Throws on an unknown key: `hamdam check` finds those first. */
  text(language: Language, key: string, params?: Params): string;
  readonly keys: readonly string[];
}
