import { describe, expect, it } from 'vitest';
import { noLife } from '#src/care/life/life.ts';
import { newContactPoint } from '#src/care/person.ts';
import { putQuestion } from '#src/care/plan/questions.ts';
import { Turn } from '#src/care/turn.ts';
import { contextOf, eventOf } from '../kit.ts';
import { at, pregnant } from '../plan/people.ts';

/** What a danger-sign question of a plan says to a synthetic person whose phone is shared, or is not. */
function asked(discreet: boolean, which: { plan: string; item: string }): { key: string; text: string } {
  const now = at('2026-11-25T06:00Z');
  const context = contextOf({
    maternal: pregnant('2026-09-01T05:00Z', '2027-02-01'),
    life: { ...noLife, discreet },
  });
  const contactPoint = newContactPoint({ id: 'c1', person: 'p1', channel: 'phone', account: 'main', address: 'a1' });
  const plan = context.programme.plans.find((p) => p.id === which.plan)!;
  const item = plan.items.find((i) => i.id === which.item)!;
  const ring = { type: 'occurrence.due', plan: plan.id, item: item.id, nth: 'x', dueAt: now } as const;
  const turn = new Turn({ ...context, contactPoint }, eventOf(ring, 'e1', now));
  putQuestion(turn, { plan, item, day: 200, nth: 'x', dueAt: now, endsAt: now + 3_600_000, late: false });
  const [row] = turn.outgoing;
  const said = row!.body.kind === 'say' ? row!.body : null;
  return { key: said!.keys[0]!, text: [said!.text, ...said!.options.map((o) => o.label)].join(' ') };
}

describe('a check-in on a phone that others read', () => {
  const questions = contextOf().programme.plans.flatMap((plan) =>
    plan.items.filter((i) => i.asks === 'danger-signs').map((item) => ({ plan: plan.id, item: item.id })),
  );

  it.each(questions)('names no sign ($plan, $item)', (which) => {
    const { key, text } = asked(true, which);
    expect(key).toBe('life.check-in');
    expect(text).not.toMatch(/bleed|belly|water|movement|baby|fever|headache|breast|swell|pregnan/i);
    expect(asked(false, which).key).not.toBe('life.check-in');
  });
});
