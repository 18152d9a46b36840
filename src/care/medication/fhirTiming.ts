import { addDays } from '../plan/calendar.ts';
import type { PlainDate, PlainTime } from '../words.ts';
import type { Medicine } from './medication.ts';

/** A FHIR R4 `Dosage` as far as a chat can tell one: when, and how many; never a strength, which is a prescriber's. */
export interface Dosage {
  /** Parts of a course follow on each other by it. */
  readonly sequence: number;
  readonly timing?: Timing;
  readonly asNeededBoolean?: true;
}

interface Timing {
  readonly repeat: {
    readonly boundsPeriod: { readonly start: PlainDate; readonly end?: PlainDate };
    readonly frequency: number;
    readonly period: number;
    readonly periodUnit: 'd' | 'wk' | 'mo';
    readonly dayOfWeek?: readonly string[];
    /** `HH:MM:SS` of the person's clock; FHIR allows it or `when`, never both (tim-10). */
    readonly timeOfDay: readonly string[];
  };
  readonly code?: { readonly coding: readonly { readonly system: string; readonly code: string }[] };
}

const system = 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A medicine's schedule as FHIR R4 Dosage with Timing (facts §4.1): one part, or one for each part of a tapering course. */
export function dosagesOf(medicine: Medicine): readonly Dosage[] {
  if (medicine.times.length === 0) return [{ sequence: 1, asNeededBoolean: true }];
  const { startsOn, until, times, phases = [] } = medicine;
  const parts = [{ from: startsOn, times }, ...phases];
  return parts.map((part, n) => {
    const next = parts[n + 1];
    const end = next ? addDays(next.from, -1) : until;
    return { sequence: n + 1, timing: timingOf(medicine, part.times, part.from, end) };
  });
}

function timingOf(medicine: Medicine, times: readonly PlainTime[], start: PlainDate, end?: PlainDate): Timing {
  const { every, interval = 1, weekdays: named = [] } = medicine;
  const frequency = every === 'weekdays' ? times.length * named.length : times.length;
  const [period, periodUnit] = periods[every](interval);
  const code = codeOf(medicine, times);
  return {
    repeat: {
      boundsPeriod: { start, ...(end !== undefined && { end }) },
      ...{ frequency, period, periodUnit },
      ...(every === 'weekdays' && { dayOfWeek: named.map((d) => weekdays[d - 1]!) }),
      timeOfDay: times.map((time) => `${time}:00`),
    },
    ...(code && { code: { coding: [{ system, code }] } }),
  };
}

const periods: Readonly<Record<Medicine['every'], (interval: number) => readonly [number, 'd' | 'wk' | 'mo']>> = {
  day: () => [1, 'd'],
  alternate: () => [2, 'd'],
  days: (interval) => [interval, 'd'],
  week: () => [1, 'wk'],
  weekdays: () => [1, 'wk'],
  month: (interval) => [interval, 'mo'],
};

/** The abbreviation that says the same, where there is one; none for a schedule that only its parts can tell. */
function codeOf({ every, interval = 1 }: Medicine, times: readonly PlainTime[]): string | null {
  if (every === 'day') return ['QD', 'BID', 'TID', 'QID'][times.length - 1] ?? null;
  if (times.length > 1) return null;
  if (every === 'alternate') return 'QOD';
  if (every === 'week') return 'WK';
  return every === 'month' && interval === 1 ? 'MO' : null;
}
