import { describe, expect, it } from 'vitest';
import { days, hours } from '#src/care/words.ts';
import { Life } from './life.ts';
import { at } from './people.ts';

describe('a journey to another clock', () => {
  it('moves the hour of a plan and never its day: nothing of one day is asked twice', () => {
    // Joined after 19:00 in UTC, when it is tomorrow in Karachi and still today in New York.
    const start = at('2026-03-02T20:00Z');
    const of = new Life(start, { chronic: { conditions: [{ condition: 'hypertension', since: start }] } });
    const asked = () =>
      of.said.filter(({ row }) => row.body.kind === 'say' && row.body.keys[0] === 'chronic.ask-pressure');
    of.pass(days(1) + hours(10));
    expect(asked().map((s) => s.row.id.split('/').at(-2))).toEqual(['d0001']);
    of.hear('130/80');
    of.hear('I am in New York');
    of.hear('', 'life:travel/new-york:yes');
    expect(of.person).toMatchObject({ timeZone: 'America/New_York', life: { travel: { from: 'Asia/Karachi' } } });
    of.pass(days(2));
    // By hand: day 0 is 3 March in Karachi, so day 2 is 5 March, at half past eight in New York.
    expect(asked().map((s) => new Date(s.at).toISOString().slice(0, 13))).toEqual(['2026-03-04T03', '2026-03-05T13']);
  });
});
