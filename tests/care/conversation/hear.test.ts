import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { dialogues } from '#src/care/dialogues.ts';
import { mediaKinds } from '#src/care/event.ts';
import { type Person, personSchema } from '#src/care/person.ts';
import { minutes } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const states: Partial<Person>[] = [
  {},
  { consent: { status: 'unasked', at: null }, meeting: { status: 'new', servedFor: null, ageBand: null, city: null } },
  { consent: { status: 'declined', at } },
  { optedOutAt: at },
];

describe('a message', () => {
  it('is answered whatever it holds, and leaves a valid document', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', ' ', '😭😭', '\u0000', '؟'),
    );
    const media = fc.option(fc.constantFrom(...mediaKinds), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...states), text, media, fc.boolean(), (fields, words, kind, edited) => {
        const context = contextOf(fields);
        const event = eventOf({ type: 'message.received', text: words, choice: null, media: kind, edited });
        const decision = decide(context, event);
        const says = decision.outgoing.filter((o) => o.body.kind === 'say');
        expect(says.length).toBeGreaterThan(0);
        expect(new Set(decision.outgoing.map((o) => o.id)).size).toBe(decision.outgoing.length);
        personSchema.parse(apply(context, decision.changes).person);
      }),
    );
  });

  it('of 100 kB is answered, and the document stays small', () => {
    let context = contextOf();
    for (let n = 0; n < 30; n++)
      context = apply(context, decide(context, message(`${'lamba '.repeat(17_000)}${n}`, `e${n}`)).changes);
    expect(JSON.stringify(context.person).length).toBeLessThan(20_000);
  });

  it('with any choice ever made, or never made, is answered', () => {
    const name = fc.constantFrom(...dialogues.map((d) => d.name), 'gone', '');
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'yes',
        'no',
        'stop',
        'safe',
        'after',
        'offer',
        'language',
        'city',
        'age',
        '9',
        '3',
        'human',
        'new',
      ),
    );
    const payload = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(':'));
    fc.assert(
      fc.property(fc.constantFrom(...states), name, payload, (fields, dialogue, rest) => {
        const choice = `${dialogue}:${rest}`;
        const event = eventOf({ type: 'message.received', text: '', choice, media: null, edited: false });
        const decision = decide(contextOf(fields), event);
        expect(decision.outgoing.length, choice).toBeGreaterThan(0);
        personSchema.parse(apply(contextOf(fields), decision.changes).person);
      }),
      { numRuns: 1_500 },
    );
  });

  it('writes the contact point once in five minutes', () => {
    const first = decide(contextOf(), message('menu'));
    expect(first.changes.contactPoint?.lastHeardAt).toBe(at);
    const context = apply(contextOf(), first.changes);
    expect(decide(context, message('menu', 'e2', at + minutes(4))).changes.contactPoint).toBeNull();
    expect(decide(context, message('menu', 'e3', at + minutes(5))).changes.contactPoint?.lastHeardAt).toBe(
      at + minutes(5),
    );
  });
});
