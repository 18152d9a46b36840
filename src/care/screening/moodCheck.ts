import { note, raise } from '../conversation/danger.ts';
import { humanOption } from '../conversation/menu.ts';
import { dateOf } from '../plan/calendar.ts';
import { dateWords } from '../plan/dateWords.ts';
import type { Question, Turn } from '../turn.ts';
import { days } from '../words.ts';
import { bandOf, frequencies, itemCount, phq2Positive, selfHarmItem, total } from './phq.ts';
import type { Screening } from './screening.ts';

/** The items look back two weeks, so they are not asked again sooner (facts §2.2). */
const recall = days(14);
/** An unfinished check is taken up again within a day; later its answers speak of other weeks. */
const resumable = days(1);

/**
 * Begins the two questions of the PHQ-2, or takes up an unfinished check. By a plan's wish nothing is said within two weeks
 * of the last one; by the person's own, they are told when it makes sense again.
 */
export function startMoodCheck(turn: Turn, by: 'person' | 'plan' = 'plan'): void {
  const { running, results } = turn.person.screening;
  if (running && turn.at - running.startedAt < resumable) return void askItem(turn);
  const last = results.at(-1);
  if (last && turn.at - last.at < recall) {
    if (by === 'person')
      turn.say('screening.recent', { date: dateWords(turn, dateOf(last.at + recall, turn.timeZone)) });
    return;
  }
  set(turn, { running: { instrument: 'phq-2', answers: [], startedAt: turn.at } });
  // What a plan begins is a reminder: it stands behind what people are waiting for, and is not said a day late.
  const how = by === 'plan' ? ({ priority: 'reminder', expiresAt: turn.at + days(1) } as const) : {};
  turn.say('screening.intro', {}, { topic: 'mood', ...how });
  askItem(turn, how);
}

/** Puts the item that comes next, with the four frequencies. */
export function askItem(turn: Turn, how: Pick<Question, 'priority' | 'expiresAt'> = {}): void {
  const { running } = turn.person.screening;
  if (!running) return;
  const item = running.answers.length + 1;
  turn.ask({
    dialogue: 'screening',
    step: String(item),
    key: `screening.item.${item}`,
    options: [
      ...frequencies.map((f) => ({ payload: `${item}:${f}`, label: `screening.frequency.${f}` })),
      { payload: 'stop', label: 'screening.stop' },
    ],
    topic: 'mood',
    ...how,
  });
}

/** Takes one answer. Thoughts of death are acted on in the same moment, before anything is added up. */
export function answerItem(turn: Turn, item: number, answer: number): void {
  const { running } = turn.person.screening;
  if (!running || item !== running.answers.length + 1) return void askItem(turn);
  const answers = [...running.answers, answer];
  set(turn, { running: { ...running, answers } });
  if (item === selfHarmItem && answer >= 1) {
    finish(turn, answers);
    const evidence = `${turn.text(`screening.item.${selfHarmItem}`)} ${turn.text(`screening.frequency.${answer}`)}`;
    raise(turn, { concern: 'suicide-passive', urgency: 'urgent', evidence, subject: 'self' });
    return;
  }
  if (answers.length < itemCount[running.instrument]) return void askItem(turn);
  if (running.instrument === 'phq-9') return void tell(turn, finish(turn, answers));
  if (total(answers) < phq2Positive) {
    finish(turn, answers);
    return void turn.say('screening.result.few');
  }
  record(turn, 'phq-2', answers);
  set(turn, { running: { ...running, instrument: 'phq-9', answers } });
  turn.say('screening.more');
  askItem(turn);
}

/** Ends the check without a result. */
export function stopCheck(turn: Turn): void {
  set(turn, { running: null });
  turn.say('screening.stopped');
}

/** Stores the finished questionnaire (FHIR QuestionnaireResponse) and returns its total. */
function finish(turn: Turn, answers: readonly number[]): number {
  record(turn, turn.person.screening.running?.instrument ?? 'phq-9', answers);
  set(turn, { running: null });
  return total(answers);
}

function record(turn: Turn, instrument: 'phq-2' | 'phq-9', answers: readonly number[]): void {
  const result = { instrument, answers: [...answers], score: total(answers), at: turn.at };
  set(turn, { results: [...turn.person.screening.results, result].slice(-12) });
  turn.audit('person', 'screening.finished', `${instrument} ${result.score}`);
}

/** Says what follows from a PHQ-9 total, without a diagnosis: from 10 on a human within days, from 20 on today (facts §2.1). */
function tell(turn: Turn, score: number): void {
  const band = bandOf(score);
  const evidence = `PHQ-9: ${score}`;
  if (band === 'severe') {
    raise(turn, { concern: 'mood', urgency: 'urgent', evidence, subject: 'self' });
    return;
  }
  const human = score >= 10;
  if (human) note(turn, { concern: 'mood', urgency: 'soon', evidence, subject: 'self' });
  const options = human ? [humanOption(turn)] : [];
  turn.say(`screening.result.${band}`, {}, { options });
}

function set(turn: Turn, fields: Partial<Screening>): void {
  turn.change({ screening: { ...turn.person.screening, ...fields } });
}
