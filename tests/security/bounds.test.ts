import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import { newContactPoint, newPerson, type Person, personSchema } from '#src/care/person.ts';
import { randomFrom } from '#src/cli/world.ts';
import { testProgramme } from '../conversations/house.ts';
import { walk } from './walk.ts';

const start = Date.parse('2026-11-23T05:00:00Z');

/**
 * Whatever happens to a person in whatever order: deciding does not throw, the document can be loaded again and stays
 * small, ids fit their indexes and their providers, and nobody is sent a flood.
 */
it('no life makes a document that grows without end or cannot be read again, or an answer that floods a phone', () => {
  const programme = testProgramme(true);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      let steps = 0;
      for (const { decision, after } of walk(programme, randomFrom(seed), start)) {
        const document = JSON.stringify(after.person);
        expect(personSchema.parse(JSON.parse(document))).toEqual(after.person);
        expect(document.length).toBeLessThan(64 * 1024);
        expect(decision.outgoing.length).toBeLessThanOrEqual(12);
        for (const { id } of decision.wakes.set) expect(id.length).toBeLessThanOrEqual(200);
        for (const { id, body } of decision.outgoing) {
          expect(id.length).toBeLessThanOrEqual(200);
          if (body.kind !== 'say') continue;
          // One message on every channel.
          if ('companion' in body.from) expect(body.text.length).toBeLessThanOrEqual(4_096);
          for (const option of body.options) expect(Buffer.byteLength(option.id)).toBeLessThanOrEqual(40);
        }
        if (++steps === 200) return;
      }
    }),
    { numRuns: 40 },
  );
});

it.each(['bp 130/85 ', 'sugar 140 ', 'fasting 110 random 150 ', 'bp 120/80 sugar 140 '])(
  'a message full of %j is answered in one message',
  (words) => {
    const address = { channel: 'test', account: 'main', address: 'synthetic' };
    const person: Person = {
      ...newPerson('p', 'cp'),
      since: 0,
      language: 'ur-Latn',
      consent: { status: 'given', at: 0 },
      meeting: { status: 'done', servedFor: 'self', ageBand: '35-49', city: null },
    };
    const contactPoint = newContactPoint({ id: 'cp', person: 'p', ...address });
    const message = { type: 'message.received', choice: null, media: null, edited: false } as const;
    const numbered = words.repeat(1_500).replace(/\d+/g, (n, at: number) => String(Number(n) + (at % 3)));
    for (const text of [words.repeat(1_500), numbered]) {
      const decision = decide(
        { programme: testProgramme(false), person, contactPoint },
        {
          id: 'e',
          subject: { contactPoint: address },
          sentAt: start,
          at: start,
          ...message,
          text: text.slice(0, 16_000),
        },
      );
      const said = decision.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
      expect(said.flatMap((s) => s.keys).some((key) => key.startsWith('chronic.'))).toBe(true);
      expect(said.reduce((n, s) => n + s.text.length, 0)).toBeLessThanOrEqual(4_096);
    }
  },
);
