import MiniSearch from 'minisearch';
import { approvedOf, type LibraryFile } from '#src/care/talk/entry.ts';
import type { Asking, Library } from '#src/care/talk/library.ts';
import { slotsOf, termsOf } from '#src/care/talk/slots.ts';
import { languages } from '#src/care/words.ts';

/** So many ways of asking are looked at closely. */
const closely = 24;

/**
 * The library of the given files: their approved answers, and an index over every way of asking for them, by the sound
 * and the sense of its words. Drafts are not in it.
 */
export function createLibrary(files: readonly LibraryFile[]): Library {
  const entries = approvedOf(files);
  const askings: Asking[] = entries.flatMap((entry) =>
    languages.flatMap((language) => entry.asks[language].map((text) => ({ entry, text }))),
  );
  const terms = askings.map(({ text }) => [...new Set(slotsOf(text).flatMap(termsOf))]);
  // The words are folded before they come here: the index takes each term as it stands.
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
    searchOptions: { fuzzy: (term) => (!term.startsWith('=') && term.length > 4 ? 0.2 : false) },
  });
  index.addAll(terms.map((of, id) => ({ id, terms: of.join('\n') })));
  const holding = new Map<string, number>();
  for (const term of terms.flat()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return {
    entries,
    search: (question) => {
      const query = [...new Set(slotsOf(question).flatMap(termsOf))].join('\n');
      return query === ''
        ? []
        : index
            .search(query)
            .slice(0, closely)
            .map(({ id }) => askings[id as number]!);
    },
    rarity: (term) => Math.log(1 + askings.length / (holding.get(term) ?? 0.5)),
    knows: (term) => holding.has(term),
  };
}
