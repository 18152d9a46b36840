import { describe, expect, it } from 'vitest';
import { fastingProblem } from '#src/care/life/fasting.ts';
import { noLife } from '#src/care/life/life.ts';
import { nextDose, slotsOf } from '#src/care/medication/doses.ts';
import type { Person } from '#src/care/person.ts';
import { prayerTimesAt } from '#src/prayers.ts';
import { Life } from '../plan/life.ts';
import { at, medicine, personWith, programmeWith } from '../plan/people.ts';

/** Synthetic people, and a month as it might be announced. */
const ramadan = { from: '2027-02-08', to: '2027-03-09' };
const lahore = prayerTimesAt({ latitude: 31.55, longitude: 74.34 });
const fasting = { ramadan: ramadan.from, fasts: true, hours: { m1: ['sehri', 'iftar'] }, confirmedBy: 'Dr Synthetic' };

function fasts(change: object = {}, person: Partial<Person> = {}): Person {
  const medicines = [medicine(), medicine({ id: 'm2', times: ['14:00'] })];
  return personWith({
    life: { ...noLife, fasting: { ...fasting, ...change } as Person['life']['fasting'] },
    medication: { medicines, nextNumber: 3, doses: [] },
    ...person,
  });
}

/** The doses of some days, from the morning of the first. */
function doses(
  person: Person,
  from: string,
  until: string,
  programme = programmeWith({ ramadan, prayerTime: lahore }),
) {
  const begun = { ...person, plan: { done: { 'medication:dose': `${from}/00:00` } } };
  const found: string[] = [];
  for (const slot of slotsOf(begun, programme)) {
    if (slot.nth > `${until}/24:00`) return found;
    found.push(slot.nth);
  }
  return found;
}

describe('the doses of who fasts', () => {
  it('move to sehri and iftar from the first fast to the last, by the prayers of the place, and back by themselves', () => {
    // Lahore by the Karachi method: Fajr about 05:28 and Maghrib about 17:43 on 8 February; the sehri dose is 40 minutes before.
    const [sehri, noon, iftar] = doses(fasts(), '2027-02-08', '2027-02-08').map((nth) => nth.slice(11));
    expect(noon).toBe('14:00');
    expect([sehri! >= '04:46' && sehri! <= '04:50', iftar! >= '17:41' && iftar! <= '17:45']).toEqual([true, true]);
    expect(doses(fasts(), '2027-02-07', '2027-02-07')).toEqual(
      ['08:00', '14:00', '20:00'].map((t) => `2027-02-07/${t}`),
    );
    expect(doses(fasts(), '2027-03-10', '2027-03-10')).toEqual(
      ['08:00', '14:00', '20:00'].map((t) => `2027-03-10/${t}`),
    );
    expect(doses(fasts(), '2027-03-09', '2027-03-09')).not.toContain('2027-03-09/08:00');
  });

  it('stay where they are for who does not fast, is not confirmed, or was confirmed for another year', () => {
    const usual = ['08:00', '14:00', '20:00'].map((t) => `2027-02-10/${t}`);
    for (const change of [
      { fasts: false },
      { fasts: null },
      { confirmedBy: null },
      { ramadan: '2026-02-18' },
      { hours: {} },
    ])
      expect([change, doses(fasts(change), '2027-02-10', '2027-02-10')]).toEqual([change, usual]);
    expect(doses(fasts(), '2027-02-10', '2027-02-10', programmeWith({ ramadan: null }))).toEqual(usual);
  });

  it('follow the month where the moon moves its first day', () => {
    const moved = programmeWith({ ramadan: { from: '2027-02-09', to: '2027-03-10' } });
    expect(doses(fasts(), '2027-02-08', '2027-02-08', moved)).toContain('2027-02-08/08:00');
    expect(doses(fasts(), '2027-03-10', '2027-03-10', moved)).toContain('2027-03-10/18:30');
  });

  it('go by usual hours where the place is not told, and where somebody is in another zone', () => {
    const there = programmeWith({ ramadan });
    expect(doses(fasts(), '2027-02-10', '2027-02-10', there)).toEqual(
      ['04:20', '14:00', '18:30'].map((t) => `2027-02-10/${t}`),
    );
    expect(doses(fasts({}, { timeZone: 'Asia/Dubai' }), '2027-02-10', '2027-02-10')).toContain('2027-02-10/18:30');
  });

  it('keep their number: what would be more, fewer or unequal ones is refused', () => {
    const programme = programmeWith({ ramadan });
    const problem = (given: Parameters<typeof fastingProblem>[3], person = fasts(), today = '2027-02-10') =>
      fastingProblem(person, programme, today, given);
    expect(problem([{ medicine: 'm1', at: ['sehri', 'iftar'] }])).toBeNull();
    expect(problem([{ medicine: 'm1', at: ['iftar'] }])).toBe('other-number');
    expect(problem([{ medicine: 'm2', at: ['sehri', 'iftar'] }])).toBe('other-number');
    expect(problem([{ medicine: 'm9', at: ['iftar'] }])).toBe('unknown-medicine');
    expect(problem([{ medicine: 'm2', at: ['iftar'] }], fasts({ fasts: false }))).toBe('does-not-fast');
    expect(problem([{ medicine: 'm2', at: ['iftar'] }], fasts(), '2027-03-10')).toBe('not-announced');
    const tapered = fasts(
      {},
      { medication: { medicines: [medicine({ amounts: [1, 0.5] })], nextNumber: 2, doses: [] } },
    );
    expect(problem([{ medicine: 'm1', at: ['sehri', 'iftar'] }], tapered)).toBe('other-number');
  });

  it('never come twice on the day on which the hours change', () => {
    const programme = programmeWith({ ramadan });
    const asked = fasts({}, { plan: { done: { 'medication:dose': '2027-02-10/20:00' } } });
    expect(nextDose(asked, programme)).toMatchObject({ nth: '2027-02-11/04:20', dueAt: at('2027-02-10T23:20Z') });
  });
});

describe('a month that is announced anew', () => {
  /** Somebody who fasts by confirmed hours, two days before the month was to end. */
  function fasting(): Life {
    const of = new Life(at('2027-03-08T03:30Z'), {
      ...fasts({ until: ramadan.to }),
      plan: { done: { 'medication:dose': '2027-03-08/08:00' } },
    });
    of.context = { ...of.context, programme: programmeWith({ ramadan, prayerTime: lahore }) };
    of.change({});
    return of;
  }
  /** The service is started again with what was announced in the evening; what is stored is what was planned before. */
  function announced(of: Life, to: string): void {
    of.context = { ...of.context, programme: programmeWith({ ramadan: { ...ramadan, to }, prayerTime: lahore }) };
  }
  const asked = (of: Life, date: string) =>
    of.said.flatMap(({ row, at }) => {
      const local = new Date(at + 5 * 3_600_000).toISOString();
      return row.body.kind === 'say' && row.body.keys.includes('medicine.dose') && local.startsWith(date)
        ? [local.slice(11, 16)]
        : [];
    });

  it('a day longer: the last sehri is asked about before dawn, though the usual hour was planned already', () => {
    const of = fasting();
    of.pass(at('2027-03-09T16:30Z') - of.now);
    announced(of, '2027-03-10');
    of.pass(at('2027-03-10T04:00Z') - of.now);
    // Fajr is about 05:00 in Lahore then.
    expect(asked(of, '2027-03-10')[0]).toMatch(/^04:[12]\d$/);
    expect(asked(of, '2027-03-10')).not.toContain('08:00');
  });

  it('a day shorter: the usual hours are back at once', () => {
    const of = fasting();
    of.pass(at('2027-03-08T16:30Z') - of.now);
    announced(of, '2027-03-08');
    of.pass(at('2027-03-09T04:00Z') - of.now);
    expect(asked(of, '2027-03-09')[0]).toBe('08:00');
  });

  it('is looked for in each night of the month, and no longer', () => {
    const of = fasting();
    of.pass(at('2027-03-09T20:00Z') - of.now);
    expect(of.person.timers['life:moon']?.dueAt).toBe(at('2027-03-09T21:00Z'));
    of.pass(at('2027-03-14T20:00Z') - of.now);
    expect(of.person.timers['life:moon']).toBeUndefined();
  });
});
