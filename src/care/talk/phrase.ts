import { permits } from '../consent/permissions.ts';
import { standingUrgency } from '../conversation/concerns.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Event } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { spokenTo } from '../media/spoken.ts';
import type { Option } from '../outgoing.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { type Entry, topicOf } from './entry.ts';
import { grounded } from './grounded.ts';

/** After this a phrasing is of no use to anybody: the answer went as it is. */
const worthWaiting = minutes(1);

/** Says an approved answer as it stands, with what goes with it, and asks the model for words that fit the question. */
export function answerWith(turn: Turn, question: string, entry: Entry): void {
  turn.say(keyOf(entry), {}, { topic: topicOf(entry), options: optionsOf(turn, entry) });
  turn.audit('companion', 'library.answered', entry.id);
  askPhrase(turn, question, entry);
}

/** Only where there is a model that may and the person allows it. The answer itself waits out the hold, as every answer does then. */
function askPhrase(turn: Turn, question: string, entry: Entry): void {
  const { model } = turn.programme;
  const { handover, meeting } = turn.person;
  if (!model.enabled || !model.phrases || !permits(turn.person, 'model')) return;
  // Roman Urdu is read out as Urdu, which a phrasing does not have.
  if (turn.language === 'ur-Latn' && spokenTo(turn.person, turn.programme)) return;
  const known = [handover?.claimedBy?.name, meeting.city].filter((name) => typeof name === 'string');
  const entries = [{ id: entry.id, text: turn.text(keyOf(entry)) }];
  const { language, event } = turn;
  turn.consult(
    { kind: 'phrase', about: event.id, question: question.toWellFormed(), language, entries, known },
    turn.at + worthWaiting,
  );
}

/**
 * An answer in the model's words, or its silence. It takes the place of the answer that still waits only where every check
 * holds and nothing grave has come between; otherwise the answer goes as it is. On record either way, without its words.
 */
export function takePhrase(turn: Turn, event: Extract<Event, { type: 'phrase.given' }>): void {
  const { about, phrase, provenance } = event;
  const from = provenance ? ` ${provenance.model} ${provenance.prompt} ${provenance.latencyMs}ms` : '';
  if ('unavailable' in phrase)
    return void turn.audit('model', 'phrase.unavailable', `${about} ${phrase.unavailable}${from}`);
  const why = replace(turn, event, phrase.text);
  turn.audit('model', why === null ? 'phrase.used' : 'phrase.dropped', `${about}${why ? ` ${why}` : ''}${from}`);
}

/** Puts it in the place of the answer that waits; why not, where it may not. */
function replace(turn: Turn, event: Extract<Event, { type: 'phrase.given' }>, text: string): string | null {
  const { held } = turn.person;
  if (held?.event !== event.about || turn.at >= held.until) return 'late';
  if (humanSpeaks(turn) || standingUrgency(turn.person, turn.at) !== 'routine') return 'danger';
  const [row, more] = held.outgoing.filter((id) => id.startsWith(`${event.about}/`));
  const entry = turn.programme.library?.entries.find((e) => e.id === event.entries[0]);
  if (!row || more || !entry || event.entries.length > 1) return 'no-answer-waits';
  const key = keyOf(entry);
  const verdict = grounded(text, [turn.text(key)], turn.language);
  if (verdict !== 'grounded') return verdict;
  turn.sayPhrased(text.trim(), [key], { topic: topicOf(entry), insteadOf: row, options: optionsOf(turn, entry) });
  turn.withdraw({ outgoing: row });
  turn.change({ held: null });
  return null;
}

const keyOf = ({ id }: Entry): string => `library.${id}`;

/** The exercise that goes with an answer, and a human, one tap away. */
function optionsOf(turn: Turn, { offers }: Entry): readonly Option[] {
  const exercise = offers && { id: `selfhelp:start/${offers}`, label: turn.text(`selfhelp.${offers}.name`) };
  return [...(exercise ? [exercise] : []), humanOption(turn)];
}
