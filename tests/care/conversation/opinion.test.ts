import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { decide } from '#src/care/decide.ts';
import { intents, silences } from '#src/care/event.ts';
import type { OpenConcern } from '#src/care/person.ts';
import { concernIds, findingSubjects } from '#src/care/triage/concern.ts';
import { atLeast, hours, urgencies } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const urgency = fc.constantFrom(...urgencies);
const concern: fc.Arbitrary<OpenConcern> = fc.record({
  concern: fc.constantFrom(...concernIds),
  urgency: fc.constantFrom('soon', 'urgent', 'emergency'),
  evidence: fc.string({ maxLength: 20 }),
  subject: fc.constantFrom(...findingSubjects),
  event: fc.constant('e0'),
  at: fc.integer({ min: at - hours(100), max: at }),
});
const opinion = fc.oneof(
  fc.record({
    urgency,
    concerns: fc.array(fc.constantFrom(...concernIds), { maxLength: 3 }),
    intent: fc.constantFrom(...intents),
    language: fc.constantFrom('en', 'ur', 'x'),
  }),
  fc.record({ unavailable: fc.constantFrom(...silences) }),
);

describe('an opinion', () => {
  it('never lowers what stands, and never takes a concern away', () => {
    fc.assert(
      fc.property(fc.array(concern, { maxLength: 6 }), opinion, fc.boolean(), (concerns, given, heardBefore) => {
        const first = contextOf({ concerns }, true);
        const before = heardBefore
          ? apply(first, decide(first, message('the strips for my finger came', 'e0')).changes)
          : first;
        const event = eventOf({ type: 'opinion.given', about: 'e0', opinion: given, provenance: null }, 'e1', at + 900);
        const after = apply(before, decide(before, event).changes);
        const floor = standingUrgency(before.person, at + 900);
        expect(atLeast(standingUrgency(after.person, at + 900), floor)).toBe(true);
        if ('urgency' in given && atLeast(given.urgency, 'urgent'))
          expect(atLeast(standingUrgency(after.person, at + 900), 'urgent')).toBe(true);
        const grave = before.person.concerns.filter((c) => atLeast(c.urgency, 'urgent'));
        for (const one of grave)
          expect(after.person.concerns.some((c) => c.concern === one.concern && atLeast(c.urgency, one.urgency))).toBe(
            true,
          );
      }),
    );
  });

  it('is asked for only where the person agreed, and told neither name nor number of theirs', () => {
    const asks = (fields: object, model: boolean): number =>
      decide(contextOf(fields, model), message('the strips came')).outgoing.filter((o) => o.body.kind === 'ask').length;
    expect(asks({}, true)).toBe(1);
    expect(asks({}, false)).toBe(0);
    expect(asks({ consent: { status: 'asked', at } }, true)).toBe(0);
    expect(asks({ consent: { status: 'declined', at } }, true)).toBe(0);
    expect(asks({ optedOutAt: at }, true)).toBe(0);
  });

  it('is recorded without what the person wrote', () => {
    const before = contextOf({}, true);
    const heard = apply(before, decide(before, message('canaryword and more', 'e0')).changes);
    const given = { urgency: 'urgent', concerns: ['violence'], intent: 'talk', language: 'en' } as const;
    const event = eventOf({ type: 'opinion.given', about: 'e0', opinion: given, provenance: null });
    const { audit } = decide(heard, event).changes;
    expect(audit.length).toBeGreaterThan(0);
    expect(JSON.stringify(audit)).not.toContain('canaryword');
  });
});
