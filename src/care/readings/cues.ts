import { folded, WordTable } from './folded.ts';
import type { Item } from './items.ts';
import type { ReadingKind } from './reading.ts';

/** What a word says about the numbers near it. */
export type Cue =
  | ReadingKind
  | 'upper'
  | 'lower'
  | 'fasting'
  | 'after-meal'
  | 'random'
  | 'meal'
  | 'later'
  | 'before'
  | 'morning'
  | 'meter'
  | 'shows';

/** Words by cue (facts §3.8). A plus joins words that must follow one another. Roman Urdu is matched by its sound. */
const table: readonly [Cue, string][] = [
  ['blood-pressure', 'bp bepee beepee bipi b+p blood+pressure pressure بی+پی بیپی بلڈ+پریشر بلڈپریشر بلیڈپریشر'],
  [
    'glucose',
    'sugar shugar suger shuger sugr shgr sugur shuggar glucose bsl gtt ogtt gct شوگر شگر شوگڑ شوگار گلوکوز میٹھے+پانی',
  ],
  ['fasting', 'fasting fbs bsf khali+pait khali+pet khaali+pait nihar nahar fbg خالی+پیٹ نہار فاسٹنگ'],
  ['after-meal', 'pp ppbs ppbg postprandial'],
  ['random', 'random rbs bsr rbg رینڈم'],
  ['hba1c', 'hba1c a1c hba1 hb+a1c mahine+wali+sugar mahinay+wali+sugar months+sugar اے+ون+سی مہینے+والی+شوگر'],
  ['temperature', 'bukhar fever temp temperature bukhaar taap بخار ٹمپریچر تاپ'],
  ['oxygen', 'oxygen oxigen spo2 sp02 o2 saturation sats sat آکسیجن اکسیجن سیچوریشن'],
  ['pulse', 'pulse heart+rate hr dharkan nabz heartbeat heart+beat نبض دھڑکن پلس'],
  ['respiration', 'rr respiratory respiration breaths breath breathing breathes saans sans saansain سانس سانسیں'],
  ['peak-flow', 'pef pefr peak+flow peakflow پیک+فلو'],
  ['weight', 'wazan wazn weight وزن'],
  ['haemoglobin', 'hb hgb hemoglobin haemoglobin ہیموگلوبن ایچ+بی'],
  ['upper', 'upar uper oopar upper systolic اوپر'],
  ['lower', 'neeche neechay niche nechay lower diastolic نیچے'],
  [
    'meal',
    'khana khane khanay nashta nashte nashtay breakfast lunch dinner meal food eating iftar aftar roti کھانا کھانے ناشتہ ناشتے افطار',
  ],
  ['later', 'baad bad after post بعد'],
  ['before', 'pehle pehlay before sehri پہلے سحری'],
  ['morning', 'subah subha morning صبح'],
  ['meter', 'meter glucometer gulucometer machine میٹر گلوکومیٹر مشین'],
  [
    'shows',
    'likha likh+raha aa+raha aa+rha araha arha aaya aya ata aata dikha dikhata bata+raha batata show shows showing says said reads reading display لکھا آ+رہا آیا دکھا بتا+رہا',
  ],
];

interface Sequence {
  readonly rest: readonly WordTable<true>[];
  readonly cue: Cue;
}

const single = new WordTable<Cue>();
const sequences = new WordTable<Sequence[]>();
for (const [cue, list] of table) {
  for (const entry of list.split(' ')) {
    const [first, ...rest] = entry.split('+') as [string, ...string[]];
    if (rest.length === 0) single.add(first, cue);
    else addSequence(first, { rest: rest.map(tableOf), cue });
  }
}

function tableOf(word: string): WordTable<true> {
  const one = new WordTable<true>();
  one.add(word, true);
  return one;
}

function addSequence(first: string, sequence: Sequence): void {
  const known = sequences.get({ word: folded(first), plain: first });
  if (known) known.push(sequence);
  else sequences.add(first, [sequence]);
}

/** The cue each item is, or begins; null for numbers, for words that say nothing, and within a longer cue. Linear. */
export function cuesOf(items: readonly Item[]): (Cue | null)[] {
  const cues = new Array<Cue | null>(items.length).fill(null);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]!;
    if (item.is !== 'word') continue;
    const longer = sequences.get(item)?.find(({ rest }) => follows(items, i + 1, rest));
    cues[i] = longer?.cue ?? single.get(item) ?? null;
    i += longer?.rest.length ?? 0;
  }
  return cues;
}

function follows(items: readonly Item[], at: number, rest: readonly WordTable<true>[]): boolean {
  return rest.every((word, k) => {
    const item = items[at + k];
    return item?.is === 'word' && word.get(item) === true;
  });
}
