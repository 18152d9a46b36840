import type { Scan } from '../scan.ts';
import { buckets, eachFeature } from './features.ts';

/** A learned ear: one weight for each feature's hash. Trained by `npm run ear`, read from a file, frozen. */
export interface Ear {
  /** One weight a bucket; what a feature adds to the score is its weight times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** A message that scores at least this much is raised. Chosen on the validation messages. */
  readonly threshold: number;
}

/** What an ear makes of a message. */
export interface Impression {
  /** The logarithm of the odds that somebody is in danger, as the training messages have it. */
  readonly score: number;
  readonly raised: boolean;
  /** The words that weighed most, as they were written and in their order; empty where nothing is raised. */
  readonly words: readonly string[];
}

/** How many words are named as evidence. */
const named = 5;

/** Listens to a message. Pure; cost linear in its length. */
export function listen(ear: Ear, scan: Scan): Impression {
  const parts = new Float64Array(scan.tokens.length);
  const { weights } = ear;
  let length = 0;
  let sum = 0;
  eachFeature(scan, (feature, word, value) => {
    const part = weights[feature]! * value;
    length += value * value;
    sum += part;
    parts[word]! += part;
  });
  const score = ear.bias + (sum * ear.scale) / Math.sqrt(length || 1);
  const raised = length > 0 && score >= ear.threshold;
  return { score, raised, words: raised ? heaviest(scan, parts) : [] };
}

function heaviest({ text, tokens }: Scan, parts: Float64Array): string[] {
  return tokens
    .map((token, i) => ({ token, i, part: parts[i]! }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, named)
    .sort((a, b) => a.i - b.i)
    .map(({ token }) => text.slice(token.start, token.end));
}

const magic = 0x48454152;
const headerBytes = 20;

/** The file form: magic, version, scale, bias and threshold, then the weights. */
export function encodeEar(ear: Ear): Uint8Array {
  const bytes = new Uint8Array(headerBytes + buckets);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, 1);
  view.setFloat32(8, ear.scale);
  view.setFloat32(12, ear.bias);
  view.setFloat32(16, ear.threshold);
  bytes.set(new Uint8Array(ear.weights.buffer, ear.weights.byteOffset, buckets), headerBytes);
  return bytes;
}

/** Reads the file form. Throws where it is not one of this version. */
export function decodeEar(bytes: Uint8Array): Ear {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== headerBytes + buckets || view.getUint32(0) !== magic || view.getUint32(4) !== 1) {
    throw new Error('not an ear of this version; train it again');
  }
  return {
    scale: view.getFloat32(8),
    bias: view.getFloat32(12),
    threshold: view.getFloat32(16),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + headerBytes, buckets).slice(),
  };
}
