import { z } from 'zod';
import { type Reading, type ReadingKind, readingKinds } from '../readings/reading.ts';

/** By kind: the one unit (UCUM) it is recorded in, and the range beyond which it cannot be (facts §3.7). */
const ranges: Readonly<Record<ReadingKind, readonly [unit: string, least: number, most: number]>> = {
  'blood-pressure': ['mm[Hg]', 50, 300],
  glucose: ['mg/dL', 10, 1000],
  hba1c: ['%', 3, 20],
  temperature: ['Cel', 30, 43],
  oxygen: ['%', 50, 100],
  pulse: ['/min', 20, 250],
  respiration: ['/min', 4, 80],
  'peak-flow': ['L/min', 30, 900],
  weight: ['kg', 25, 300],
  haemoglobin: ['g/dL', 2, 25],
};
const lowerRange = [20, 200] as const;

/** A measured value that staff record of a grown-up, in its one unit. Every wrong field is named with what it must be. */
export const readingForm = z
  .strictObject({
    kind: z.enum(readingKinds, { error: `must be one of ${readingKinds.join(', ')}` }),
    value: z.number({ error: 'must be a number' }).describe('Of a blood pressure the upper, systolic value'),
    diastolic: z.number({ error: 'must be a number' }).optional().describe('Of a blood pressure, and of nothing else'),
    unit: z.string({ error: 'must be the unit, in UCUM' }).describe('UCUM; each kind has one'),
    context: z
      .enum(['fasting', 'after-meal', 'random'], { error: 'must be fasting, after-meal or random' })
      .optional()
      .describe('Of a glucose'),
  })
  .superRefine((reading, ctx) => {
    const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    const [unit, least, most] = ranges[reading.kind];
    if (reading.unit !== unit) wrong('unit', `of ${reading.kind} must be ${unit}`);
    if (reading.value < least || reading.value > most) wrong('value', `must be from ${least} to ${most} ${unit}`);
    if (reading.context && reading.kind !== 'glucose') wrong('context', 'belongs to a glucose alone');
    const { diastolic: lower } = reading;
    if (reading.kind !== 'blood-pressure') {
      if (lower !== undefined) wrong('diastolic', 'belongs to a blood pressure alone');
    } else if (lower === undefined) wrong('diastolic', 'is missing');
    else if (lower < lowerRange[0] || lower > lowerRange[1] || lower >= reading.value)
      wrong('diastolic', `must be from ${lowerRange[0]} to ${lowerRange[1]} and below the systolic value`);
  });

export type Measured = z.infer<typeof readingForm>;

/** The reading of a form that was found right. */
export function readingOf(measured: Measured): Reading {
  const { kind, value, unit, context } = measured;
  const diastolic = measured.diastolic ?? null;
  const evidence = diastolic === null ? `${kind} ${value} ${unit}` : `${kind} ${value}/${diastolic} ${unit}`;
  const taken = context ?? (kind === 'glucose' ? 'random' : null);
  return { kind, value, second: diastolic, unit, context: taken, certain: true, evidence };
}
