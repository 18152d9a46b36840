import { languages } from '../words.ts';
import { approvedOf, draftQuestions, type Entry, type LibraryFile } from './entry.ts';
import { keysOf, like } from './likeness.ts';
import { type Slot, slotsOf, termsOf } from './slots.ts';

/** One way of asking. */
export interface Asking {
  /** What answers it; null where that is a draft and nothing may be said to it yet. */
  readonly entry: Entry | null;
  /** Its words, folded once. */
  readonly slots: readonly Slot[];
}

/** The approved answers, and an index over the ways of asking for them. */
export interface Library {
  readonly entries: readonly Entry[];
  /**
   * Every way of asking that holds, word for word or nearly, at least such a share of a question's words by their weight.
   * Those that hold less are not looked at: their cost is next to nothing.
   */
  holding(question: readonly Slot[], least: number): readonly Asking[];
  /** How rare a word or sense is among all ways of asking, above 0; a term that none holds is the rarest. */
  rarity(term: string): number;
  /** What a word counts: the rarer, the more. */
  weight(slot: Slot): number;
}

/**
 * The library of the given files: their approved answers, and every way of asking for them by the words it holds. No
 * draft's answer is in it; how people ask for one is known, so that nothing else is said to it.
 */
export function createLibrary(files: readonly LibraryFile[]): Library {
  const entries = approvedOf(files);
  const answered: Asking[] = entries.flatMap((entry) =>
    languages.flatMap((language) => entry.asks[language].map((text) => ({ entry, slots: slotsOf(text) }))),
  );
  const drafts = draftQuestions(files).map((text): Asking => ({ entry: null, slots: slotsOf(text) }));
  const { rarity, weight } = rarities(answered);
  return { entries, rarity, weight, holding: holders([...answered, ...drafts], weight) };
}

/** By how many ways of asking hold a term. What only drafts hold is as rare as what nobody asks. */
function rarities(askings: readonly Asking[]): Pick<Library, 'rarity' | 'weight'> {
  const held = new Map<string, number>();
  for (const { slots } of askings)
    for (const term of new Set(slots.flatMap(termsOf))) held.set(term, (held.get(term) ?? 0) + 1);
  const rarityOf = (times: number): number => Math.log(1 + askings.length / times);
  const known = new Map([...held].map(([term, times]) => [term, rarityOf(times)]));
  const rarest = rarityOf(0.5);
  const rarity = (term: string): number => known.get(term) ?? rarest;
  const weights = new WeakMap<Slot, number>();
  // A word that no way of asking holds counts much even where its sense is known: it may well be what the question is about.
  const weighed = ({ word, senses }: Slot): number => {
    const own = rarity(word);
    const meant = Math.min(own, ...senses.map((sense) => rarity(`=${sense}`)));
    return held.has(word) ? meant : (own + meant) / 2;
  };
  const weight = (slot: Slot): number => {
    const kept = weights.get(slot);
    if (kept !== undefined) return kept;
    const made = weighed(slot);
    weights.set(slot, made);
    return made;
  };
  return { rarity, weight };
}

/** The ways of asking that hold something like one word, and how like it, the likest first. */
interface Held {
  readonly askings: Int32Array;
  readonly likes: Float64Array;
}

const rounding = 1e-9;

function holders(askings: readonly Asking[], weight: Library['weight']): Library['holding'] {
  const heldBy = lookUpOf(askings);
  /** Of each way of asking, what it holds of the question, and the word that was counted last. */
  const shares = new Float64Array(askings.length);
  const counted = new Int32Array(askings.length);
  return (question, least) => {
    const weights = question.map(weight);
    const helds = question.map(heldBy);
    const needed = weights.reduce((sum, w) => sum + w, 0) * least - rounding;
    // If even the likest words together are too few, no way of asking holds enough.
    if (weights.reduce((sum, w, i) => sum + w * (helds[i]!.likes[0] ?? 0), 0) < needed) return [];
    shares.fill(0);
    counted.fill(0);
    helds.forEach(({ askings, likes }, i) => {
      for (let k = 0; k < askings.length; k += 1) {
        const id = askings[k]!;
        if (counted[id] === i + 1) continue;
        counted[id] = i + 1;
        shares[id]! += weights[i]! * likes[k]!;
      }
    });
    return askings.filter((_, id) => counted[id]! > 0 && shares[id]! >= needed);
  };
}

/** Looks a word up among those of all ways of asking; remembered as long as the word is, since people repeat words. */
function lookUpOf(askings: readonly Asking[]): (slot: Slot) => Held {
  const byKey = new Map<string, Map<Slot, number[]>>();
  askings.forEach(({ slots }, id) => {
    for (const slot of new Set(slots)) {
      for (const key of keysOf(slot)) {
        const words = byKey.get(key) ?? new Map<Slot, number[]>();
        byKey.set(key, words);
        words.set(slot, [...(words.get(slot) ?? []), id]);
      }
    }
  });
  const known = new WeakMap<Slot, Held>();
  return (slot) => {
    const kept = known.get(slot);
    if (kept) return kept;
    const likest = new Map<number, number>();
    for (const [word, ids] of new Map(keysOf(slot).flatMap((key) => [...(byKey.get(key) ?? [])]))) {
      const alike = like(slot, word);
      if (alike > 0) for (const id of ids) likest.set(id, Math.max(likest.get(id) ?? 0, alike));
    }
    const sorted = [...likest].sort((a, b) => b[1] - a[1]);
    const held = { askings: Int32Array.from(sorted, ([id]) => id), likes: Float64Array.from(sorted, ([, l]) => l) };
    known.set(slot, held);
    return held;
  };
}
