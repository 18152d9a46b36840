import { evidenceOf, freeNumber, type Page } from './page.ts';
import type { Reading, ReadingKind } from './reading.ts';

interface Vital {
  readonly unit: string;
  /** What cannot be, beyond the hard range (facts §3.7), is another number and not this vital. */
  readonly hard: readonly [number, number];
  /** Outside the soft range it is asked about. */
  readonly soft: readonly [number, number];
  /** Units that a number of this kind may carry. */
  readonly units: readonly Page['units'][number][];
  /** How many items may stand between it and its cue. */
  readonly reach: number;
}

const table: Partial<Record<ReadingKind, Vital>> = {
  hba1c: { unit: '%', hard: [3, 20], soft: [4, 14], units: ['none', 'percent', 'mmol'], reach: 5 },
  oxygen: { unit: '%', hard: [50, 100], soft: [90, 100], units: ['none', 'percent'], reach: 4 },
  pulse: { unit: '/min', hard: [20, 250], soft: [40, 140], units: ['none', 'per-minute'], reach: 4 },
  respiration: { unit: '/min', hard: [4, 120], soft: [10, 80], units: ['none', 'count', 'per-minute'], reach: 6 },
  'peak-flow': { unit: 'L/min', hard: [30, 900], soft: [60, 700], units: ['none', 'other'], reach: 4 },
  haemoglobin: { unit: 'g/dL', hard: [2, 25], soft: [7, 18], units: ['none', 'g', 'percent'], reach: 4 },
};

/** The vital of that kind that the number at `i` is; null where it cannot be one. */
export function vitalAt(page: Page, kind: ReadingKind, i: number, cue: number): Reading | null {
  if (kind === 'temperature') return temperatureAt(page, i, cue);
  if (kind === 'weight') return weightAt(page, i, cue);
  const vital = table[kind];
  const number = freeNumber(page, i);
  if (!vital || !number || Math.abs(i - cue) > vital.reach || !vital.units.includes(page.units[i]!)) return null;
  if (kind === 'respiration' && !countsBreaths(page, i, cue)) return null;
  let { value } = number;
  // mmol/mol: % = mmol/mol × 0.0915 + 2.15 (facts §3.7).
  if (kind === 'hba1c' && value > 20 && value <= 200) value = round(value * 0.0915 + 2.15);
  const [least, most] = vital.hard;
  if (value < least || value > most) return null;
  return made(page, { kind, value, unit: vital.unit, certain: within(value, vital.soft) }, i, cue);
}

/** Breath is spoken of in many ways: a rate is "RR 24" or names the minute. */
function countsBreaths(page: Page, i: number, cue: number): boolean {
  const item = page.items[cue]!;
  if (item.is === 'word' && /^(rr|respirat|breaths)/.test(item.plain) && Math.abs(i - cue) <= 3) return true;
  const next = page.items[cue + 1];
  if (page.units[i] === 'per-minute' || (next?.is === 'word' && next.plain === 'rate')) return true;
  for (let k = Math.max(0, i - 5); k < Math.min(page.items.length, i + 6); k += 1) {
    const at = page.items[k]!;
    if (at.is === 'word' && /^(minute|mint|min|منٹ)$/.test(at.plain)) return true;
  }
  return false;
}

/** 86 to 110 is Fahrenheit, 30 to 43 Celsius (facts §3.7). Given in Celsius, to one decimal. */
function temperatureAt(page: Page, i: number, cue: number): Reading | null {
  const number = freeNumber(page, i);
  const unit = page.units[i]!;
  if (!number || Math.abs(i - cue) > 6 || !['none', 'F', 'C'].includes(unit)) return null;
  const { value } = number;
  const fahrenheit = value >= 86 && value <= 110;
  if (!fahrenheit && !(value >= 30 && value <= 43)) return null;
  if ((unit === 'F' && !fahrenheit) || (unit === 'C' && fahrenheit)) return null;
  const celsius = fahrenheit ? round(((value - 32) * 5) / 9) : value;
  return made(page, { kind: 'temperature', value: celsius, unit: 'Cel', certain: within(celsius, [35, 40.5]) }, i, cue);
}

/** "101.5 F", "38.9 C" need no other word. */
export function bareTemperatureAt(page: Page, i: number): Reading | null {
  const number = freeNumber(page, i);
  const fits =
    (page.units[i] === 'F' && number && number.value >= 95) || (page.units[i] === 'C' && number?.decimal === true);
  return fits ? temperatureAt(page, i, i) : null;
}

const gained = /^(bar?h|bad|barh|bhar|gain|increas|lost|lose|kam|up|zyada|ziada|بڑھ|کم|زیادہ)/;
const babies = /^(bach|baby|bab|newborn|nomol|beta|beti|بچ|نومول|بیٹ)/;

/** Kilograms: 25 to 300, or 0.4 to 7 where a baby is spoken of. What was gained or lost is not a weight. */
function weightAt(page: Page, i: number, cue: number): Reading | null {
  const number = freeNumber(page, i);
  const unit = page.units[i]!;
  if (!number || Math.abs(i - cue) > 5 || !['none', 'kg', 'lb', 'g'].includes(unit)) return null;
  const grams = unit === 'g' || (unit === 'none' && number.value >= 500 && number.value <= 7000);
  const kilos = round(unit === 'lb' ? number.value * 0.4536 : grams ? number.value / 1000 : number.value);
  const baby = kilos >= 0.4 && kilos <= 7 && page.items.some((w) => w.is === 'word' && babies.test(w.plain));
  const change = [1, 2, 3].some((k) => {
    const word = page.items[i + k];
    return word?.is === 'word' && gained.test(word.plain);
  });
  if (kilos > 300 || !(baby || (kilos >= 25 && !grams)) || (change && kilos < 30)) return null;
  return made(page, { kind: 'weight', value: kilos, unit: 'kg', certain: true }, i, cue);
}

type Measured = Pick<Reading, 'kind' | 'value' | 'unit' | 'certain'>;

function made(page: Page, measured: Measured, i: number, cue: number): Reading {
  return { ...measured, second: null, context: null, evidence: evidenceOf(page, Math.min(cue, i), i) };
}

const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;
const round = (value: number): number => Math.round(value * 10) / 10;
