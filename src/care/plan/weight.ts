import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import { plain } from '../language/plain.ts';
import type { Person } from '../person.ts';
import { judge } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { days, type Instant } from '../words.ts';

/**
 * Water that gathers shows as weight: 2 kg or more within three days (ESC), more than 2.3 kg within a week or more than
 * 1.4 kg within a day (AHA); facts §3.5: seen the same day.
 */
const gains = [
  { within: days(1), above: 1.4 },
  { within: days(3), above: 1.99 },
  { within: days(7), above: 2.3 },
] as const;
/** A morning's weight is compared with that of another morning, not to the minute. */
const slack = days(0.25);

/** Takes up a weight that a plan asked for, or that somebody with a failing heart told. False where there is none. */
export function takeWeight(turn: Turn, text: string, asked: boolean): boolean {
  const told = turn.judgement?.readings.some((r) => r.kind === 'weight' && r.certain) ?? false;
  if (!told && !(asked && readBare(turn, text))) return false;
  if (!asked && !turn.person.chronic.conditions.some((c) => c.condition === 'heart-failure')) return false;
  if (turn.person.asking?.dialogue === 'plan') turn.change({ asking: null });
  const gain = gained(turn.person, turn.at);
  const evidence = gain === null ? '' : `+${gain.toFixed(1)} kg`;
  if (gain !== null && raise(turn, { concern: 'heart-failure', urgency: 'urgent', evidence, subject: 'self' }))
    return true;
  turn.say('plan.weight-noted');
  return true;
}

/** By how many kilograms too many the last weight lies above an earlier one; null where it does not. */
export function gained({ readings }: Pick<Person, 'readings'>, at: Instant): number | null {
  const weights = readings.filter((r) => r.kind === 'weight' && r.certain && r.at <= at);
  const last = weights.at(-1);
  if (!last) return null;
  const tooMany = gains.flatMap(({ within, above }) => {
    const earlier = weights.filter((r) => last.at - r.at <= within + slack).map((r) => r.value);
    const gain = Math.round((last.value - Math.min(...earlier)) * 100) / 100;
    return gain > above ? [gain] : [];
  });
  return tooMany.length > 0 ? Math.max(...tooMany) : null;
}

/** A bare number, in answer to the question. */
function readBare(turn: Turn, text: string): boolean {
  const bare = /^(\d{2,3}(?:[.]\d{1,2})?) ?(?:kg|kilo|کلو)?(?: hai| ہے)?[.!۔]?$/u.exec(plain(text));
  if (!bare) return false;
  const { readings } = judge(`weight ${bare[1]} kg`, profileOf(turn.person, turn.at, turn.timeZone), []);
  const weight = readings.find((r) => r.kind === 'weight' && r.certain);
  if (weight) turn.observe({ ...weight, evidence: text.slice(0, 60) });
  return weight !== undefined;
}
