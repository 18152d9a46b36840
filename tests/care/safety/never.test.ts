import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { atRisk } from '#src/care/conversation/concerns.ts';
import { mayBeSeen } from '#src/care/conversation/crisis.ts';
import { decide } from '#src/care/decide.ts';
import type { Event, Happening } from '#src/care/event.ts';
import { noSafety } from '#src/care/safety/safety.ts';
import { days, hours } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const counselor = { id: 'counselor:synthetic', name: 'Synthetic' };
type Deed = (context: Context) => Happening | null;

const said =
  (text: string, choice: string | null = null): Deed =>
  () => ({ type: 'message.received', text, choice, media: null, edited: false });
const deed =
  (make: (handover: string) => Happening): Deed =>
  ({ person }) =>
    person.handover ? make(person.handover.id) : null;
/** Whatever the person's document has planned next comes due. */
const timePasses: Deed = ({ person }) => {
  const [item, timer] = Object.entries(person.timers).sort((a, b) => a[1].dueAt - b[1].dueAt)[0] ?? [];
  return item && timer
    ? { type: 'occurrence.due', plan: 'timer', item, nth: timer.nth, dueAt: timer.dueAt }
    : { type: 'occurrence.due', plan: 'crisis', item: 'how', nth: '2026-11-23/d0001', dueAt: at };
};
const asked: Deed = () => ({
  ...{ type: 'occurrence.due', plan: 'crisis', item: 'how', nth: '2026-11-23/d0003', dueAt: at },
});
const deeds: readonly Deed[] = [
  ...['I want to kill myself', 'my husband beats me', 'my plan', 'I cannot sleep', 'stop', 'start', 'weather'].map(
    (t) => said(t),
  ),
  said('my brother says he will kill himself'),
  ...[
    ...['safety:make:yes', 'safety:make:no', 'safety:skip:signs', 'safety:skip:around', 'safety:pause', 'safety:edit'],
    ...['safety:edit:signs', 'safety:edit:nothing', 'safety:delete', 'safety:delete:yes', 'safety:delete:no'],
    ...[
      'safety:crisis:better',
      'safety:crisis:worse',
      'safety:crisis:end',
      'safety:supporter:worse',
      'safety:died:yes',
    ],
    ...['crisis:plan:yes', 'crisis:write:no', 'crisis:write:yes', 'crisis:ending:yes', 'safety:', 'safety:crisis:x'],
  ].map((choice) => said('', choice)),
  deed((handover) => ({ type: 'handover.claimed', handover, counselor })),
  deed((handover) => ({ type: 'handover.closed', handover, counselor, outcome: 'safe-for-now' })),
  deed((handover) => ({ type: 'handover.closed', handover, counselor, outcome: 'died' })),
  timePasses,
  ...Array.from({ length: 12 }, () => asked),
];

const making = /^safety\.(offer|step|edit|delete)/;
const asking = /^safety\.(crisis|supporter)-ask$/;

describe('what comes after a crisis', () => {
  it('never comes in the middle of one, over a human, to who stopped, or where writing is not safe', () => {
    const seen = { making: 0, asking: 0, plans: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...deeds), fc.integer({ min: 1, max: 24 })), {
          minLength: 3,
          maxLength: 25,
        }),
        fc.boolean(),
        (steps, met) => {
          let context = contextOf({
            ...(!met && { consent: { status: 'unasked', at: null } }),
            safety: { ...noSafety, followUp: { of: 'crisis', since: at - days(1), unanswered: 0 } },
          });
          let when = at;
          for (const [n, [happens, pause]] of steps.entries()) {
            when += hours(pause);
            const happening = happens(context);
            if (!happening) continue;
            const event: Event = eventOf(happening, `e${n}`, when);
            const before = context;
            const decision = decide(before, event);
            context = apply(before, decision.changes);
            const keys = decision.outgoing.flatMap(({ body }) => (body.kind === 'say' ? body.keys : []));
            const { person } = context;
            if (keys.some((key) => making.test(key))) {
              seen.making += 1;
              expect(atRisk(person)).toBe(false);
              expect(person.handover?.state).not.toBe('claimed');
              expect(person.optedOutAt).toBeNull();
              expect(person.consent.status).toBe('given');
            }
            if (keys.some((key) => asking.test(key))) {
              seen.asking += 1;
              expect(atRisk(person)).toBe(false);
              expect(mayBeSeen({ person: before.person })).toBe(false);
              expect(person.handover?.state).not.toBe('claimed');
              expect(person.optedOutAt).toBeNull();
            }
            // Nothing but the person's own wish, or their death, takes away what they wrote.
            const lost = before.person.safety.plan !== null && person.safety.plan === null;
            if (lost && Object.keys(before.person.safety.plan!.words).length > 0) {
              const wished =
                happening.type === 'message.received' && /delete:yes|died:yes/.test(happening.choice ?? '');
              expect(wished || happening.type === 'handover.closed').toBe(true);
            }
            if (person.safety.plan) seen.plans += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.making).toBeGreaterThan(20);
    expect(seen.asking).toBeGreaterThan(20);
    expect(seen.plans).toBeGreaterThan(20);
  });
});
