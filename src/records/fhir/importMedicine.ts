import type { MedicineNews } from '#src/care/enrolment/lifeNews.ts';
import { hoursOf } from '#src/care/medication/timing.ts';
import type { PlainTime } from '#src/care/words.ts';
import type { Problem } from '../enrolment.ts';
import type { ReadDosage, ReadMedicine } from './importSchemas.ts';

/**
 * A medicine as news of a life, or the field that no reminder can be made of. Hours stand as they are written; a dosage that
 * tells parts of the day, or only how often, goes by the hours of those parts (facts §4.1).
 */
export function medicineNewsOf(read: ReadMedicine): MedicineNews | Problem {
  const dosages = read.resourceType === 'MedicationRequest' ? read.dosageInstruction : read.dosage;
  const field = read.resourceType === 'MedicationRequest' ? 'dosageInstruction' : 'dosage';
  const { coding = [], text } = read.medicationCodeableConcept ?? {};
  const name = text ?? coding.find((c) => c.display)?.display;
  if (!name)
    return { field: 'medicationCodeableConcept.text', reason: 'must name the medicine here, not by reference' };
  if (!dosages || dosages.length === 0) return { field, reason: 'must say when it is taken' };
  const parts: Part[] = [];
  const bySequence = [...Map.groupBy(dosages.entries(), ([n, d]) => d.sequence ?? n + 1)].sort(([a], [b]) => a - b);
  for (const [, some] of bySequence) {
    const read = some.map(([n, d]) => ({ n, part: partOf(d) }));
    const unread = read.find(({ part }) => part === null);
    if (unread)
      return { field: `${field}.${unread.n + 1}.timing`, reason: 'tells no hours that a reminder could be made of' };
    parts.push(joined(read.map(({ part }) => part!)));
  }
  const [first, ...later] = parts as [Part, ...Part[]];
  const end = parts.at(-1)!.until;
  return {
    ...{ what: 'medicine', name, every: first.every },
    ...schedule(first),
    ...(first.interval !== undefined && { interval: first.interval }),
    ...(first.weekdays && { weekdays: first.weekdays }),
    ...(first.startsOn !== undefined && { startsOn: first.startsOn }),
    ...(end !== undefined && { until: end }),
    ...(first.meal && { meal: first.meal }),
    ...(later.length > 0 && { phases: later.map((p) => ({ from: p.startsOn ?? '', ...schedule(p) })) }),
  };
}

interface Part {
  readonly times: readonly PlainTime[];
  readonly amounts: readonly (number | null)[];
  readonly every: MedicineNews['every'];
  readonly interval: number | undefined;
  readonly weekdays: number[] | undefined;
  readonly startsOn: string | undefined;
  readonly until: string | undefined;
  readonly meal: 'before' | 'after' | undefined;
}

/** Times in their order, with how many at each where anybody told. */
function schedule({ times, amounts }: Part): { times: PlainTime[]; amounts?: number[] } {
  const pairs = times.map((time, n) => [time, amounts[n] ?? null] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const told = pairs.some(([, amount]) => amount !== null);
  return { times: pairs.map(([time]) => time), ...(told && { amounts: pairs.map(([, amount]) => amount ?? 1) }) };
}

/** Doses that stand side by side, with other amounts at other hours. */
function joined(parts: readonly Part[]): Part {
  return { ...parts[0]!, times: parts.flatMap((p) => p.times), amounts: parts.flatMap((p) => p.amounts) };
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const mealOf = { AC: 'before', PC: 'after' } as const;

function partOf(dosage: ReadDosage): Part | null {
  const { repeat = {}, code } = dosage.timing ?? {};
  const codes = (code?.coding ?? []).map((c) => c.code ?? '');
  const needed = dosage.asNeededBoolean === true || dosage.asNeededCodeableConcept !== undefined;
  const times = needed ? [] : timesOf(repeat, codes);
  const rhythm = needed ? { every: 'day' as const } : rhythmOf(repeat, codes);
  if (!times || !rhythm) return null;
  // Three a week at one hour are no weekly medicine: what does not add up is for a human.
  const often = times.length * (rhythm.weekdays?.length ?? 1);
  if (!needed && repeat.frequency !== undefined && repeat.frequency !== often) return null;
  const amount = dosage.doseAndRate?.[0]?.doseQuantity?.value ?? null;
  const meals = [
    ...(dosage.additionalInstruction ?? []).flatMap((i) => (i.coding ?? []).map((c) => c.code ?? '')),
    ...(repeat.when ?? []).map((w) => w.slice(0, 2)),
  ];
  const meal = meals.find((m): m is 'AC' | 'PC' => m === 'AC' || m === 'PC');
  return {
    times: times.map((t) => t.slice(0, 5)),
    amounts: times.map(() => amount),
    interval: undefined,
    weekdays: undefined,
    ...rhythm,
    startsOn: repeat.boundsPeriod?.start,
    until: repeat.boundsPeriod?.end,
    meal: meal && mealOf[meal],
  };
}

type Repeat = NonNullable<NonNullable<ReadDosage['timing']>['repeat']>;

const { morning, noon, evening, night } = hoursOf;
const partsOfDay: Readonly<Record<string, PlainTime>> = {
  ...{ MORN: morning, NOON: noon, AFT: noon, EVE: evening, NIGHT: night, HS: night },
  ...{
    ACM: morning,
    PCM: morning,
    CM: morning,
    ACD: noon,
    PCD: noon,
    CD: noon,
    ACV: evening,
    PCV: evening,
    CV: evening,
  },
};
const timesADay: Readonly<Record<number, readonly PlainTime[]>> = {
  1: [morning],
  2: [morning, evening],
  3: [morning, noon, evening],
  4: [morning, noon, evening, night],
};
const oftenness: Readonly<Record<string, number>> = { QD: 1, BID: 2, TID: 3, QID: 4, QOD: 1, WK: 1, MO: 1 };

/** Hours as written, else those of the parts of a day, else of so many times a day. Null where nothing tells. */
function timesOf({ timeOfDay, when, frequency = 1, period, periodUnit, dayOfWeek }: Repeat, codes: readonly string[]) {
  if (timeOfDay && timeOfDay.length > 0) return timeOfDay;
  if (when && when.length > 0) {
    const known = when.flatMap((w) => partsOfDay[w] ?? []);
    return known.length === when.length ? known : null;
  }
  const byCode = codes.find((c) => c in oftenness);
  if (periodUnit === undefined || period === undefined)
    return byCode === undefined ? null : (timesADay[oftenness[byCode]!] ?? null);
  const aDay = periodUnit === 'wk' && dayOfWeek ? frequency / dayOfWeek.length : frequency;
  return periodUnit === 'd' || aDay === 1 ? (timesADay[aDay] ?? null) : null;
}

type Rhythm = Pick<Part, 'every'> & Partial<Pick<Part, 'interval' | 'weekdays'>>;

/** On which days; null where it cannot be kept by the calendar, such as every eight hours. */
function rhythmOf({ period, periodUnit, dayOfWeek }: Repeat, codes: readonly string[]): Rhythm | null {
  if (dayOfWeek && dayOfWeek.length > 0 && (periodUnit === undefined || (periodUnit === 'wk' && period === 1)))
    return { every: 'weekdays', weekdays: dayOfWeek.map((d) => weekdays.indexOf(d) + 1).sort() };
  if (periodUnit === undefined || period === undefined) {
    if (codes.includes('QOD')) return { every: 'alternate' };
    if (codes.includes('WK')) return { every: 'week' };
    return { every: codes.includes('MO') ? 'month' : 'day' };
  }
  if (!Number.isInteger(period) || period < 1) return null;
  if (periodUnit === 'd')
    return period === 1
      ? { every: 'day' }
      : period === 2
        ? { every: 'alternate' }
        : { every: 'days', interval: period };
  if (periodUnit === 'wk') return period === 1 ? { every: 'week' } : { every: 'days', interval: 7 * period };
  if (periodUnit === 'mo') return period === 1 ? { every: 'month' } : { every: 'month', interval: period };
  return null;
}
