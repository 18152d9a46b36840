import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import { days, topics } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const planned = topics.filter((t) => t !== 'care');
const timers = {
  'plan:catch-up': { nth: '1', dueAt: at + 1_000, data: {} },
  'medicine:dose': { nth: '1', dueAt: at + 1_000, data: {} },
  'handover:after': { nth: '1', dueAt: at + days(1), data: {} },
  'clarify:unanswered': { nth: '1', dueAt: at + 1_000, data: {} },
};

describe('an opt-out', () => {
  it.each(['stop', 'band karo', 'بند کریں'])(
    '“%s” takes back every planned row and ends every plan’s timer',
    (word) => {
      const { changes, wakes } = decide(contextOf({ timers }), message(word));
      expect(changes.withdrawals).toEqual(planned.map((topic) => ({ topic })));
      expect(changes.person?.optedOutAt).toBe(at);
      expect(Object.keys(changes.person!.timers)).toEqual(['clarify:unanswered']);
      expect(wakes.cancel.some((id) => id.includes('handover:after'))).toBe(true);
    },
  );

  it('takes back an answer that still waits for the model', () => {
    const before = contextOf({}, true);
    const held = apply(before, decide(before, message('the strips for my finger came', 'e0')).changes);
    expect(held.person.held?.outgoing.length).toBe(1);
    const { changes } = decide(held, message('stop', 'e1', at + 1_000));
    expect(changes.withdrawals).toContainEqual({ outgoing: held.person.held?.outgoing[0] });
  });

  it('said twice keeps the first instant', () => {
    const once = apply(contextOf(), decide(contextOf(), message('stop', 'e1')).changes);
    const twice = apply(once, decide(once, message('stop', 'e2', at + 1_000)).changes);
    expect(twice.person.optedOutAt).toBe(at);
  });

  it('closes a task that nobody has taken, and leaves what is urgent', () => {
    for (const [urgency, state] of [
      ['soon', 'closed'],
      ['urgent', 'open'],
      ['emergency', 'open'],
    ] as const) {
      const handover: Handover = {
        id: 'handover:e0',
        state: 'open',
        urgency,
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
      const context = contextOf({ handover });
      const after = apply(context, decide(context, message('stop')).changes);
      expect(after.person.handover?.state, urgency).toBe(state);
    }
  });
});

describe('agreement that is withdrawn by an old button', () => {
  it('ends what was planned at once', () => {
    const tap = {
      type: 'message.received',
      text: '',
      choice: 'meeting:consent:no',
      media: null,
      edited: false,
    } as const;
    const { changes } = decide(contextOf({ timers }), eventOf(tap));
    expect(changes.person?.consent.status).toBe('withdrawn');
    expect(changes.withdrawals).toEqual(planned.map((topic) => ({ topic })));
    expect(Object.keys(changes.person!.timers)).toEqual(['clarify:unanswered']);
  });
});
