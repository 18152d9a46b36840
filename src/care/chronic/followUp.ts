import { note } from '../conversation/danger.ts';
import { dateOf } from '../plan/calendar.ts';
import type { Audience } from '../plan/definition.ts';
import type { Question, Sentence, Turn } from '../turn.ts';
import { days, type Instant } from '../words.ts';
import type { Review } from './chronic.ts';
import { glucoseLevel } from './glucose.ts';
import { averagePressure, pressureLevel } from './pressure.ts';
import { glucoseGoal, pressureGoal } from './target.ts';
import { type Control, expectVisit, planVisit } from './visit.ts';

/** Asks for a reading of the condition that a plan follows. */
export function askReading(turn: Turn, question: Question, condition: Audience): void {
  const kind = condition === 'diabetes' ? 'glucose' : 'blood-pressure';
  expectVisit(turn, condition === 'diabetes' ? 'diabetes' : 'hypertension');
  turn.ask({
    ...question,
    options: [{ payload: 'cannot:no', label: 'chronic.cannot' }],
    data: { kind, condition },
  });
}

/**
 * Says what the readings of the last weeks come to and what they came to before, brings a human where their average calls
 * for one, and sets the next check-up by it: the interval follows control (facts §3.6). `name` tells the review on record
 * where the words would be those of another one on the same day, and are left out.
 */
export function reviewReadings(turn: Turn, condition: Audience, expiresAt: Instant, name: string): void {
  const summary = condition === 'diabetes' ? reviewGlucose(turn) : reviewPressure(turn);
  const sentences: Sentence[] = [{ key: summary.key, params: summary.params }];
  const of = condition === 'diabetes' ? 'diabetes' : 'hypertension';
  const last = turn.person.chronic.reviews?.findLast((r) => r.condition === of);
  if (summary.review) {
    if (last) sentences.push(beforeWords(last));
    remember(turn, { condition: of, on: dateOf(turn.at, turn.timeZone), ...summary.review });
  }
  planVisit(turn, of, summary.control);
  const { chronic } = turn.person;
  const today = dateOf(turn.at, turn.timeZone);
  const { key } = summary;
  // Who lives with two illnesses is not told the same twice in one morning: no sentence names the illness that it is about.
  if (chronic.said?.on === today && chronic.said.key === key) return void turn.audit('companion', 'review.same', name);
  turn.change({ chronic: { ...chronic, said: { on: today, key } } });
  turn.sayAll(sentences, { priority: 'reminder', topic: 'chronic', expiresAt });
}

type Summary = {
  readonly key: string;
  readonly params: Record<string, string | number>;
  readonly control: Control;
  /** What is kept of it; none where there was nothing to average. */
  readonly review?: Pick<Review, 'value' | 'second' | 'readings'>;
};

const nothing: Summary = { key: 'chronic.review-none', params: {}, control: 'uncontrolled' };

function beforeWords({ value, second }: Review): Sentence {
  if (second === null) return { key: 'chronic.review-before-sugar', params: { value } };
  return { key: 'chronic.review-before-pressure', params: { systolic: value, diastolic: second } };
}

function remember(turn: Turn, review: Review): void {
  const { chronic } = turn.person;
  turn.change({ chronic: { ...chronic, reviews: [...(chronic.reviews ?? []), review].slice(-24) } });
}

/** Readings of so many days make an average (facts §3.1: 3-7 days). */
const fewestDays = 3;

/** The average of at least three days from 160/100 on: within 72 h; above the goal: within four weeks (facts §3.1). */
function reviewPressure(turn: Turn): Summary {
  const recent = turn.person.readings.filter((r) => turn.at - r.at < days(7));
  const mean = averagePressure(recent, (at) => dateOf(at, turn.timeZone));
  if (!mean) return nothing;
  const params = { systolic: mean.systolic, diastolic: mean.diastolic };
  const review = { value: mean.systolic, second: mean.diastolic, readings: mean.readings };
  const level = pressureLevel(mean.systolic, mean.diastolic);
  if ((level === 'high' || level === 'severe') && mean.days >= fewestDays) {
    const evidence = `${mean.systolic}/${mean.diastolic} (${mean.days} d)`;
    note(turn, { concern: 'high-blood-pressure', urgency: 'soon', evidence, subject: 'self' });
    return { key: 'chronic.review-pressure-high', params, control: 'high', review };
  }
  const goal = pressureGoal(turn.person);
  const within = mean.systolic < goal.systolic && mean.diastolic < goal.diastolic;
  const key = within ? 'chronic.review-usual' : 'chronic.review-raised';
  // Fewer days than the guidelines ask for let nobody wait longer for a check-up.
  const controlled = within && level === 'usual' && mean.days >= fewestDays;
  return { key, params, control: controlled ? 'controlled' : 'uncontrolled', review };
}

/** Above 180 on the whole without symptoms is looked at by trend (facts §3.2: T3/T4). */
function reviewGlucose(turn: Turn): Summary {
  const recent = turn.person.readings.filter((r) => r.kind === 'glucose' && r.certain && turn.at - r.at < days(28));
  if (recent.length === 0) return nothing;
  const mean = meanOf(recent);
  const level = glucoseLevel(mean, null, turn.person.maternal.status === 'pregnant');
  const review = { value: mean, second: null, readings: recent.length };
  const params = { value: mean };
  if (level === 'very-high' || (level === 'high' && recent.length >= 3)) {
    note(turn, { concern: 'high-glucose', urgency: 'soon', evidence: `${mean} (${recent.length})`, subject: 'self' });
    return { key: 'chronic.review-sugar-high', params, control: 'high', review };
  }
  if (level === 'low' || level === 'very-low') return { key: 'chronic.review-low', params, control: 'high', review };
  // What was measured fasting has another goal than what was measured after a meal.
  const groups = Map.groupBy(recent, (r) => (r.context === 'fasting' ? r.context : null));
  const within = [...groups].every(([context, of]) => meanOf(of) <= glucoseGoal(turn.person, context));
  const key = within ? 'chronic.review-usual' : 'chronic.review-raised';
  return { key, params, control: within ? 'controlled' : 'uncontrolled', review };
}

const meanOf = (of: readonly { readonly value: number }[]): number =>
  Math.round(of.reduce((sum, r) => sum + r.value, 0) / of.length);
