import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { decide } from '#src/care/decide.ts';
import type { Event, Happening } from '#src/care/event.ts';
import { personSchema } from '#src/care/person.ts';
import { atLeast, hours, minutes, type Urgency } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

/** One thing that may happen, given the person as they are. */
type Deed = (context: Context) => Happening | null;

const says = (text: string): Deed => {
  return () => ({ type: 'message.received', text, choice: null, media: null, edited: false });
};
const taps = (choice: string): Deed => {
  return () => ({ type: 'message.received', text: '', choice, media: null, edited: false });
};
const ayesha = { id: 'c1', name: 'Ayesha' };
const bilal = { id: 'c2', name: 'Bilal' };
const handoverOf = (c: Context): string => c.person.handover?.id ?? 'handover:none';

const deeds: Deed[] = [
  ...[
    'I want to kill myself',
    'chest pain and sweating',
    'just joking',
    'ok',
    'stop',
    'start',
    'help',
    'human',
    '1',
    '2',
  ].map(says),
  ...['menu:human', 'crisis:safe:no', 'crisis:taken:yes', 'crisis:means:no', 'handover:after:worse', 'offer:yes'].map(
    taps,
  ),
  (c) => ({ type: 'handover.claimed', handover: handoverOf(c), counselor: ayesha }),
  (c) => ({ type: 'handover.claimed', handover: handoverOf(c), counselor: bilal }),
  () => ({ type: 'handover.claimed', handover: 'handover:old', counselor: bilal }),
  (c) => ({ type: 'handover.replied', handover: handoverOf(c), counselor: ayesha, text: 'synthetic' }),
  (c) => ({ type: 'handover.noted', handover: handoverOf(c), counselor: bilal, text: 'synthetic' }),
  (c) => ({ type: 'handover.closed', handover: handoverOf(c), counselor: ayesha, outcome: 'talked' }),
  () => ({ type: 'event.set-aside', event: 'e0', error: 'TypeError' }),
  () => ({ type: 'delivery.failed', outgoing: 'e0/0', why: 'blocked' }),
  () => ({
    type: 'opinion.given',
    about: 'e0',
    opinion: { urgency: 'emergency', concerns: [], intent: 'talk', language: 'en' },
    provenance: null,
  }),
  // The next timer rings.
  (c) => {
    const [next] = Object.entries(c.person.timers).sort(([, a], [, b]) => a.dueAt - b.dueAt);
    if (!next) return null;
    return { type: 'occurrence.due', plan: 'timer', item: next[0], nth: next[1].nth, dueAt: next[1].dueAt };
  },
];

/** What must hold of a person at every moment. */
function chainHolds({ person }: Context, now: number, trace: string): void {
  if (!atLeast(standingUrgency(person, now), 'urgent')) return;
  const { handover, timers } = person;
  expect(handover, trace).not.toBeNull();
  if (handover!.state === 'open') expect(timers, trace).toHaveProperty('handover:call');
  else expect(handover, trace).toMatchObject({ state: 'claimed', claimedBy: expect.anything() });
}

describe('whatever happens', () => {
  it('an urgent conversation has a named human or a running chain, and only a human closes it', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.integer({ min: 1, max: 240 })), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (sequence) => {
        let context = contextOf({}, true);
        let now = at;
        const trace: string[] = [];
        for (const [n, [deed, wait]] of sequence.entries()) {
          const happening = deed(context);
          if (!happening) continue;
          now = happening.type === 'occurrence.due' ? Math.max(now, happening.dueAt) : now + minutes(wait);
          const event: Event = eventOf(happening, `e${n}`, now);
          trace.push(JSON.stringify(happening));
          const before: Urgency = standingUrgency(context.person, now);
          const had = context.person.handover;
          const decision = decide(context, event);
          context = apply(context, decision.changes);
          personSchema.parse(context.person);
          chainHolds(context, now, trace.join('\n'));
          const after = standingUrgency(context.person, now);
          const closed = had?.state === 'claimed' && context.person.handover?.state === 'closed';
          if (atLeast(before, 'urgent') && !closed)
            expect(atLeast(after, before), `${before} fell to ${after}\n${trace.join('\n')}`).toBe(true);
          if (closed) expect(event.type).toBe('handover.closed');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a counselor’s words on an open or owned conversation always reach the person', () => {
    const heard = apply(contextOf(), decide(contextOf(), eventOf(says('human')(contextOf())!, 'e1')).changes);
    const reply = {
      type: 'handover.replied',
      handover: 'handover:e1',
      counselor: bilal,
      text: 'synthetic words',
    } as const;
    const { outgoing, changes } = decide(heard, eventOf(reply, 'e2', at + hours(1)));
    expect(outgoing.some((o) => o.body.kind === 'say' && o.body.text === 'synthetic words')).toBe(true);
    expect(changes.person?.handover).toMatchObject({ state: 'claimed', claimedBy: bilal });
    const stranger = decide(apply(heard, changes), eventOf({ ...reply, counselor: ayesha }, 'e3', at + hours(2)));
    expect(stranger.outgoing).toEqual([]);
    expect(stranger.changes.audit.map((a) => a.action)).toEqual(['handover.replied.refused']);
  });
});
