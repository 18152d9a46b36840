import MiniSearch from 'minisearch';
import { approvedOf, draftQuestions, type LibraryFile } from '#src/care/talk/entry.ts';
import type { Asking, Library } from '#src/care/talk/library.ts';
import { slotsOf, termsOf } from '#src/care/talk/slots.ts';
import { languages } from '#src/care/words.ts';

/** So many ways of asking are looked at closely. */
const closely = 24;
/** By so many terms, the rarest. */
const mostTerms = 10;

/**
 * The library of the given files: their approved answers, and an index over every way of asking for them, by the sound
 * and the sense of its words. No draft's answer is in it; how people ask for one is known, so that nothing else is said to it.
 */
export function createLibrary(files: readonly LibraryFile[]): Library {
  const entries = approvedOf(files);
  const askings: Asking[] = entries.flatMap((entry) =>
    languages.flatMap((language) => entry.asks[language].map((text) => ({ entry, slots: slotsOf(text) }))),
  );
  const terms = askings.map(({ slots }) => [...new Set(slots.flatMap(termsOf))]);
  // The words are folded before they come here: the index takes each term as it stands.
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  index.addAll(terms.map((of, id) => ({ id, terms: of.join('\n') })));
  const holding = new Map<string, number>();
  for (const term of terms.flat()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  askings.forEach(({ slots }, id) => {
    for (const word of new Set(slots.map((slot) => slot.word))) holders.set(word, [...(holders.get(word) ?? []), id]);
  });
  const held = new Float64Array(askings.length);
  const rarest = rarityOf(0.5);
  function rarityOf(held: number): number {
    return Math.log(1 + askings.length / held);
  }
  const rarities = new Map([...holding].map(([term, held]) => [term, rarityOf(held)]));
  return {
    entries,
    unanswered: draftQuestions(files).map(slotsOf),
    search: (question) => {
      const known = [...new Set(question.flatMap(termsOf))].filter((term) => holding.has(term));
      // What nearly every way of asking holds finds nothing in particular, and costs most.
      const telling = known.sort((a, b) => holding.get(a)! - holding.get(b)!).slice(0, mostTerms);
      return telling.length === 0
        ? []
        : index
            .search(telling.join('\n'))
            .slice(0, closely)
            .map(({ id }) => askings[id as number]!);
    },
    mostHeld: (question, weights) => {
      held.fill(0);
      let most = 0;
      question.forEach(({ word }, i) => {
        for (const id of holders.get(word) ?? []) {
          held[id]! += weights[i]!;
          most = Math.max(most, held[id]!);
        }
      });
      return most;
    },
    rarity: (term) => rarities.get(term) ?? rarest,
    knows: (term) => holding.has(term),
  };
}
