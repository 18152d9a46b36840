import { note, raise } from '../conversation/danger.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Turn } from '../turn.ts';
import { againAfter, followUp, stopTimers } from './again.ts';
import { type Instrument, type InstrumentId, isWithin } from './instrument.ts';
import { instruments } from './instruments.ts';
import { type Answers, humanFor, leastOf, scoreOf } from './score.ts';
import { keptResults, type ScreeningResult } from './screening.ts';

/** The instrument that follows, and the answers it already has. */
export interface Following {
  readonly instrument: InstrumentId;
  readonly answers: Answers;
}

/**
 * Ends the running check: puts the result on record, brings a human where the score says so, tells the person without a
 * diagnosis, and returns what is to be asked next, if anything.
 */
export function finish(turn: Turn, difficulty: number | null): Following | null {
  const ended = record(turn, difficulty);
  if (!ended) {
    turn.say('screening.incomplete', {}, { topic: 'mood', options: [humanOption(turn)] });
    return null;
  }
  const { instrument, result } = ended;
  const next = followingOf(turn, instrument, result);
  if (bringHuman(turn, instrument, result)) return null;
  const human = !next && (result.score === null || humanFor(instrument, result.answers) !== null);
  const told = next ? `screening.more.${instrument.id}` : keyOf(instrument, result);
  turn.say(told, {}, { topic: 'mood', options: human ? [humanOption(turn)] : [] });
  return next;
}

/**
 * Ends the running check where it stands: it was stopped, came to nothing, or gave way to danger. What was answered is kept,
 * and calls for whom it calls for; an unanswered question about thoughts of death is a human's task. Tells whether the fixed
 * answer was `said`, which is never done `quietly`, or a task was `noted`.
 */
export function breakOff(turn: Turn, how?: 'quietly'): 'said' | 'noted' | null {
  const { running } = turn.person.screening;
  if (!running) return null;
  const instrument = instruments[running.instrument];
  const reached = running.answers.length + 1;
  const open = instrument.flags.some((f) => f.item === reached);
  const ended = record(turn, null);
  if (open) leftOpen(turn, instrument);
  if (ended && bringHuman(turn, instrument, ended.result, how)) return 'said';
  return open || (ended && humanFor(instrument, ended.result.answers) !== null) ? 'noted' : null;
}

/** The question about thoughts of death stays unanswered: nothing is concluded from that, and a human looks within days. */
export function leftOpen(turn: Turn, instrument: Instrument): void {
  const items = instrument.flags.map((f) => f.item).join(', ');
  const evidence = `${instrument.title}, ${items}: –`;
  note(turn, { concern: 'mood', urgency: 'soon', evidence, subject: 'self' });
}

/** Opens the task that a score calls for, without a word. */
export function noteScore(turn: Turn, instrument: Instrument, answers: Answers): void {
  bringHuman(turn, instrument, resultOf(turn, instrument, answers), 'quietly');
}

/** The result of those answers, as it is put on record. */
export function resultOf(turn: Turn, instrument: Instrument, answers: Answers): ScreeningResult {
  const full = Array.from({ length: instrument.items }, (_, i) => answers[i] ?? null);
  const { score, prorated, band } = scoreOf(instrument, full);
  const { id, version } = instrument;
  const common = { instrument: id, version, language: null, validated: null, difficulty: null, enteredBy: null };
  return { ...common, answers: full, score, prorated, band, at: turn.at, event: turn.event.id };
}

/** Puts a result beside the earlier ones. */
export function keep(turn: Turn, result: ScreeningResult, actor: string): void {
  const results = [...turn.person.screening.results, result].slice(-keptResults);
  turn.change({ screening: { ...turn.person.screening, results } });
  turn.audit(actor, 'screening.finished', `${result.instrument} ${result.score ?? 'incomplete'}`);
}

/** Ends what runs and records it; null where nothing was answered. */
function record(turn: Turn, difficulty: number | null): { instrument: Instrument; result: ScreeningResult } | null {
  const { running } = turn.person.screening;
  if (!running) return null;
  turn.change({ screening: { ...turn.person.screening, running: null } });
  stopTimers(turn);
  if (running.answers.every((a) => a === null)) return null;
  const instrument = instruments[running.instrument];
  const { language } = turn;
  const validated = instrument.validated?.[language] ?? null;
  const result = { ...resultOf(turn, instrument, running.answers), language, validated, difficulty };
  keep(turn, result, 'person');
  if (result.score !== null) followUp(turn, instrument);
  return { instrument, result };
}

/**
 * Calls whom the score calls for, as facts §2.1 has it. True where the fixed answer was said; a task is opened without a
 * word, and so is everything where nothing may be said.
 */
function bringHuman(turn: Turn, instrument: Instrument, result: ScreeningResult, how?: 'quietly'): boolean {
  const urgency = humanFor(instrument, result.answers);
  if (urgency === null) return false;
  const finding = { concern: 'mood', urgency, evidence: evidenceOf(instrument, result), subject: 'self' } as const;
  if (urgency !== 'soon' && how !== 'quietly') return raise(turn, finding);
  note(turn, finding);
  return false;
}

/** The score as a counselor reads it beside the concern: the estimate with its sign. */
export function evidenceOf(instrument: Instrument, { score, prorated, answers }: ScreeningResult): string {
  const answered = answers.filter((a) => a !== null).length;
  if (score !== null) return `${instrument.title}: ${score}`;
  return `${instrument.title}: ${prorated === null ? '–' : `≈ ${prorated}`} (${answered}/${instrument.items})`;
}

function followingOf(turn: Turn, instrument: Instrument, { answers }: ScreeningResult): Following | null {
  const { leadsTo, family } = instrument;
  const least = leastOf(instrument, answers);
  if (!leadsTo || least === null || !isWithin(least, leadsTo)) return null;
  const next = instruments[leadsTo.instrument];
  if (next.family === family) return { instrument: next.id, answers };
  const after = againAfter(turn.person.screening.results, next);
  return after !== null && turn.at < after ? null : { instrument: next.id, answers: [] };
}

/** What the person is told: of an incomplete form nothing but whether somebody looks at it. */
function keyOf(instrument: Instrument, { score, band, answers }: ScreeningResult): string {
  if (score !== null) return `screening.result.${instrument.id}.${band}`;
  const open = instrument.flags.some((f) => answers[f.item - 1] === null);
  return open || humanFor(instrument, answers) !== null ? 'screening.incomplete-human' : 'screening.incomplete';
}
