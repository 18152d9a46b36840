import { describe, expect, it } from 'vitest';
import { restsUntil } from '#src/care/delivery/overNight.ts';
import { leftToday } from '#src/care/plan/daily.ts';
import { Turn } from '#src/care/turn.ts';
import { days, hours } from '#src/care/words.ts';
import { Life } from './life.ts';
import { at, medicine } from './people.ts';

const start = at('2026-03-02T05:00Z');
const epileptic = () => new Life(start, { chronic: { conditions: [{ condition: 'epilepsy', since: start }] } });
const last = (of: Life) => of.said.at(-1)!.row;
const left = (of: Life, instant: number) =>
  leftToday(
    new Turn(of.context, { ...event, id: 'look', subject: { person: of.person.id }, sentAt: instant, at: instant }),
  );
const event = { type: 'delivery.receipt', outgoing: 'none', state: 'read' } as const;

describe('a message of a plan at night', () => {
  it('rests by the quiet hours of where the person is; a dose keeps the hour that was chosen', () => {
    const of = epileptic();
    of.pass(days(6) + hours(9));
    expect(last(of).body).toMatchObject({ keys: ['plan.calm-week'], rests: { from: '21:00', to: '08:00' } });
    expect(restsUntil(last(of), at('2026-03-08T15:00Z'))).toBe(at('2026-03-08T15:00Z'));
    expect(restsUntil(last(of), at('2026-03-08T18:00Z'))).toBe(at('2026-03-09T03:00Z'));
    const medicines = [medicine({ times: ['23:00'], addedAt: start, startsOn: '2026-03-02' })];
    const dosed = new Life(start, { medication: { medicines, nextNumber: 2, doses: [] } });
    dosed.pass(days(1));
    expect(dosed.keys()).toContain('medicine.dose');
    for (const { row } of dosed.said)
      if (row.body.kind === 'say' && row.body.keys.includes('medicine.dose'))
        expect(restsUntil(row, at('2026-03-02T18:00Z'))).toBe(at('2026-03-02T18:00Z'));
  });

  it('takes one of the places of the day on which it arrives, and its answer is waited for from then', () => {
    const of = epileptic();
    of.pass(days(6) + hours(9));
    const until = at('2026-03-09T02:00Z');
    const before = left(of, until);
    const asked = of.person.timers['plan:silent/epilepsy/week']!.dueAt;
    of.happen('held', { type: 'delivery.held', outgoing: last(of).id, until });
    expect(left(of, until)).toBe(before - 1);
    expect(left(of, until + days(1))).toBe(before);
    // By hand: asked at 18:00 on the 8th, again a day later; it arrives at 07:00 on the 9th, so again at 07:00 on the 10th.
    expect([asked, of.person.timers['plan:silent/epilepsy/week']!.dueAt]).toEqual([
      at('2026-03-09T13:00Z'),
      at('2026-03-10T02:00Z'),
    ]);
  });

  it('is asked once where a week’s silence and the next week come together after a stay in hospital', () => {
    const of = epileptic();
    of.pass(days(6) + hours(9));
    of.hear('I am admitted in hospital');
    of.hear('', 'life:hospital:yes');
    of.pass(days(8));
    const from = of.said.length;
    of.hear('I am home');
    of.pass(hours(10));
    expect(of.keys(from).filter((k) => k === 'plan.calm-week')).toHaveLength(1);
  });
});

it('does not say the same of two illnesses twice in one morning', () => {
  // By hand: reviews of pressure come on days 4 and 32, of sugar on day 29, and this one began three days later.
  const conditions = [
    { condition: 'hypertension' as const, since: start },
    { condition: 'diabetes' as const, since: start + days(3) },
  ];
  const of = new Life(start, { chronic: { conditions } });
  of.pass(days(33));
  expect(of.person.plan.done).toMatchObject({
    'hypertension:review': '2026-03-02/d0032',
    'diabetes:review': '2026-03-05/d0029',
  });
  const none = of.said.filter(({ row }) => row.body.kind === 'say' && row.body.keys.includes('chronic.review-none'));
  expect(none.map(({ at }) => new Date(at + hours(5)).toISOString().slice(0, 10))).toEqual([
    '2026-03-06',
    '2026-04-03',
  ]);
});
