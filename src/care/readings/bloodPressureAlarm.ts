import { type Alarm, type Has, isChild, isMaternal, type Life } from './life.ts';
import type { Reading } from './reading.ts';

/**
 * Facts §3.1 and, for pregnancy and the six weeks after, §1.3 (PREG_BP160, PREG_BP140). A diastolic that is missing
 * raises nothing by itself. Children have other values and are not judged by these.
 */
export function bloodPressureAlarm({ value: systolic, second }: Reading, life: Life, has: Has): Alarm | null {
  if (isChild(life)) return null;
  const reaches = (s: number, d: number) => systolic >= s || (second !== null && second >= d);
  if (isMaternal(life)) {
    if (reaches(160, 110)) return { concern: 'pre-eclampsia', urgency: 'emergency' };
    const symptom = has('pre-eclampsia') || has('severe-symptom') || has('breathless');
    if (reaches(140, 90)) return { concern: 'pre-eclampsia', urgency: symptom ? 'emergency' : 'urgent' };
  } else if (reaches(180, 120)) {
    const symptom = has('severe-symptom') || has('breathless') || has('pre-eclampsia');
    return { concern: 'high-blood-pressure', urgency: symptom ? 'emergency' : 'urgent' };
  } else if (reaches(160, 100)) return { concern: 'high-blood-pressure', urgency: 'soon' };
  if (systolic < 90) return low(life, has);
  return null;
}

function low(life: Life, has: Has): Alarm {
  const shock = has('faint') || has('severe-symptom') || has('breathless') || has('vomiting-or-drowsy');
  if (shock) return { concern: 'low-blood-pressure', urgency: 'emergency' };
  return { concern: 'low-blood-pressure', urgency: isMaternal(life) ? 'urgent' : 'soon' };
}
