import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import { alarmsOf } from '../readings/alarms.ts';
import type { Reading } from '../readings/reading.ts';
import type { Turn } from '../turn.ts';

/**
 * What staff measured joins what the person told, and is judged like it: a dangerous one brings a human and the fixed answer
 * at once, and what is not dangerous is kept and nothing is said.
 */
export function recordReading(turn: Turn, reading: Reading, by: string): void {
  turn.audit(by, 'reading.recorded', reading.kind);
  if (turn.person.consent.status === 'given') turn.observe(reading);
  const profile = profileOf(turn.person, turn.at, turn.timeZone);
  const findings = alarmsOf([reading], { ...profile, babyDays: null, childMonths: null }, () => false);
  raise(turn, ...findings.map((f) => ({ ...f, subject: 'self' as const })));
}
