import { raise } from '../conversation/danger.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { isLow } from './glucose.ts';

/**
 * Watches every message for a low glucose, which must be followed by a second reading: after 15 minutes it is asked for,
 * and without one of 70 or more by 30 minutes it is an emergency (facts §3.2).
 */
export function watchReadings(turn: Turn): void {
  for (const reading of turn.judgement?.readings ?? [])
    if (reading.kind === 'glucose' && reading.certain) watchGlucose(turn, isLow(reading), reading.evidence);
}

const low = 'chronic:low';

function watchGlucose(turn: Turn, isNowLow: boolean, evidence: string): void {
  const open = turn.person.timers[low];
  if (!isNowLow) return void turn.clearTimer(low);
  // A second low reading starts the sugar again, but not the half hour after which a human must come.
  const until = open ? Number(open.data.until) : turn.at + minutes(30);
  turn.setTimer(low, Math.min(turn.at + minutes(15), Math.max(until, turn.at)), { until: `${until}`, evidence });
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

/** Asks for a reading at once, before anything else that is due. */
export function ask(turn: Turn, kind: string, key: string): void {
  turn.ask({ dialogue: 'chronic', step: 'reading', key, data: { kind }, priority: 'crisis' });
}
