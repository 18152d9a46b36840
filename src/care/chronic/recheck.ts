import { raise } from '../conversation/danger.ts';
import type { Turn } from '../turn.ts';
import { atLeast, minutes } from '../words.ts';
import { isLow } from './glucose.ts';
import { pressureLevel } from './pressure.ts';

/**
 * Watches every message for readings that must be followed by a second one. Glucose below 70: again after 15 minutes, and
 * without one of 70 or more by 30 minutes it is an emergency (facts §3.2). A pressure of 180/120 or more is measured
 * again after five minutes' rest; twice that high, a clinician sees it the same day (facts §3.1).
 */
export function watchReadings(turn: Turn): void {
  const readings = turn.judgement?.readings ?? [];
  for (const reading of readings) {
    if (reading.kind === 'glucose' && reading.certain) watchGlucose(turn, isLow(reading), reading.evidence);
    if (reading.kind === 'blood-pressure' && reading.second !== null && reading.certain)
      watchPressure(turn, reading.value, reading.second, reading.evidence);
  }
}

const low = 'chronic:low';
const severe = 'chronic:severe';

function watchGlucose(turn: Turn, isNowLow: boolean, evidence: string): void {
  const open = turn.person.timers[low];
  if (!isNowLow) return void turn.clearTimer(low);
  // A second low reading starts the sugar again, but not the half hour after which a human must come.
  const until = open ? Number(open.data.until) : turn.at + minutes(30);
  turn.setTimer(low, Math.min(turn.at + minutes(15), Math.max(until, turn.at)), { until: `${until}`, evidence });
}

function watchPressure(turn: Turn, systolic: number, diastolic: number, evidence: string): void {
  const open = turn.person.timers[severe];
  if (pressureLevel(systolic, diastolic) !== 'severe') return void turn.clearTimer(severe);
  if (!open) return void turn.setTimer(severe, turn.at + minutes(15), { evidence, asked: '0' });
  // Within seconds it is the same reading told twice, not a second one.
  if (turn.at - Number(open.nth) < minutes(1)) return;
  turn.clearTimer(severe);
  confirmSevere(turn, evidence);
}

/** A low glucose was not heard of again: asks after 15 minutes, and after 30 a human must come at once. */
export function lowRang(turn: Turn, data: Readonly<Record<string, string>>): void {
  const until = Number(data.until);
  if (turn.at >= until) {
    const evidence = data.evidence ?? '';
    raise(turn, { concern: 'low-glucose', urgency: 'emergency', evidence, subject: 'self' });
    return;
  }
  turn.setTimer(low, until, { ...data });
  if (turn.person.handover?.state !== 'claimed') ask(turn, 'glucose', 'chronic.recheck-sugar');
}

/** A very high pressure was not measured again: asks once more, then has a human look today. */
export function severeRang(turn: Turn, data: Readonly<Record<string, string>>): void {
  if (data.asked !== '0') return void confirmSevere(turn, data.evidence ?? '');
  turn.setTimer(severe, turn.at + minutes(30), { ...data, asked: '1' });
  if (turn.person.handover?.state !== 'claimed') ask(turn, 'blood-pressure', 'chronic.repeat-pressure');
}

/** Whether a second reading is being waited for that triage has not already answered. */
export function waitsForSecond(turn: Turn): boolean {
  return !atLeast(turn.judgement?.urgency ?? 'routine', 'urgent') && severe in turn.person.timers;
}

function confirmSevere(turn: Turn, evidence: string): void {
  raise(turn, { concern: 'high-blood-pressure', urgency: 'urgent', evidence, subject: 'self' });
}

/** Asks for a reading at once, before anything else that is due. */
export function ask(turn: Turn, kind: string, key: string): void {
  turn.ask({ dialogue: 'chronic', step: 'reading', key, data: { kind }, priority: 'crisis' });
}
