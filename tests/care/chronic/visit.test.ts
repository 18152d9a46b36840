import { describe, expect, it } from 'vitest';
import type { Visit } from '#src/care/chronic/chronic.ts';
import { days, hours } from '#src/care/words.ts';
import { Life } from '../plan/life.ts';
import { at } from '../plan/people.ts';

const start = at('2026-03-02T05:00Z');
const counselor = { id: 'u', name: 'Synthetic' };

const life = (condition: 'hypertension' | 'diabetes' = 'hypertension'): Life =>
  new Life(start, { chronic: { conditions: [{ condition, since: start }] } });
const visit = (of: Life): Visit => of.person.chronic.conditions[0]!.visit!;

/** A block of three days, so many readings a day, all alike. */
function block(of: Life, reading: string): void {
  for (let day = 0; day < 3; day += 1) {
    of.hear(reading);
    of.pass(days(1));
  }
}
/** When it was last said, as a date in Karachi; null where it was not. */
function saidOn(of: Life, key: string): string[] {
  return of.said
    .filter(({ row }) => row.body.kind === 'say' && row.body.keys.includes(key))
    .map(({ at }) => new Date(at + hours(5)).toISOString().slice(5, 10));
}
function missed(): Life {
  const of = life();
  of.pass(days(1));
  // Three days after it was asked about the second time nobody has answered.
  of.pass(days(37));
  return of;
}
function closes(of: Life, outcome: string): string[] {
  const handover = of.person.handover!.id;
  of.happen(`claim:${of.now}`, { type: 'handover.claimed', handover, counselor });
  return of.happen(`close:${of.now}`, { type: 'handover.closed', handover, counselor, outcome });
}

// By hand: the follow-up begins on 2 March; readings are asked for on 3, 4 and 5 March and averaged on the 6th.
describe('the next check-up follows control (facts §3.6)', () => {
  it('of who is followed for two illnesses is one visit: spoken of once, asked about once, answered for both', () => {
    const conditions = (['hypertension', 'diabetes'] as const).map((condition) => ({ condition, since: start }));
    const of = new Life(start, { chronic: { conditions } });
    of.pass(days(32));
    expect(saidOn(of, 'chronic.visit-coming')).toEqual(['03-28']);
    expect(saidOn(of, 'chronic.visit-ask')).toEqual(['04-02']);
    expect(of.hear('', 'chronic:visit/diabetes/kept:yes')).toEqual(['chronic.visit-said.kept']);
    expect(of.person.chronic.conditions.map((c) => c.visit?.outcome)).toEqual(['kept', 'kept']);
    of.pass(days(10));
    expect(saidOn(of, 'chronic.visit-ask')).toEqual(['04-02']);
  });

  it('of two illnesses is traced for both where nobody answers', () => {
    const conditions = (['hypertension', 'diabetes'] as const).map((condition) => ({ condition, since: start }));
    const of = new Life(start, { chronic: { conditions } });
    of.pass(days(38));
    expect(saidOn(of, 'chronic.visit-ask')).toEqual(['04-02', '04-05']);
    expect(of.person.chronic.conditions.map((c) => c.visit?.tracing)).toEqual([true, true]);
  });

  it('of who is new is due in four weeks, spoken of three days before, asked about two days after', () => {
    const of = life();
    of.pass(days(1));
    expect(visit(of)).toMatchObject({ dueOn: '2026-03-31', controlled: false, outcome: null });
    of.pass(days(31));
    expect(saidOn(of, 'chronic.visit-coming')).toEqual(['03-28']);
    expect(saidOn(of, 'chronic.visit-ask')).toEqual(['04-02']);
  });

  it('is twelve weeks from the last one where the readings are within the goal, four where they are not', () => {
    const well = life();
    well.pass(hours(23.5));
    block(well, '124/78');
    well.pass(days(1));
    expect(visit(well)).toMatchObject({ dueOn: '2026-05-25', controlled: true });
    const raised = life();
    raised.pass(hours(23.5));
    block(raised, '148/92');
    raised.pass(days(1));
    expect(visit(raised)).toMatchObject({ dueOn: '2026-03-31', controlled: false });
    expect(raised.person.handover).toBeNull();
  });

  it('is not put further off by a single good reading', () => {
    const of = life();
    of.pass(hours(23.5));
    of.hear('118/76');
    of.pass(days(4));
    expect(of.keys()).toContain('chronic.review-usual');
    expect(visit(of)).toMatchObject({ dueOn: '2026-03-31', controlled: false });
  });

  it('is within three days where the average is 160/100 or more, and a human looks at it, too', () => {
    const of = life();
    of.pass(hours(23.5));
    block(of, '166/104');
    of.pass(days(1));
    expect(visit(of).dueOn).toBe('2026-03-09');
    expect(of.person.handover).toMatchObject({ urgency: 'soon' });
  });

  it('holds a person with diabetes, too, to 130/80, and one with a goal of their own to that', () => {
    const conditions = [
      { condition: 'hypertension' as const, since: start },
      { condition: 'diabetes' as const, since: start },
    ];
    const both = new Life(start, { chronic: { conditions } });
    both.pass(hours(23.5));
    block(both, '132/78');
    both.pass(days(1));
    expect(both.person.chronic.conditions[0]!.visit!.controlled).toBe(false);
    const target = { systolic: 140, diastolic: 90 };
    const own = new Life(start, { chronic: { conditions: [{ condition: 'hypertension', since: start, target }] } });
    own.pass(hours(23.5));
    block(own, '134/84');
    own.pass(days(1));
    expect(visit(own).controlled).toBe(true);
    // A laxer goal moves no limit of the facts: from 135/85 on it is not within it.
    const lax = new Life(start, { chronic: { conditions: [{ condition: 'hypertension', since: start, target }] } });
    lax.pass(hours(23.5));
    block(lax, '138/84');
    lax.pass(days(1));
    expect(visit(lax).controlled).toBe(false);
  });

  it('tells what the average was the time before', () => {
    const of = life();
    of.pass(hours(23.5));
    block(of, '148/92');
    of.pass(days(25));
    block(of, '138/86');
    of.pass(days(2));
    expect(of.person.chronic.reviews).toMatchObject([
      { on: '2026-03-06', value: 148, second: 92 },
      { on: '2026-04-03', value: 138, second: 86 },
    ]);
    expect(saidOn(of, 'chronic.review-before-pressure')).toEqual(['04-03']);
  });
});

describe('a check-up that was missed is traced to an outcome', () => {
  it('asked about twice, then a task for a human; nobody is lost in silence', () => {
    const of = missed();
    expect(saidOn(of, 'chronic.visit-ask')).toEqual(['04-02', '04-05']);
    expect(visit(of).tracing).toBe(true);
    expect(of.person.handover).toMatchObject({ state: 'open', urgency: 'soon', reason: 'missed-visit' });
  });

  it.each([
    ['kept', { outcome: 'kept', dueOn: '2026-05-07', tracing: false }],
    ['will-come', { outcome: 'will-come', dueOn: '2026-04-16', tracing: false }],
    ['agreed', { outcome: 'agreed', dueOn: '2026-04-16', tracing: false }],
    ['refused', { outcome: 'refused', dueOn: '2026-07-02', tracing: false }],
    ['moved', { outcome: 'moved', dueOn: null, tracing: false }],
    ['elsewhere', { outcome: 'elsewhere', dueOn: null, tracing: false }],
    // Not an outcome of a visit: it is asked about again in a week.
    ['no-answer', { outcome: null, dueOn: '2026-04-16', tracing: false }],
  ] as const)('closed by a counselor as %s', (outcome, expected) => {
    const of = missed();
    closes(of, outcome);
    expect(visit(of)).toMatchObject(expected);
  });

  it.each(['wrong-number', 'died'])('closed as %s nothing more is said to that phone', (outcome) => {
    const of = missed();
    expect(closes(of, outcome)).not.toContain('handover.closed');
    expect(of.pass(days(120))).toEqual([]);
    if (outcome === 'wrong-number') expect(visit(of).outcome).toBe('wrong-number');
  });

  it.each([
    ['kept:yes', 'chronic.visit-said.kept', { outcome: 'kept', controlled: false, dueOn: '2026-04-30' }],
    ['will-come', 'chronic.visit-said.will-come', { outcome: 'will-come', dueOn: '2026-04-09' }],
    ['elsewhere', 'chronic.visit-said.elsewhere', { outcome: 'elsewhere', dueOn: null }],
    ['moved', 'chronic.visit-said.moved', { outcome: 'moved', dueOn: null }],
    ['refused', 'chronic.visit-said.refused', { outcome: 'refused', dueOn: '2026-06-25' }],
    ['cannot', 'chronic.visit-human', { outcome: null, tracing: true }],
  ] as const)('answered in the chat: %s', (answer, key, expected) => {
    const of = life();
    of.pass(days(31.5));
    expect(of.hear('', `chronic:visit/hypertension/${answer}`)).toEqual([key]);
    expect(visit(of)).toMatchObject(expected);
  });

  it('put off twice, a human looks, too', () => {
    const of = life();
    of.pass(days(31.5));
    of.hear('', 'chronic:visit/hypertension/will-come');
    of.pass(days(10));
    expect(of.hear('', 'chronic:visit/hypertension/will-come')).toEqual(['chronic.visit-human']);
    expect(of.person.handover?.reason).toBe('missed-visit');
  });

  it('is not asked of who stopped, nor in the night, nor in a danger', () => {
    const stopped = life();
    stopped.pass(days(2));
    stopped.hear('stop');
    expect(stopped.pass(days(60))).toEqual([]);
    const down = life();
    down.pass(days(2));
    down.pass(days(29.6), true);
    down.pass(days(1));
    for (const on of down.said.filter(
      ({ row }) => row.body.kind === 'say' && row.body.keys[0] === 'chronic.visit-coming',
    )) {
      const hour = new Date(on.at + hours(5)).getUTCHours();
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(21);
    }
  });
});

describe('a goal of one’s own', () => {
  const claimed = (): Life => {
    const of = life();
    of.hear('talk to a person');
    of.happen('claim', { type: 'handover.claimed', handover: of.person.handover!.id, counselor });
    return of;
  };
  const enter = (of: Life, target: object | null, by = counselor): string[] =>
    of.happen(`target:${of.now}:${JSON.stringify(target)}`, {
      ...{ type: 'followUp.targeted', handover: of.person.handover!.id, counselor: by },
      ...{ condition: 'hypertension', target },
    });

  it('is entered by who has the conversation, and taken back; nothing is said', () => {
    const of = claimed();
    expect(enter(of, { systolic: 140, diastolic: 90 })).toEqual([]);
    expect(of.person.chronic.conditions[0]!.target).toEqual({ systolic: 140, diastolic: 90 });
    enter(of, null);
    expect(of.person.chronic.conditions[0]).not.toHaveProperty('target');
  });

  it.each([
    [{ systolic: 160, diastolic: 90 }, counselor],
    [{ systolic: 140, diastolic: 100 }, counselor],
    [{ systolic: 140 }, { id: 'other', name: 'Synthetic other' }],
  ])('is refused where it reaches what is high, or comes from somebody else: %o', (target, by) => {
    const of = claimed();
    enter(of, target, by);
    expect(of.person.chronic.conditions[0]).not.toHaveProperty('target');
  });
});
