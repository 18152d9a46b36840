import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { eventOf } from '#src/care/delivery/outcomeEvent.ts';
import type { Event, Happening } from '#src/care/event.ts';
import { newContactPoint } from '#src/care/person.ts';
import { wantsAnother } from '#src/care/sharing/sharingDialogue.ts';
import { minutes } from '#src/care/words.ts';
import { personWith, programmeWith } from '../plan/people.ts';

const start = Date.parse('2026-03-02T05:00Z');
const people = [
  { person: 'p_first', word: 'suraj' },
  { person: 'p_other', word: 'chand' },
  { person: 'p_third', word: 'tara' },
];

/** The phone of three synthetic people, as the one whose phone it is decides. */
function phone(at = start) {
  const contactPoint = newContactPoint({
    ...{ id: 'c1', person: 'p_first', channel: 'phone', account: 'main', address: 'synthetic' },
  });
  let context: Context = {
    programme: programmeWith(),
    person: { ...personWith({}), id: 'p_first', contactPoints: ['c1'] },
    contactPoint: { ...contactPoint, sharing: { people, speaks: null, waits: [] } },
  };
  let now = at;
  let count = 0;
  const happen = (happening: Happening, id = `m${++count}`): Decision => {
    const event: Event = { id, subject: { person: 'p_first' }, sentAt: now, at: now, ...happening };
    const decision = decide(context, event);
    context = apply(context, decision.changes);
    return decision;
  };
  const message = { type: 'message.received', text: '', choice: null, media: null, edited: false } as const;
  return {
    happen,
    get context() {
      return context;
    },
    writes: (text: string) => happen({ ...message, text }),
    taps: (choice: string) => happen({ ...message, choice }),
    rings: (item: string) => {
      const { nth, dueAt } = context.person.timers[item]!;
      now = dueAt;
      return happen({ type: 'occurrence.due', plan: 'timer', item, nth, dueAt });
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}
const to = (d: Decision) => d.events.map((e) => ('person' in e.subject ? e.subject.person : ''));
const keys = (d: Decision) => d.outgoing.flatMap(({ body }) => (body.kind === 'say' ? body.keys : []));

describe('a number of several people', () => {
  it('asks whom a message is about, keeps it, and gives it to whom is named', () => {
    const of = phone();
    expect(keys(of.writes('130/80'))).toEqual(['sharing.who']);
    // What follows before the answer waits with it, and is not asked about again.
    expect(keys(of.writes('aaj subah ka hai'))).toEqual([]);
    const given = of.writes('chand');
    expect(to(given)).toEqual(['p_other', 'p_other']);
    expect(given.events.map((e) => (e.type === 'message.received' ? e.text : ''))).toEqual([
      '130/80',
      'aaj subah ka hai',
    ]);
    expect(of.context.contactPoint.sharing?.waits).toEqual([]);
    expect(of.context.person.timers['sharing:who']).toBeUndefined();
  });

  it('takes what follows for the same one for half an hour, and asks again after it', () => {
    const of = phone();
    of.writes('tara');
    of.pass(minutes(29));
    expect(to(of.writes('shukriya'))).toEqual(['p_third']);
    of.pass(minutes(31));
    expect(keys(of.writes('shukriya'))).toEqual(['sharing.who']);
  });

  it.each([
    ['chand: sar dard hai', ['p_other'], 'sar dard hai'],
    ['CHAND sar dard hai', ['p_other'], 'sar dard hai'],
    ['tara, 130/80', ['p_third'], '130/80'],
    ['suraj 130/80', ['p_first'], '130/80'],
  ])('knows by the word that begins it whom “%s” is about', (text, who, rest) => {
    const given = phone().writes(text);
    expect(to(given)).toEqual(who);
    expect(given.events[0]).toMatchObject({ text: rest });
  });

  it('brings a tap back to whoever was asked, with the choice as their dialogue knows it', () => {
    const given = phone().taps('1~medicine:taken/2026-03-02/08:00');
    expect(to(given)).toEqual(['p_other']);
    expect(given.events[0]).toMatchObject({ choice: 'medicine:taken/2026-03-02/08:00' });
  });

  it('answers danger before it asks, in one decision, and gives it to its own human when it is known whose it is', () => {
    const of = phone();
    const answered = of.writes('I want to kill myself tonight');
    expect(keys(answered).at(-1)).toBe('sharing.who');
    expect(keys(answered)[0]).toMatch(/^danger\./);
    expect(of.context.person.handover).toMatchObject({ state: 'open', urgency: 'emergency' });
    expect(to(of.taps('1~who'))).toEqual(['p_other']);
    // Who was answered already is not answered twice.
    const own = phone();
    own.writes('I want to kill myself tonight');
    expect(own.taps('0~who').events).toEqual([]);
  });

  it('calls a human for what would be danger in a mother, where nobody said whose it is', () => {
    const of = phone();
    expect(keys(of.writes('bp 150/98'))).toEqual(['sharing.who']);
    expect(of.context.person.handover).toBeNull();
    const rang = of.rings('sharing:who');
    expect(of.context.person.handover).toMatchObject({ state: 'open', urgency: 'urgent' });
    expect(to(rang)).toEqual(['p_first']);
  });

  it('means everybody by a stop of which nobody is named, and one alone by theirs', () => {
    const all = phone();
    expect(to(all.writes('stop'))).toEqual(['p_other', 'p_third']);
    expect(all.context.person.optedOutAt).toBe(start);
    const one = phone();
    one.writes('chand');
    expect(to(one.writes('stop'))).toEqual(['p_other']);
    expect(one.context.person.optedOutAt).toBeNull();
  });

  it('tells everybody on it that the phone is lost, or that a human answered from it', () => {
    const lost = phone().happen({ type: 'delivery.failed', outgoing: 'o', why: 'blocked' });
    expect(to(lost)).toEqual(['p_other', 'p_third']);
    expect(to(phone().happen({ type: 'human.answered' }))).toEqual(['p_other', 'p_third']);
  });

  it('lets what came of a file come to whose file it was', () => {
    const fetched = { type: 'media.fetched', about: 'for:2:m1', media: { unavailable: 'expired' } } as const;
    expect(to(phone().happen(fetched))).toEqual(['p_third']);
  });

  it('takes everybody along to another number', () => {
    const moved = phone().happen({
      type: 'contactPoint.moved',
      to: { channel: 'phone', account: 'main', address: 'new' },
    });
    expect(moved.events[0]).toMatchObject({ type: 'contactPoint.joins', sharing: { people } });
  });

  it('takes what waits for whose phone it is where somebody goes on writing and never says', () => {
    const of = phone();
    for (let n = 1; n <= 8; n += 1) of.writes(`salam ${n}`);
    const ninth = of.writes('salam 9');
    expect(to(ninth)).toEqual(Array(8).fill('p_first'));
    expect(keys(ninth)).toEqual(['sharing.who']);
    expect(of.context.contactPoint.sharing?.waits).toHaveLength(1);
  });

  it('begins words with the private word, marks taps, and reports a failure to whose words they were', () => {
    const context = { ...phone().context, person: { ...personWith({}), id: 'p_other', contactPoints: ['c1'] } };
    const event = { id: 'e', subject: { person: 'p_other' }, sentAt: start, at: start } as const;
    const help = { type: 'message.received', text: 'help', choice: null, media: null, edited: false } as const;
    const [row] = decide(context, { ...event, ...help }).outgoing;
    expect(row?.body).toMatchObject({ text: expect.stringMatching(/^chand: /), shared: true });
    expect(row?.body.kind === 'say' && row.body.options.every((o) => o.id.startsWith('1~'))).toBe(true);
    expect(eventOf(row!, { outcome: 'refused', why: 'blocked' })?.subject).toEqual({ person: 'p_other' });
  });

  it('loses no message, whatever is written: each is theirs, somebody else’s, or waits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('chand', 'salam', '130/80', '2', 'tara: acha', 'stop', ''), { maxLength: 6 }),
        (said) => {
          const of = phone();
          for (const text of said) {
            const before = of.context.contactPoint.sharing!.waits.length;
            const d = of.writes(text);
            const waits = of.context.contactPoint.sharing!.waits.length;
            expect(d.outgoing.length + d.events.length + Math.max(0, waits - before)).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a wish for somebody else on the same number', () => {
  it.each([
    'add my mother',
    'can my mother use this number?',
    'My sister will also use this number',
    'another person on this phone wants to join',
    'meri ammi bhi is number se likhein gi',
    'isi number par meri beti ko add karein',
    'ek aur shakhs ko shamil karein',
    'اس نمبر پر میری والدہ کو بھی شامل کریں',
  ])('is heard in “%s”', (text) => expect(wantsAnother(text)).toBe(true));

  it.each([
    'my mother has sugar',
    'add my medicine',
    'meri ammi ko bp hai',
    'do not add my mother',
    'is number par call karein',
    'میری امی بیمار ہیں',
  ])('is not heard in “%s”', (text) => expect(wantsAnother(text)).toBe(false));
});
