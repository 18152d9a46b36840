import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { eventOf as outcomeEvent } from '#src/care/delivery/outcomeEvent.ts';
import { setAsideArrival } from '#src/care/delivery/setAside.ts';
import { refusals } from '#src/care/event.ts';
import type { OpenConcern } from '#src/care/person.ts';
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

  it('are tried at the person’s other contact point, once', () => {
    const context = contextOf({ concerns: [danger], contactPoints: ['c1', 'c2'] });
    const { changes } = decide(context, failed('blocked'));
    expect(changes.person?.contactPoints).toEqual(['c2', 'c1']);
    expect(changes.person?.timers).toHaveProperty('handover:reach');
    const again = decide(apply(context, changes), failed('blocked'));
    expect(again.changes.person?.contactPoints ?? ['c2', 'c1']).toEqual(['c2', 'c1']);
    expect(again.changes.person).toBeNull();
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
