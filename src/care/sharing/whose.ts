import { atRisk } from '../conversation/concerns.ts';
import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import type { Arrival, Event } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { fold, wholeCommand } from '../language/answers.ts';
import { type Judgement, judge, type Profile } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { atLeast, minutes } from '../words.ts';
import { mostWaiting, type Sharing, type Unsorted } from './sharing.ts';

type Message = Extract<Event, { type: 'message.received' }>;

/** For how long whoever was named is taken to be meant by what follows, and for how long the question waits for its answer. */
const [meantFor, waitsFor] = [minutes(30), minutes(10)];

/**
 * Sorts what comes from a number on which several people are reached, in the name of the one whose phone it is. Danger is
 * answered before anybody is asked: `unsure` says that it is this person's for now, and that `askWhose` is to follow.
 * `elsewhere` was handed on, or waits; `theirs` goes on as ever.
 */
export function whose(turn: Turn, event: Event): 'theirs' | 'elsewhere' | 'unsure' {
  const { sharing, person } = turn.contactPoint;
  if (!sharing || person !== turn.person.id) return 'theirs';
  if (event.type === 'message.received') return event.id.startsWith('for:') ? 'theirs' : sort(turn, sharing, event);
  const n = placeOf(event);
  if (n > 0) return pass(turn, sharing, n, event);
  // What befell the phone itself befell everybody on it.
  if (event.type === 'human.answered' || event.type === 'delivery.failed')
    for (let other = 1; other < sharing.people.length; other += 1) pass(turn, sharing, other, event);
  return 'theirs';
}

/** Asks whom the message is about, and keeps it until that is known. */
export function askWhose(turn: Turn, message: Message, answered: boolean): void {
  // Who goes on writing and never says whom it is about is not asked for ever.
  if ((turn.contactPoint.sharing?.waits.length ?? 0) >= mostWaiting) nobodySaid(turn);
  const { sharing } = turn.contactPoint;
  if (!sharing) return;
  const { at: _, subject: __, ...rest } = message;
  const kept: Unsorted = { ...rest, answered };
  share(turn, { ...sharing, waits: [...sharing.waits, kept] });
  if (sharing.waits.length > 0) return;
  const options = sharing.people.map(({ word }, n) => ({ id: `${n}~who`, label: word }));
  turn.say('sharing.who', {}, { options, ...(answered && { priority: 'crisis' }) });
  turn.setTimer('sharing:who', turn.at + waitsFor);
}

/**
 * Nobody said whom it is about: it is taken for whose phone it is. What would be danger in anybody, such as a pressure that
 * only a mother must not have, has a human in any case.
 */
export function nobodySaid(turn: Turn): void {
  const { sharing } = turn.contactPoint;
  if (!sharing || sharing.waits.length === 0) return;
  for (const { text, answered } of sharing.waits)
    if (!answered)
      raise(
        turn,
        ...grave(judgedAs(turn, text, { ...profileOf(turn.person, turn.at, turn.timeZone), pregnantWeeks: anyWeek })),
      );
  settle(turn, sharing, 0);
}

/** The last step of a decision: on a shared phone words begin with the private word of whom they are for, and taps come back to them. */
export function nameWhose(turn: Turn): void {
  const { sharing, id } = turn.contactPoint;
  const n = sharing?.people.findIndex((p) => p.person === turn.person.id) ?? -1;
  if (!sharing || n < 0) return;
  for (const [at, row] of turn.outgoing.entries()) {
    if (row.body.kind !== 'say' || row.contactPoint !== id || row.body.keys.includes('sharing.who')) continue;
    const options = n === 0 ? row.body.options : row.body.options.map((o) => ({ ...o, id: `${n}~${o.id}` }));
    const text = `${sharing.people[n]!.word}: ${row.body.text}`;
    turn.outgoing[at] = { ...row, body: { ...row.body, text, options, shared: true } };
  }
}

/** Where the week is not known, the one for which signs are read most gravely (facts §1.3: from week 28). */
const anyWeek = 28;

function sort(turn: Turn, sharing: Sharing, message: Message): ReturnType<typeof whose> {
  const { text, choice } = message;
  const tapped = /^(\d)~(.*)$/.exec(choice ?? '');
  if (tapped?.[2] === 'who') return chosen(turn, sharing, Number(tapped[1]));
  if (tapped) return meant(turn, sharing, Number(tapped[1]), { ...message, choice: tapped[2]! });
  if (choice !== null) return meant(turn, sharing, 0, message);
  const named = namedIn(sharing, text);
  if (named && named.rest === '') return chosen(turn, sharing, named.n);
  if (named) return meant(turn, sharing, named.n, { ...message, text: named.rest });
  // Of whom alone is left nobody needs to ask.
  if (sharing.people.length === 1) return 'theirs';
  const speaks = sharing.speaks && sharing.speaks.until > turn.at ? sharing.speaks.person : null;
  const n = sharing.people.findIndex((p) => p.person === speaks);
  if (n >= 0) return meant(turn, sharing, n, message);
  // In danger, and while a human has the conversation, nobody is asked anything beside it.
  if (atRisk(turn.person) || humanSpeaks(turn)) return 'theirs';
  // Who writes STOP on a number means all that comes to it.
  if (wholeCommand(text) === 'stop') return toAll(turn, sharing, message);
  if (text.trim() !== '' && grave(judgedAs(turn, text, profileOf(turn.person, turn.at, turn.timeZone))).length > 0)
    return 'unsure';
  askWhose(turn, message, false);
  return 'elsewhere';
}

/** Whom a private word names that stands alone or begins the message, and what follows it; a number alone answers the open question. */
function namedIn({ people, waits }: Sharing, text: string): { n: number; rest: string } | null {
  const folded = fold(text);
  const byNumber = /^\d$/.test(folded) && waits.length > 0 && !waits.some((w) => w.answered) ? Number(folded) - 1 : -1;
  if (people[byNumber]) return { n: byNumber, rest: '' };
  for (const [n, { word }] of people.entries()) {
    const of = fold(word);
    if (folded === of) return { n, rest: '' };
    const [first = ''] = text.trim().split(/[\s:,،-]+/u, 1);
    if (fold(first) === of)
      return {
        n,
        rest: text
          .trim()
          .slice(first.length)
          .replace(/^[\s:,،-]+/u, ''),
      };
  }
  return null;
}

/** Somebody said whom they write for: what waited is theirs, and what follows. */
function chosen(turn: Turn, sharing: Sharing, n: number): 'elsewhere' {
  const who = sharing.people[n];
  if (!who) turn.say('common.too-old');
  else if (sharing.waits.length > 0) settle(turn, speaking(turn, sharing, n), n);
  else {
    share(turn, speaking(turn, sharing, n));
    turn.say('sharing.speaks', { word: who.word });
  }
  return 'elsewhere';
}

function meant(turn: Turn, sharing: Sharing, n: number, message: Message): 'theirs' | 'elsewhere' {
  if (!sharing.people[n]) return 'theirs';
  share(turn, speaking(turn, sharing, n));
  const same = n === 0 && turn.event.type === 'message.received' && message.text === turn.event.text;
  return same ? 'theirs' : pass(turn, sharing, n, message);
}

const speaking = (turn: Turn, sharing: Sharing, n: number): Sharing => ({
  ...sharing,
  speaks: { person: sharing.people[n]!.person, until: turn.at + meantFor },
});

/** What waited goes to that person; what was answered as danger already is not answered twice by the same. */
function settle(turn: Turn, sharing: Sharing, n: number): void {
  turn.clearTimer('sharing:who');
  share(turn, { ...sharing, waits: [] });
  for (const { answered, ...message } of sharing.waits) if (!(answered && n === 0)) pass(turn, sharing, n, message);
}

function toAll(turn: Turn, sharing: Sharing, message: Message): 'theirs' {
  for (let n = 1; n < sharing.people.length; n += 1) pass(turn, sharing, n, message);
  return 'theirs';
}

/** Hands an event on to one of the people of this number, as an event of their own. */
export function pass(turn: Turn, { people }: Sharing, n: number, event: Omit<Arrival, 'subject'> | Event): 'elsewhere' {
  const who = people[n];
  if (!who) return 'elsewhere';
  const { at: _, ...arrival } = event as Event;
  turn.accept({ ...arrival, id: `for:${n}:${event.id}`, subject: { person: who.person } } as Arrival);
  return 'elsewhere';
}

/** Whose message it was that something came of: a file that was fetched, words that were heard. */
function placeOf(event: Event): number {
  const about = event.type === 'media.fetched' || event.type === 'transcript.given' ? event.about : '';
  return Number(/^for:(\d):/.exec(about)?.[1] ?? 0);
}

function judgedAs(turn: Turn, text: string, profile: Profile): Judgement {
  return judge(text, profile, [], turn.programme.ear);
}

const grave = ({ findings }: Judgement) => findings.filter((f) => atLeast(f.urgency, 'urgent'));

function share(turn: Turn, sharing: Sharing): void {
  turn.contactPoint = { ...turn.contactPoint, sharing };
}
