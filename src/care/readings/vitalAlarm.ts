import { type Alarm, type Has, isChild, isPostpartum, type Life } from './life.ts';
import type { Reading } from './reading.ts';

const asthmaOrCopd = /asthma|copd/i;
const copd = /copd/i;

/** Temperature, oxygen, breathing, pulse, haemoglobin and a newborn's weight: facts §1.3-1.5, §3.3, §3.7. */
export function vitalAlarm(reading: Reading, life: Life, has: Has): Alarm | null {
  const { kind, value } = reading;
  switch (kind) {
    case 'temperature':
      return temperature(value, life, has);
    case 'oxygen':
      return oxygen(value, life);
    case 'respiration':
      return respiration(value, life, has);
    case 'pulse':
      return pulse(value, life, has);
    case 'haemoglobin':
      // Facts §3.7: below 7 in pregnancy is seen the same day.
      if (value >= 7) return null;
      return { concern: life.pregnantWeeks !== null ? 'pregnancy-complaint' : 'bleeding', urgency: 'urgent' };
    case 'weight':
      // Facts §1.5: under 2 kg at birth is followed closely.
      return life.babyDays !== null && life.babyDays < 60 && value < 2
        ? { concern: 'newborn-danger', urgency: 'soon' }
        : null;
    default:
      return null;
  }
}

/** Celsius. A newborn's axillary 37.5 or under 35.5 (§1.5); under three months 38 the same day (§7.3 row 51, as chosen). */
function temperature(value: number, life: Life, has: Has): Alarm | null {
  const ill = has('severe-symptom') || has('vomiting-or-drowsy') || has('breathless') || has('faint');
  if (life.babyDays !== null && life.babyDays < 60) {
    return value >= 37.5 || value < 35.5 ? { concern: 'newborn-danger', urgency: 'emergency' } : null;
  }
  if (isChild(life)) return childTemperature(value, life, ill);
  if (value < 38) return null;
  if (life.pregnantWeeks !== null) return { concern: 'pregnancy-fever', urgency: ill ? 'emergency' : 'urgent' };
  if (isPostpartum(life)) return { concern: 'postpartum-infection', urgency: ill ? 'emergency' : 'urgent' };
  // Facts §5, HEAT: confusion at 40 and above.
  if (value >= 40) return { concern: 'fever', urgency: ill ? 'emergency' : 'urgent' };
  return null;
}

function childTemperature(value: number, life: Life, ill: boolean): Alarm | null {
  if (value < 38) return null;
  const months = life.childMonths ?? (life.babyDays ?? 0) / 30;
  if (ill) return { concern: 'child-danger', urgency: 'emergency' };
  return { concern: 'child-danger', urgency: months <= 3 || value >= 40 ? 'urgent' : 'soon' };
}

/** Facts §3.3: 92 and below is an emergency; with COPD below 88, since 88 to 92 may be usual there. */
function oxygen(value: number, life: Life): Alarm | null {
  const lung = life.conditions.some((c) => copd.test(c));
  if (value < 88 || (value <= 92 && !lung)) return { concern: 'low-oxygen', urgency: 'emergency' };
  if (value <= 92) return { concern: 'low-oxygen', urgency: 'urgent' };
  return value < 95 ? { concern: 'low-oxygen', urgency: 'soon' } : null;
}

/** Breaths a minute: 60 under two months (§1.5), 50 under one year, 40 under five; 25 for a grown-up (§3.3). */
function respiration(value: number, life: Life, has: Has): Alarm | null {
  const months = life.childMonths ?? (life.babyDays === null ? null : life.babyDays / 30);
  if (months !== null) {
    if (months < 2) return value >= 60 ? { concern: 'newborn-danger', urgency: 'emergency' } : null;
    const fast = months < 12 ? 50 : months < 60 ? 40 : 30;
    return value >= fast ? { concern: 'child-danger', urgency: has('breathless') ? 'emergency' : 'urgent' } : null;
  }
  if (value < 25) return null;
  const grave = has('breathless') || has('severe-symptom') || life.conditions.some((c) => asthmaOrCopd.test(c));
  return { concern: 'breathing', urgency: grave || value >= 30 ? 'emergency' : 'urgent' };
}

/** Facts §3.3: 120 with breathlessness; outside the soft range (§3.7) the same day. Babies' hearts are faster. */
function pulse(value: number, life: Life, has: Has): Alarm | null {
  if (isChild(life)) return null;
  const ill = has('breathless') || has('faint') || has('severe-symptom');
  if (ill && (value >= 120 || value < 40)) return { concern: 'cardiac', urgency: 'emergency' };
  return value > 140 || value < 40 ? { concern: 'cardiac', urgency: 'urgent' } : null;
}
