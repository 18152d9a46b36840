import { describe, expect, it } from 'vitest';
import type { Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import type { OpenConcern } from '#src/care/person.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const danger: OpenConcern = {
  concern: 'suicide-intent',
  urgency: 'emergency',
  evidence: 'synthetic',
  subject: 'self',
  event: 'e0',
  at,
};
const handover: Handover = {
  id: 'handover:e0',
  state: 'open',
  urgency: 'emergency',
  reason: 'danger',
  openedAt: at,
  calls: 1,
  claimedBy: null,
  claimedAt: null,
  firstReplyAt: null,
  closedAt: null,
  outcome: null,
  setAside: [],
};
const claimed: Handover = { ...handover, state: 'claimed', claimedBy: { id: 'c', name: 'Synthetic' }, claimedAt: at };

/** Somebody at risk whose other contact point comes first now. */
function waiting(state: Handover, lastHeardAt: number | null): Context {
  const timers = Object.fromEntries(
    ['handover:call', 'handover:silent'].map((name) => [name, { nth: '1', dueAt: at, data: { taken: '0' } }]),
  );
  const context = contextOf({ concerns: [danger], contactPoints: ['c2', 'c1'], handover: state, timers });
  return { ...context, contactPoint: { ...context.contactPoint, id: 'c2', lastHeardAt } };
}
const rings = (item: string) =>
  eventOf({ type: 'occurrence.due', plan: 'timer', item, nth: '1', dueAt: at }, `occurrence:p1:timer:${item}:1`);

describe('a contact point that nobody has spoken from', () => {
  it.each([
    ['a call goes on', handover, 'handover:call'],
    ['a counselor was silent', claimed, 'handover:silent'],
  ] as const)('is told nothing where %s, and the call goes on all the same', (_, state, item) => {
    const strange = decide(waiting(state, null), rings(item));
    expect(strange.outgoing).toEqual([]);
    expect(strange.changes.person?.handover).toMatchObject({ state: 'open', calls: 2 });
    const known = decide(waiting(state, at - 1), rings(item));
    expect(known.outgoing.length).toBe(1);
  });
});
