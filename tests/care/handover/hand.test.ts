import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Counselor, Happening } from '#src/care/event.ts';
import { stageOf } from '#src/care/handover/handover.ts';
import { teamsSchema } from '#src/care/handover/teams.ts';
import { personSchema } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const ayesha: Counselor = { id: 'c1', name: 'Ayesha' };
const bilal: Counselor = { id: 'c2', name: 'Bilal' };

/** A synthetic conversation, event by event. */
class Talk {
  context: Context;
  now = at;
  last: Decision | null = null;
  private count = 0;

  constructor(programme: Partial<Programme> = {}) {
    const context = contextOf();
    this.context = { ...context, programme: { ...context.programme, ...programme } };
  }

  happens(happening: Happening, after = minutes(1)): this {
    this.now += after;
    this.last = decide(this.context, eventOf(happening, `e${++this.count}`, this.now));
    this.context = apply(this.context, this.last.changes);
    personSchema.parse(this.context.person);
    return this;
  }

  writes(text: string): this {
    return this.happens({ type: 'message.received', text, choice: null, media: null, edited: false });
  }

  /** A counselor does something with the handover that stands. */
  does(type: string, counselor: Counselor, fields: object = {}, after = minutes(1)): this {
    return this.happens({ type, handover: this.handover.id, counselor, ...fields } as unknown as Happening, after);
  }

  rings(name: string): this {
    const timer = this.context.person.timers[name]!;
    return this.happens(
      { type: 'occurrence.due', plan: 'timer', item: name, nth: timer.nth, dueAt: timer.dueAt },
      timer.dueAt - this.now,
    );
  }

  get handover() {
    return this.context.person.handover!;
  }

  get timers() {
    return Object.keys(this.context.person.timers);
  }

  get keys() {
    return (this.last?.outgoing ?? []).flatMap(({ body }) =>
      body.kind === 'say' ? ('counselor' in body.from ? ['counselor'] : body.keys) : [],
    );
  }

  get audit() {
    return this.last?.changes.audit.map((a) => `${a.actor} ${a.action}`) ?? [];
  }
}
const inDanger = (programme: Partial<Programme> = {}) => new Talk(programme).writes('I want to kill myself');
const claimed = (programme: Partial<Programme> = {}) => inDanger(programme).does('handover.claimed', ayesha);

describe('the states of a handover', () => {
  it('go from opened over notified, claimed and answered to closed', () => {
    expect(stageOf({ state: 'open', calls: 0 })).toBe('opened');
    const talk = inDanger();
    expect(stageOf(talk.handover)).toBe('notified');
    expect(stageOf(talk.does('handover.claimed', ayesha).handover)).toBe('claimed');
    expect(stageOf(talk.does('handover.replied', ayesha, { text: 'synthetic' }).handover)).toBe('answered');
    expect(stageOf(talk.does('handover.closed', ayesha, { outcome: 'safe-for-now' }).handover)).toBe('closed');
  });

  it('are read from documents that were written before they were kept', () => {
    const { called: _, ...old } = inDanger().handover;
    expect(personSchema.parse({ ...contextOf().person, handover: old }).handover).toEqual(old);
  });
});

describe('handing on', () => {
  it('opens it again and calls the colleague first, then all; the person is told by name', () => {
    const talk = claimed().does('handover.transferred', ayesha, { to: { counselor: bilal } });
    expect(talk.keys).toEqual(['handover.transferred']);
    expect(talk.handover).toMatchObject({ state: 'open', claimedBy: null, to: { counselor: bilal } });
    expect(talk.handover.called).toMatchObject({ step: 'counselor' });
    expect(talk.timers).toContain('handover:call');
    expect(talk.timers).not.toContain('handover:silent');
    talk.rings('handover:call');
    expect(talk.handover.called).toMatchObject({ step: 'everyone' });
    expect(talk.keys).toContain('handover.still-calling');
  });

  it.each([
    ['transferred', { to: { counselor: bilal } }],
    ['given-back', {}],
  ])('%s: is its owner’s alone', (what, fields) => {
    const talk = claimed().does(`handover.${what}`, bilal, fields);
    expect(talk.audit).toEqual([`c2 handover.${what}.refused`]);
    expect(talk.handover.claimedBy).toEqual(ayesha);
  });

  it('gives it back to all, with the chain from its beginning', () => {
    const talk = claimed().does('handover.given-back', ayesha);
    expect(talk.handover).toMatchObject({ state: 'open', calls: 2 });
    expect(talk.keys).toEqual(['handover.given-back']);
    expect(talk.context.person.timers['handover:call']?.dueAt).toBe(talk.now + minutes(5));
  });

  it('tells nothing to a phone that is not safe', () => {
    const talk = new Talk().writes('mera shohar mujhe bohat maarta hai');
    talk.happens({
      ...({ type: 'message.received', text: '', media: null, edited: false } as const),
      choice: 'crisis:write:no',
    });
    talk.does('handover.claimed', ayesha).does('handover.transferred', ayesha, { to: { counselor: bilal } });
    expect(talk.keys).toEqual([]);
    expect(talk.does('handover.taken-over', bilal, { supervisor: true }).keys).toEqual([]);
  });
});

describe('taking over', () => {
  it('is a supervisor’s at any time; the person is told who is there', () => {
    const talk = claimed().does('handover.taken-over', bilal, { supervisor: true });
    expect(talk.handover).toMatchObject({ state: 'claimed', claimedBy: bilal });
    expect(talk.keys).toEqual(['handover.claimed']);
    expect(talk.timers).toContain('handover:silent');
  });

  it('is a colleague’s once the person has waited for half of the owner’s time', () => {
    const early = claimed().does('handover.taken-over', bilal, { supervisor: false }, minutes(2));
    expect(early.audit).toEqual(['c2 handover.taken-over.refused']);
    const late = claimed().does('handover.taken-over', bilal, { supervisor: false }, minutes(2.5));
    expect(late.handover.claimedBy).toEqual(bilal);
    const answered = claimed().does('handover.replied', ayesha, { text: 'synthetic' });
    expect(answered.does('handover.taken-over', bilal, { supervisor: false }, hours(5)).audit).toEqual([
      'c2 handover.taken-over.refused',
    ]);
  });
});

describe('taking up again', () => {
  const closed = () =>
    claimed()
      .does('handover.replied', ayesha, { text: 'synthetic' })
      .does('handover.closed', ayesha, { outcome: 'safe-for-now' });

  it('is for who closed it, or a supervisor, within 72 hours; the counselor speaks first', () => {
    expect(closed().does('handover.reopened', bilal, { supervisor: false }).audit).toEqual([
      'c2 handover.reopened.refused',
    ]);
    expect(closed().does('handover.reopened', bilal, { supervisor: true }).handover.claimedBy).toEqual(bilal);
    const talk = closed().does('handover.reopened', ayesha, { supervisor: false }, hours(72));
    expect(talk.handover).toMatchObject({ state: 'claimed', closedAt: null, outcome: null, urgency: 'emergency' });
    expect(talk.keys).toEqual([]);
    expect(talk.timers).toContain('handover:silent');
    expect(closed().does('handover.reopened', ayesha, { supervisor: true }, hours(72) + 1).handover.state).toBe(
      'closed',
    );
  });
});

describe('taking a reply back', () => {
  const held = { replyHoldMs: 5_000 };

  it('is done while it is held, and leaves everything as it was before', () => {
    const talk = claimed(held);
    const before = talk.context.person;
    talk.does('handover.replied', ayesha, { text: 'synthetic slip' });
    const [row] = talk.last!.outgoing;
    expect(row!.dueAt).toBe(talk.now + 5_000);
    talk.does('handover.unsaid', ayesha, { reply: 'e3' }, 3_999);
    expect(talk.last!.changes.withdrawals).toEqual([{ outgoing: row!.id }]);
    expect(talk.context.person.recent).toEqual(before.recent);
    const { unsent, ...rest } = talk.handover;
    expect(unsent).toEqual([]);
    expect(rest).toEqual(before.handover);
    expect(talk.timers).toContain('handover:silent');
  });

  it('is refused once it may have left, and to anybody else', () => {
    const talk = claimed(held).does('handover.replied', ayesha, { text: 'synthetic' });
    const late = talk.does('handover.unsaid', bilal, { reply: 'e3' }, 1_000);
    expect([late.audit, late.last!.changes.withdrawals]).toEqual([['c2 handover.unsaid.refused'], []]);
    talk.does('handover.unsaid', ayesha, { reply: 'e3' }, 3_000);
    expect([talk.audit, talk.last!.changes.withdrawals]).toEqual([['c1 handover.unsaid.refused'], []]);
    expect(talk.handover.firstReplyAt).not.toBeNull();
  });

  it('keeps the answer that stands where another is taken back, in either order', () => {
    for (const [first, second] of [
      ['e3', 'e4'],
      ['e4', 'e3'],
    ] as const) {
      const talk = claimed(held).does('handover.replied', ayesha, { text: 'one' });
      const answeredAt = talk.now;
      talk
        .does('handover.replied', ayesha, { text: 'two' }, 1_000)
        .does('handover.unsaid', ayesha, { reply: first }, 1_000);
      expect(talk.handover.answeredAt).toBe(answeredAt);
      talk.does('handover.unsaid', ayesha, { reply: second }, 1_000);
      expect([talk.handover.answeredAt, talk.handover.firstReplyAt]).toEqual([undefined, null]);
    }
  });

  it('lets no word about the counselor leave before the counselor’s own', () => {
    const talk = claimed(held).does('handover.replied', ayesha, { text: 'synthetic goodbye' });
    const leaves = talk.now + 5_000;
    talk.does('handover.given-back', ayesha, {}, 1_000);
    expect(talk.last!.outgoing.map((o) => o.dueAt)).toEqual([leaves]);
  });
});

describe('where nobody is on duty', () => {
  const programme = {
    teams: teamsSchema.parse({
      teams: [{ id: 'all', name: {}, duty: [{ hours: '08:00-16:00' }], counselors: ['a@example.org'] }],
      supervisors: ['s@example.org'],
      onCall: [{ hours: '20:00-06:00', counselors: ['n@example.org'] }],
    }),
  };
  const night = () => {
    const talk = new Talk(programme);
    talk.now = Date.parse('2026-11-23T22:00:00+05:00');
    return talk;
  };

  it('the person is told so at once, who was called, and when a counselor is there', () => {
    const talk = night().writes('I want to kill myself');
    expect(talk.handover.called).toMatchObject({ step: 'on-call', offDuty: true });
    expect(talk.keys).toContain('crisis.called-off-duty');
    expect(talk.keys).not.toContain('crisis.called');
    expect(talk.keys).not.toContain('handover.off-duty');
    const says = talk.last!.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
    expect(says[0]!.keys).toContain('danger.numbers');
    const told = says.find(({ keys }) => keys.includes('crisis.called-off-duty'))!;
    expect(told.text).toMatch(/The person on call has been called, .* again from 08:00 on 24 November 2026/s);
    expect(told.text).not.toMatch(/I have called a counselor/);
  });

  it('the chain goes on by night with the truth, and by morning with all counselors', () => {
    const talk = night().writes('human');
    expect(talk.keys).toEqual(['handover.asked-for-off-duty', 'common.numbers']);
    expect(talk.writes('human').keys).toEqual(['handover.already-called-off-duty', 'common.numbers']);
    talk.rings('handover:call');
    expect(talk.handover.called?.step).toBe('all');
    expect(talk.keys).toContain('handover.off-duty');
    const morning = Date.parse('2026-11-24T08:00:00+05:00');
    while (talk.now < morning) talk.rings('handover:call');
    expect(talk.now).toBe(morning);
    expect(talk.handover.called).toMatchObject({ step: 'everyone', teams: ['all'], offDuty: false });
  });

  it('it is not said again with every message, and not by day', () => {
    const offDuty = expect.stringContaining('off-duty');
    const talk = night().writes('I want to kill myself').writes('please');
    expect(talk.keys).not.toContainEqual(offDuty);
    expect(new Talk(programme).writes('I want to kill myself').keys).not.toContainEqual(offDuty);
  });

  it('silence after a claim tells the same truth', () => {
    const talk = night().writes('I want to kill myself').does('handover.claimed', ayesha).rings('handover:silent');
    expect(talk.keys).toEqual(['handover.left', 'handover.off-duty', 'common.numbers']);
  });
});

describe('the chain', () => {
  it('tells when the supervisor was called, and calls when it says so', () => {
    const programme = {
      teams: teamsSchema.parse({
        teams: [{ id: 'all', name: {}, counselors: ['a@example.org'] }],
        supervisors: ['s@example.org'],
      }),
    };
    const talk = inDanger(programme);
    const told = [1, 2, 3].map(() => {
      talk.rings('handover:call');
      return [(talk.now - talk.handover.openedAt) / minutes(1), talk.handover.called!.step, talk.keys[0]];
    });
    expect(told).toEqual([
      [5, 'team', 'handover.still-calling'],
      [10, 'everyone', 'handover.still-calling'],
      [15, 'supervisors', 'handover.now-supervisors'],
    ]);
  });
});

describe('after a talk', () => {
  /** They asked for a human, and were answered. */
  const ended = (fields: object, outcome = 'safe-for-now') =>
    new Talk()
      .writes('human')
      .does('handover.claimed', ayesha)
      .does('handover.replied', ayesha, { text: 'synthetic' })
      .does('handover.closed', ayesha, { outcome, ...fields });

  it('they are asked once how it was, the next day and not at night, and it is kept', () => {
    const talk = ended({}).rings('handover:how');
    expect(new Date(talk.now).toISOString()).toBe('2026-11-24T03:00:00.000Z');
    expect(talk.keys).toEqual(['handover.how']);
    talk.writes('2');
    expect(talk.keys).toEqual(['handover.how-not-answer']);
    expect(talk.handover.rating).toBe('not');
    expect(talk.timers).not.toContain('handover:how');
  });

  it.each(['died', 'no-answer', 'wrong-number', 'emergency-service'])('they are not asked after %s', (outcome) => {
    expect(ended({}, outcome).timers).not.toContain('handover:how');
  });

  it('they are not asked where nobody answered them, or after danger, when they are asked how they are', () => {
    const unanswered = new Talk().writes('human').does('handover.claimed', ayesha);
    expect(unanswered.does('handover.closed', ayesha, { outcome: 'not-needed' }).timers).not.toContain('handover:how');
    const danger = claimed().does('handover.replied', ayesha, { text: 'synthetic' });
    expect(danger.does('handover.closed', ayesha, { outcome: 'safe-for-now' }).timers).not.toContain('handover:how');
  });

  it('they are not asked while another conversation is open', () => {
    const talk = ended({}).writes('human').rings('handover:how');
    expect(talk.keys).toEqual([]);
  });

  it('a human looks after them again on the day that was set, first who set it; nothing is said', () => {
    const talk = ended({ followUp: '2026-11-27' });
    talk.rings('handover:how').rings('handover:follow-up');
    expect(new Date(talk.now).toISOString()).toBe('2026-11-27T04:00:00.000Z');
    expect(talk.handover).toMatchObject({
      state: 'open',
      urgency: 'soon',
      reason: 'follow-up',
      to: { counselor: ayesha },
    });
    expect(talk.handover.called).toMatchObject({ step: 'counselor' });
    expect(talk.keys).toEqual([]);
  });

  it('the day can be moved and taken back, and is not set in the past', () => {
    const talk = ended({ followUp: '2026-11-27' });
    const due = () => talk.context.person.timers['handover:follow-up']?.dueAt;
    const was = due()!;
    talk.does('handover.follow-up', bilal, { on: '2026-11-30' });
    expect(due()).toBe(was + days(3));
    expect(talk.does('handover.follow-up', bilal, { on: '2026-11-20' }).audit).toEqual([
      'c2 handover.follow-up.refused',
    ]);
    talk.does('handover.follow-up', bilal, { on: null });
    expect(due()).toBeUndefined();
  });
});
