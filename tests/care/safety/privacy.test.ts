import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { noSafety, type SafetyStep, safetySteps } from '#src/care/safety/safety.ts';
import { minutes } from '#src/care/words.ts';
import { at, contextOf, message } from '../kit.ts';

const secret = 'my sister Canary';

/** What follows when that is written to the open question of that step. */
function written(step: SafetyStep, text: string): { context: Context; decision: Decision } {
  const asking = { dialogue: 'safety', step: 'make', options: [], data: { step, edits: false } };
  const safety = { ...noSafety, plan: { words: {}, next: step, changedAt: at } };
  const before = contextOf({ safety, asking: { ...asking, topic: 'care', askedAt: at } }, true);
  const decision = decide(before, message(text, 'e1'));
  return { context: apply(before, decision.changes), decision };
}

const asks = ({ outgoing }: Decision): string => JSON.stringify(outgoing.filter((o) => o.body.kind === 'ask'));

describe('who is named in a plan for hard times', () => {
  it.each(['places', 'helpers', 'services'] as const)('stays in it: %s', (step) => {
    const { context, decision } = written(step, secret);
    expect(context.person.safety.plan?.words[step]).toBe(secret);
    expect(asks(decision)).not.toContain('Canary');
    expect(JSON.stringify(decision.changes.audit)).not.toContain('Canary');
    const later = decide(context, message('I do not know what to do today', 'e2', at + minutes(5)));
    expect(asks(later)).not.toContain('Canary');
    const shown = decide(context, message('my plan', 'e3', at + minutes(6)));
    expect(JSON.stringify(shown.outgoing)).toContain('Canary');
    const after = decide(apply(context, shown.changes), message('what a hot day', 'e4', at + minutes(9)));
    expect(asks(after)).not.toContain('Canary');
  });

  it('is heard as danger all the same', () => {
    const { context, decision } = written('helpers', 'I want to kill myself');
    expect(context.person.handover?.urgency).toBe('emergency');
    expect(context.person.recent.some((r) => r.from === 'person')).toBe(true);
    expect(context.person.safety.plan?.words).toEqual({});
    expect(decision.outgoing.length).toBeGreaterThan(0);
  });

  it('is not taken from a question', () => {
    for (const step of safetySteps)
      expect(written(step, 'what do you mean?').context.person.safety.plan?.next).toBe(step);
  });
});
