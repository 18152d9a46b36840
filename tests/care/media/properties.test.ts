import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Event, MediaKind } from '#src/care/event.ts';
import { liveHandover } from '#src/care/handover/open.ts';
import { newContactPoint, newPerson, type Person, personSchema } from '#src/care/person.ts';
import { testProgramme } from '../../conversations/house.ts';

/** Voice notes, pictures and what becomes of them, in any order and of anybody; all of it synthetic. */
const address = { channel: 'phone', account: 'main', address: 'synthetic' };
const start = Date.UTC(2026, 10, 23, 5);

const step = fc.oneof(
  fc.record({
    does: fc.constant('sends' as const),
    kind: fc.constantFrom<MediaKind>('voice', 'audio', 'image', 'document'),
  }),
  fc.record({ does: fc.constant('fetched' as const), which: fc.nat(5), ok: fc.boolean() }),
  fc.record({
    does: fc.constant('heard' as const),
    which: fc.nat(5),
    words: fc.constantFrom(null, '', 'menu', 'the weather is nice', 'I want to kill myself'),
    confidence: fc.constantFrom(null, 0, 0.3, 0.6, 0.95),
  }),
  fc.record({ does: fc.constant('waits' as const), ms: fc.constantFrom(1_000, 40_000, 200_000, 3_600_000) }),
  fc.record({
    does: fc.constant('taps' as const),
    choice: fc.constantFrom('meeting:consent:yes', 'meeting:language:ur'),
  }),
  fc.record({ does: fc.constant('writes' as const), text: fc.constantFrom('stop', 'start', 'hello') }),
);

const someone = fc.record({ consented: fc.boolean(), transcribes: fc.boolean() });

it('never lets an outside service hear whom it may not, and leaves no voice note to the rules alone', () => {
  fc.assert(
    fc.property(someone, fc.array(step, { maxLength: 14 }), ({ consented, transcribes }, steps) => {
      const programme = { ...testProgramme(false, true), speech: { transcribes, speaks: true } };
      const person: Person = {
        ...newPerson('p', 'cp'),
        since: start,
        language: 'en',
        ...(consented && {
          consent: { status: 'given', at: start },
          meeting: { status: 'done', servedFor: 'self', ageBand: '25-34', city: null },
        }),
      };
      let context: Context = {
        programme,
        person,
        contactPoint: newContactPoint({ id: 'cp', person: 'p', ...address }),
      };
      let at = start;
      const fetches: string[] = [];
      const asked: string[] = [];
      const of = (n: number) => ({ id: `e${n}`, subject: { contactPoint: address }, sentAt: at, at });
      const told = { type: 'message.received', text: '', choice: null, media: null, edited: false } as const;
      const file = { ref: 'f', mimeType: null, bytes: null, seconds: null };

      steps.forEach((one, n) => {
        const event = eventOf(n);
        if (!event) return;
        const before = context.person;
        const decision = decide(context, event);
        context = apply(context, decision.changes);
        expect(personSchema.safeParse(context.person).success).toBe(true);
        expect(new Set(decision.outgoing.map((o) => o.id)).size).toBe(decision.outgoing.length);
        for (const { body } of decision.outgoing) {
          if (body.kind === 'fetch') fetches.push(body.about);
          if (body.kind !== 'transcribe') continue;
          asked.push(body.about);
          const agreed = context.person.consent.status === 'given' && context.person.optedOutAt === null;
          expect(agreed && transcribes).toBe(true);
        }
        const heard = one.does === 'heard' && (one.words ?? '').trim() !== '' && (one.confidence ?? 0) >= 0.55;
        const unheard =
          (one.does === 'heard' && !heard) || (one.does === 'fetched' && !one.ok && waited(before, event));
        if (unheard) expect(liveHandover(context.person.handover), JSON.stringify(one)).not.toBeNull();
      });

      function eventOf(n: number): Event | null {
        const one = steps[n]!;
        if (one.does === 'waits') {
          at += one.ms;
          const timer = Object.entries(context.person.timers).find(([, t]) => t.dueAt <= at);
          if (!timer) return null;
          const [item, { nth, dueAt }] = timer;
          return { ...of(n), type: 'occurrence.due', plan: 'timer', item, nth, dueAt };
        }
        if (one.does === 'sends') return { ...of(n), ...told, media: one.kind, file };
        if (one.does === 'taps') return { ...of(n), ...told, choice: one.choice };
        if (one.does === 'writes') return { ...of(n), ...told, text: one.text };
        if (one.does === 'fetched') {
          const about = fetches[one.which % Math.max(1, fetches.length)];
          if (about === undefined) return null;
          const media = { id: `media:${about}`, kind: 'voice', mimeType: 'audio/ogg', bytes: 9 } as const;
          return { ...of(n), type: 'media.fetched', about, media: one.ok ? media : { unavailable: 'gone' } };
        }
        const about = asked[one.which % Math.max(1, asked.length)];
        if (about === undefined) return null;
        const transcript =
          one.words === null
            ? ({ unavailable: 'error' } as const)
            : { text: one.words, language: null, confidence: one.confidence };
        return { ...of(n), type: 'transcript.given', about, media: 'm', transcript, provenance: null };
      }
    }),
    { numRuns: 400 },
  );
});

function waited(person: Person, event: Event): boolean {
  return event.type === 'media.fetched' && person.media.pending.some((p) => p.event === event.about);
}
