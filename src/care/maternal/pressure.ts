import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import { alarmsOf } from '../readings/alarms.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';

/** Signs of two days count together (facts §1.3). */
const counts = hours(48);

/**
 * Judges the pressures of the last two days once more when a pregnancy or a birth becomes known: 150/95 is a little high
 * for most people and a danger for her (facts §1.3, PREG_BP160, PREG_BP140). Returns whether danger was answered.
 */
export function judgePressuresAgain(turn: Turn): boolean {
  const recent = turn.person.readings.filter((r) => r.kind === 'blood-pressure' && turn.at - r.at <= counts);
  const { pregnantWeeks, postpartumDays, conditions } = profileOf(turn.person, turn.at, turn.timeZone);
  const life = { pregnantWeeks, postpartumDays, conditions, babyDays: null };
  const found = alarmsOf(recent, life, () => false);
  return raise(turn, ...found.map((f) => ({ ...f, subject: 'self' as const })));
}
