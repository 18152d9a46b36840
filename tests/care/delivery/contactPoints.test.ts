import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Event } from '#src/care/event.ts';
import { type ContactPoint, newPerson } from '#src/care/person.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const to = { channel: 'phone', account: 'main', address: 'a2' };
const atPoint = (context: Context, fields: Partial<ContactPoint>): Context => ({
  ...context,
  contactPoint: { ...context.contactPoint, ...fields },
});
/** Somebody nobody has heard of, at the second contact point. */
const stranger = (): Context => ({
  ...contextOf(),
  person: newPerson('q2', 'c2'),
  contactPoint: { ...contextOf().contactPoint, id: 'c2', person: 'q2', address: 'a2' },
});

describe('a number that moved', () => {
  const moved = eventOf({ type: 'contactPoint.moved', to });

  it('is nobody’s any more, and asks the new one to take its place', () => {
    const decision = decide(atPoint(contextOf(), { lastHeardAt: at - 1, person: 'p1' }), moved);
    const left = decision.changes.contactPoint!;
    expect(left).toMatchObject({ id: 'c1', address: 'a1', lastHeardAt: null, unreachable: null });
    expect(left.person).not.toBe('p1');
    expect(decision.events).toMatchObject([
      { type: 'contactPoint.joins', subject: { contactPoint: to }, person: 'p1', insteadOf: 'c1' },
    ]);
    expect(decision.outgoing).toEqual([]);
  });

  it.each([
    ['to itself', contextOf(), { ...to, address: 'a1' }],
    ['of somebody nobody has heard of', { ...contextOf(), person: newPerson('p1', 'c1') }, to],
  ])('%s changes nothing', (_, context, where) => {
    const decision = decide(context, eventOf({ type: 'contactPoint.moved', to: where }));
    expect([decision.changes.person, decision.changes.contactPoint, decision.events]).toEqual([null, null, []]);
  });
});

describe('a contact point that is to be a person’s', () => {
  const joins = (insteadOf: string | null): Event =>
    eventOf({ type: 'contactPoint.joins', person: 'p1', insteadOf }, 'joins:e1');
  const joined = (contactPoint: string | null, insteadOf: string | null) =>
    eventOf({ type: 'contactPoint.joined', contactPoint, insteadOf }, 'joined:e1');

  it('becomes theirs where nobody has a story there', () => {
    const decision = decide(stranger(), joins('c1'));
    expect(decision.changes.contactPoint).toMatchObject({ id: 'c2', person: 'p1' });
    expect(decision.events).toMatchObject([
      { type: 'contactPoint.joined', subject: { person: 'p1' }, contactPoint: 'c2', insteadOf: 'c1' },
    ]);
  });

  it('stays somebody’s who has one', () => {
    const context = stranger();
    const decision = decide({ ...context, person: { ...context.person, since: at } }, joins(null));
    expect(decision.changes.contactPoint).toBeNull();
    expect(decision.events).toMatchObject([{ type: 'contactPoint.joined', contactPoint: null }]);
  });

  it('takes the place of the one that moved, with what waits there', () => {
    const decision = decide(contextOf({ contactPoints: ['c1', 'c9'] }), joined('c2', 'c1'));
    expect(decision.changes.person?.contactPoints).toEqual(['c2', 'c9']);
    expect(decision.redirections).toEqual([{ from: 'c1', to: 'c2' }]);
  });

  it('stands behind the others where a counselor added it, unless the person is looked for', () => {
    expect(decide(contextOf(), joined('c2', null)).changes.person?.contactPoints).toEqual(['c1', 'c2']);
    const handover = decide(contextOf(), message('main marna chahti hoon')).changes.person!.handover;
    const lost = atPoint(contextOf({ handover }), { unreachable: { since: at, why: 'blocked' } });
    const decision = decide(lost, joined('c2', null));
    expect(decision.changes.person?.contactPoints).toEqual(['c2', 'c1']);
    expect(decision.changes.person?.timers).toHaveProperty('handover:reach');
  });

  it('that is somebody else’s leaves a task, and nothing waits for the old number', () => {
    const decision = decide(contextOf(), joined(null, 'c1'));
    expect(decision.changes.person).toMatchObject({
      contactPoints: [],
      handover: { reason: 'moved', urgency: 'soon' },
    });
    expect(decision.changes.withdrawals).toEqual([{ contactPoint: 'c1' }]);
    expect(decide(contextOf(), joined(null, null)).changes.person).toBeNull();
  });
});

describe('a message', () => {
  it('that was accepted before its contact point became another’s is heard with their story, and no other', () => {
    const context = atPoint(stranger(), { person: 'p1' });
    const decision = decide(context, { ...message('main marna chahti hoon'), subject: { contactPoint: to } });
    expect([decision.changes.person, decision.outgoing]).toEqual([null, []]);
    expect(decision.events).toMatchObject([
      { id: 'late:e1', type: 'message.received', subject: { contactPoint: to }, text: 'main marna chahti hoon' },
    ]);
  });

  it('makes its contact point the one where the person is reached', () => {
    const context = atPoint(contextOf({ contactPoints: ['c2', 'c1'] }), {});
    expect(decide(context, message('menu')).changes.person?.contactPoints).toEqual(['c1', 'c2']);
  });

  it('to somebody with no contact point left is unsaid, and on record', () => {
    const nowhere = atPoint(contextOf({ contactPoints: [] }), { id: '', channel: 'none', account: '', address: '' });
    const claim = { handover: 'h', counselor: { id: 'k', name: 'Synthetic' } };
    const handover = { ...decide(contextOf(), message('human')).changes.person!.handover!, id: 'h' };
    const context = { ...nowhere, person: { ...nowhere.person, handover } };
    const decision = decide(context, eventOf({ type: 'handover.claimed', ...claim }));
    expect(decision.outgoing).toEqual([]);
    expect(decision.changes.audit.map((a) => a.action)).toContain('unsaid');
    expect(apply(context, decision.changes).person.handover?.state).toBe('claimed');
  });
});
