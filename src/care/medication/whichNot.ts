import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import type { Medicine } from './medication.ts';

/** So many names fit one list on every channel, beside "none" and "the rest". */
const most = 8;

/** The medicines of that minute that were not taken, as far as is known. */
export function untaken(turn: Turn, nth: string): readonly Medicine[] {
  const { medicines, doses } = turn.person.medication;
  const ids = new Set(doses.filter((d) => d.nth === nth && d.state !== 'taken').map((d) => d.medicine));
  return medicines.filter((m) => ids.has(m.id));
}

/** Several were due and something was not taken: asks which. The names are shown because the person just answered. */
export function askWhichNot(turn: Turn, nth: string): void {
  ask(turn, nth, 'medicine.ask-which-not', untaken(turn, nth), {
    payload: `not/${nth}/all`,
    label: 'medicine.none-taken',
  });
}

/** One was not taken; asks about the others that are open still. */
export function askOthers(turn: Turn, nth: string, left: readonly Medicine[]): void {
  ask(turn, nth, 'medicine.ask-others', left, { payload: `rest/${nth}`, label: 'medicine.rest-taken' });
}

function ask(
  turn: Turn,
  nth: string,
  key: string,
  medicines: readonly Medicine[],
  first: { payload: string; label: string },
): void {
  const names = medicines
    .slice(0, most)
    .map((m) => ({ payload: `not/${nth}/${m.id}`, label: 'medicine.name', params: { name: m.name } }));
  turn.ask({
    ...{ dialogue: 'medicine', step: 'which', key, topic: 'medicine' },
    options: [first, ...names],
    data: { nth },
  });
}

const some = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u');
const not = some("nahi|nahin|nhi|nai|not|didn'?t|missed|skipped|chh?oo?t|bhool|reh|نہیں|رہ|چھوٹ|بھول");
const took = some('li|lee|le|leli|kha|khali|khaa|liya|took|taken|had|ate|done|لی|لے|لیا|کھا|کھالی|لےلی');
const rest = some('baa?q[ie]|baa?k[ie]|rest|others?|sab|all|everything|باقی|سب|دوسری');

/** What a message says of single medicines of that minute; null where it names none, or all alike. */
export function readNamed(
  turn: Turn,
  nth: string,
  text: string,
): { readonly not: readonly string[]; readonly taken: readonly string[]; readonly restTaken: boolean } | null {
  if (text.length > 160) return null;
  const words = plain(text);
  const { medicines, doses } = turn.person.medication;
  const due = new Set(doses.filter((d) => d.nth === nth).map((d) => d.medicine));
  const first = (name: string): string => name.toLowerCase().split(' ')[0]!;
  const said = { not: [] as string[], taken: [] as string[], restTaken: false };
  // Each part of the message is judged by itself: "metformin li, aspirin nahi li".
  for (const part of words.split(/[,،;؛.۔\n]|(?<!\p{L})(?:but|lekin|magar|par|مگر|لیکن)(?!\p{L})/u)) {
    const named = medicines.filter((m) => due.has(m.id) && part.includes(first(m.name))).map((m) => m.id);
    if (named.length > 0 && not.test(part)) said.not.push(...named);
    else if (named.length > 0 && took.test(part)) said.taken.push(...named);
    if (rest.test(part.replace(/nahi.*$/u, '')) && took.test(part) && !not.test(part)) said.restTaken = true;
  }
  if (said.not.length + said.taken.length === 0) return null;
  // "The rest" may stand in one breath with what was not taken.
  return { ...said, restTaken: said.restTaken || (rest.test(words) && said.taken.length === 0) };
}
