import { addDays } from '#src/care/plan/calendar.ts';
import type { Measure } from '#src/care/plan/measures.ts';
import type { PlainDate } from '#src/care/words.ts';
import type { ProgrammeCounts, Store } from '#src/store/store.ts';

/** One figure of one place and month, as DHIS2 takes it in (`dataValueSets`). */
export interface DataValue {
  readonly dataElement: string;
  /** `YYYYMM`. */
  readonly period: string;
  readonly orgUnit: string;
  readonly value: string;
}

export interface DataValueSet {
  /** Data elements go by code, places by what the file of places gives, or by their name. */
  readonly dataElementIdScheme: 'CODE';
  readonly orgUnitIdScheme: 'CODE' | 'NAME';
  readonly dataValues: readonly DataValue[];
}

export interface AggregateOptions {
  /** `YYYY-MM`, on the programme's calendar. */
  readonly month: string;
  /** The programme's calendar day. */
  readonly today: PlainDate;
  /** Codes of places in DHIS2 by our name of the district; by name where there is none. */
  readonly places: ReadonlyMap<string, string> | null;
  /** A count below it could tell of one person, and is left out. */
  readonly least: number;
}

export interface Aggregate {
  readonly set: DataValueSet;
  /** Counts that were left out: too small, of no known district, of a district that the file of places lacks. */
  readonly withheld: { readonly small: number; readonly nowhere: number; readonly unmapped: readonly string[] };
}

/**
 * What a programme counts, by district and month. Nobody is visited for it. How many a plan follows is known only of this
 * moment, and stands in the figures of the month that runs; what happened stands in those of any.
 */
export async function aggregateOf(
  store: Pick<Store, 'countsBetween' | 'programmeCounts'>,
  o: AggregateOptions,
): Promise<Aggregate> {
  const from = `${o.month}-01`;
  const to = addDays(`${nextMonth(o.month)}-01`, -1);
  const happened = await store.countsBetween(from, to);
  const runs = o.today >= from && o.today <= to;
  const followed = runs ? (await store.programmeCounts(o.today)).totals.filter((t) => t.measure === 'enrolled') : [];
  return sorted([...happened.filter((t) => t.measure !== 'enrolled'), ...followed], o);
}

function sorted(totals: ProgrammeCounts['totals'], { month, places, least }: AggregateOptions): Aggregate {
  const values: DataValue[] = [];
  const unmapped = new Set<string>();
  let [small, nowhere] = [0, 0];
  for (const { plan, district, measure, total } of totals) {
    const orgUnit = places ? places.get(district.toLowerCase()) : district;
    if (total === 0) continue;
    if (district === '') nowhere++;
    else if (orgUnit === undefined) unmapped.add(district);
    else if (total < least) small++;
    else
      values.push({
        dataElement: elementOf(plan, measure),
        period: month.replace('-', ''),
        orgUnit,
        value: String(total),
      });
  }
  values.sort((a, b) => (`${a.orgUnit} ${a.dataElement}` < `${b.orgUnit} ${b.dataElement}` ? -1 : 1));
  return {
    set: { dataElementIdScheme: 'CODE', orgUnitIdScheme: places ? 'CODE' : 'NAME', dataValues: values },
    withheld: { small, nowhere, unmapped: [...unmapped].sort() },
  };
}

/** The code of a data element, such as `HAMDAM_HYPERTENSION_IN_RANGE`; `HAMDAM_ALL_…` for the programme as a whole. */
export function elementOf(plan: string, measure: Measure): string {
  const words = `${plan || 'all'}_${measure.replace(/[A-Z]/g, (c) => `_${c}`)}`;
  return `HAMDAM_${words.replaceAll(/[^a-zA-Z0-9]+/g, '_').toUpperCase()}`;
}

function nextMonth(month: string): string {
  const [year, m] = month.split('-').map(Number) as [number, number];
  return m === 12 ? `${year + 1}-01` : `${year}-${String(m + 1).padStart(2, '0')}`;
}

/** The same figures as a CSV file that DHIS2 takes in. */
export function csvOf({ dataValues }: DataValueSet): string {
  const rows = dataValues.map((v) => [v.dataElement, v.period, v.orgUnit, '', '', v.value]);
  return [['dataelement', 'period', 'orgunit', 'catoptcombo', 'attroptcombo', 'value'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** As RFC 4180 has it. What a spreadsheet would take for a formula is kept from it by an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
