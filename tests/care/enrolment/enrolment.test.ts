import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { EnrolmentForm } from '#src/care/enrolment/form.ts';
import type { LifeNews } from '#src/care/enrolment/lifeNews.ts';
import { newPerson, type Person } from '#src/care/person.ts';
import type { Reading } from '#src/care/readings/reading.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const form: EnrolmentForm = {
  ...{ channel: 'phone', address: 'a1', language: 'ur', for: 'self', conditions: [], medicines: [] },
  ...{ consentOn: '2026-11-20', consentHow: 'paper' },
};
const stranger = newPerson('p1', 'c1');

function enrolled(fields: Partial<EnrolmentForm>, before: Partial<Person> = stranger) {
  const context = contextOf(before);
  const decision = decide(context, eventOf({ type: 'person.enrolled', form: { ...form, ...fields }, by: 'test' }));
  return { decision, person: apply(context, decision.changes).person };
}

function recorded(news: LifeNews, before: Partial<Person>) {
  const context = contextOf(before);
  const decision = decide(context, eventOf({ type: 'life.recorded', news, by: 'test' }));
  return { decision, person: apply(context, decision.changes).person };
}

const pregnant: Person['maternal'] = {
  ...stranger.maternal,
  ...{ status: 'pregnant', edd: '2027-03-01', eddFrom: 'scan', since: at },
};
const lost: Person['maternal'] = { ...pregnant, status: 'lost', lostOn: '2026-11-10' };

describe('who is enrolled by staff', () => {
  it('has agreed, is in the plans, and hears one welcome that names nothing', () => {
    const { decision, person } = enrolled({ lmp: '2026-09-01', conditions: ['hypertension'] });
    expect(person.consent.status).toBe('given');
    expect(person.maternal).toMatchObject({ status: 'pregnant', edd: '2027-06-08' });
    expect(decision.outgoing.map((o) => o.body.kind === 'say' && o.body.keys)).toEqual([['enrolment.welcome']]);
    const plans = new Set(decision.wakes.set.map((w) => w.plan));
    expect([...plans]).toEqual(expect.arrayContaining(['antenatal', 'hypertension']));
  });

  it('is not enrolled twice, nor against a no that is as late as the consent', () => {
    const { person } = enrolled({});
    expect(enrolled({ lmp: '2026-09-01' }, person).person.maternal.status).toBe('none');
    const declined = { ...stranger, consent: { status: 'declined' as const, at } };
    expect(enrolled({ consentOn: '2026-11-23' }, declined).person.consent.status).toBe('declined');
    expect(enrolled({ consentOn: '2026-11-23' }, { ...stranger, optedOutAt: at }).person.enrolment).toBeNull();
    // Five days later they agreed on paper after all.
    const earlier = { ...stranger, optedOutAt: at - 5 * 86_400_000 };
    expect(enrolled({ consentOn: '2026-11-20' }, earlier).person.optedOutAt).toBeNull();
  });

  it('is taken for nobody on a number of several people, where the form does not say whose it is', () => {
    const context = contextOf({});
    const people = ['p1', 'p2'].map((person, n) => ({ person, word: ['suraj', 'chand'][n]! }));
    const contactPoint = { ...context.contactPoint, sharing: { people, speaks: null, waits: [] } };
    const medicines = ['warfarin 0+0+1'];
    const event = eventOf({ type: 'person.enrolled', form: { ...form, medicines }, by: 'test' });
    const { changes, outgoing } = decide({ ...context, contactPoint }, event);
    expect([changes.person?.medication.medicines ?? [], outgoing]).toEqual([[], []]);
    expect(changes.audit.map((a) => [a.action, a.detail])).toEqual([['enrolment.refused', 'several']]);
  });

  it('is never made pregnant by a file once a loss was told', () => {
    for (const status of ['lost', 'maybe-lost'] as const) {
      const { decision, person } = enrolled({ lmp: '2026-06-01' }, { ...stranger, maternal: { ...lost, status } });
      expect(person.maternal.status).toBe(status);
      expect(decision.wakes.set.filter((w) => w.plan === 'antenatal')).toEqual([]);
    }
  });

  it('brings a clinician the same day where a medicine may harm an unborn child, and is told nothing of it', () => {
    const { decision, person } = enrolled({ lmp: '2026-09-01', medicines: ['valproate 500 BD'] });
    expect(person.handover).toMatchObject({ state: 'open', urgency: 'urgent' });
    expect(decision.outgoing.filter((o) => o.body.kind === 'say')).toHaveLength(1);
  });
});

describe('a life that staff record', () => {
  const about = (topic: string) => ({ topic });

  it.each([
    ['a loss', { what: 'loss', on: '2026-11-22' }, 'lost'],
    ['a death of the baby before a birth was known', { what: 'baby-died' }, 'lost'],
    ['a stillbirth', { what: 'birth', on: '2026-11-22', babyAlive: false }, 'born'],
  ] as const)('ends every message of the pregnancy and the baby with %s, and says nothing', (_, news, status) => {
    const before = contextOf({ maternal: pregnant });
    const { decision, person } = recorded(news, before.person);
    expect(person.maternal.status).toBe(status);
    expect(person.maternal.babyAlive ?? false).toBe(false);
    expect(decision.changes.withdrawals).toEqual(expect.arrayContaining([about('pregnancy'), about('baby')]));
    expect(decision.wakes.set.filter((w) => w.plan === 'antenatal' || w.plan === 'vaccines')).toEqual([]);
    expect(decision.wakes.cancel.length).toBeGreaterThan(0);
    expect(decision.outgoing).toEqual([]);
  });

  it('follows a birth with a living child, and asks nothing about it', () => {
    const { person, decision } = recorded({ what: 'birth', on: '2026-11-22', babyAlive: true }, { maternal: pregnant });
    expect(person.maternal).toMatchObject({ status: 'born', bornOn: '2026-11-22', babyAlive: true });
    expect(person.timers['maternal:baby']).toBeUndefined();
    expect(decision.outgoing).toEqual([]);
  });

  it('does not ask after a child again who is known to live', () => {
    const born: Person['maternal'] = { ...pregnant, status: 'born', bornOn: '2026-11-20', babyAlive: true };
    const { person } = recorded({ what: 'birth', on: '2026-11-20', babyAlive: null }, { maternal: born });
    expect(person.maternal).toEqual(born);
    expect(person.timers).toEqual({});
  });

  it('never undoes a loss', () => {
    for (const news of [
      { what: 'due-date', edd: '2027-03-01', from: 'scan' },
      { what: 'birth', on: '2026-11-22', babyAlive: true },
    ] as const) {
      expect(recorded(news, { maternal: lost }).person.maternal).toEqual(lost);
    }
    const held: Person['maternal'] = { ...pregnant, status: 'maybe-lost', lostOn: '2026-11-20' };
    const told = recorded({ what: 'birth', on: '2026-11-22', babyAlive: true }, { maternal: held });
    expect(told.person.maternal.babyAlive).not.toBe(true);
  });

  it('ends everything planned with a death or the end of the programme', () => {
    for (const what of ['died', 'ended'] as const) {
      const { person } = enrolled({ lmp: '2026-09-01', conditions: ['diabetes'], medicines: ['metformin 500 BD'] });
      const { decision, person: after } = recorded({ what }, person);
      expect(after.enrolment?.endedAt).toBe(at);
      const context: Context = { ...contextOf(), person: after };
      expect(decision.wakes.set).toEqual([]);
      expect(decision.wakes.cancel.length).toBeGreaterThan(0);
      expect(decide(context, eventOf({ type: 'person.enrolled', form, by: 'test' }, 'e2')).outgoing).toEqual([]);
    }
  });
});

describe('a reading that staff record', () => {
  const pressure = (value: number, second: number): Reading => ({
    ...{ kind: 'blood-pressure', value, second, unit: 'mm[Hg]', context: null, certain: true },
    evidence: `${value}/${second}`,
  });
  const measured = (reading: Reading) =>
    decide(contextOf({ maternal: pregnant }), eventOf({ type: 'reading.recorded', reading, by: 'test' }));

  it('is kept, and says nothing where it is no danger', () => {
    const decision = measured(pressure(118, 76));
    expect(decision.changes.observations).toHaveLength(1);
    expect(decision.outgoing).toEqual([]);
  });

  it('brings a human and the fixed answer where it is one', () => {
    const decision = measured(pressure(176, 118));
    expect(decision.changes.person?.handover?.state).toBe('open');
    expect(decision.outgoing.some((o) => o.priority === 'crisis')).toBe(true);
  });
});
