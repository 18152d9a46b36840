import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bidiFactory, { type Bidi } from 'bidi-js';

/** A typeface of which a part of the letters is at hand. */
export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
}

type Weight = 400 | 700;
const files = {
  sans: ['noto-sans', 'latin'],
  'sans-ext': ['noto-sans', 'latin-ext'],
  naskh: ['noto-naskh-arabic', 'arabic'],
} as const;
export type Family = keyof typeof files;
const families: readonly Family[] = ['naskh', 'sans', 'sans-ext'];

/** The bytes of every face, in both weights: what a document embeds. */
export function faces(): readonly Face[] {
  const require = createRequire(import.meta.url);
  return families.flatMap((family) =>
    ([400, 700] as const).map((weight) => {
      const [of, subset] = files[family];
      const file = require.resolve(`@fontsource/${of}/files/${of}-${subset}-${weight}-normal.woff`);
      return { name: faceName(family, weight), bytes: readFileSync(file) };
    }),
  );
}

export const faceName = (family: Family, weight: Weight): string => `${family}-${weight}`;

/** Letters that stand next to each other on paper in one face, as they are to be shaped: a run of Urdu in its own order. */
export interface Run {
  readonly family: Family;
  readonly text: string;
}

const bidi = (bidiFactory as unknown as () => Bidi)();

/**
 * The runs of one line from left to right, by the Unicode bidirectional algorithm. `has` tells whether a face has a letter; one
 * that none has becomes a question mark.
 */
export function runsOf(
  written: string,
  direction: 'ltr' | 'rtl',
  has: (family: Family, letter: string) => boolean,
): Run[] {
  const line = direction === 'rtl' ? isolated(written) : written;
  const levels = bidi.getEmbeddingLevels(line, direction);
  const order = bidi.getReorderedIndices(line, levels);
  const runs: { family: Family; rightToLeft: boolean; letters: string[] }[] = [];
  for (const index of order) {
    const level = levels.levels[index]!;
    const rightToLeft = level % 2 === 1;
    const logical = line[index]!;
    if (isolates.test(logical)) continue;
    const letter = (rightToLeft && bidi.getMirroredCharacter(logical)) || logical;
    const last = runs.at(-1);
    const family = familyFor(letter, rightToLeft, last, has);
    const shown = family === null ? '?' : letter;
    if (last && last.family === (family ?? 'sans') && last.rightToLeft === rightToLeft) last.letters.push(shown);
    else runs.push({ family: family ?? 'sans', rightToLeft, letters: [shown] });
  }
  // What is written from right to left is shaped in the order in which it is read, and laid out by the face itself.
  return runs.map(({ family, rightToLeft, letters }) => ({
    family,
    text: (rightToLeft && family === 'naskh' ? letters.reverse() : letters).join(''),
  }));
}

/** Signs of direction that are drawn by nobody. */
const isolates = /[\u200e\u200f\u2066-\u2069]/;
const island = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd} .,:;/%°+–-]*[\p{Script=Latin}\p{Nd}%])?/gu;

/** A value and its unit, or a name in Latin letters, is an island in Urdu: it keeps its own order. */
const isolated = (line: string): string => line.replace(island, '\u2066$&\u2069');

/** The face of what stands before it, where it has the letter: a space ends no run. */
function familyFor(
  letter: string,
  rightToLeft: boolean,
  last: { readonly family: Family; readonly rightToLeft: boolean } | undefined,
  has: (family: Family, letter: string) => boolean,
): Family | null {
  const wanted: readonly Family[] = rightToLeft ? families : ['sans', 'sans-ext', 'naskh'];
  const neutral = /^[\s.,:()/-]$/.test(letter);
  if (neutral && last?.rightToLeft === rightToLeft && has(last.family, letter)) return last.family;
  return wanted.find((family) => has(family, letter)) ?? null;
}

/** Words into lines no wider than that. A word that is wider stands alone. */
export function wrapped(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
