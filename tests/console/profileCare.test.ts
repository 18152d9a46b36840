import { describe, expect, it } from 'vitest';
import { newPerson, type Person } from '#src/care/person.ts';
import { profileOf } from '#src/console/profile.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const zone = 'Asia/Karachi';
const person = newPerson('p_x', 'cp_x');

describe('what a profile shows of a course', () => {
  it('is the share of days, the last weeks and what is left of each medicine', () => {
    const medicines: Person['medication']['medicines'] = [
      {
        ...{ id: 'm1', name: 'Trialine', times: ['08:00', '20:00'], every: 'day', startsOn: '2026-11-01' },
        ...{ critical: true, addedAt: 0 },
      },
    ];
    // From the 19th: taken, half taken, missed, taken; today one of one so far.
    const days = { m1: { from: '2026-11-19', marks: '2221202211' } };
    const medication = { ...person.medication, medicines, stock: { m1: { left: 9, told: 7 } }, days };
    const [shown] = profileOf({ ...person, medication }, 1, now, zone).medicines;
    expect(shown).toMatchObject({
      name: 'Trialine',
      critical: true,
      left: 9,
      daysLeft: 4,
      adherence: { covered: 0.5 },
    });
    expect(shown!.adherence.calendar.slice(-5)).toEqual([
      { date: '2026-11-19', due: 2, taken: 2 },
      { date: '2026-11-20', due: 2, taken: 1 },
      { date: '2026-11-21', due: 2, taken: 0 },
      { date: '2026-11-22', due: 2, taken: 2 },
      { date: '2026-11-23', due: 1, taken: 1 },
    ]);
  });

  it('is the blood pressure by morning and evening beside the goal, and the check-up that is expected', () => {
    const reading = (iso: string, value: number, second: number) => ({
      ...{ kind: 'blood-pressure' as const, value, second, unit: 'mm[Hg]', context: null, certain: true, evidence: '' },
      at: Date.parse(iso),
    });
    const readings = [reading('2026-11-22T03:30:00Z', 148, 92), reading('2026-11-22T14:30:00Z', 140, 90)];
    const visit = { dueOn: '2026-12-20', controlled: false, keptOn: null, putOff: 0, tracing: false, outcome: null };
    const chronic = { conditions: [{ condition: 'hypertension' as const, since: 0, visit }] };
    const profile = profileOf({ ...person, readings, chronic }, 1, now, zone);
    expect(profile.pressure).toMatchObject({ goal: { systolic: 135, diastolic: 85 } });
    expect(profile.pressure!.sittings.map((s) => `${s.part} ${s.systolic}/${s.diastolic}`).sort()).toEqual([
      'evening 140/90',
      'morning 148/92',
    ]);
    expect(profile.visits).toEqual([{ condition: 'hypertension', ...visit }]);
    expect(profileOf(person, 1, now, zone)).toMatchObject({ pressure: null, visits: [], medicines: [] });
  });
});
