import { type ChangeProblem, changeProblem } from '#src/care/enrolment/changeForm.ts';
import { readingOf } from '#src/care/enrolment/readingForm.ts';
import type { Happening } from '#src/care/event.ts';
import type { Person } from '#src/care/person.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import { type Doing, entryOf, eventId, refusalUnlessOwner } from './deeds.ts';
import type { Answer, Nothing, Payload, Reason } from './wire.ts';

type Recording = Doing & { readonly timeZone: string };
type Done = ({ readonly ok: true } & Nothing) | Extract<Answer<'handover.change'>, { ok: false }>;

const done: Done = { ok: true };

/**
 * Changes what is on record of a person: a medicine, a plan, their plan for hard times. Only who has the conversation may.
 * What is so already is not done again, and answered as done.
 */
export async function change(doing: Recording, p: Payload<'handover.change'>): Promise<Done> {
  const { house, counselor, timeZone } = doing;
  const refused = refusalUnlessOwner(await entryOf(doing, p), doing);
  if (refused) return refused;
  const { person } = (await house.store.person(p.person))!;
  const problem = changeProblem(
    person,
    { plans: house.programme?.plans ?? [] },
    dateOf(house.now(), person.timeZone ?? timeZone),
    p.change,
  );
  if (problem && isSoAlready(person, problem, p, house.programme?.plans ?? [])) return done;
  if (problem) return refuse(`change.${problem.field}`, reasonOf[problem.why]);
  return record(doing, p, { type: 'record.changed', handover: p.handover, counselor, change: p.change });
}

/** Puts on record what was measured now; a dangerous one is answered like one of the person's own. */
export async function reading(doing: Recording, p: Payload<'handover.reading'>): Promise<Done> {
  const refused = refusalUnlessOwner(await entryOf(doing, p), doing);
  if (refused) return refused;
  const found = await doing.house.store.person(p.person);
  // Nothing is kept of who has not agreed to it.
  if (found?.person.consent.status !== 'given') return refuse('person', 'no-consent');
  return record(doing, p, { type: 'reading.recorded', reading: readingOf(p.reading), by: doing.counselor.id });
}

async function record(
  { house, follow, counselor }: Doing,
  p: { readonly person: string; readonly id: string },
  happening: Extract<Happening, { type: 'record.changed' | 'reading.recorded' }>,
): Promise<Done> {
  const before = (await house.store.person(p.person))?.version;
  const changed = async () => ((await house.store.person(p.person))?.version === before ? null : true);
  const arrival = { id: eventId(counselor, p.id), subject: { person: p.person }, sentAt: house.now(), ...happening };
  const [state] = await house.door.accept([arrival]);
  if (state === 'accepted') await follow(p.person, changed, 2_000);
  return done;
}

/** A deed that is given again after a lost connection finds that it was done. */
function isSoAlready(
  person: Person,
  { why }: ChangeProblem,
  { change: c }: Payload<'handover.change'>,
  plans: readonly { readonly id: string }[],
): boolean {
  if (c.what === 'medicine-off')
    return why === 'not-there' && Number(c.medicine.slice(1)) < person.medication.nextNumber;
  if (c.what === 'plan-off') return why === 'not-there' && plans.some((plan) => plan.id === c.plan);
  return (c.what === 'plan' || c.what === 'erasure') && why === 'already';
}

const reasonOf: Readonly<Record<ChangeProblem['why'], Reason>> = {
  'no-consent': 'no-consent',
  'opted-out': 'opted-out',
  'too-often': 'too-often',
  'too-many': 'malformed',
  'not-there': 'malformed',
  already: 'already',
  'wrong-day': 'malformed',
};

function refuse(field: string, reason: Reason): Done {
  return { ok: false, error: { field, reason } };
}

/** More than a year of mornings and evenings is on no chart. */
const longestHistory = 800;

/** What was measured and escalated before. Only of who was ever handed over, as everything here. */
export async function readHistory({ house }: Doing, p: Payload<'chat.history'>): Promise<Answer<'chat.history'>> {
  if (!(await house.store.entry(p.person))) return { ok: false, error: { field: 'person', reason: 'unknown-person' } };
  return { ok: true, ...(await house.store.history(p.person, longestHistory)) };
}
