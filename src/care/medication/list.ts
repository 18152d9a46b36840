import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import { isKnown } from './names.ts';
import { setMedication } from './remind.ts';
import { whenWords } from './when.ts';

const asksList =
  /^(?:(?:show|list|see|check|what are|tell me) )*(?:my|meri|mere|mri|apni) (?:medicines?|meds?|daw\w*|dwa\w*|adviyaat)(?: (?:list|dikhao|dikhaein|dikhayein|batao|batayein|kya hain|kaun si hain|konsi hain|kaunsi hain))*$|^(?:میری|اپنی) (?:دوا|دوائی|دوائیں|دوائیاں|ادویات)(?: (?:دکھائیں|بتائیں|کیا ہیں|کون سی ہیں|کی فہرست))*$|^(?:medicines?|dawaiyan|dawayan|دوائیں|دوائیاں)$/;
const asksNames =
  /^(which( ones?| medicines?)?|kaun ?si|kon ?si|konsi( dawai)?|kaunsi( dawai)?|کون ?سی( دوا| دوائی)?)$/;
const asksStop =
  /(?<![\p{L}])(?:stop|remove|delete|band|bnd|hata\w*|khatam|roko|rok|بند|ہٹا\S*|ختم|روک\S*)(?![\p{L}])/u;
const ofMedicine =
  /(?<![\p{L}])(?:medicines?|meds?|reminders?|yaa?d ?d[ie]h?ani|daw\w*|dwa\w*|دوا\S*|یاد دہانی)(?![\p{L}])/u;
/** Words that take a reminder off, of a medicine that is named though it is not on the list: then the list is shown. */
const takesOff = /(?<![\p{L}])(?:remove|delete|hata\w*|reminders?|yaa?d ?d[ie]h?ani|ہٹا\S*|یاد دہانی)(?![\p{L}])/u;
/** Reminders of these are another dialogue's. */
const ofSomethingElse =
  /(?<!\p{L})(?:sugar|bp|blood pressure|pregnan\p{L}*|baby|شوگر|بی ?پی|بلڈ ?پریشر|حمل|بچ\S*)(?!\p{L})/u;

export const wantsList = (text: string): boolean => {
  const words = clean(text);
  return asksList.test(words) || asksNames.test(words);
};

/** The medicines whose reminders a message asks to stop: those it names, all where it names none, null where it asks nothing. */
export function wantsStop(turn: Turn, text: string): readonly string[] | null {
  const words = clean(text);
  if (words.length > 80 || !asksStop.test(words)) return null;
  const { medicines } = turn.person.medication;
  const first = (name: string): string => name.toLowerCase().split(' ')[0]!;
  const named = medicines.filter((m) => words.includes(first(m.name)));
  if (named.length > 0) return named.map((m) => m.id);
  if (ofSomethingElse.test(words)) return null;
  const general = medicines.length > 0 && ofMedicine.test(words);
  return general || (takesOff.test(words) && (isKnown(words) || /(?<!\p{L})(?:medicine|daw\w|دوا)/u.test(words)))
    ? medicines.map((m) => m.id)
    : null;
}

/** Names every medicine with its times, since the person asked to see them. */
export function showList(turn: Turn): void {
  const { medicines } = turn.person.medication;
  const options = [{ payload: 'new', label: 'medicine.add-one' }];
  if (medicines.length > 0) options.push({ payload: 'stop', label: 'medicine.stop-one' });
  if (medicines.some((m) => m.times.length > 0)) options.push({ payload: 'stock', label: 'medicine.tell-stock' });
  const list = medicines.map((m) => turn.text('medicine.line', { name: m.name, when: whenWords(turn, m) })).join('\n');
  const key = medicines.length === 0 ? 'medicine.list-empty' : 'medicine.list';
  turn.ask({ dialogue: 'medicine', step: 'list', key, params: { list }, options, topic: 'medicine' });
}

/** Asks which reminders shall stop; says plainly that this is about reminders and not about the medicine. */
export function askStop(turn: Turn, ids: readonly string[]): void {
  const medicines = turn.person.medication.medicines.filter((m) => ids.includes(m.id));
  if (medicines.length === 0) return void showList(turn);
  const options = medicines
    .slice(0, 9)
    .map((m) => ({ payload: `stop/${m.id}`, label: 'medicine.name', params: { name: m.name } }));
  turn.ask({
    dialogue: 'medicine',
    step: 'stop',
    key: 'medicine.ask-stop',
    options: [...options, { payload: 'keep:no', label: 'medicine.keep' }],
    topic: 'medicine',
  });
}

/** Ends the reminders of one medicine. What was asked about it and not answered ends too. */
export function stopOne(turn: Turn, id: string): void {
  const medicine = turn.person.medication.medicines.find((m) => m.id === id);
  turn.change({ asking: null });
  if (!medicine) return void turn.say('medicine.not-there');
  removeMedicines(turn, [id]);
  turn.say('medicine.stopped', { name: medicine.name });
}

/** Takes medicines off the list, with their open doses. */
export function removeMedicines(turn: Turn, ids: readonly string[], by = 'person'): void {
  const { medicines, doses, stock, days } = turn.person.medication;
  const without = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
  const open = (state: string): boolean => state === 'asked' || state === 'later';
  setMedication(turn, {
    medicines: medicines.filter((m) => !ids.includes(m.id)),
    doses: doses.filter((d) => !ids.includes(d.medicine) || !open(d.state)),
    ...(stock && { stock: without(stock) }),
    ...(days && { days: without(days) }),
  });
  for (const id of ids) turn.audit(by, 'medicine.stopped', id);
  // Reminders on their way may speak of it; what remains is asked again by its own timer.
  turn.withdraw({ topic: 'medicine' });
}

const clean = (text: string): string =>
  plain(text.slice(0, 200))
    .replace(/[.!?؟۔,،]+/g, '')
    .trim();
