import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Change } from '#src/care/enrolment/changeForm.ts';
import type { Event } from '#src/care/event.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import { newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

/** What a counselor changes on record. Everybody is synthetic. */
const at = Date.parse('2026-11-23T10:00:00Z');
const programme = loadProgramme(readSettings({}), at);
const counselor = { id: 'c1', name: 'Synthetic' };
const handover = {
  ...{ id: 'h1', state: 'claimed', urgency: 'soon', reason: 'asked-for', openedAt: at, calls: 0, claimedBy: counselor },
  ...{ claimedAt: at, firstReplyAt: null, closedAt: null, outcome: null, setAside: [] },
} as Handover;
const mother: Person = {
  ...newPerson('p1', 'cp1'),
  ...{ consent: { status: 'given', at: at - 1 }, since: at - 1, handover },
  maternal: {
    ...newPerson('p1', 'cp1').maternal,
    status: 'pregnant',
    edd: '2027-02-10',
    eddFrom: 'scan',
    since: at - 1,
  },
};
const contactPoint = newContactPoint({
  id: 'cp1',
  person: 'p1',
  channel: 'phone',
  account: 'main',
  address: 'synthetic',
});

function changed(change: Change, person: Person = mother, by = counselor) {
  const subject = { person: person.id };
  const event = { id: 'e1', subject, sentAt: at, at, type: 'record.changed', handover: 'h1', counselor: by, change };
  const decision = decide({ programme, person, contactPoint }, event as Event);
  return {
    decision,
    person: decision.changes.person ?? person,
    audit: decision.changes.audit.map((a) => `${a.action} ${a.detail}`),
  };
}
/** Nothing is said while a human has the conversation; this is what comes after. */
const plannedFor = (person: Person) =>
  wakesOf({ ...person, handover: null, concerns: [] }, programme).map((w) => w.plan);
const daily = { what: 'medicine', name: 'Synthetine 5 mg', times: ['20:00', '08:00'], every: 'day' } as const;

describe('a change of the record by who has the conversation', () => {
  it('puts a medicine on the list with its hours in order, plans its doses and says nothing', () => {
    const { person, decision, audit } = changed({ ...daily, times: [...daily.times], until: '2026-12-01' });
    expect(person.medication.medicines).toMatchObject([
      { name: 'Synthetine 5 mg', times: ['08:00', '20:00'], startsOn: '2026-11-23', until: '2026-12-01' },
    ]);
    expect(plannedFor(person)).toContain('medication');
    expect(decision.outgoing).toEqual([]);
    expect(audit).toEqual(expect.arrayContaining(['record.changed medicine', 'medicine.added m1']));
    const without = changed({ what: 'medicine-off', medicine: 'm1' }, person);
    expect(without.person.medication.medicines).toEqual([]);
    expect(without.audit).toContain('medicine.stopped m1');
    expect(without.decision.changes.audit.every((a) => a.actor === 'c1')).toBe(true);
  });

  it('brings a clinician where the medicine may harm an unborn child', () => {
    const { person } = changed({ ...daily, times: ['08:00'], name: 'Valproate 500 mg' });
    expect(person.concerns).toMatchObject([{ concern: 'medicine-problem', urgency: 'urgent' }]);
    expect(person.handover?.urgency).toBe('urgent');
  });

  it.each<[string, Change, Partial<Person>]>([
    ['too-often', { ...daily, times: ['08:00'], name: 'Methotrexate 10 mg' }, {}],
    ['wrong-day', { ...daily, times: ['08:00'], startsOn: '2026-11-22' }, {}],
    ['wrong-day', { ...daily, times: ['08:00'], until: '2026-11-22' }, {}],
    ['no-consent', { ...daily, times: ['08:00'] }, { consent: { status: 'declined', at } }],
    ['opted-out', { ...daily, times: ['08:00'] }, { optedOutAt: at - 1 }],
    ['not-there', { what: 'medicine-off', medicine: 'm9' }, {}],
    ['not-there', { what: 'plan', plan: 'antenatal' }, {}],
    ['not-there', { what: 'plan-off', plan: 'diabetes' }, {}],
    ['already', { what: 'plan', plan: 'diabetes' }, { chronic: { conditions: [{ condition: 'diabetes', since: 1 }] } }],
    ['opted-out', { what: 'plan', plan: 'diabetes' }, { optedOutAt: at - 1 }],
  ])('is refused as %s: %j', (why, change, fields) => {
    const before = { ...mother, ...fields };
    const { person, audit } = changed(change, before);
    expect(person).toEqual(before);
    expect(audit).toEqual([`record.refused ${change.what} ${why}`]);
  });

  it('is refused from anybody else', () => {
    const { person, audit } = changed({ ...daily, times: ['08:00'] }, mother, { id: 'c2', name: 'Other' });
    expect(person).toEqual(mother);
    expect(audit).toEqual(['record.refused medicine another owner']);
  });

  it('joins a plan and leaves it, with all that was planned by it', () => {
    const joined = changed({ what: 'plan', plan: 'diabetes' });
    expect(joined.person.chronic.conditions.map((c) => c.condition)).toEqual(['diabetes']);
    expect(plannedFor(joined.person)).toContain('diabetes');
    const left = changed({ what: 'plan-off', plan: 'diabetes' }, joined.person);
    expect(left.person.chronic.conditions).toEqual([]);
    expect(plannedFor(left.person)).not.toContain('diabetes');
    expect(left.decision.changes.withdrawals).toContainEqual({ topic: 'chronic' });
  });

  it('writes the plan for hard times step by step, and takes out what is emptied', () => {
    const one = changed({ what: 'safety-plan', words: { signs: ' synthetic   sign ', alone: 'synthetic walk' } });
    expect(one.person.safety.plan).toEqual({
      words: { signs: 'synthetic sign', alone: 'synthetic walk' },
      next: null,
      changedAt: at,
    });
    const two = changed({ what: 'safety-plan', words: { signs: '' } }, one.person);
    expect(two.person.safety.plan?.words).toEqual({ alone: 'synthetic walk' });
    expect(changed({ what: 'safety-plan', words: { alone: '' } }, two.person).person.safety.plan).toBeNull();
    for (const line of one.audit) expect(line).not.toContain('synthetic');
  });
});
