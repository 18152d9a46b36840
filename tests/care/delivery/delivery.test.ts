import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { eventOf as outcomeEvent } from '#src/care/delivery/outcomeEvent.ts';
import { setAsideArrival } from '#src/care/delivery/setAside.ts';
import { refusals } from '#src/care/event.ts';
import type { ContactPoint, OpenConcern } from '#src/care/person.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const danger: OpenConcern = {
  concern: 'suicide-intent',
  urgency: 'emergency',
  evidence: 'synthetic',
  subject: 'self',
  event: 'e0',
  at,
};

describe('the event of an outcome', () => {
  const [row] = decide(contextOf(), message('menu')).outgoing;

  it.each(refusals)('a refusal because %s is one, about the contact point', (why) => {
    expect(outcomeEvent(row!, { outcome: 'refused', why })).toMatchObject({
      id: `delivery:${row!.id}`,
      type: 'delivery.failed',
      why,
      subject: { contactPoint: { channel: 'phone' } },
    });
  });

  it('an expiry is one, anything else is none', () => {
    expect(outcomeEvent(row!, { outcome: 'expired' })).toMatchObject({ why: 'expired' });
    expect(outcomeEvent(row!, { outcome: 'sent', providerId: null })).toBeNull();
    expect(outcomeEvent(row!, { outcome: 'unknown', why: 'timeout' })).toBeNull();
    expect(outcomeEvent(row!, { outcome: 'retry', at: null, why: 'busy' })).toBeNull();
  });

  it('words of a crisis that are tried in vain for long are one, once, and nothing else is', () => {
    const crisis = { ...row!, priority: 'crisis', expiresAt: null } as const;
    const retry = { outcome: 'retry', at: null, why: 'busy' } as const;
    expect(outcomeEvent(crisis, retry, at, 7)).toBeNull();
    const event = outcomeEvent(crisis, retry, at, 8);
    expect(event).toMatchObject({ id: `delivery-late:${crisis.id}`, type: 'delivery.failed', why: 'late' });
    expect(outcomeEvent(crisis, { outcome: 'unknown', why: 'timeout' }, at, 9)?.id).toBe(event!.id);
    expect(outcomeEvent({ ...crisis, priority: 'conversation' }, retry, at, 99)).toBeNull();
    expect(outcomeEvent({ ...crisis, expiresAt: at + 1 }, retry, at, 99)).toBeNull();
  });

  it('a sign of typing that failed is none', () => {
    const typing = {
      ...row!,
      body: { kind: 'typing', to: { channel: 'phone', account: 'main', address: 'a' } },
    } as const;
    expect(outcomeEvent(typing, { outcome: 'expired' })).toBeNull();
  });
});

describe('words that did not arrive', () => {
  const failed = (why: (typeof refusals)[number] | 'expired') =>
    eventOf({ type: 'delivery.failed', outgoing: 'e0/0', why });

  it.each(refusals)('to a person at risk (%s) bring a human', (why) => {
    const { changes } = decide(contextOf({ concerns: [danger] }), failed(why));
    const reason = why === 'window-closed' ? why : 'unreachable';
    expect(changes.person?.handover).toMatchObject({ state: 'open', urgency: 'urgent', reason });
    expect(changes.person?.timers).toHaveProperty('handover:call');
  });

  it.each(['blocked', 'deactivated', 'not-found'] as const)('mark the contact point once it is %s', (why) => {
    const first = decide(contextOf(), failed(why));
    expect(first.changes.contactPoint?.unreachable).toEqual({ since: at, why });
    const again = decide(apply(contextOf(), first.changes), failed(why));
    expect(again.changes.contactPoint).toBeNull();
    const heard = decide(apply(contextOf(), first.changes), message('menu', 'e2'));
    expect(heard.changes.contactPoint?.unreachable).toBeNull();
  });

  it('because their time ran out say nothing about the phone', () => {
    expect(decide(contextOf({ concerns: [danger] }), failed('expired')).changes.person).toBeNull();
  });

  const rerouted = (outgoing: string, passed = 0) =>
    eventOf({ type: 'delivery.rerouted', outgoing, passed }, `reroute:${outgoing}:${passed}`);
  /** The context once the person's first contact point is `id`. */
  const at2 = (context: Context, id: string, fields: Partial<ContactPoint> = {}): Context => ({
    ...context,
    contactPoint: { ...context.contactPoint, id, ...fields },
  });

  it('are put to the person’s next contact point, in the transaction of the failure', () => {
    const context = contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] });
    const decision = decide(context, failed('blocked'));
    expect(decision.changes.person?.contactPoints).toEqual(['c2', 'c1']);
    expect(decision.events).toMatchObject([
      { type: 'delivery.rerouted', outgoing: 'e0/0', subject: { person: 'p1' }, passed: 0 },
    ]);
  });

  it('are said there in the same words where the person has spoken from it, else asked for without a word of why', () => {
    const context = contextOf({ concerns: [danger], contactPoints: ['c2', 'c1'] });
    const known = decide(at2(context, 'c2', { lastHeardAt: at - 1 }), rerouted('e0/0'));
    expect(known.repeats).toMatchObject([{ outgoing: 'e0/0', contactPoint: 'c2', priority: 'crisis' }]);
    expect(known.changes.person?.timers ?? {}).not.toHaveProperty('handover:reach');
    const unknown = decide(at2(context, 'c2'), rerouted('e0/0'));
    expect(unknown.repeats).toBeUndefined();
    expect(unknown.changes.person?.timers).toHaveProperty('handover:reach');
    // Several rows fail together; it is asked once.
    const again = decide(at2(context, 'c2', { triedAt: at }), rerouted('e0/1'));
    expect(again.changes.person).toBeNull();
  });

  it('that are late go to the next contact point too, while they are still tried at the first', () => {
    const row = { priority: 'crisis', topic: 'care', expiresAt: null, counselor: false } as const;
    const late = eventOf({ type: 'delivery.failed', outgoing: 'e0/0', why: 'late', row });
    const { events, changes } = decide(contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] }), late);
    expect(events).toMatchObject([{ type: 'delivery.rerouted', outgoing: 'e0/0' }]);
    expect([changes.contactPoint, changes.receipts, changes.person?.handover ?? null]).toEqual([null, [], null]);
    expect(decide(contextOf(), late).events).toEqual([]);
  });

  it('pass over what cannot be reached either, and end where all were tried', () => {
    const lost = { unreachable: { since: at, why: 'blocked' }, lastHeardAt: at };
    const context = contextOf({ concerns: [danger], contactPoints: ['c2', 'c3', 'c1'] });
    const first = decide(at2(context, 'c2', lost), rerouted('e0/0'));
    expect(first.events).toMatchObject([{ type: 'delivery.rerouted', passed: 1 }]);
    expect(first.changes.person?.contactPoints).toEqual(['c3', 'c1', 'c2']);
    const second = decide(at2(context, 'c3', lost), rerouted('e0/0', 1));
    expect(second.events).toEqual([]);
    expect(second.repeats).toBeUndefined();
  });

  it('do not go round for ever', () => {
    const context = contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] });
    const often = `${'reroute:'.repeat(4)}e0/0`;
    const row = { priority: 'crisis', topic: 'care', expiresAt: null, counselor: false } as const;
    const event = eventOf({ type: 'delivery.failed', outgoing: often, why: 'expired', row });
    expect(decide(context, event).events).toEqual([]);
  });

  it.each([
    ['crisis', 'care', 1],
    ['conversation', 'care', 1],
    ['reminder', 'pregnancy', 0],
    ['reminder', 'medicine', 0],
  ] as const)('of %s about %s go elsewhere: %s', (priority, topic, events) => {
    const context = contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] });
    const row = { priority, topic, expiresAt: null, counselor: false };
    const decision = decide(context, eventOf({ type: 'delivery.failed', outgoing: 'e0/0', why: 'blocked', row }));
    expect(decision.events).toHaveLength(events);
  });

  it('about the dose of a critical medicine go elsewhere without any danger, and to no phone that never spoke', () => {
    const medicine = { id: 'm1', name: 'insulin', critical: true, times: ['08:00'] };
    const dose = { medicine: 'm1', nth: 'n', dueAt: at, state: 'asked', reminders: 1, reason: null, at } as const;
    const medication = { ...contextOf().person.medication, medicines: [medicine as never], doses: [dose] };
    const context = contextOf({ medication, contactPoints: ['c1', 'c2'] });
    const row = { priority: 'reminder', topic: 'medicine', expiresAt: at + 1_000, counselor: false } as const;
    const event = eventOf({ type: 'delivery.failed', outgoing: 'e0/0', why: 'blocked', row });
    expect(decide(context, event).events).toHaveLength(1);
    // A provider that took the row and gave it back does not tell what it was.
    const [reported] = decide(context, failed('not-found')).events;
    expect(reported).toMatchObject({ type: 'delivery.rerouted', outgoing: 'e0/0' });
    expect(reported).not.toHaveProperty('wordless');
    const there = decide(at2(context, 'c2', { lastHeardAt: at - 1 }), rerouted('e0/0'));
    expect(there.repeats).toHaveLength(1);
    const silent = decide(at2(context, 'c2'), rerouted('e0/0'));
    expect([silent.repeats, silent.outgoing]).toEqual([undefined, []]);
    // What comes next does not go there either.
    expect(silent.changes.person?.contactPoints).toEqual(['c1', 'c2']);
  });

  it.each(['violence', 'sexual-violence', 'child-abuse'] as const)('go nowhere by themselves after %s', (concern) => {
    const context = contextOf({ concerns: [{ ...danger, concern }], contactPoints: ['c1', 'c2'] });
    const decision = decide(context, failed('blocked'));
    expect(decision.events).toEqual([]);
    expect(decision.changes.person?.handover).toMatchObject({ state: 'open', reason: 'unreachable' });
    const later = decide(at2(context, 'c2', { lastHeardAt: at }), rerouted('e0/0'));
    expect([later.repeats, later.outgoing, later.changes.person]).toEqual([undefined, [], null]);
  });

  it('go only to contact points of the person, whatever happens', () => {
    const happened = [...refusals, 'expired' as const].map((why) => failed(why));
    for (const event of [...happened, rerouted('e0/0'), message('main marna chahti hoon', 'e9')]) {
      const { outgoing, repeats = [] } = decide(contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] }), event);
      for (const { contactPoint } of [...outgoing, ...repeats]) expect(['c1', null]).toContain(contactPoint);
    }
  });

  describe('of everyday, to somebody with another contact point', () => {
    const medicine = { id: 'm1', name: 'synthetic', critical: false, times: ['08:00'] };
    const medication = { ...contextOf().person.medication, medicines: [medicine as never] };
    const given = { ...contextOf().person.consent, status: 'given' } as const;
    const context = contextOf({ medication, consent: given, contactPoints: ['c1', 'c2'] });
    const row = { priority: 'reminder', topic: 'medicine', expiresAt: at + 1, counselor: false } as const;
    const lost = (why: (typeof refusals)[number]) =>
      eventOf({ type: 'delivery.failed', outgoing: 'e0/0', why, row }, 'f1');
    /** What is decided at the second contact point about that failure. */
    const next = (fields: Partial<ContactPoint>) => {
      const first = decide(context, lost('not-found'));
      expect(first.events).toMatchObject([{ type: 'delivery.rerouted', lost: 'not-found', wordless: true }]);
      const { id, ...arrival } = first.events[0]! as Extract<Parameters<typeof decide>[1], { id: string }>;
      return decide(at2(apply(context, first.changes), 'c2', { unreachable: null, ...fields }), eventOf(arrival, id));
    };

    it('are not said there, and the next ones are', () => {
      const there = next({ lastHeardAt: at - 1 });
      expect([there.repeats, there.outgoing, there.events]).toEqual([undefined, [], []]);
      expect(decide(context, lost('not-found')).changes.person?.contactPoints).toEqual(['c2', 'c1']);
      expect(there.changes.person).toBeNull();
    });

    it.each([
      ['cannot be reached either', { lastHeardAt: at - 1, unreachable: { since: at, why: 'not-found' } }],
      ['never spoke', {}],
    ] as const)('are a human’s task where that one %s, and nothing goes to it', (_, fields) => {
      const { changes, outgoing } = next(fields);
      expect(changes.person?.handover).toMatchObject({ state: 'open', urgency: 'soon', reason: 'unreachable' });
      expect(changes.person?.contactPoints).toEqual(['c1', 'c2']);
      expect(outgoing).toEqual([]);
    });

    it('who blocked us is looked for nowhere else', () => {
      const { events, changes } = decide(context, lost('blocked'));
      expect([events, changes.person]).toEqual([[], null]);
    });
  });

  it('to somebody who is not at risk change nothing of theirs', () => {
    expect(decide(contextOf(), failed('blocked')).changes.person).toBeNull();
  });
});

describe('an event that could not be decided', () => {
  it('is stood in for once, never for a stand-in', () => {
    const { at: _, ...arrival } = message('x');
    const instead = setAsideArrival({ arrival, person: 'p1', error: 'TypeError', at });
    expect(instead).toMatchObject({ id: 'set-aside:e1', type: 'event.set-aside', event: 'e1', error: 'TypeError' });
    expect(setAsideArrival({ arrival: instead!, person: 'p1', error: 'TypeError', at })).toBeNull();
  });
});
