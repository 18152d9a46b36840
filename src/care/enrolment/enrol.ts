import { note } from '../conversation/danger.ts';
import { mayReplace } from '../maternal/dating.ts';
import { becomePregnant, giveBirth, inDaytime } from '../maternal/life.ts';
import { draftOf, putOnList } from '../medication/add.ts';
import { isUnsafeInPregnancy } from '../medication/critical.ts';
import { parseMedicine } from '../medication/parse.ts';
import type { Person } from '../person.ts';
import { dateOf, instantOf } from '../plan/calendar.ts';
import { enrolInPlan } from '../plan/enrol.ts';
import { begin, join } from '../sharing/join.ts';
import { pass } from '../sharing/whose.ts';
import type { Turn } from '../turn.ts';
import { days, type PlainDate } from '../words.ts';
import { ageBandOf, type EnrolmentForm, eddOf } from './form.ts';
import { placeOf } from './place.ts';

/**
 * Enrols somebody by what staff wrote down. Never against a "no" that is as late as the consent; what the person told
 * themselves stands before what a file says. All they are told is one welcome, when the hour allows.
 */
export function enrol(turn: Turn, form: EnrolmentForm, by: string): void {
  const { person, contactPoint } = turn;
  // What was handed on to one of several people is theirs.
  const place = contactPoint.person === person.id ? placeOf(form, person, contactPoint.sharing) : null;
  if (place?.whose === 'nobody') turn.audit(by, 'enrolment.refused', place.why);
  else if (place?.whose === 'other') pass(turn, contactPoint.sharing!, place.n, turn.event);
  else if (place?.whose === 'new') enrolBeside(turn, { ...form, word: form.word! }, place.own, by);
  else enrolThis(turn, form, by);
}

/** Somebody new on this phone: their form is decided in its turn, as theirs. */
function enrolBeside(turn: Turn, form: EnrolmentForm & { word: string }, own: string, by: string): void {
  const other = join(turn, form.word, own);
  turn.audit(by, 'phone.shared', other);
  begin(turn, other, { language: form.language, enrolled: true });
  const { sharing } = turn.contactPoint;
  pass(turn, sharing!, sharing!.people.length - 1, turn.event);
}

function enrolThis(turn: Turn, form: EnrolmentForm, by: string): void {
  const known = turn.person.enrolment;
  if (known?.endedAt === null) {
    if (form.word && known.word === null) turn.change({ enrolment: { ...known, word: form.word } });
    return void turn.audit(by, 'enrolment.repeated');
  }
  if (saidNoSince(turn.person, form.consentOn, turn.timeZone))
    return void turn.audit(by, 'enrolment.refused', 'said no');
  turn.audit(by, 'person.enrolled', `${form.consentHow} ${form.consentOn}`);
  agree(turn, form, by);
  learnMaternal(turn, form, by);
  for (const name of form.conditions) {
    const plan = turn.programme.plans.find((p) => p.for === name || p.id === name);
    if (plan) enrolInPlan(turn, plan.id, by);
  }
  for (const words of form.medicines) {
    const { name, timing } = parseMedicine(words);
    if (name && timing) putOnList(turn, draftOf(turn, name, timing), by);
  }
  lookAtMedicines(turn);
  const at = inDaytime(turn, turn.at);
  if (at > turn.at) turn.setTimer('enrolment:welcome', at);
  else welcome(turn);
}

/** Says once who writes, that they agreed to it and how it ends; names nothing that the phone's other readers should not see. */
export function welcome(turn: Turn): void {
  const { person, contactPoint, programme } = turn;
  const people = contactPoint.sharing?.people ?? [];
  const who = people.findIndex((p) => p.person === person.id);
  turn.say(
    who > 0 ? 'enrolment.welcome-beside' : 'enrolment.welcome',
    { programme: programme.name, ...(who > 0 && { word: people[who]!.word, own: people[0]!.word }) },
    { priority: 'reminder', expiresAt: turn.at + days(7) },
  );
}

/** Whether they declined or opted out on that day or later: then no consent of that day counts. */
export function saidNoSince({ consent, optedOutAt }: Person, consentOn: PlainDate, timeZone: string): boolean {
  const no = consent.status === 'declined' || consent.status === 'withdrawn' ? [consent.at] : [];
  return [...no, optedOutAt].some((at) => at !== null && dateOf(at, timeZone) >= consentOn);
}

function agree(turn: Turn, form: EnrolmentForm, by: string): void {
  const { person } = turn;
  const { consentOn, consentHow, name = null, word = null, district = null } = form;
  const agreedAt = Math.min(turn.at, instantOf(consentOn, '12:00', turn.timeZone));
  const ageBand = form.age === undefined ? person.meeting.ageBand : ageBandOf(form.age);
  turn.change({
    since: person.since ?? turn.at,
    language: person.meeting.status === 'done' && person.language ? person.language : form.language,
    optedOutAt: null,
    consent: person.consent.status === 'given' ? person.consent : { status: 'given', at: agreedAt },
    meeting: { status: 'done', servedFor: form.for, ageBand, city: person.meeting.city ?? district },
    enrolment: { at: turn.at, by, name, word, district, consentOn, consentHow, endedAt: null },
    ...(person.asking?.dialogue === 'meeting' && { asking: null }),
  });
}

/** A birth, a loss or a better date that is known already stands: a file may be older than what happened since. */
function learnMaternal(turn: Turn, { lmp, edd, eddFrom = 'lmp', birth }: EnrolmentForm, by: string): void {
  const { status, eddFrom: known } = turn.person.maternal;
  const due = edd ?? (lmp && eddOf(lmp));
  if (!due && !birth) return;
  const from = lmp ? 'lmp' : eddFrom;
  if (birth && (status === 'none' || status === 'pregnant')) giveBirth(turn, birth);
  else if (due && (status === 'none' || (status === 'pregnant' && mayReplace(from, known))))
    becomePregnant(turn, due, from);
  else turn.audit(by, 'enrolment.date-not-taken', status);
}

/** A medicine that may harm an unborn child goes to a clinician the same day; nobody is told by a file (facts §1.2, §3.4). */
function lookAtMedicines(turn: Turn): void {
  if (turn.person.maternal.status !== 'pregnant') return;
  const unsafe = turn.person.medication.medicines.filter((m) => isUnsafeInPregnancy(m.name));
  const evidence = unsafe.map((m) => m.name).join(', ');
  if (unsafe.length > 0) note(turn, { concern: 'medicine-problem', urgency: 'urgent', evidence, subject: 'self' });
}
