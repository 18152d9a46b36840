import { standingUrgency } from '../conversation/concerns.ts';
import { profileOf } from '../conversation/profile.ts';
import type { Counselor, Event } from '../event.ts';
import type { Suggest } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import type { Turn } from '../turn.ts';
import { type Instant, minutes } from '../words.ts';
import { keptSuggestions, type Suggestion, type Wish } from './suggestion.ts';

/** Who asks waits before a screen; after this an answer is of no use. */
const worthWaiting = minutes(1);
/** What is longer is no message that a chat carries. */
const longest = 4_000;

/** Why the model is not asked. */
export type NoSuggestion = 'no-model' | 'no-consent' | 'opted-out' | 'not-yours' | 'emergency' | 'private' | 'too-long';

/**
 * Why that may not be asked of a model for this person; null where it may. As with every question to it they must have agreed.
 * In an emergency nobody is offered generated words to say (facts §2.5); what was written can be translated there, too. What a
 * plan for hard times says of others goes to no model.
 */
export function noSuggestion(
  person: Person,
  programme: Pick<Programme, 'model'>,
  wish: Wish,
  counselor: Counselor,
  at: Instant,
): NoSuggestion | null {
  if (!programme.model.enabled) return 'no-model';
  if (person.consent.status !== 'given') return 'no-consent';
  if (person.optedOutAt !== null) return 'opted-out';
  if (wish.kind === 'draft') {
    const { handover } = person;
    if (handover?.state !== 'claimed' || handover.claimedBy?.id !== counselor.id) return 'not-yours';
    return standingUrgency(person, at) === 'emergency' ? 'emergency' : null;
  }
  if (wish.text.length > longest) return 'too-long';
  return isOfPlan(person, wish.text.trim()) ? 'private' : null;
}

/** Whether these are words of their plan for hard times, or hold some of it. */
function isOfPlan({ safety }: Person, text: string): boolean {
  const steps = Object.values(safety.plan?.words ?? {});
  return steps.some((words) => (words.length > 2 && text.includes(words)) || (text.length > 2 && words.includes(text)));
}

/** A counselor asks the model: a row like every question to it. What may not be asked is on record with why. */
export function askSuggestion(turn: Turn, event: Extract<Event, { type: 'suggestion.asked' }>): void {
  const { handover, counselor, wish } = event;
  const { person, programme, at } = turn;
  const why = person.handover?.id === handover ? noSuggestion(person, programme, wish, counselor, at) : 'not-yours';
  if (why !== null) return void turn.audit(counselor.id, 'suggestion.refused', `${handover} ${wish.kind} ${why}`);
  turn.audit(counselor.id, 'suggestion.asked', `${handover} ${wish.kind}`);
  turn.consult(questionOf(turn, event), at + worthWaiting);
  const message = wish.kind === 'translation' ? wish.message : null;
  const asked = { id: event.id, kind: wish.kind, message, by: counselor.id, until: at + worthWaiting };
  const all = [...person.suggestions, { ...asked, text: null, unavailable: null }];
  turn.change({ suggestions: all.slice(-keptSuggestions) });
}

function questionOf(turn: Turn, { id, wish }: Extract<Event, { type: 'suggestion.asked' }>): Suggest {
  const { person, at, timeZone } = turn;
  const about = { kind: 'suggest', about: id, known: knownOf(person) } as const;
  if (wish.kind === 'translation') return { ...about, wish: { text: wish.text.toWellFormed(), into: wish.into } };
  const { pregnantWeeks, postpartumDays, conditions } = profileOf(person, at, timeZone);
  const turns = person.recent.map(({ from, text }) => ({ from, text }));
  const profile = { pregnantWeeks, postpartumDays, conditions: [...conditions] };
  return { ...about, wish: { language: turn.language, turns, profile } };
}

/** Names and places on record of this person, and of who answers them. */
function knownOf({ handover, meeting, enrolment }: Person): readonly string[] {
  const known = [handover?.claimedBy?.name, meeting.city, enrolment?.name, enrolment?.district];
  return known.filter((words) => typeof words === 'string');
}

/** What the model wrote, or its silence: kept for the console, and said to nobody. On record without its words. */
export function takeSuggestion(turn: Turn, event: Extract<Event, { type: 'suggestion.given' }>): void {
  const { about, suggestion, provenance } = event;
  const from = provenance ? ` ${provenance.model} ${provenance.prompt} ${provenance.latencyMs}ms` : '';
  const asked = turn.person.suggestions.find((s) => s.id === about);
  if (!asked || turn.at > asked.until) return void turn.audit('model', 'suggestion.late', `${about}${from}`);
  const end = endOf(turn, asked, suggestion);
  turn.audit('model', `suggestion.${end.unavailable ?? 'given'}`, `${about} ${asked.kind}${from}`);
  turn.change({ suggestions: turn.person.suggestions.map((s) => (s === asked ? { ...asked, ...end } : s)) });
}

function endOf(
  turn: Turn,
  { kind }: Suggestion,
  given: Extract<Event, { type: 'suggestion.given' }>['suggestion'],
): Pick<Suggestion, 'text' | 'unavailable'> {
  if ('unavailable' in given) return { text: null, unavailable: given.unavailable };
  // It has become an emergency meanwhile: there, nobody is handed generated words.
  const emergency = kind === 'draft' && standingUrgency(turn.person, turn.at) === 'emergency';
  if (emergency) return { text: null, unavailable: 'withheld' };
  const text = given.text.trim();
  return isPlain(text) ? { text, unavailable: null } : { text: null, unavailable: 'malformed' };
}

/**
 * Links and telephone numbers are masked before a model sees them, so one in its answer is made up: numbers come from the
 * programme's settings alone.
 */
export function isPlain(text: string): boolean {
  const links = /(?:https?:\/\/|www\.)|[\p{L}\p{N}]@[\p{L}\p{N}]/iu.test(text);
  const number = /\p{Nd}(?:[ \u00a0.()-]{0,2}\p{Nd}){6,}/u.test(text.replace(/\d{4}-\d{2}-\d{2}/g, ''));
  return text !== '' && text.length <= longest && !links && !number;
}

/** Puts on record that a reply began as the model's draft, and whether the counselor changed it: the words are theirs now. */
export function beganAsDraft(turn: Turn, counselor: Counselor, draft: string, text: string): void {
  const found = turn.person.suggestions.find((s) => s.id === draft && s.kind === 'draft');
  const how = !found ? 'gone' : found.text === text.trim() ? 'as-it-was' : 'edited';
  turn.audit(counselor.id, 'reply.began-as-draft', `${draft} ${how}`);
}
