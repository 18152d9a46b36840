import { describe, expect, it } from 'vitest';
import type { Person } from '#src/care/person.ts';
import type { PlanDefinition, PlanItem } from '#src/care/plan/definition.ts';
import { occurrencesOf } from '#src/care/plan/occurrence.ts';
import { at, personWith, pregnant, programmeWith } from './people.ts';

const programme = programmeWith();

/** The first instants of an item, in UTC; what comes late to who joined after it is marked. */
function instants(person: Person, planId: string, itemId: string, most = 40): string[] {
  const plan = programme.plans.find((p) => p.id === planId) as PlanDefinition;
  const item = plan.items.find((i) => i.id === itemId) as PlanItem;
  const found: string[] = [];
  for (const o of occurrencesOf(plan, item, person, programme)) {
    if (found.length === most) break;
    found.push(`${Temporal.Instant.fromEpochMilliseconds(o.dueAt).toString().slice(0, 16)}${o.late ? ' late' : ''}`);
  }
  return found;
}

/**
 * Worked out by hand. Last period 2027-08-15, so that the pregnancy goes through 29 February 2028; week 12 is 84 days later:
 * 16 days are left of August, 30 are September's, 31 October's, and 7 remain: 7 November. And so on.
 */
const contacts = [
  // [week, the day itself, seven days before, one day before, two days after]
  [12, '2027-11-07', '2027-10-31', '2027-11-06', '2027-11-09'],
  [20, '2028-01-02', '2027-12-26', '2028-01-01', '2028-01-04'],
  [26, '2028-02-13', '2028-02-06', '2028-02-12', '2028-02-15'],
  [30, '2028-03-12', '2028-03-05', '2028-03-11', '2028-03-14'],
  [34, '2028-04-09', '2028-04-02', '2028-04-08', '2028-04-11'],
  [36, '2028-04-23', '2028-04-16', '2028-04-22', '2028-04-25'],
  [38, '2028-05-07', '2028-04-30', '2028-05-06', '2028-05-09'],
  [40, '2028-05-21', '2028-05-14', '2028-05-20', '2028-05-23'],
] as const;
const edd = '2028-05-21';
const mother = (since: string, timeZone: string | null = null) =>
  personWith({ timeZone, maternal: pregnant(since, edd) });
/** Ten in the morning in Karachi, which is five hours ahead of UTC all year. */
const tenInKarachi = (day: string) => `${day}T05:00`;

describe('the eight contacts of WHO, against a table worked out by hand', () => {
  it('in Karachi, through the turn of a year and a leap day', () => {
    const person = mother('2027-09-20T04:00Z');
    expect(instants(person, 'antenatal', 'contact-coming')).toEqual(
      contacts.map(([, , before]) => tenInKarachi(before)),
    );
    expect(instants(person, 'antenatal', 'contact-tomorrow')).toEqual(contacts.map(([, , , eve]) => tenInKarachi(eve)));
    expect(instants(person, 'antenatal', 'contact-kept')).toEqual(
      contacts.map(([, , , , after]) => tenInKarachi(after)),
    );
  });

  it('where the clocks go forward on 26 March 2028: ten in London is ten in UTC before, and nine from then on', () => {
    const person = mother('2027-09-20T09:00Z', 'Europe/London');
    // In summer time until 31 October 2027, 01:00 UTC: ten on that very day is ten in UTC.
    expect(instants(person, 'antenatal', 'contact-coming')).toEqual([
      '2027-10-31T10:00',
      '2027-12-26T10:00',
      '2028-02-06T10:00',
      '2028-03-05T10:00',
      '2028-04-02T09:00',
      '2028-04-16T09:00',
      '2028-04-30T09:00',
      '2028-05-14T09:00',
    ]);
  });

  it('in New York, five hours behind UTC, and four from March to November: ten is 15:00 or 14:00', () => {
    // Clocks went back on Sunday 7 November 2027 and go forward on Sunday 12 March 2028, both at two in the morning.
    const person = mother('2027-09-20T14:00Z', 'America/New_York');
    expect(instants(person, 'antenatal', 'contact-coming')).toEqual([
      ...['2027-10-31T14:00', '2027-12-26T15:00', '2028-02-06T15:00', '2028-03-05T15:00'],
      ...['2028-04-02T14:00', '2028-04-16T14:00', '2028-04-30T14:00', '2028-05-14T14:00'],
    ]);
    // The eves of week 12 and of week 30 are the last days before each change.
    expect(instants(person, 'antenatal', 'contact-tomorrow')).toEqual([
      ...['2027-11-06T14:00', '2028-01-01T15:00', '2028-02-12T15:00', '2028-03-11T15:00'],
      ...['2028-04-08T14:00', '2028-04-22T14:00', '2028-05-06T14:00', '2028-05-20T14:00'],
    ]);
    expect(instants(person, 'antenatal', 'contact-kept')).toEqual([
      ...['2027-11-09T15:00', '2028-01-04T15:00', '2028-02-15T15:00', '2028-03-14T14:00'],
      ...['2028-04-11T14:00', '2028-04-25T14:00', '2028-05-09T14:00', '2028-05-23T14:00'],
    ]);
  });

  it('in New York joined in week 31, a week after the clocks went forward: noon of the next day is 16:00', () => {
    const person = mother('2028-03-19T14:00Z', 'America/New_York');
    expect(instants(person, 'antenatal', 'contact-kept')).toEqual([
      '2028-03-20T16:00 late',
      ...['2028-04-11T14:00', '2028-04-25T14:00', '2028-05-09T14:00', '2028-05-23T14:00'],
    ]);
  });

  it('of who travels, go by the clock of where she is, and none comes twice', () => {
    const done = { 'antenatal:contact-coming': '2027-09-20/d0210' };
    const abroad = { ...mother('2027-09-20T04:00Z', 'Europe/London'), plan: { done } };
    expect(instants(abroad, 'antenatal', 'contact-coming')[0]).toBe('2028-04-02T09:00');
    expect(instants({ ...abroad, timeZone: 'Asia/Karachi' }, 'antenatal', 'contact-coming')[0]).toBe(
      '2028-04-02T05:00',
    );
  });

  it('joined in week 31: what is to come, and at noon of the next day what still matters of what was', () => {
    // 31 weeks and 0 days is 2028-03-19; noon of the next day in Karachi is 07:00 in UTC.
    const person = mother('2028-03-19T04:00Z');
    const rest = contacts.slice(4);
    expect(instants(person, 'antenatal', 'contact-coming')).toEqual(rest.map(([, , before]) => tenInKarachi(before)));
    expect(instants(person, 'antenatal', 'contact-tomorrow')).toEqual(rest.map(([, , , eve]) => tenInKarachi(eve)));
    expect(instants(person, 'antenatal', 'contact-kept')).toEqual([
      '2028-03-20T07:00 late',
      ...rest.map(([, , , , after]) => tenInKarachi(after)),
    ]);
    for (const item of ['injection', 'ready'])
      expect(instants(person, 'antenatal', item)).toEqual(['2028-03-20T07:00 late']);
  });

  it('joined in week 39: nothing late that no longer matters', () => {
    expect(instants(mother('2028-05-15T04:00Z'), 'antenatal', 'injection')).toEqual([]);
    expect(instants(mother('2028-05-15T04:00Z'), 'antenatal', 'ready')).toEqual([]);
  });
});

describe('the block of blood pressure every four weeks, against a table worked out by hand', () => {
  const patient = (since: string, timeZone: string | null = null) =>
    personWith({ timeZone, chronic: { conditions: [{ condition: 'hypertension', since: at(since) }] } });

  it('in a leap year, over the ends of months', () => {
    const person = patient('2028-01-28T06:00Z');
    const days = [
      ...['2028-01-29', '2028-01-30', '2028-01-31', '2028-02-26', '2028-02-27', '2028-02-28'],
      ...['2028-03-25', '2028-03-26', '2028-03-27', '2028-04-22', '2028-04-23', '2028-04-24'],
    ];
    expect(instants(person, 'hypertension', 'morning', 12)).toEqual(days.map((d) => `${d}T03:30`));
    expect(instants(person, 'hypertension', 'evening', 12)).toEqual(days.map((d) => `${d}T14:30`));
    expect(instants(person, 'hypertension', 'review', 4)).toEqual(
      ['2028-02-01', '2028-02-29', '2028-03-28', '2028-04-25'].map((d) => `${d}T05:30`),
    );
  });

  it('in a common year, in London, whose clocks go forward on the last morning of a block', () => {
    const person = patient('2027-01-28T10:00Z', 'Europe/London');
    expect(instants(person, 'hypertension', 'morning', 9)).toEqual([
      ...['2027-01-29T08:30', '2027-01-30T08:30', '2027-01-31T08:30'],
      ...['2027-02-26T08:30', '2027-02-27T08:30', '2027-02-28T08:30'],
      ...['2027-03-26T08:30', '2027-03-27T08:30', '2027-03-28T07:30'],
    ]);
  });
});

describe('the block of blood pressure of somebody in New York, against a table worked out by hand', () => {
  it('of which the clocks go forward on the third morning, 12 March 2028', () => {
    const conditions = [{ condition: 'hypertension' as const, since: at('2028-03-09T15:00Z') }];
    const person = personWith({ timeZone: 'America/New_York', chronic: { conditions } });
    // 08:30 is 13:30 in UTC on the 10th and 11th, and 12:30 from the 12th on; four weeks after the 10th is 7 April.
    expect(instants(person, 'hypertension', 'morning', 6)).toEqual([
      ...['2028-03-10T13:30', '2028-03-11T13:30', '2028-03-12T12:30'],
      ...['2028-04-07T12:30', '2028-04-08T12:30', '2028-04-09T12:30'],
    ]);
    // 19:30 is half past midnight of the next day in UTC, and 23:30 of the same day from the 12th on.
    expect(instants(person, 'hypertension', 'evening', 6)).toEqual([
      ...['2028-03-11T00:30', '2028-03-12T00:30', '2028-03-12T23:30'],
      ...['2028-04-07T23:30', '2028-04-08T23:30', '2028-04-09T23:30'],
    ]);
    expect(instants(person, 'hypertension', 'review', 2)).toEqual(['2028-03-13T14:30', '2028-04-10T14:30']);
  });
});

describe('a long course, against a table worked out by hand', () => {
  const patient = (startsOn: string, since: string) =>
    personWith({ plan: { done: {}, enrolled: { tb: { since: at(since), startsOn } } } });

  it('begun on the last day of August: three days before the last day of each month, a leap day among them', () => {
    const person = patient('2027-08-31', '2027-08-31T05:00Z');
    expect(instants(person, 'tb', 'visit')).toEqual(
      ['2027-09-27', '2027-10-28', '2027-11-27', '2027-12-28', '2028-01-28', '2028-02-26'].map((d) => `${d}T05:00`),
    );
    // Six months end on 29 February, 182 days on: 26 weeks.
    const weeks = instants(person, 'tb', 'week');
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([26, '2027-09-07T12:30', '2028-02-29T12:30']);
  });

  it('a year earlier February has 28 days, and the last week of the course none of its own', () => {
    const person = patient('2026-08-31', '2026-08-31T05:00Z');
    expect(instants(person, 'tb', 'visit').at(-1)).toBe('2027-02-25T05:00');
    const weeks = instants(person, 'tb', 'week');
    expect([weeks.length, weeks.at(-1)]).toEqual([25, '2027-02-22T12:30']);
  });

  it('joined in its third month: the rest of it, counted from its first day', () => {
    const person = patient('2027-08-31', '2027-11-05T05:00Z');
    expect(instants(person, 'tb', 'visit')).toEqual(
      ['2027-11-27', '2027-12-28', '2028-01-28', '2028-02-26'].map((d) => `${d}T05:00`),
    );
    expect(instants(person, 'tb', 'week', 1)).toEqual(['2027-11-09T12:30']);
  });
});

describe('the visits with the vaccination card, against a table worked out by hand', () => {
  const child = (bornOn: string, since: string) =>
    personWith({
      maternal: { ...pregnant(since, '2028-02-01'), status: 'born', bornOn, babyAlive: true },
    });

  it('of a child born on a leap day', () => {
    const person = child('2028-02-29', '2028-02-29T06:00Z');
    // Two days before six, ten and fourteen weeks; two days before 29 November and 29 May.
    expect(instants(person, 'vaccines', 'weeks')).toEqual(
      ['2028-04-09', '2028-05-07', '2028-06-04'].map((d) => `${d}T12:00`),
    );
    expect(instants(person, 'vaccines', 'months')).toEqual(['2028-11-27T12:00', '2029-05-27T12:00']);
  });

  it('joined at four months: it is not too late for the last of the first year’s visits, and it is said once', () => {
    const person = child('2028-02-29', '2028-07-01T06:00Z');
    expect(instants(person, 'vaccines', 'weeks')).toEqual(['2028-07-02T07:00 late']);
    expect(instants({ ...person, maternal: { ...person.maternal, babyAlive: false } }, 'vaccines', 'weeks')).toEqual(
      [],
    );
  });
});
