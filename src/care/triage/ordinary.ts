import { featuresOf } from './ear/features.ts';
import { learned } from './ordinary/learned.ts';
import type { Span } from './rule.ts';
import { type Scan, scan } from './scan.ts';

/**
 * Whether a stretch and all that is said with it sound like ordinary talk: the excuse that no list holds ("off one ball, my
 * whole street stopped breathing"). Learned from the training messages by `npm run ear`, which chooses the limit so that hardly
 * a message that tells of danger sounds so. Not to be asked of what is plainly said.
 */
export function soundsOrdinary(s: Scan, span: Span): boolean {
  own ??= decoded();
  return oddsNear(s, span, own) < learned.ordinary;
}

/**
 * Whether a stretch and what is said with it sound as if somebody's life were at risk: in a long sentence a rule calls an
 * emergency only then, and urgent otherwise. Chosen so that hardly an emergency that a rule finds sounds calmer.
 */
export function soundsGrave(s: Scan, span: Span): boolean {
  own ??= decoded();
  return oddsNear(s, span, own) >= learned.grave;
}

/** What was learned: one weight for each shelf. What a feature adds is its weight times `scale`. */
export interface Odds {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** How many weights there are: far fewer than the ear's, since they travel with the code. */
export const shelves = 1 << 17;

/** On which shelf the weight of a feature lies. */
const shelfOf = (feature: number): number => (feature ^ (feature >>> 16)) & (shelves - 1);

/** How many words before and after a stretch are heard with it: much that is harmless may be said beside it. */
const around = [8, 3];

/** The logarithm of the odds of danger, of a whole message or of what stands around a stretch: the greatest of them. */
export function oddsNear(s: Scan, { first, last }: Span, odds: Odds): number {
  const { text, tokens } = s;
  const parts = around.map((words) => {
    const from = tokens[Math.max(0, first - words)]!.start;
    const to = tokens[Math.min(tokens.length - 1, last + words)]!.end;
    return oddsOf(scan(text.slice(from, to)), odds);
  });
  return Math.max(wholeOf(s, odds), ...parts);
}

let latest: { readonly s: Scan; readonly odds: Odds; readonly whole: number } | null = null;

/** Of a whole message; remembered, since many stretches of one message are asked about in a row. */
function wholeOf(s: Scan, odds: Odds): number {
  if (latest?.s !== s || latest.odds !== odds) latest = { s, odds, whole: oddsOf(s, odds) };
  return latest.whole;
}

function oddsOf(s: Scan, { weights, scale, bias }: Odds): number {
  let length = 0;
  let sum = 0;
  eachShelf(s, (shelf, value) => {
    length += value * value;
    sum += weights[shelf]! * value;
  });
  return bias + (sum * scale) / Math.sqrt(length || 1);
}

/** Tells the shelves of a message's words, senses and concepts, each with how much it counts; its runs of letters are left out. */
export function eachShelf(s: Scan, tell: (shelf: number, value: number) => void): void {
  const { count, feature, value } = featuresOf(s);
  for (let k = 0; k < count; k += 1) if (feature[k]! >= 0) tell(shelfOf(feature[k]!), value[k]!);
}

let own: Odds | null = null;

function decoded(): Odds {
  const { weights, scale, bias } = learned;
  return { weights: Int8Array.from(atob(weights), (byte) => byte.charCodeAt(0)), scale, bias };
}
