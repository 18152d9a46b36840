import { describe, expect, it } from 'vitest';
import { newPerson } from '#src/care/person.ts';
import { readSettings } from '#src/config.ts';
import { profileOf } from '#src/console/profile.ts';
import { loadProgramme } from '#src/programme.ts';

const now = Date.parse('2026-11-23T20:30:00Z');
const zone = 'Asia/Karachi';
const person = newPerson('p_x', 'cp_x');

describe('a profile', () => {
  it.each([
    // In Karachi it is the 24th already: 280 − (EDD − today) days, whole weeks (facts §1.1).
    ['2027-08-31', 0],
    ['2027-08-23', 1],
    ['2027-02-10', 28],
    ['2026-11-24', 40],
    ['2026-11-10', 42],
  ])('due %s is in week %i', (edd, weeks) => {
    const maternal = { ...person.maternal, status: 'pregnant', edd } as const;
    expect(profileOf({ ...person, maternal }, 1, now, zone).maternal.weeks).toBe(weeks);
  });

  it.each(['none', 'lost', 'born'] as const)('counts no weeks when the status is %s', (status) => {
    const maternal = { ...person.maternal, status, edd: '2027-02-10' };
    expect(profileOf({ ...person, maternal }, 1, now, zone).maternal.weeks).toBeNull();
  });

  it('counts days since birth in the person’s own time zone', () => {
    const maternal = { ...person.maternal, status: 'born', bornOn: '2026-11-20' } as const;
    expect(profileOf({ ...person, maternal }, 1, now, zone).maternal.daysSinceBirth).toBe(4);
    const abroad = { ...person, maternal, timeZone: 'Europe/London' };
    expect(profileOf(abroad, 1, now, zone).maternal.daysSinceBirth).toBe(3);
  });

  it.each([
    ['quiet', true],
    ['write', true],
    ['safe', false],
  ])('tells whether writing may be unsafe: asked %s', (step, unsafe) => {
    const asking = { dialogue: 'crisis', step, options: [], data: {}, topic: 'care', askedAt: now } as const;
    expect(profileOf({ ...person, asking: { ...asking, options: [] } }, 1, now, zone).unsafe).toBe(unsafe);
  });

  it('has the plan for hard times in the order of its steps, and who is asked how they are, as long as they are', () => {
    const plan = { words: { around: 'synthetic last', signs: 'synthetic first' }, next: null, changedAt: now } as const;
    const followUp = { of: 'crisis', since: now, unanswered: 1 } as const;
    const safety = { ...person.safety, plan, followUp };
    const shown = profileOf({ ...person, safety }, 1, now, zone);
    expect(shown.safetyPlan?.steps.map((s) => s.words)).toEqual(['synthetic first', 'synthetic last']);
    expect(shown.followUp).toEqual(followUp);
    expect(profileOf({ ...person, safety }, 1, now + 57 * 86_400_000, zone).followUp).toBeNull();
    expect(profileOf(person, 1, now, zone)).toMatchObject({ safetyPlan: null, followUp: null });
  });

  it('has the plans that can be joined, and what comes next of those that are', () => {
    const programme = loadProgramme(readSettings({}), now);
    const chronic = { conditions: [{ condition: 'hypertension', since: now - 1 }] } as typeof person.chronic;
    const theirs = { ...person, chronic, consent: { status: 'given', at: now - 1 }, since: now - 1 } as const;
    const { plans, next } = profileOf(theirs, 1, now, zone, programme);
    expect(plans).toContainEqual({ plan: 'hypertension', since: now - 1 });
    expect(plans).toContainEqual({ plan: 'diabetes', since: null });
    expect(plans.map((p) => p.plan)).not.toContain('antenatal');
    expect(next.length).toBeGreaterThan(0);
    expect(next.map((n) => n.dueAt)).toEqual(next.map((n) => n.dueAt).toSorted((a, b) => a - b));
    expect(new Set(next.map((n) => n.plan))).toEqual(new Set(['hypertension']));
    expect(profileOf(theirs, 1, now, zone)).toMatchObject({ plans: [], next: [] });
  });

  it('has the last readings, newest first', () => {
    const readings = Array.from({ length: 12 }, (_, n) => ({
      ...{ kind: 'pulse', value: n, second: null, unit: '/min', context: null, certain: true, evidence: '' },
      at: n,
    })) as typeof person.readings;
    expect(profileOf({ ...person, readings }, 1, now, zone).readings.map((r) => r.value)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });
});
