import { describe, expect, it } from 'vitest';
import { profileOf } from '#src/care/conversation/profile.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import type { Person } from '#src/care/person.ts';
import { contextOf } from '../kit.ts';

const karachi = 'Asia/Karachi';
const midnight = Date.parse('2026-11-23T00:30:00+05:00');
const of = (fields: Partial<Person>) => profileOf(contextOf(fields).person, midnight, karachi);
const pregnant = (edd: string | null): Partial<Person> => ({ maternal: { ...notMaternal, status: 'pregnant', edd } });

describe('profileOf', () => {
  it.each([
    ['2027-08-30', 0],
    ['2026-11-23', 40],
    ['2026-11-24', 39],
    ['2027-02-15', 28],
    ['2027-02-16', 27],
    ['2026-11-16', 41],
  ])('counts weeks by the day in the person’s zone: due %s is week %i', (edd, week) => {
    expect(of(pregnant(edd)).pregnantWeeks).toBe(week);
  });

  it('reads an unknown week as the one whose signs are gravest', () => {
    expect(of(pregnant(null)).pregnantWeeks).toBe(28);
  });

  it('still counts a pregnancy whose loss is not certain', () => {
    expect(of({ maternal: { ...notMaternal, status: 'maybe-lost', edd: '2026-11-23' } }).pregnantWeeks).toBe(40);
  });

  it('counts the days after a birth and after a loss', () => {
    expect(of({ maternal: { ...notMaternal, status: 'born', bornOn: '2026-11-20' } })).toMatchObject({
      pregnantWeeks: null,
      postpartumDays: 3,
    });
    expect(of({ maternal: { ...notMaternal, status: 'lost', lostOn: '2026-11-23' } }).postpartumDays).toBe(0);
  });

  it('knows a minor', () => {
    expect(of({ meeting: { status: 'done', servedFor: 'self', ageBand: 'under-18', city: null } }).under18).toBe(true);
  });
});
