import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Person } from '#src/care/person.ts';
import { days, hours } from '#src/care/words.ts';
import { contextOf, eventOf, message } from '../kit.ts';

/** Synthetic. Ten in the morning of a Monday in Karachi. */
const ten = Date.parse('2026-11-23T10:00:00+05:00');

const asked = (askedAt: number, fields: Partial<NonNullable<Person['asking']>> = {}): Person['asking'] => ({
  ...{ dialogue: 'plan', step: 'signs', options: [], topic: 'chronic' as const, askedAt },
  data: { plan: 'hypertension', item: 'none' },
  ...fields,
});

/** The week in which somebody answers questions of ten o'clock so many hours later. */
function afterAnswers(lags: readonly number[], fields: Partial<NonNullable<Person['asking']>> = {}): Context {
  let context = contextOf();
  for (const [n, lag] of lags.entries()) {
    const at = ten + days(n);
    context = { ...context, person: { ...context.person, asking: asked(at, fields) } };
    context = apply(context, decide(context, message('sab theek hai', `m${n}`, at + hours(lag))).changes);
  }
  return context;
}

/** What is offered when the time comes, by key and words. */
function offered(context: Context): [Context, string[]] {
  const timer = context.person.timers['life:hour'];
  if (!timer) return [context, []];
  const ring = {
    type: 'occurrence.due',
    plan: 'timer',
    item: 'life:hour',
    nth: timer.nth,
    dueAt: timer.dueAt,
  } as const;
  const free = { ...context, person: { ...context.person, asking: null } };
  const decision = decide(free, eventOf(ring, 'ring', timer.dueAt));
  const said = decision.outgoing.flatMap((o) => (o.body.kind === 'say' ? [...o.body.keys, o.body.text] : []));
  return [apply(free, decision.changes), said];
}

describe('the hour at which somebody answers', () => {
  it('is offered once who answers four questions on end some hours late, at about one time', () => {
    const [after, said] = offered(afterAnswers([9, 9.5, 8.5, 9]));
    expect(said[0]).toBe('life.hour-ask');
    expect(said[1]).toContain('19:00');
    const yes = decide(after, message('yes', 'yes', ten + days(3) + hours(9.5)));
    const moved = apply(after, yes.changes);
    expect(moved.person.life.hour).toBe('19:00');
    // Never a second time, whatever they chose.
    const no = apply(after, decide(after, message('no', 'no', ten + days(3) + hours(9.5))).changes);
    expect(no.person.life).toMatchObject({ hour: null, hourOffered: true });
    const later = { ...no, person: { ...no.person, asking: asked(ten + days(5)) } };
    const again = apply(later, decide(later, message('theek', 'again', ten + days(5) + hours(9))).changes);
    expect(again.person.timers['life:hour']).toBeUndefined();
  });

  it('is not offered to who answers soon, at all hours, or too seldom', () => {
    for (const lags of [
      [9, 9, 9],
      [9, 9, 9, 0.2],
      [3, 9, 5, 10],
      [1, 1, 1, 1],
    ])
      expect([lags, offered(afterAnswers(lags))[1]]).toEqual([lags, []]);
  });

  it('is never an hour in which no plan speaks', () => {
    expect(offered(afterAnswers([12, 12, 12, 12]))[1]).toEqual([]);
  });

  it('is offered after the quiet hours to who answered shortly before them', () => {
    const context = afterAnswers([7.9, 8, 8, 10.8]);
    const due = context.person.timers['life:hour']?.dueAt ?? 0;
    expect(due).toBeGreaterThan(ten + days(3) + hours(11));
    const [waiting, said] = offered(context);
    expect(said).toEqual([]);
    expect(waiting.person.life.hourOffered).toBe(false);
    expect(waiting.person.timers['life:hour']?.dueAt).toBe(ten + days(3) + hours(22));
    expect(offered(waiting)[1][0]).toBe('life.hour-ask');
  });

  it('is not learned from doses and readings, which belong to their hour', () => {
    for (const fields of [
      { dialogue: 'medicine', step: 'dose' },
      { dialogue: 'chronic', step: 'reading' },
    ])
      expect(afterAnswers([9, 9, 9, 9], fields).person.life.answers).toEqual([]);
  });

  it('cannot be set by a forged tap to an hour that is quiet, or none', () => {
    for (const hour of ['23:00', '99:00', 'x', '07:30']) {
      const context = contextOf();
      const tapped = { ...message('', hour), choice: `life:hour/${hour}:yes` } as ReturnType<typeof message>;
      expect(apply(context, decide(context, tapped).changes).person.life.hour).toBeNull();
    }
  });
});
