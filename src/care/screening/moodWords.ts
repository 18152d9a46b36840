import { fold } from '../language/answers.ts';
import type { InstrumentId } from './instrument.ts';

/** Single words by which people say that they are worried or afraid. Danger is judged before and apart from them. Not reviewed. */
const worry = byFirst([
  ...['anxious', 'anxiety', 'worried', 'worry', 'worrying', 'panic', 'nervous', 'overthinking', 'tension'],
  ...['ghabrahat', 'gabrahat', 'ghabrahut', 'bechain', 'bechaini', 'fikar', 'fikr', 'ghutan', 'wehem', 'waham'],
  ...['گھبراہٹ', 'بےچینی', 'بے چینی', 'فکر', 'ٹینشن', 'گھٹن', 'وہم'],
]);

/** Those by which they say that their mood is low, or only that it is not well. */
const low = byFirst([
  ...['sad', 'depressed', 'depression', 'lonely', 'hopeless', 'crying', 'stressed', 'stress', 'overwhelmed', 'upset'],
  ...['unhappy', 'mood', 'udaas', 'udas', 'udaasi', 'udasi', 'pareshan', 'preshan', 'pareshaan', 'pareshani', 'akela'],
  ...['akeli', 'tanha', 'mayoos', 'mayus', 'rona', 'ghamgeen', 'dukhi'],
  ...['اداس', 'اداسی', 'پریشان', 'پریشانی', 'اکیلا', 'اکیلی', 'تنہا', 'مایوس', 'رونا', 'ڈپریشن', 'دکھی'],
]);

const wellbeing = byFirst(['wellbeing', 'well being', 'khairiyat', 'خیریت']);

/** Where a person asks for the questions themselves. */
const asked = byFirst([
  ...[
    'test',
    'check',
    'questions',
    'questionnaire',
    'screening',
    'quiz',
    'score',
    'phq',
    'phq2',
    'phq9',
    'gad',
    'gad2',
    'gad7',
  ],
  ...['sawal', 'sawaal', 'sawalat', 'jaanch', 'janch'],
  ...['ٹیسٹ', 'سوال', 'سوالات', 'سوالنامہ', 'جانچ', 'چیک'],
]);
const named: readonly (readonly [RegExp, InstrumentId])[] = [
  [/\bphq ?[29]?\b/, 'phq-2'],
  [/\bgad ?[27]?\b/, 'gad-2'],
];

/** “Don't worry”, “udaas nahi”: what is said not to be there. */
const deniedBefore = new Set(['not', 'no', 'never', 'dont', 't', 'without', 'bina', 'بغیر'].map(fold));
const deniedAfter = new Set(['nahi', 'nahin', 'nhi', 'na', 'mat', 'نہیں', 'نہ', 'نا', 'مت'].map(fold));

/** Words and short phrases by the first word of each, so that a message is held only against those that it may hold. */
type ByFirst = ReadonlyMap<string, readonly string[]>;

function byFirst(list: readonly string[]): ByFirst {
  const all = list.map(fold);
  return new Map(all.map(firstOf).map((first) => [first, all.filter((phrase) => firstOf(phrase) === first)]));
}

function firstOf(phrase: string): string {
  return phrase.split(' ', 1)[0]!;
}

/** Whether one of those words stands in the text, and is not denied. */
function holds(words: string, these: ByFirst): boolean {
  const may = words.split(' ').flatMap((word) => these.get(word) ?? []);
  return may.some((word) => {
    const at = words.indexOf(` ${word} `);
    if (at < 0) return false;
    const before = words.slice(0, at).split(' ').at(-1) ?? '';
    const after = words.slice(at + word.length + 2).split(' ', 1)[0] ?? '';
    return !deniedBefore.has(before) && !deniedAfter.has(after);
  });
}

/** Which questions fit those words, and whether they were asked for; null where nothing of the kind is said. */
export function wishIn(text: string): { readonly instrument: InstrumentId; readonly asked: boolean } | null {
  const words = ` ${fold(text.slice(0, 400))} `;
  const wants = text.length <= 80 && holds(words, asked);
  if (/^ who ?5(?: (?:test|check|index))? $/.test(words)) return { instrument: 'who-5', asked: true };
  const name = wants ? named.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  if (name) return { instrument: name, asked: true };
  // Who tells of both is asked about the mood first: those are the questions that find despair.
  if (holds(words, low)) return { instrument: 'phq-2', asked: wants };
  if (holds(words, worry)) return { instrument: 'gad-2', asked: wants };
  return wants && holds(words, wellbeing) ? { instrument: 'who-5', asked: true } : null;
}
