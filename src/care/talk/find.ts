import type { Entry, LibraryTopic } from './entry.ts';
import type { Library } from './library.ts';
import { like } from './likeness.ts';
import { type Slot, slotsOf } from './slots.ts';

/** An entry that answers, and how well it fits, in (0, 1]. */
export interface Found {
  readonly entry: Entry;
  readonly fit: number;
}

/**
 * From here on a way of asking is taken for the same question, and the best must be that much better than any other
 * entry. Set on the labelled questions of `tests/care/talk/questions.yaml`: a wrong answer is worse than none.
 */
const enough = 0.64;
const apart = 0.05;
/** Word for word the same. */
const same = 0.999;
/** One word in common is no question in common ("I have diabetes" asks nothing), unless hardly anything else is asked with it. */
const leastShared = 2;
const rareEnough = 5;
/** Nobody asks one short question with more telling words. */
const mostAsked = 20;
/**
 * The entry that answers a question; null where none surely does. Judged by how much of what was asked the entry's own
 * way of asking holds, and the reverse, rare words counting most: what it knows nothing of speaks against it.
 * @param least how well it must fit, where that is more than is enough for a question.
 */
export function findEntry(library: Library, question: string, least = 0): Found | null {
  const needed = Math.max(enough, least);
  const asked = slotsOf(question);
  if (asked.length === 0 || asked.length > mostAsked || needed > 1) return null;
  // What comes second, and what only a draft answers, matter as far as they come near to the best.
  const near = library.holding(asked, shareFor(needed - apart));
  const best = new Map<string, Found>();
  for (const { entry, slots } of near) {
    if (entry === null) continue;
    const likes = likesOf(asked, slots);
    if (!enoughShared(library, asked, slots, likes) || isForOthers(asked, slots, entry)) continue;
    const fit = fitBy(library, asked, slots, likes);
    if (fit > (best.get(entry.id)?.fit ?? 0)) best.set(entry.id, { entry, fit });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.fit - a.fit);
  if (!first || first.fit < needed) return null;
  // What is asked for as much as a draft is asked for is answered by nobody yet: the next best would answer something else.
  const sure = first.fit >= same ? first.fit : first.fit - apart;
  if (near.some(({ entry, slots }) => entry === null && fitOf(library, asked, slots) > sure)) return null;
  return second && first.fit < same && first.fit - second.fit < apart ? null : first;
}

/** How alike two questions are, in [0, 1]: the harmonic mean of what each holds of the other. */
function fitOf(library: Library, asked: readonly Slot[], known: readonly Slot[]): number {
  return fitBy(library, asked, known, likesOf(asked, known));
}

function fitBy(library: Library, asked: readonly Slot[], known: readonly Slot[], likes: Likes): number {
  return harmonic(held(library, asked, likes.asked), held(library, known, likes.known));
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** The least share of a question that a way of asking holds which fits so well: the harmonic mean of that share and all of it. */
const shareFor = (fit: number): number => fit / (2 - fit);

/** Of each word of two questions, how like it the likest word of the other is. */
interface Likes {
  readonly asked: readonly number[];
  readonly known: readonly number[];
}

function likesOf(asked: readonly Slot[], known: readonly Slot[]): Likes {
  const likes = { asked: new Array<number>(asked.length).fill(0), known: new Array<number>(known.length).fill(0) };
  for (let i = 0; i < asked.length; i += 1) {
    for (let k = 0; k < known.length; k += 1) {
      const alike = like(asked[i]!, known[k]!);
      if (alike > likes.asked[i]!) likes.asked[i] = alike;
      if (alike > likes.known[k]!) likes.known[k] = alike;
    }
  }
  return likes;
}

/** The share of one question's weight that the other holds. */
function held(library: Library, of: readonly Slot[], likes: readonly number[]): number {
  let all = 0;
  let shared = 0;
  for (let i = 0; i < of.length; i += 1) {
    const weight = library.weight(of[i]!);
    all += weight;
    shared += weight * likes[i]!;
  }
  return all === 0 ? 0 : shared / all;
}

function enoughShared(library: Library, asked: readonly Slot[], known: readonly Slot[], likes: Likes): boolean {
  const isShared = (alike: number): boolean => alike > 0;
  if (likes.asked.filter(isShared).length >= leastShared && likes.known.filter(isShared).length >= leastShared)
    return true;
  return asked.some(
    ({ word }) => word.length > 3 && library.rarity(word) >= rareEnough && known.some((slot) => slot.word === word),
  );
}

/** Who is asked about, by the senses of the words, and the topics that are of nobody else. */
const patients: readonly { readonly senses: readonly string[]; readonly topics: readonly LibraryTopic[] }[] = [
  { senses: ['life:baby', 'life:child'], topics: ['newborn', 'after-birth'] },
  { senses: ['body:pregnant'], topics: ['pregnancy'] },
];

/** Whether a baby or a pregnancy is asked about, and the answer is for everybody: what holds for all may not hold for them. */
function isForOthers(asked: readonly Slot[], known: readonly Slot[], { topic }: Entry): boolean {
  return patients.some(({ senses, topics }) => {
    const names = (slots: readonly Slot[]): boolean => slots.some((s) => s.senses.some((of) => senses.includes(of)));
    return !topics.includes(topic) && names(asked) && !names(known);
  });
}
