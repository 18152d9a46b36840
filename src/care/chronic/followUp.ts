import { note } from '../conversation/danger.ts';
import { dateOf } from '../plan/calendar.ts';
import type { Audience } from '../plan/definition.ts';
import type { Question, Turn } from '../turn.ts';
import { days, type Instant } from '../words.ts';
import { glucoseLevel } from './glucose.ts';
import { averagePressure, pressureLevel } from './pressure.ts';

/** Asks for a reading of the condition that a plan follows. */
export function askReading(turn: Turn, question: Question, condition: Audience): void {
  const kind = condition === 'diabetes' ? 'glucose' : 'blood-pressure';
  turn.ask({
    ...question,
    options: [{ payload: 'cannot:no', label: 'chronic.cannot' }],
    data: { kind, condition },
  });
}

/** Says what the readings of the last weeks come to, and brings a human where their average calls for one. */
export function reviewReadings(turn: Turn, condition: Audience, expiresAt: Instant): void {
  const key = condition === 'diabetes' ? reviewGlucose(turn) : reviewPressure(turn);
  turn.say(key.key, key.params, { priority: 'reminder', topic: 'chronic', expiresAt });
}

type Summary = { key: string; params: Record<string, string | number> };

/** The average of at least three days from 160/100 on: within 72 h; from 135/85 on: within four weeks (facts §3.1). */
function reviewPressure(turn: Turn): Summary {
  const recent = turn.person.readings.filter((r) => turn.at - r.at < days(7));
  const mean = averagePressure(recent, (at) => dateOf(at, turn.timeZone));
  if (!mean) return { key: 'chronic.review-none', params: {} };
  const params = { systolic: mean.systolic, diastolic: mean.diastolic };
  const level = pressureLevel(mean.systolic, mean.diastolic);
  if ((level === 'high' || level === 'severe') && mean.days >= 3) {
    const evidence = `${mean.systolic}/${mean.diastolic} (${mean.days} d)`;
    note(turn, { concern: 'high-blood-pressure', urgency: 'soon', evidence, subject: 'self' });
    return { key: 'chronic.review-pressure-high', params };
  }
  return { key: level === 'usual' || level === 'low' ? 'chronic.review-usual' : 'chronic.review-raised', params };
}

/** Above 180 on the whole without symptoms is looked at by trend (facts §3.2: T3/T4). */
function reviewGlucose(turn: Turn): Summary {
  const recent = turn.person.readings.filter((r) => r.kind === 'glucose' && r.certain && turn.at - r.at < days(28));
  if (recent.length === 0) return { key: 'chronic.review-none', params: {} };
  const mean = Math.round(recent.reduce((sum, r) => sum + r.value, 0) / recent.length);
  const level = glucoseLevel(mean, null, turn.person.maternal.status === 'pregnant');
  if (level === 'very-high' || (level === 'high' && recent.length >= 3)) {
    note(turn, { concern: 'high-glucose', urgency: 'soon', evidence: `${mean} (${recent.length})`, subject: 'self' });
    return { key: 'chronic.review-sugar-high', params: { value: mean } };
  }
  return { key: level === 'usual' ? 'chronic.review-usual' : 'chronic.review-raised', params: { value: mean } };
}
