import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { parsePlan } from '#src/care/plan/definition.ts';
import { type BatchOptions, began, runBatch } from '#src/cli/simulate/batch.ts';
import { lifeOf } from '#src/cli/simulate/life.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

const programme = loadProgramme(readSettings({}), 0);
const live = (o: Partial<BatchOptions>) => runBatch({ seed: 1, people: [0], days: 30, programme, ...o });
const rulesOf = ({ broken }: Awaited<ReturnType<typeof live>>) => [...new Set(broken.map((b) => b.rule))];

/** The first people of whose life these things are true in its first days. */
function peopleWho(of: (life: ReturnType<typeof lifeOf>) => boolean, days: number, n = 1): number[] {
  const end = began + days * 86_400_000;
  return Array.from({ length: 500 }, (_, index) => index)
    .filter((index) => of(lifeOf(1, index, began, end)))
    .slice(0, n);
}
const inDays = (kind: string, marks: string, days: number, n = 1) =>
  peopleWho((l) => l.kinds.includes(kind) && l.acts.some((a) => a.marks === marks), days, n);

describe('a simulation of many people', () => {
  it('breaks nothing that must hold', async () => {
    const end = await live({ people: [2, 3, 4, 5], days: 30 });
    expect(end.broken).toEqual([]);
    expect(end.counts.reminders).toBeGreaterThan(30);
    expect(end.counts.handovers).toBeGreaterThan(0);
  });

  it('gives the same life for the same seed, whoever else lives', async () => {
    const seen = async (people: number[]) => {
      const told: string[] = [];
      await live({
        people,
        days: 12,
        decide: (context, event) => {
          const decision = decide(context, event);
          for (const { body } of decision.outgoing)
            if (body.kind === 'say' && body.to.address === 'synthetic-4') told.push(`${event.at} ${body.text}`);
          return decision;
        },
      });
      return told;
    };
    const alone = await seen([4]);
    expect(alone.length).toBeGreaterThan(5);
    expect(await seen([4])).toEqual(alone);
  });

  it('catches a plan that speaks of a pregnancy after a birth', async () => {
    const plan = parsePlan('broken.yaml', {
      id: 'broken',
      version: 1,
      title: 'Synthetic: for mothers after a birth, with words about the pregnancy',
      for: 'born',
      'counts from': 'birth',
      topic: 'pregnancy',
      source: 'none: broken on purpose',
      reviewedBy: null,
      verifiedOn: null,
      items: [
        {
          id: 'ready',
          source: 'none: broken on purpose',
          on: ['day 1'],
          every: '1 day',
          at: '10:00',
          'worth saying for': '1 day',
          says: 'plan.ready',
        },
      ],
    });
    const people = peopleWho((l) => l.kinds.includes('gives birth') && l.acts.some((a) => a.marks === 'birth'), 60);
    const broken = await live({ people, days: 60, programme: { ...programme, plans: [...programme.plans, plan] } });
    expect(rulesOf(broken)).toContain('after its stage');
  });

  const changed = (change: (decision: Decision) => Decision): NonNullable<BatchOptions['decide']> => {
    return (context, event) => change(decide(context, event));
  };

  it('catches a rule that finds a danger and calls no human', async () => {
    const people = inDays('crisis', 'danger', 40);
    const end = await live({
      people,
      days: 40,
      decide: changed((d) =>
        d.changes.person ? { ...d, changes: { ...d.changes, person: { ...d.changes.person, handover: null } } } : d,
      ),
    });
    expect(rulesOf(end)).toContain('danger without a human');
  });

  it('catches words that are said twice, or at night', async () => {
    const twice = changed((d) => ({
      ...d,
      outgoing: [...d.outgoing, ...d.outgoing.map((o) => ({ ...o, id: `${o.id}/again` }))],
    }));
    const people = peopleWho((l) => l.kinds.includes('mother') && l.habit === 'prompt', 45);
    expect(rulesOf(await live({ people, days: 45, decide: twice }))).toContain('doubled');
    const night = changed((d) => ({
      ...d,
      outgoing: d.outgoing.map((o) =>
        o.priority === 'reminder' ? { ...o, dueAt: o.dueAt + 14 * 3_600_000, expiresAt: null } : o,
      ),
    }));
    expect(rulesOf(await live({ people, days: 45, decide: night }))).toContain('in quiet hours');
  });

  it('catches wakes that are lost', async () => {
    const forgetful = changed((d) => ({
      ...d,
      wakes: { ...d.wakes, set: d.wakes.set.filter((w) => w.plan === 'timer') },
    }));
    const people = peopleWho((l) => l.kinds.includes('mother'), 15);
    expect(rulesOf(await live({ people, days: 15, decide: forgetful }))).toContain('lost');
  });
});
