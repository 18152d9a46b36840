import { mgPerMmol } from './glucose.ts';
import { type Alarm, type Has, isChild, type Life } from './life.ts';
import type { Reading } from './reading.ts';

/**
 * Facts §3.2, mg/dL. A single value over 300 goes to a clinician the same day, well or not: the facts ask for two such
 * values or a symptom, and the graver reading is taken. 14 to 39 without a unit may be mg/dL or mmol/L and raises both.
 */
export function glucoseAlarms(reading: Reading, life: Life, has: Has): readonly Alarm[] {
  const { value, certain, context } = reading;
  if (context === 'meter-high') return [{ concern: 'high-glucose', urgency: 'emergency' }];
  if (context === 'meter-low') return [{ concern: 'low-glucose', urgency: 'emergency' }];
  const unclear = !certain && value >= 14 && value < 40 && Number.isInteger(value);
  if (unclear) {
    const high = highAlarm(value * mgPerMmol, context, life, has);
    return high ? [lowAlarm(value, life, has), high] : [lowAlarm(value, life, has)];
  }
  const alarm = value < 70 ? lowAlarm(value, life, has) : highAlarm(value, context, life, has);
  return alarm ? [alarm] : [];
}

/** Any number with an altered mind is an emergency; below 54 with insulin, in pregnancy or of a child from the start. */
function lowAlarm(value: number, life: Life, has: Has): Alarm {
  const altered = has('severe-symptom') || has('vomiting-or-drowsy') || has('faint');
  const atRisk = has('insulin') || life.pregnantWeeks !== null || isChild(life);
  if (altered || (value < 54 && atRisk)) return { concern: 'low-glucose', urgency: 'emergency' };
  return { concern: 'low-glucose', urgency: value < 54 ? 'urgent' : 'soon' };
}

function highAlarm(value: number, context: Reading['context'], life: Life, has: Has): Alarm | null {
  const pregnant = life.pregnantWeeks !== null;
  const ill = has('vomiting-or-drowsy') || has('breathless') || has('severe-symptom') || has('faint');
  // In pregnancy ketoacidosis comes below 250 too.
  if (ill && value > (pregnant ? 200 : 250)) return { concern: 'high-glucose', urgency: 'emergency' };
  if (value > 300) return { concern: 'high-glucose', urgency: 'urgent' };
  if (value > 250) return { concern: 'high-glucose', urgency: pregnant || isChild(life) ? 'urgent' : 'soon' };
  // Targets in pregnancy: fasting under 95, one hour after a meal under 140.
  const target = context === 'fasting' ? 95 : 140;
  return pregnant && value >= target ? { concern: 'high-glucose', urgency: 'soon' } : null;
}
