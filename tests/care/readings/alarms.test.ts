import { describe, expect, it } from 'vitest';
import { alarmsOf, type Life, type Sign } from '#src/care/readings/alarms.ts';
import { parseReadings } from '#src/care/readings/parse.ts';

const nobody: Life = { pregnantWeeks: null, postpartumDays: null, conditions: [], babyDays: null };
const pregnant: Life = { ...nobody, pregnantWeeks: 32 };
const mother: Life = { ...nobody, postpartumDays: 10 };
const newborn: Life = { ...nobody, babyDays: 12 };
const child = (childMonths: number): Life => ({ ...nobody, childMonths });
const ill = (...conditions: string[]): Life => ({ ...nobody, conditions });

/** Each threshold from both sides. Sources: facts §1.3-1.5, §3.1-3.5, §3.7, §7.3. */
const table: readonly [string, Life, readonly Sign[], string][] = [
  ['bp 159/99', nobody, [], ''],
  ['bp 160/95', nobody, [], 'high-blood-pressure soon'],
  ['bp 150/100', nobody, [], 'high-blood-pressure soon'],
  ['bp 179/119', nobody, [], 'high-blood-pressure soon'],
  ['bp 180/100', nobody, [], 'high-blood-pressure urgent'],
  ['bp 170/120', nobody, [], 'high-blood-pressure urgent'],
  ['bp 180/125', nobody, ['severe-symptom'], 'high-blood-pressure emergency'],
  ['bp 182/122', nobody, ['breathless'], 'high-blood-pressure emergency'],
  ['bp 320/150', nobody, [], 'high-blood-pressure urgent'],
  ['bp 190', nobody, [], 'high-blood-pressure urgent'],
  ['bp 139/89', pregnant, [], ''],
  ['bp 140/85', pregnant, [], 'pre-eclampsia urgent'],
  ['bp 130/90', pregnant, [], 'pre-eclampsia urgent'],
  ['bp 145/92', pregnant, ['pre-eclampsia'], 'pre-eclampsia emergency'],
  ['bp 160/100', pregnant, [], 'pre-eclampsia emergency'],
  ['bp 150/110', pregnant, [], 'pre-eclampsia emergency'],
  ['110/160', pregnant, [], 'pre-eclampsia emergency'],
  ['bp 160/100', mother, [], 'pre-eclampsia emergency'],
  ['bp 160/95', { ...nobody, postpartumDays: 43 }, [], 'high-blood-pressure soon'],
  ['bp 88/60', nobody, [], 'low-blood-pressure soon'],
  ['bp 88/60', nobody, ['faint'], 'low-blood-pressure emergency'],
  ['bp 88/60', pregnant, [], 'low-blood-pressure urgent'],
  ['bp 90/60', nobody, [], ''],

  ['sugar 69', nobody, [], 'low-glucose soon'],
  ['sugar 70', nobody, [], ''],
  ['sugar 54', nobody, [], 'low-glucose soon'],
  ['sugar 53', nobody, [], 'low-glucose urgent'],
  ['sugar 48', nobody, [], 'low-glucose urgent'],
  ['sugar 48', nobody, ['insulin'], 'low-glucose emergency'],
  ['sugar 48', pregnant, [], 'low-glucose emergency'],
  ['sugar 48', child(40), [], 'low-glucose emergency'],
  ['sugar 65', nobody, ['vomiting-or-drowsy'], 'low-glucose emergency'],
  ['glucose 2.5', nobody, [], 'low-glucose urgent'],
  ['sugar LO likha hai', nobody, [], 'low-glucose emergency'],
  ['meter pe HI aa raha', nobody, [], 'high-glucose emergency'],
  ['sugar 20', nobody, [], 'low-glucose urgent, high-glucose urgent'],
  ['sugar 250', nobody, ['vomiting-or-drowsy'], ''],
  ['sugar 251', nobody, [], 'high-glucose soon'],
  ['sugar 251', nobody, ['vomiting-or-drowsy'], 'high-glucose emergency'],
  ['sugar 300', nobody, [], 'high-glucose soon'],
  ['sugar 340', nobody, [], 'high-glucose urgent'],
  ['sugar 1200', nobody, [], 'high-glucose urgent'],
  ['sugar 220', pregnant, ['vomiting-or-drowsy'], 'high-glucose emergency'],
  ['sugar 260', pregnant, [], 'high-glucose urgent'],
  ['fasting 94', pregnant, [], ''],
  ['fasting 95', pregnant, [], 'high-glucose soon'],
  ['GTT came 196 after two hours', { ...nobody, pregnantWeeks: 26 }, [], 'high-glucose soon'],

  ['temp 37.4', newborn, [], ''],
  ['temp 37.5', newborn, [], 'newborn-danger emergency'],
  ['temp 35.4', newborn, [], 'newborn-danger emergency'],
  ['bukhar 38.5', child(3), [], 'child-danger urgent'],
  ['bukhar 38.5', child(20), [], 'child-danger soon'],
  ['bukhar 38.5', child(20), ['vomiting-or-drowsy'], 'child-danger emergency'],
  ['bukhar 100.3', pregnant, [], ''],
  ['bukhar 100.4', pregnant, [], 'pregnancy-fever urgent'],
  ['bukhar 102', pregnant, ['breathless'], 'pregnancy-fever emergency'],
  ['bukhar 101', mother, [], 'postpartum-infection urgent'],
  ['bukhar 101', mother, ['severe-symptom'], 'postpartum-infection emergency'],
  ['bukhar 102', nobody, [], ''],
  ['bukhar 104', nobody, [], 'fever urgent'],
  ['bukhar 104', nobody, ['severe-symptom'], 'fever emergency'],

  ['oxygen 92', nobody, [], 'low-oxygen emergency'],
  ['oxygen 93', nobody, [], 'low-oxygen soon'],
  ['oxygen 95', nobody, [], ''],
  ['oxygen 90', ill('COPD'), [], 'low-oxygen urgent'],
  ['oxygen 87', ill('COPD'), [], 'low-oxygen emergency'],
  ['breathing 60/min', newborn, [], 'newborn-danger emergency'],
  ['breathing 59/min', newborn, [], ''],
  ['breathing 50/min', child(8), [], 'child-danger urgent'],
  ['breathing 40/min', child(24), [], 'child-danger urgent'],
  ['RR 25', ill('asthma'), [], 'breathing emergency'],
  ['RR 25', nobody, [], 'breathing urgent'],
  ['RR 24', nobody, [], ''],
  ['pulse 120', nobody, ['breathless'], 'cardiac emergency'],
  ['pulse 120', nobody, [], ''],
  ['pulse 141', nobody, [], 'cardiac urgent'],
  ['pulse 150', newborn, [], ''],
  ['Hb 6.8', pregnant, [], 'pregnancy-complaint urgent'],
  ['Hb 7', pregnant, [], ''],
  ['bachay ka wazan 1.9 kg', newborn, [], 'newborn-danger soon'],
  ['bp 150/95 bhi, 165/112 bhi', pregnant, [], 'pre-eclampsia emergency'],
];

describe('alarmsOf', () => {
  it.each(table)('%s, %j, %j', (text, life, signs, expected) => {
    const found = alarmsOf(parseReadings(text), life, (sign) => signs.includes(sign));
    expect(found.map((f) => `${f.concern} ${f.urgency}`).join(', ')).toBe(expected);
    for (const { evidence } of found) expect(text).toContain(evidence);
  });
});
