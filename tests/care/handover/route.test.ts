import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledBy, route, specialtiesOf, type Waits } from '#src/care/handover/route.ts';
import { nextDuty, onCall, onDuty, type Teams, teamsSchema } from '#src/care/handover/teams.ts';
import { instantOf } from '#src/care/plan/calendar.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { at, contextOf } from '../kit.ts';

const zone = 'Asia/Karachi';
/** All of them synthetic. Monday, 23 November 2026 is the day. */
const teams: Teams = teamsSchema.parse({
  teams: [
    {
      id: 'mothers',
      name: { en: 'Mothers' },
      languages: ['ur'],
      specialties: ['maternal'],
      duty: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: '08:00-16:00' }],
      counselors: ['Amna@example.org', 'bushra@example.org'],
    },
    {
      id: 'lahore',
      name: { en: 'Lahore' },
      districts: ['Lahore'],
      duty: [{ hours: '08:00-20:00' }],
      counselors: ['l@example.org'],
    },
    {
      id: 'all',
      name: { en: 'All' },
      duty: [{ hours: '08:00-22:00' }],
      counselors: ['x@example.org', 'y@example.org'],
    },
  ],
  supervisors: ['s@example.org'],
  onCall: [{ hours: '22:00-06:00', counselors: ['night@example.org'] }],
  closed: ['2026-11-25'],
  capacity: 2,
});
const waits = (fields: Partial<Waits> = {}): Waits => ({
  ...{ language: 'en', district: null, specialties: [], urgency: 'emergency', to: undefined, taken: 0 },
  before: undefined,
  ...fields,
});
const on = (time: string, date = '2026-11-23') => instantOf(date, time, zone);
const who = (fields: Partial<Waits>, when: number, has?: ReadonlyMap<string, number>) => {
  const called = route(teams, waits(fields), when, zone);
  return calledBy(teams, { state: 'open', called, ...(fields.to && { to: fields.to }) }, zone, has);
};

describe('the team that is called', () => {
  it.each([
    ['the first that fits', { language: 'ur', specialties: ['maternal'] }, ['amna@example.org', 'bushra@example.org']],
    [
      'who reads Urdu reads Roman Urdu',
      { language: 'ur-Latn', specialties: ['maternal'] },
      ['amna@example.org', 'bushra@example.org'],
    ],
    ['not one of another language', { language: 'en', specialties: ['maternal'] }, ['x@example.org', 'y@example.org']],
    ['the one of the district', { district: 'lahore' }, ['l@example.org']],
    ['one for all', {}, ['x@example.org', 'y@example.org']],
    ['the one it was handed to', { to: { team: 'lahore' } }, ['l@example.org']],
  ] as const)('is %s', (_, fields, emails) => {
    expect(who(fields as Partial<Waits>, on('10:00'))).toEqual({ emails });
  });

  it('is called twice, then all on duty, then the supervisor, then all together', () => {
    const steps = [0, 1, 2, 3, 4, 9].map((taken) => route(teams, waits({ taken }), on('10:00'), zone).step);
    expect(steps).toEqual(['team', 'team', 'everyone', 'supervisors', 'all', 'all']);
    const own = { ...teams, chain: { emergency: ['everyone' as const], urgent: ['on-call' as const] } };
    expect(route(own, waits({ taken: 3 }), on('10:00'), zone).step).toBe('everyone');
    // Nobody is on call by day.
    expect(route(own, waits({ urgency: 'urgent' }), on('10:00'), zone).step).toBe('supervisors');
  });

  it('is passed over where it is not on duty, or has no room; nobody is left uncalled for want of room', () => {
    const mothers = { language: 'ur', specialties: ['maternal'] } as const;
    expect(who(mothers, on('17:00'))).toEqual({ emails: ['x@example.org', 'y@example.org'] });
    expect(who(mothers, on('10:00'), new Map([['amna@example.org', 2]]))).toEqual({ emails: ['bushra@example.org'] });
    const full = (emails: string[]) => new Map(emails.map((e) => [e, 2]));
    const team = ['amna@example.org', 'bushra@example.org'];
    expect(who(mothers, on('10:00'), full(team))).toEqual({
      emails: ['l@example.org', 'x@example.org', 'y@example.org'],
    });
    expect(who(mothers, on('10:00'), full([...team, 'l@example.org', 'x@example.org', 'y@example.org']))).toEqual({
      emails: team,
    });
  });

  it('is who is on call at night, then the supervisor too, and it is known when a counselor is there again', () => {
    const night = route(teams, waits(), on('23:00'), zone);
    expect(night).toMatchObject({ step: 'on-call', offDuty: true, againAt: on('08:00', '2026-11-24') });
    expect(who({}, on('23:00'))).toEqual({ emails: ['night@example.org'] });
    expect(who({ taken: 1 }, on('23:00'))).toEqual({ emails: ['night@example.org', 's@example.org'] });
    // Between the rota's end and the day's beginning there is the supervisor.
    expect(who({}, on('07:00', '2026-11-24'))).toEqual({ emails: ['s@example.org'] });
    // On a day on which all is closed the next one counts.
    expect(route(teams, waits(), on('10:00', '2026-11-25'), zone).againAt).toBe(on('08:00', '2026-11-26'));
  });

  it('is everyone when the day begins, for whoever was called at night', () => {
    const before = route(teams, waits(), on('23:00'), zone);
    expect(route(teams, waits({ taken: 4, before }), on('08:00', '2026-11-24'), zone).step).toBe('everyone');
  });

  it('is a colleague first where it was handed to one, then the team', () => {
    const to = { counselor: { id: 'u7', name: 'Synthetic' } };
    expect(who({ to }, on('10:00'))).toEqual({ counselor: 'u7' });
    expect(who({ to, taken: 1 }, on('10:00'))).toEqual({ emails: ['x@example.org', 'y@example.org'] });
  });

  it('is everybody where there are no teams, and nobody once it is claimed', () => {
    const called = route(null, waits(), at, zone);
    expect(called).toMatchObject({ step: 'everyone', offDuty: false });
    expect(calledBy(null, { state: 'open', called }, zone)).toBe('everybody');
    expect(calledBy(null, { state: 'claimed', called }, zone)).toEqual({ emails: [] });
  });

  it('is somebody, at every minute of a month and at every call', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 * 1440 }), fc.nat(8), fc.boolean(), (minute, taken, urgent) => {
        const when = on('00:00', '2026-11-01') + minutes(minute);
        const called = who({ taken, urgency: urgent ? 'urgent' : 'emergency', language: 'ur-Latn' }, when);
        expect(called === 'everybody' || 'counselor' in called || called.emails.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('duty', () => {
  it('crosses midnight with the day on which it began', () => {
    const night = { hours: '20:00-04:00', days: ['mon' as const] };
    const one: Teams = { ...teams, teams: [{ ...teams.teams[2]!, duty: [night] }] };
    expect(onDuty(one, on('21:00'), zone)).toHaveLength(1);
    expect(onDuty(one, on('03:59', '2026-11-24'), zone)).toHaveLength(1);
    expect(onDuty(one, on('04:00', '2026-11-24'), zone)).toHaveLength(0);
    expect(onDuty(one, on('03:00'), zone)).toHaveLength(0);
  });

  it('begins next where it is then really somebody’s duty, and at no moment before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 1440 }), (minute) => {
        const now = on('00:00') + minutes(minute);
        const next = nextDuty(teams, now, zone)!;
        expect(next).toBeGreaterThan(now);
        expect(onDuty(teams, next, zone).length).toBeGreaterThan(0);
        if (onDuty(teams, now, zone).length > 0) return;
        for (let t = now; t < next; t += hours(1)) expect(onDuty(teams, t, zone)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is on call for the span that is written', () => {
    const week = { hours: '00:00-24:00', from: '2026-11-23', to: '2026-11-29', counselors: ['w@example.org'] };
    const of: Teams = { ...teams, onCall: [week] };
    expect(onCall(of, on('12:00'), zone)).toEqual(['w@example.org']);
    expect(onCall(of, on('12:00') + days(7), zone)).toEqual([]);
  });
});

describe('what a conversation is about', () => {
  it.each([
    ['suicide-intent', 'mental-health'],
    ['suicide-other', 'mental-health'],
    ['pregnancy-bleeding', 'maternal'],
    ['violence', 'violence'],
    ['high-glucose', 'long-term'],
  ] as const)('%s is %s', (concern, specialty) => {
    const stands = { concern, urgency: 'urgent', evidence: 'synthetic', subject: 'self', event: 'e', at } as const;
    expect(specialtiesOf(contextOf({ concerns: [stands] }).person, at)).toEqual([specialty]);
  });

  it('is a mother’s where she is one and nothing stands', () => {
    const { person } = contextOf();
    const mother = { ...person, maternal: { ...person.maternal, status: 'pregnant' as const, edd: '2027-03-01' } };
    expect(specialtiesOf(mother, at)).toEqual(['maternal']);
    expect(specialtiesOf(person, at)).toEqual([]);
  });
});
