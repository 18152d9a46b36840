import { note } from '../conversation/danger.ts';
import { busyUntil } from '../plan/busy.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';
import { hold, inDaytime, todayOf } from './life.ts';

/** For how long the question waits before it is put once more, and then a human sees to it. */
const again = hours(24);

/** The one gentle question about what may be a loss. It belongs to no topic that a loss would withdraw. */
export function askLoss(turn: Turn): void {
  const born = turn.person.maternal.status === 'born';
  const options = [
    { payload: 'loss:yes', label: born ? 'maternal.baby-loss-yes' : 'maternal.loss-yes' },
    { payload: 'loss:no', label: born ? 'maternal.baby-loss-no' : 'maternal.loss-no' },
    ...(born ? [] : [{ payload: 'loss/unsure', label: 'maternal.loss-unsure' }]),
  ];
  turn.ask({
    dialogue: 'maternal',
    step: 'loss',
    key: born ? 'maternal.ask-baby-loss' : 'maternal.ask-loss',
    options,
  });
  const asked = Number(turn.person.timers['maternal:loss']?.data.asked ?? 0);
  turn.setTimer('maternal:loss', inDaytime(turn, turn.at + again), { asked: String(asked + 1) });
}

/**
 * Something other than the person's words may tell of a loss, such as the model's opinion: everything about the pregnancy
 * or the baby is held at once, and the gentle question comes later. Says nothing.
 */
export function suspectLoss(turn: Turn): void {
  const { status } = turn.person.maternal;
  if (status !== 'pregnant' && status !== 'born') return;
  hold(turn, todayOf(turn));
  askLossLater(turn);
}

/** Danger is answered first, with its own questions: this one waits an hour, and until a human has closed. */
export function askLossLater(turn: Turn): void {
  if (!turn.person.timers['maternal:loss']) turn.setTimer('maternal:loss', turn.at + hours(1), { asked: '0' });
}

/** The question was not answered: it is put twice, then a human is asked to call. Nothing is said of the pregnancy meanwhile. */
export function lossRang(turn: Turn, asked: number): void {
  const { status, babyAlive } = turn.person.maternal;
  if (status !== 'maybe-lost' && !(status === 'born' && babyAlive === null)) return;
  if (asked >= 2) return void humanForLoss(turn);
  // Not at night, and not over another question: a short answer to that one would be taken for this one's.
  const when = busyUntil(turn, 'plan') ?? inDaytime(turn, turn.at);
  if (when > turn.at) return void turn.setTimer('maternal:loss', when, { asked: String(asked) });
  turn.setTimer('maternal:loss', turn.at, { asked: String(asked) });
  askLoss(turn);
}

/** Not even the person is sure: a human sees to it within days, everything stays held. */
export function humanForLoss(turn: Turn): void {
  note(turn, { concern: 'possible-loss', urgency: 'soon', evidence: '', subject: 'self' });
}
