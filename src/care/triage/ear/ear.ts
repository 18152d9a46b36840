import type { Scan } from '../scan.ts';
import { buckets, featuresOf } from './features.ts';

/** What an ear may call a message. It is never asked to calm anybody. */
export const heardAs = ['urgent', 'emergency'] as const;
export type HeardAs = (typeof heardAs)[number];

/** What was learned of one question: one weight for each feature's hash. */
export interface Head {
  /** One weight a bucket; what a feature adds to the score is its weight times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** A message that scores at least this much is called so. Chosen on the validation messages. */
  readonly threshold: number;
  /** One that scores at least this much leans to it: enough where a rule's hint stands in it (`Rule.hint`). Chosen there, too. */
  readonly lean: number;
}

/** A learned ear: is this urgent at least, and is it an emergency? Trained by `npm run ear`, read from a file, frozen. */
export type Ear = Readonly<Record<HeardAs, Head>>;

/** What an ear makes of a message. */
export interface Impression {
  /** The logarithms of the odds, as the training messages have them. */
  readonly scores: Readonly<Record<HeardAs, number>>;
  readonly as: HeardAs | null;
  /** The gravest that a hint in the message may say. */
  readonly leansTo: HeardAs | null;
  /** So little is missing, if anything is, that what was said before may make it up. */
  readonly near: boolean;
  /** The words that weighed most, as they were written and in their order; empty where nothing is heard. */
  readonly words: readonly string[];
}

/** How many words are named as evidence. */
const named = 5;
/** In the score: how much less may be made up by what was said before, and how much less is enough where all of it is heard. */
const margin = { near: 2, together: 0 };

/**
 * Listens to a message. An emergency is only heard in what is urgent by the other question, too. Pure; cost linear in the
 * message's length.
 * @param from where in the text the words begin that may be named; what stands before them only counts.
 */
export function listen(ear: Ear, scan: Scan, from = 0): Impression {
  const parts = new Float64Array(scan.tokens.length);
  const { urgent, emergency } = ear;
  let length = 0;
  let sum = 0;
  let graveSum = 0;
  const known = knownOf(ear);
  const { both } = known;
  const { count, feature, word, value, pieces } = featuresOf(scan);
  for (let k = 0; k < count; k += 1) {
    const counts = value[k]!;
    const id = feature[k]!;
    let part = 0;
    if (id >= 0) {
      const weights = both[id]!;
      length += counts * counts;
      part = (weights >> 8) * counts;
      graveSum += ((weights << 24) >> 24) * counts;
    } else {
      const list = pieces[-1 - id]!;
      const weight = known.words.get(list) ?? weightOf(list, known);
      length += counts * counts * list.length;
      part = weight.urgent * counts;
      graveSum += weight.emergency * counts;
    }
    sum += part;
    parts[word[k]!]! += part;
  }
  const norm = Math.sqrt(length || 1);
  const scores = {
    urgent: urgent.bias + (sum * urgent.scale) / norm,
    emergency: emergency.bias + (graveSum * emergency.scale) / norm,
  };
  // The same signs weigh less among more words.
  const threshold = urgent.threshold - (from > 0 ? margin.together : 0);
  const leansTo = scores.emergency >= emergency.lean ? 'emergency' : scores.urgent >= urgent.lean ? 'urgent' : null;
  if (length === 0 || scores.urgent < threshold) {
    const near = length > 0 && scores.urgent >= threshold - margin.near;
    return { scores, as: null, leansTo, near, words: [] };
  }
  const as = scores.emergency >= emergency.threshold ? 'emergency' : 'urgent';
  return { scores, as, leansTo, near: true, words: heaviest(scan, parts, from) };
}

type Weight = Readonly<Record<HeardAs, number>>;

/** What makes an ear quick: weights lie far apart, and people repeat words. */
interface Known {
  /** Both weights of a feature side by side, `urgent` in the upper byte: one look instead of two. */
  readonly both: Int16Array;
  /** What the letters of a word weigh, kept as long as the word is. */
  readonly words: WeakMap<readonly number[], Weight>;
}

const knownBy = new WeakMap<Ear, Known>();

function knownOf(ear: Ear): Known {
  const known = knownBy.get(ear);
  if (known) return known;
  const { urgent, emergency } = ear;
  const both = Int16Array.from(urgent.weights, (weight, i) => (weight << 8) | (emergency.weights[i]! & 0xff));
  const made: Known = { both, words: new WeakMap() };
  knownBy.set(ear, made);
  return made;
}

function weightOf(pieces: readonly number[], { both, words }: Known): Weight {
  const weight = { urgent: 0, emergency: 0 };
  for (const piece of pieces) {
    const weights = both[piece]!;
    weight.urgent += weights >> 8;
    weight.emergency += (weights << 24) >> 24;
  }
  words.set(pieces, weight);
  return weight;
}

/** The words that weighed most for danger; where none did, the one that weighed least against it. */
function heaviest({ text, tokens }: Scan, parts: Float64Array, from: number): string[] {
  const order = tokens
    .map((token, i) => ({ token, i, part: parts[i]! }))
    .filter(({ token }) => token.start >= from)
    .sort((a, b) => b.part - a.part);
  const most = order.filter(({ part }, k) => k === 0 || part > 0).slice(0, named);
  return most.sort((a, b) => a.i - b.i).map(({ token }) => text.slice(token.start, token.end));
}

const magic = 0x48454152;
const version = 3;
const headBytes = 16 + buckets;
const fileBytes = 8 + heardAs.length * headBytes;

/** The file form: magic and version, then for each question scale, bias and the two thresholds, and its weights. */
export function encodeEar(ear: Ear): Uint8Array {
  const bytes = new Uint8Array(fileBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, version);
  heardAs.forEach((as, i) => {
    const at = 8 + i * headBytes;
    const { weights, scale, bias, threshold, lean } = ear[as];
    [scale, bias, threshold, lean].forEach((number, k) => {
      view.setFloat32(at + 4 * k, number);
    });
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, buckets), at + 16);
  });
  return bytes;
}

/** Reads the file form. Throws where it is not one of this version. */
export function decodeEar(bytes: Uint8Array): Ear {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== fileBytes || view.getUint32(0) !== magic || view.getUint32(4) !== version) {
    throw new Error('not an ear of this version; train it again');
  }
  const headAt = (at: number): Head => ({
    scale: view.getFloat32(at),
    bias: view.getFloat32(at + 4),
    threshold: view.getFloat32(at + 8),
    lean: view.getFloat32(at + 12),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at + 16, buckets).slice(),
  });
  return { urgent: headAt(8), emergency: headAt(8 + headBytes) };
}
