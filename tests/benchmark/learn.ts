import type { Head } from '#src/care/triage/ear/ear.ts';
import { buckets, eachFeature } from '#src/care/triage/ear/features.ts';
import { type Scan, scan } from '#src/care/triage/scan.ts';
import { buried, noisy, seeded } from './noise.ts';

/** One message to learn from, and the answer to the question that is learned. */
export interface Example {
  readonly text: string;
  readonly is: boolean;
  readonly lang: string;
  /** How much it counts; once, where it is not told. */
  readonly counts?: number;
}

export interface Learning {
  readonly seed: number;
  /** How often all messages are heard. */
  readonly rounds: number;
  /** How many copies with slips of spelling go beside each message. */
  readonly noise: number;
  /** The share of these copies that is buried in ordinary talk of the same language. */
  readonly buried: number;
  /** How strongly weights are pulled back to nothing. */
  readonly decay: number;
  readonly rate: number;
}

export const ordinaryLearning: Learning = { seed: 1, rounds: 10, noise: 1, buried: 0.5, decay: 5e-4, rate: 0.2 };

/** Tells the features of a message, each with how much it counts. */
type Tell = (s: Scan, tell: (feature: number, value: number) => void) => void;

/** Which features are learned, and how many weights there are of them. */
export interface Layout {
  readonly size: number;
  readonly each: Tell;
}
const all: Layout = { size: buckets, each: (s, tell) => eachFeature(s, (feature, _, value) => tell(feature, value)) };

/**
 * Logistic regression over the pieces of messages, by AdaGrad, one message at a time in a seeded order; yes and no weigh
 * the same however many there are of each. Returns weights of eight bits and no thresholds yet.
 */
export function learn(examples: readonly Example[], learning: Learning = ordinaryLearning, layout: Layout = all): Head {
  const random = seeded(learning.seed);
  const many = examples.filter((e) => e.is).length;
  const weight = {
    is: examples.length / (2 * many),
    not: examples.length / (2 * (examples.length - many)),
  };
  const ordinary = Map.groupBy(
    examples.filter((e) => !e.is),
    (e) => e.lang,
  );
  const copyOf = ({ text, lang }: Example): string => {
    const copy = noisy(text, random);
    const others = ordinary.get(lang);
    if (!others || random() >= learning.buried) return copy;
    return buried(copy, others[Math.floor(random() * others.length)]!.text, random);
  };
  const heard = examples.flatMap((example) =>
    [example.text, ...Array.from({ length: learning.noise }, () => copyOf(example))].map((one) => ({
      ...featuresOf(one, layout),
      target: example.is ? 1 : 0,
      weight: (example.is ? weight.is : weight.not) * (example.counts ?? 1),
    })),
  );
  const w = new Float32Array(layout.size);
  const g = new Float32Array(layout.size).fill(1e-3);
  let bias = 0;
  let biasG = 1e-3;
  for (let round = 0; round < learning.rounds; round += 1) {
    for (const at of shuffled(heard.length, random)) {
      const { features, values, target, weight } = heard[at]!;
      let sum = bias;
      for (let i = 0; i < features.length; i += 1) sum += w[features[i]!]! * values[i]!;
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (let i = 0; i < features.length; i += 1) {
        const f = features[i]!;
        const step = error * values[i]! + learning.decay * w[f]!;
        g[f]! += step * step;
        w[f]! -= (learning.rate * step) / Math.sqrt(g[f]!);
      }
      biasG += error * error;
      bias -= (learning.rate * error) / Math.sqrt(biasG);
    }
  }
  return quantised(w, bias);
}

/** The features of a message with their values, of length one as a whole, so that long messages do not weigh more. */
function featuresOf(text: string, { each }: Layout): { readonly features: Int32Array; readonly values: Float32Array } {
  const features: number[] = [];
  const values: number[] = [];
  each(scan(text), (feature, value) => {
    features.push(feature);
    values.push(value);
  });
  const length = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0)) || 1;
  return { features: Int32Array.from(features), values: Float32Array.from(values, (v) => v / length) };
}

/** Eight bits a weight: the heaviest few are cut off, so that the many keep their differences. */
function quantised(w: Float32Array, bias: number): Head {
  const heights = Float32Array.from(w, Math.abs).sort();
  const most = heights[Math.floor(heights.length * 0.9999)]! || 1;
  const scale = most / 127;
  const weights = Int8Array.from(w, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  return { weights, scale, bias, threshold: Number.POSITIVE_INFINITY, lean: Number.POSITIVE_INFINITY };
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
