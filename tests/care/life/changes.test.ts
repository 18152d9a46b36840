import { describe, expect, it } from 'vitest';
import type { Context } from '#src/care/context.ts';
import { apply } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { LifeNews } from '#src/care/enrolment/lifeNews.ts';
import { noLife } from '#src/care/life/life.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { topics } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

/** Synthetic. Somebody with two daily doses, a follow-up and a question that is open. */
const medicines = [
  {
    ...{ id: 'm1', name: 'Trialine', times: ['08:00', '20:00'], every: 'day' as const, startsOn: '2026-11-20' },
    ...{ critical: true, addedAt: at - 86_400_000 },
  },
];
const context = (fields: Partial<Context['person']> = {}): Context =>
  contextOf({
    medication: {
      ...{ medicines, nextNumber: 2 },
      doses: [
        {
          ...{ medicine: 'm1', nth: '2026-11-23/08:00', dueAt: at - 7_200_000, state: 'asked' as const },
          ...{ reminders: 1, reason: null, at: at - 7_200_000 },
        },
      ],
    },
    chronic: { conditions: [{ condition: 'hypertension', since: at - 86_400_000 }] },
    timers: { 'medicine:2026-11-23/08:00': { nth: '1', dueAt: at + 1000, data: { critical: 'yes' } } },
    plan: { done: { 'medication:dose': '2026-11-23/08:00' } },
    ...fields,
  });

const told = (of: Context, news: LifeNews): [Context, Decision] => {
  const decision = decide(of, eventOf({ type: 'life.recorded', news, by: 'clinic' }, `e-${news.what}`));
  return [apply(of, decision.changes), decision];
};
const planned = ({ person, programme }: Context): string[] =>
  wakesOf(person, programme)
    .map((w) => `${w.plan}:${w.item}`)
    .filter((name) => !name.startsWith('timer:life:'));

describe('a life that changes', () => {
  it('has nothing planned while somebody is in hospital or asked for a pause, in the same decision', () => {
    for (const [news, end] of [
      [{ what: 'in-hospital' }, { what: 'home' }],
      [{ what: 'paused', until: '2026-12-07' }, { what: 'resumed' }],
    ] as const) {
      const before = context();
      expect(planned(before)).toEqual(expect.arrayContaining(['medication:dose', 'timer:medicine:2026-11-23/08:00']));
      const [away, decision] = told(before, news);
      expect(planned(away)).toEqual([]);
      // What is on its way is taken back, and every wake of before is cancelled with it.
      expect(decision.changes.withdrawals).toEqual(topics.filter((t) => t !== 'care').map((topic) => ({ topic })));
      const cancelled = new Set(decision.wakes.cancel);
      for (const wake of wakesOf(before.person, before.programme))
        expect([wake.id, cancelled.has(wake.id)]).toEqual([wake.id, true]);
      // Nobody is blamed for a dose that was asked about.
      expect(away.person.medication.doses).toMatchObject([{ state: 'missed', reason: 'not-asked' }]);
      const [back, after] = told(away, end);
      expect(planned(back)).toContain('medication:dose');
      expect(after.wakes.set.map((w) => w.plan)).toContain('medication');
    }
  });

  it('says nothing of what rings while somebody is away', () => {
    const [away] = told(context(), { what: 'in-hospital' });
    const ring = {
      type: 'occurrence.due',
      plan: 'medication',
      item: 'dose',
      nth: '2026-11-23/20:00',
      dueAt: at,
    } as const;
    expect(decide(away, eventOf(ring)).outgoing).toEqual([]);
  });

  it('follows another clock on a journey, and its own after it', () => {
    const [there] = told(context({ timeZone: null }), { what: 'travelling', timeZone: 'Asia/Dubai' });
    expect(there.person).toMatchObject({ timeZone: 'Asia/Dubai', life: { travel: { home: null, until: null } } });
    const [further] = told(there, { what: 'travelling', timeZone: 'Europe/London', until: '2026-12-01' });
    expect(further.person).toMatchObject({ timeZone: 'Europe/London', life: { travel: { home: null } } });
    const [home] = told(further, { what: 'back' });
    expect(home.person).toMatchObject({ timeZone: null, life: { travel: null } });
  });

  it('moves whom the programme counts to where they live now', () => {
    const enrolment = {
      at,
      by: 'clinic',
      name: null,
      district: 'Swat',
      word: null,
      consentOn: '2026-11-20',
      consentHow: 'paper' as const,
      endedAt: null,
    };
    const [moved, decision] = told(context({ enrolment }), { what: 'moved', district: 'Multan' });
    expect(moved.person).toMatchObject({ meeting: { city: 'Multan' }, enrolment: { district: 'Multan' } });
    expect(decision.changes.measured).toEqual(
      expect.arrayContaining([
        { day: '', plan: 'medicine', district: 'Swat', measure: 'enrolled', n: -1 },
        { day: '', plan: 'medicine', district: 'Multan', measure: 'enrolled', n: 1 },
      ]),
    );
  });

  it('ends everything at once when a death is told, says one word of sorrow, and leaves the rest to a human', () => {
    const of = context();
    const decision = decide(of, message('the patient has died'));
    const after = apply(of, decision.changes);
    expect(decision.outgoing.map((o) => (o.body.kind === 'say' ? o.body.keys : []))).toEqual([['life.died']]);
    expect(decision.changes.withdrawals).toContainEqual({ topic: 'medicine' });
    expect(planned(after)).toEqual(['timer:handover:lapse']);
    expect(after.person.handover).toMatchObject({ state: 'open', reason: 'death' });
  });

  it('sends nothing to who writes for another until it is known whether that person has died', () => {
    const of = context({ meeting: { status: 'done', servedFor: 'other', ageBand: null, city: null } });
    const after = apply(of, decide(of, message('ammi ka inteqal ho gaya hai')).changes);
    expect(after.person).toMatchObject({ life: { pause: { why: 'died' } }, asking: { step: 'died' } });
    expect(planned(after)).toEqual(['timer:handover:lapse']);
    const maternal = {
      ...notMaternal,
      status: 'pregnant' as const,
      edd: '2027-03-01',
      eddFrom: 'scan' as const,
      since: at,
    };
    const mother = context({ maternal });
    const husband = apply(mother, decide(mother, message('meri biwi ka inteqal ho gaya')).changes);
    expect(planned(husband)).toEqual(['timer:handover:lapse']);
    const own = context();
    expect(apply(own, decide(own, message('ammi ka inteqal ho gaya hai')).changes).person.life).toEqual(noLife);
  });

  it('takes no quiet hour, whoever sends it, and moves routine questions to any other', () => {
    expect(told(context(), { what: 'hour', hour: '23:00' })[0].person.life.hour).toBeNull();
    const before = context();
    const [moved] = told(before, { what: 'hour', hour: '19:00' });
    const hourOf = (of: Context, item: string) =>
      wakesOf(of.person, of.programme).find((w) => w.plan === 'hypertension' && w.item === item)?.dueAt;
    const items = before.programme.plans.find((p) => p.id === 'hypertension')!.items;
    const changed = items.filter((i) => hourOf(before, i.id) !== hourOf(moved, i.id));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.map((i) => i.asks)).not.toContain('reading');
  });
});
