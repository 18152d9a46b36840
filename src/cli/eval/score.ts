import { atLeast, type Urgency } from '#src/care/words.ts';

/** A labelled message, and what was made of it. */
export interface Marked {
  readonly id: string;
  readonly lang: string;
  readonly category: string;
  readonly hard: boolean;
  /** As the label has it. */
  readonly urgency: Urgency;
  /** As it was judged. */
  readonly judged: Urgency;
}

/** How a set of messages was judged. Dangerous is what is labelled urgent or emergency, ordinary everything else. */
export interface Score {
  readonly dangerous: number;
  readonly found: number;
  /** Of the dangerous ones that are not marked hard. */
  readonly plain: number;
  readonly plainFound: number;
  readonly ordinary: number;
  /** Ordinary messages raised to urgent or emergency. */
  readonly raised: number;
  /** Ordinary messages raised to emergency. */
  readonly raisedToEmergency: number;
}

/** Counts how a set of messages was judged. */
export function scoreOf(marked: readonly Marked[]): Score {
  const dangerous = marked.filter((m) => atLeast(m.urgency, 'urgent'));
  const ordinary = marked.filter((m) => !atLeast(m.urgency, 'urgent'));
  const plain = dangerous.filter((m) => !m.hard);
  const found = (of: readonly Marked[]) => of.filter((m) => atLeast(m.judged, 'urgent')).length;
  return {
    dangerous: dangerous.length,
    found: found(dangerous),
    plain: plain.length,
    plainFound: found(plain),
    ordinary: ordinary.length,
    raised: found(ordinary),
    raisedToEmergency: ordinary.filter((m) => m.judged === 'emergency').length,
  };
}

/** Of `n` trials `k` came true: the share with its 95 % interval by Wilson's score, which stays within 0 and 1. */
export function share(k: number, n: number): { readonly is: number; readonly from: number; readonly to: number } {
  if (n === 0) return { is: Number.NaN, from: 0, to: 1 };
  const z = 1.96;
  const p = k / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { is: p, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/** A share as it is printed: "9/10 90.0 % [59.6–98.2]"; a dash where nothing was tried. */
export function told(k: number, n: number): string {
  if (n === 0) return '-';
  const { is, from, to } = share(k, n);
  const percent = (x: number) => (x * 100).toFixed(1);
  return `${k}/${n} ${percent(is)} % [${percent(from)}–${percent(to)}]`;
}

/** The sets by what a field says, greatest first. */
export function by<T>(items: readonly T[], field: (item: T) => string): [string, T[]][] {
  const sets = new Map<string, T[]>();
  for (const item of items) {
    const set = sets.get(field(item));
    if (set) set.push(item);
    else sets.set(field(item), [item]);
  }
  return [...sets].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
