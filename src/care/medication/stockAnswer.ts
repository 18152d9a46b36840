import { note } from '../conversation/danger.ts';
import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import type { Medicine } from './medication.ts';
import { askLeft, leftOf, runningOut, tookStock } from './stock.ts';

const w = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u');
const left = w(
  'left|remaining|remain|in stock|bac?hi|bachi|bachy|bache|baa?qi|baa?ki|reh gay[iae]?|rah gay[iae]?|باقی|بچی|بچے|رہ گئیں?|موجود',
);
const unit = w('tablets?|tabs?|pills?|capsules?|goli\\p{L}*|daw\\p{L}*|medicines?|گولی\\S*|کیپسول|دوا\\S*');

/** What a number may be of that is no count: a strength, a time. */
const otherUnits =
  'mg|mcg|ml|gm?|iu|units?|%|din|days?|weeks?|months?|haft\\p{L}*|mahin\\p{L}*|baje|am|pm|baa?r|times?|دن|ہفت\\p{L}*|مہین\\p{L}*|بجے|بار';
const bareNumber = new RegExp(
  `(?<![\\p{N}.+/-])(\\d{1,4}(?:\\.5)?)(?![\\p{N}+/-]|\\.\\p{N}| ?(?:${otherUnits})(?!\\p{L}))`,
  'gu',
);

/** How many there are, as it was written. */
function numberIn(words: string): number | null {
  const found = [...words.matchAll(bareNumber)];
  return found.length > 0 ? Number(found.at(-1)![1]) : null;
}

/**
 * "Metformin 500 ki 20 goliyan bachi hain", "20 tablets left": what is left is counted from then on. Tablets that were
 * bought are a danger's words first, so they are counted by the button and its question alone.
 */
export function tellsStock(turn: Turn, text: string): boolean {
  if (text.length > 120) return false;
  const words = plain(text);
  if (!left.test(words)) return false;
  const counted = turn.person.medication.medicines.filter((m) => m.times.length > 0);
  const named = counted.filter((m) => words.includes(m.name.toLowerCase().split(' ')[0]!));
  if (named.length > 1 || (named.length === 0 && !unit.test(words))) return false;
  // The strength stands in the name: "metformin 500 20 left".
  const rest = named.reduce((said, m) => said.replace(m.name.toLowerCase(), ' '), words);
  const n = numberIn(rest);
  const [medicine] = named.length === 1 ? named : counted.length === 1 ? counted : [];
  if (n === null) return false;
  if (medicine) tookStock(turn, medicine, n);
  else if (counted.length > 1) askWhichStock(turn, counted);
  return counted.length > 0;
}

/** The number that was asked for. */
export function leftTold(turn: Turn, text: string, id: string): boolean {
  const medicine = turn.person.medication.medicines.find((m) => m.id === id);
  const words = plain(text);
  const n = words.length <= 60 ? numberIn(words.replace(medicine?.name.toLowerCase() ?? '', ' ')) : null;
  if (n === null || !medicine) return false;
  tookStock(turn, medicine, n);
  return true;
}

/** Asks how many there are of one medicine; of several, which is meant first. */
export function countOne(turn: Turn, id = ''): void {
  const counted = turn.person.medication.medicines.filter((m) => m.times.length > 0);
  const medicine = counted.find((m) => m.id === id) ?? (counted.length === 1 ? counted[0] : undefined);
  if (medicine) askLeft(turn, medicine);
  else if (counted.length === 0) turn.say('medicine.not-there');
  else askWhichStock(turn, counted);
}

function askWhichStock(turn: Turn, medicines: readonly Medicine[]): void {
  turn.ask({
    ...{ dialogue: 'medicine', step: 'stock', key: 'medicine.ask-which-stock', topic: 'medicine' },
    options: medicines
      .slice(0, 9)
      .map((m) => ({ payload: `stock/${m.id}`, label: 'medicine.name', params: { name: m.name } })),
  });
}

/** What is said to the question about a refill; what stands in the way of one is a human's task (facts §4.2). */
export function refillAnswered(turn: Turn, answer: string): void {
  const low = runningOut(turn);
  turn.change({ asking: null });
  if (answer === 'have') return void (low.length === 1 ? askLeft(turn, low[0]!) : countOne(turn));
  if (answer === 'which') return void showRunningOut(turn, low);
  if (answer === 'cannot') {
    const options = (['price', 'none-left', 'other'] as const).map((r) => ({
      payload: `refill/${r}`,
      label: `medicine.refill-why.${r}`,
    }));
    return void turn.ask({ dialogue: 'medicine', step: 'refill', key: 'medicine.refill-ask-why', options });
  }
  const why = (['price', 'none-left', 'other'] as const).find((r) => r === answer);
  if (!why) return void turn.say('common.too-old');
  const evidence = turn.text(`medicine.refill-why.${why}`);
  note(turn, { concern: 'medicine-problem', urgency: 'soon', evidence, subject: 'self' });
  turn.say('medicine.refill-human');
}

/** Names them, since the person asked. */
function showRunningOut(turn: Turn, medicines: readonly Medicine[]): void {
  if (medicines.length === 0) return void turn.say('medicine.not-there');
  const list = medicines
    .map((m) => turn.text('medicine.left-line', { name: m.name, left: leftOf(turn, m)!.left }))
    .join('\n');
  turn.ask({
    ...{ dialogue: 'medicine', step: 'refill', key: 'medicine.refill-list', topic: 'medicine', params: { list } },
    options: (['have', 'cannot'] as const).map((a) => ({ payload: `refill/${a}`, label: `medicine.refill-${a}` })),
  });
}
