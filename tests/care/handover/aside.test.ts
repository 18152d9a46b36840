import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Event } from '#src/care/event.ts';
import { isSuspended } from '#src/care/plan/stage.ts';
import { hours } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const answered = eventOf({ type: 'human.answered' }, 'e0');
const once = (context: Context, event: Event): Context => apply(context, decide(context, event).changes);
const elsewhere = (context: Context): Context => ({ ...context, contactPoint: { ...context.contactPoint, id: 'c2' } });

describe('a human who answered from the account’s own phone', () => {
  it('is left alone there for the programme’s time, and for half a day where it tells none', () => {
    expect(once(contextOf(), answered).person.aside).toEqual({ contactPoint: 'c1', until: at + hours(12) });
    const context = contextOf();
    const short = { ...context, programme: { ...context.programme, asideMs: 60_000 } };
    expect(once(short, answered).person.aside?.until).toBe(at + 60_000);
  });

  it('silences the companion there and nowhere else', () => {
    const context = once(contextOf(), answered);
    expect(decide(context, message('menu')).outgoing).toEqual([]);
    expect(decide(elsewhere(context), message('menu')).outgoing.length).toBe(1);
  });

  it('holds plans back until the companion is back', () => {
    const context = once(contextOf(), answered);
    expect(isSuspended(context.person)).toBe(true);
    const rang = decide(
      context,
      eventOf(
        { ...{ plan: 'timer', item: 'handover:aside', nth: String(at), dueAt: at }, type: 'occurrence.due' },
        'e9',
      ),
    );
    expect(rang.changes.person?.aside).toBeNull();
    expect(isSuspended(rang.changes.person!)).toBe(false);
  });

  it.each([
    ['words', (c: Context) => decide(c, message('main marna chahti hoon'))],
    [
      'the model',
      (c: Context) => {
        const wrote = once(c, message('bas ab nahi hota', 'e5'));
        const opinion = { urgency: 'emergency', concerns: ['suicide-intent'], intent: 'talk', language: 'ur' } as const;
        return decide(wrote, eventOf({ type: 'opinion.given', about: 'e5', opinion, provenance: null }, 'e6'));
      },
    ],
  ] as const)('does not keep the companion silent where %s tell of danger', (_, happens) => {
    const decision = happens(once(contextOf({}, true), answered));
    expect(decision.outgoing.some((row) => row.priority === 'crisis' && row.body.kind === 'say')).toBe(true);
    expect(decision.changes.person?.aside).toBeNull();
    expect(decision.changes.person?.handover).toMatchObject({ state: 'open', reason: 'danger' });
  });

  it('ends no call for a human by name', () => {
    const asked = once(contextOf(), message('human', 'e1'));
    const then = once(asked, answered);
    expect(then.person.handover).toMatchObject({ state: 'open', urgency: 'urgent' });
    expect(then.person.timers).toHaveProperty('handover:call');
  });

  describe('and a voice note', () => {
    const file = { ref: 'r', mimeType: 'audio/ogg', bytes: 9, seconds: 1 };
    const voice = (text = '') =>
      eventOf({ type: 'message.received', text, choice: null, media: 'voice', file, edited: false }, 'v1');
    const speech = { transcribes: true, speaks: false };
    const called = { state: 'open', urgency: 'urgent', reason: 'media' };
    const hearing = (context: Context): Context => ({ ...context, programme: { ...context.programme, speech } });
    const said = (decision: ReturnType<typeof decide>) => decision.outgoing.filter((row) => row.body.kind === 'say');

    it.each(['', 'assalam o alaikum'])('that nothing of ours will hear is a human’s by name, too (%j)', (text) => {
      const decision = decide(once(contextOf(), answered), voice(text));
      expect(decision.changes.person?.handover).toMatchObject(called);
      expect(said(decision)).toEqual([]);
    });

    it('whose words are awaited and that cannot be had is one as well', () => {
      const waits = once(hearing(once(contextOf(), answered)), voice());
      expect(waits.person.handover).toBeNull();
      const lost = eventOf({ type: 'media.fetched', about: 'v1', media: { unavailable: 'gone' } }, 'f1');
      const decision = decide(waits, lost);
      expect(decision.changes.person?.handover).toMatchObject(called);
      expect(said(decision)).toEqual([]);
    });

    it('with words beside it is a human’s where no human speaks, and the person is told so', () => {
      const decision = decide(contextOf(), voice('menu'));
      expect(decision.changes.person?.handover).toMatchObject(called);
      expect(said(decision).flatMap((row) => (row.body.kind === 'say' ? row.body.keys : []))).toEqual(
        expect.arrayContaining(['menu.menu', 'media.voice-for-human']),
      );
      expect(decide(hearing(contextOf()), voice('menu')).changes.person?.handover ?? null).toBeNull();
    });
  });
});
