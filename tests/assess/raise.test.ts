import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpinion } from '#src/assess/opinion.ts';
import { apply } from '#src/care/context.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { withOpinion } from '#src/care/conversation/opinion.ts';
import { decide } from '#src/care/decide.ts';
import { type Intent, intents } from '#src/care/event.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { atLeast, graver, minutes, urgencies } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../care/kit.ts';

/** Synthetic words of people, from danger to nothing, in the three languages. */
const said = [
  'I want to kill myself tonight, I have saved up the tablets',
  'میں مرنا چاہتی ہوں',
  'goliyan jama kar li hain',
  '7 months pregnant and bleeding',
  'sugar 310 hai aur bohat pyas',
  'bukhar 3 din se',
  'the strips for my finger came',
  'پٹیاں آ گئیں',
  'theek hun shukriya',
  'meri dawai khatam ho gayi',
];
const canary = 'zxcanary';
const word = fc.oneof(fc.string(), fc.constant(canary), fc.constantFrom(...concernIds, ...urgencies, ...intents));
/** Whatever a model may answer: an opinion, nearly one, any other JSON, any text. */
const answer = fc.oneof(
  fc
    .record({
      urgency: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...urgencies) }, word),
      concerns: fc.oneof(fc.array(fc.oneof(fc.constantFrom(...concernIds), word), { maxLength: 5 }), fc.jsonValue()),
      intent: fc.oneof(fc.constantFrom(...intents), word),
      language: fc.oneof(fc.constantFrom('en', 'ur'), word, fc.constant(`${canary} double your dose`)),
      text: fc.constant(canary),
    })
    .map((value) => JSON.stringify(value)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string(),
  fc.constant(`{"urgency":"routine","concerns":[],"intent":"stop","language":"${canary}"}`),
);

describe('whatever a model answers', () => {
  it('is read as an opinion of known words, or not at all', () => {
    fc.assert(
      fc.property(answer, (words) => {
        const opinion = parseOpinion(words);
        if (!opinion) return;
        expect(urgencies).toContain(opinion.urgency);
        expect(intents).toContain(opinion.intent);
        for (const concern of opinion.concerns) expect(concernIds).toContain(concern);
        expect(opinion.concerns).not.toContain('reported-by-ear');
        expect(opinion.language).toMatch(/^[a-z-]{2,20}$|^[A-Za-z0-9-]{2,40}$/);
        if (opinion.urgency !== 'routine') expect(opinion.concerns.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('lowers nothing that rules and ear found, and raises no higher than it may', () => {
    const without = new Map(
      said.map((text) => {
        const before = contextOf({}, true);
        return [text, apply(before, decide(before, message(text, 'e0')).changes)] as const;
      }),
    );
    // A table that is all danger, or all peace, would show nothing.
    const found = [...without.values()].map((c) => standingUrgency(c.person, at));
    expect(new Set(found).size).toBeGreaterThanOrEqual(3);
    fc.assert(
      fc.property(fc.constantFrom(...said), answer, fc.integer({ min: 0, max: 9_000 }), (text, words, later) => {
        const before = without.get(text)!;
        const opinion = parseOpinion(words) ?? ({ unavailable: 'malformed' } as const);
        const provenance = { prompt: 'opinion@0', model: 'synthetic', latencyMs: later, tokens: 9 };
        const event = eventOf({ type: 'opinion.given', about: 'e0', opinion, provenance }, 'e1', at + later);
        const decision = decide(before, event);
        const after = apply(before, decision.changes);
        const floor = standingUrgency(before.person, at + later);
        const is = standingUrgency(after.person, at + later);
        expect(atLeast(is, floor)).toBe(true);
        if ('urgency' in opinion) {
          expect(atLeast(withOpinion(floor, opinion.urgency), is)).toBe(true);
          // Alone it brings a human within the hour; only beside a danger that stands it makes an emergency.
          if (!atLeast(floor, 'urgent')) expect(is).not.toBe('emergency');
          expect(atLeast(is, withOpinion(floor, opinion.urgency))).toBe(true);
        } else expect(is).toBe(floor);
        // Every word said is the wording's, and none of a model's is on record.
        for (const { body } of decision.outgoing) if (body.kind === 'say') expect(body.keys.length).toBeGreaterThan(0);
        if (!text.includes(canary)) expect(JSON.stringify([decision, after.person])).not.toContain(canary);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no turn of a conversation less grave than without a model', () => {
    const step = fc.record({
      text: fc.constantFrom(
        ...said,
        'thanks',
        'ab theek hai',
        'it was only a joke',
        'نہیں کچھ نہیں',
        'pet mein dard hai',
      ),
      answers: fc.option(answer),
      late: fc.boolean(),
    });
    const profile = fc.constantFrom({}, { maternal: { ...notMaternal, status: 'pregnant' as const, since: at } });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), profile, (steps, fields) => {
        let alone = contextOf(fields, false);
        let beside = contextOf(fields, true);
        for (const [n, { text, answers, late }] of steps.entries()) {
          const now = at + n * minutes(2);
          alone = apply(alone, decide(alone, message(text, `e${n}`, now)).changes);
          beside = apply(beside, decide(beside, message(text, `e${n}`, now)).changes);
          const opinion = (answers !== null && parseOpinion(answers)) || ({ unavailable: 'malformed' } as const);
          const given = eventOf(
            { type: 'opinion.given', about: `e${n}`, opinion, provenance: null },
            `o${n}`,
            now + (late ? 30_000 : 900),
          );
          beside = apply(beside, decide(beside, given).changes);
          const [is, without] = [beside, alone].map((c) => standingUrgency(c.person, now + minutes(1)));
          expect(atLeast(is!, without!), `${text}: ${is} for ${without}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts as this table has it', () => {
    const table = urgencies.map((stands) => urgencies.map((opinion) => withOpinion(stands, opinion)));
    expect(table).toEqual([
      ['routine', 'soon', 'urgent', 'urgent'],
      ['soon', 'soon', 'urgent', 'urgent'],
      ['urgent', 'urgent', 'urgent', 'emergency'],
      ['emergency', 'emergency', 'emergency', 'emergency'],
    ]);
    for (const stands of urgencies)
      for (const opinion of urgencies)
        expect(withOpinion(stands, opinion)).toBe(graver(stands, withOpinion(stands, opinion)));
  });

  it.each(intents)('changes no urgency by what it says that the person wants: %s', (intent: Intent) => {
    for (const text of said) {
      const before = contextOf({}, true);
      const heard = apply(before, decide(before, message(text, 'e0')).changes);
      const opinion = { urgency: 'routine', concerns: [], intent, language: 'en' } as const;
      const event = eventOf({ type: 'opinion.given', about: 'e0', opinion, provenance: null }, 'e1', at + 500);
      const after = apply(heard, decide(heard, event).changes);
      expect(standingUrgency(after.person, at + 500)).toBe(standingUrgency(heard.person, at + 500));
      expect(after.person.optedOutAt).toBe(heard.person.optedOutAt);
      expect(after.person.consent).toEqual(heard.person.consent);
    }
  });
});
