import { asciiDigits, foldLatin, foldSound, foldUrdu } from '../language/normalise.ts';
import { asking } from './lexicon/asking.ts';
import { birth } from './lexicon/birth.ts';
import { body } from './lexicon/body.ts';
import { brain } from './lexicon/brain.ts';
import { complaints } from './lexicon/complaints.ts';
import { denial } from './lexicon/denial.ts';
import { despair } from './lexicon/despair.ts';
import { everyday } from './lexicon/everyday.ts';
import { grammar } from './lexicon/grammar.ts';
import { harm } from './lexicon/harm.ts';
import { heart } from './lexicon/heart.ts';
import { idiom } from './lexicon/idiom.ts';
import { illness } from './lexicon/illness.ts';
import { joinedIn } from './lexicon/joined.ts';
import { maternity } from './lexicon/maternity.ts';
import { medicine } from './lexicon/medicine.ts';
import { mind } from './lexicon/mind.ts';
import { more } from './lexicon/more.ts';
import { people } from './lexicon/people.ts';
import { poison } from './lexicon/poison.ts';
import { signs } from './lexicon/signs.ts';
import { Slips } from './lexicon/slips.ts';
import { english, noSlip, spelled } from './lexicon/spelling.ts';
import { swallowing } from './lexicon/swallowing.ts';
import { time } from './lexicon/time.ts';
import { violence } from './lexicon/violence.ts';

/**
 * The phrases of one concept by language, separated by commas. `kha{ya|yi|li}` stands for its variants, a final `*`
 * for any ending. Roman Urdu (`ru`) is matched by sound, so only spellings that sound different are listed.
 */
export interface Words {
  readonly en?: string;
  readonly ru?: string;
  readonly ur?: string;
}
export type Concepts = Readonly<Record<string, Words>>;

const groups: readonly Concepts[] = [
  grammar,
  people,
  time,
  mind,
  poison,
  maternity,
  heart,
  brain,
  illness,
  medicine,
  violence,
  everyday,
  idiom,
  body,
  signs,
  complaints,
  more,
  swallowing,
  despair,
  birth,
  harm,
  denial,
  asking,
];

/** Where a phrase may go on, and the concepts it means if it ends here. */
export interface Node {
  readonly next: Map<number, Node>;
  readonly concepts: number[];
}

/** What is known of one word: which beginnings of phrases it is, one per spelling that fits. */
export interface Word {
  readonly lexemes: readonly number[];
  /** The same in an English message: an English word is not heard as one of Roman Urdu. */
  readonly inEnglish: readonly number[];
  /** The words of the lexicon that an Urdu word is, written without the spaces between them; null where it is none of those. */
  readonly joined: readonly string[] | null;
}

const ids = new Map<string, number>();
const lexemes = new Map<string, number>();
const prefixes = new Map<string, number>();
const root: Node = { next: new Map(), concepts: [] };
const slips: Readonly<Record<keyof Words | 'letters', Slips>> = {
  ...{ en: new Slips(), ru: new Slips(), ur: new Slips() },
  letters: new Slips(),
};

/** The number of a concept. Throws on a name that no lexicon holds: a rule would silently never fire. */
export function conceptId(name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no concept is called '${name}'`);
  return id;
}

/** The name of a concept by its number. */
export function conceptName(id: number): string {
  if (names.length !== ids.size) names = [...ids.keys()];
  return names[id]!;
}
let names: readonly string[] = [];

/** An emoji: it has no letters to fold. */
const sign = /[\ud800-\udfff]/;

function expand(phrase: string): string[] {
  const brace = /\{([^{}]*)\}/.exec(phrase);
  if (!brace) return [phrase.trim()];
  const [before, after] = [phrase.slice(0, brace.index), phrase.slice(brace.index + brace[0].length)];
  return brace[1]!.split('|').flatMap((part) => expand(before + part + after));
}

function lexeme(language: keyof Words, written: string): number {
  const open = written.endsWith('*');
  const word = open ? written.slice(0, -1) : written;
  // A number is one in every script.
  if (/^\d+$/.test(asciiDigits(word))) language = 'en';
  const folded = sign.test(word) ? word : language === 'ur' ? foldUrdu(word) : foldedLatin(word);
  const key = `${language}:${language === 'ru' ? sound(folded) : folded}`;
  const map = open ? prefixes : lexemes;
  const known = map.get(key);
  if (known !== undefined) return known;
  const id = lexemes.size + prefixes.size;
  map.set(key, id);
  if (!open) {
    slips[language].enter(key.slice(language.length + 1), id);
    // A slip may change the sound of more than its letter ("bulhar"): Roman Urdu is looked for by its letters, too.
    if (language === 'ru') slips.letters.enter(folded, id);
  }
  return id;
}

/** A Latin word folded, or a number with all its digits. */
function foldedLatin(word: string): string {
  const digits = asciiDigits(word);
  return /^\d+$/.test(digits) ? digits : foldLatin(word);
}

/** How a Roman Urdu word sounds once its short and texted spellings are written out. */
const sound = (folded: string): string => foldSound(spelled.get(folded) ?? folded);

function enter(concept: number, language: keyof Words, phrases: string): void {
  for (const phrase of phrases.split(/[,\n]/).flatMap(expand)) {
    if (phrase === '') continue;
    let node = root;
    for (const word of phrase.split(/[\s-]+/)) {
      const id = lexeme(language, word);
      const next = node.next.get(id) ?? { next: new Map(), concepts: [] };
      node.next.set(id, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }
}

for (const group of groups) {
  for (const [name, words] of Object.entries(group)) {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    for (const [language, phrases] of Object.entries(words)) enter(id, language as keyof Words, phrases);
  }
}

/** Words that say how it goes, which a negator does turn: "doodh theek nahi pi raha". */
const turned = ['well-baby', 'denies'];
/** Said to tell one thing from another; its own negator belongs to it ("mera doodh nahi utra"). */
const settled = [
  ...[
    'other-milk',
    'breath-well',
    'weapon',
    'spouse',
    'in-order',
    'last-time',
    'no-return',
    'deadly-place',
    'deadly-thing',
  ],
  ...[
    'draws-near',
    'door-shut',
    'shoes-off',
    'secret-means',
    'house-poison',
    'field-poison',
    'burn-source',
    'small-thing',
  ],
  ...['in-charge', 'has-blade', 'tiny-age', 'others-drug', 'sugar-word', 'asthma', 'in-the-eye'],
];
/** Who, when and how much cannot be denied: "bacha 4 din se nahi hila" denies the moving, not the child or the days. */
export const undeniable: ReadonlySet<number> = new Set(
  [grammar, people, time, everyday, idiom, body, denial, asking]
    .flatMap((group) => Object.keys(group))
    .filter((name) => !turned.includes(name))
    .concat(settled)
    .map(conceptId),
);
/** The first step of every phrase. */
export const phrases: Node = root;

/** Words already looked up. Bounded: it is emptied when full, since what people write repeats itself. */
const memo = new Map<string, Word>();
const memoLimit = 20_000;
/** No word is longer; what is, is none, and is not worth remembering. */
const longestWord = 40;
const unknown: Word = { lexemes: [], inEnglish: [], joined: null };

/** Looks a written word up. */
export function lookUp(raw: string): Word {
  const known = memo.get(raw);
  if (known) return known;
  if (raw.length > longestWord) return unknown;
  const joined = urdu.test(raw) ? joinedIn(raw, isWord) : null;
  const lexemes = joined ? [] : find(raw);
  const latin = foldedLatin(raw);
  const own = latin === '' ? [] : either('en', latin, []);
  const word = { lexemes, inEnglish: own.length > 0 || english.has(latin) ? own : lexemes, joined };
  if (memo.size >= memoLimit) memo.clear();
  memo.set(raw, word);
  return word;
}

const urdu = /[\u0600-\u06ff\ufb50-\ufefc]/;
const isWord = (word: string): boolean => either('ur', foldUrdu(word), []).length > 0;

function find(raw: string): number[] {
  const found = findAsWritten(raw);
  if (!/(\p{L})\1\1/u.test(raw)) return found;
  // A letter held down may be one as well as two: "pleaaase", "neeeela".
  return [...new Set([...found, ...findAsWritten(raw.replace(/(\p{L})\1{2,}/gu, '$1'))])];
}

function findAsWritten(raw: string): number[] {
  if (sign.test(raw)) return either('en', raw, []);
  const digits = asciiDigits(raw);
  if (/^\d+$/.test(digits)) return either('en', digits, []);
  if (urdu.test(raw)) {
    const folded = foldUrdu(raw);
    const own = either('ur', folded, []);
    return own.length > 0 ? own : [...slips.ur.find(folded)];
  }
  const latin = foldLatin(raw);
  const found = either('en', latin, []);
  const heard = sound(latin);
  either('ru', heard, found);
  // Only a word that is none may be one written with a slip.
  if (found.length > 0 || noSlip.has(latin)) return found;
  return [...new Set([...slips.en.find(latin), ...slips.ru.find(heard), ...slips.letters.find(latin)])];
}

function either(language: keyof Words, folded: string, found: number[]): number[] {
  const exact = lexemes.get(`${language}:${folded}`);
  if (exact !== undefined) found.push(exact);
  for (let length = 2; length <= folded.length; length += 1) {
    const open = prefixes.get(`${language}:${folded.slice(0, length)}`);
    if (open !== undefined) found.push(open);
  }
  return found;
}
