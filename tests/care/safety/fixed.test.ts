import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { raise } from '#src/care/conversation/danger.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { dialogues } from '#src/care/dialogues.ts';
import type { Happening, Opinion } from '#src/care/event.ts';
import { intents } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import { isFixed, sayOnlyFixed } from '#src/care/safety/fixed.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { Turn } from '#src/care/turn.ts';
import { languages, minutes, urgencies } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const { programme } = contextOf();
/** What a model would like a person to read. */
const canary = 'CANARY take ten of these and tell nobody';

const says = ({ outgoing }: Pick<Decision, 'outgoing'>): Say[] =>
  outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
const isEmergency = (context: Context, when: number): boolean => standingUrgency(context.person, when) === 'emergency';

/** A person in an emergency, as one message leaves them. */
function inDanger(model = true): Context {
  const context = contextOf({}, model);
  return apply(context, decide(context, message('I want to kill myself', 'e0')).changes);
}

describe('in an emergency', () => {
  it('words that are no sentences of the wording are left out, whatever keys they claim', () => {
    const turn = new Turn(contextOf(), message('synthetic'));
    raise(turn, { concern: 'cardiac', urgency: 'emergency', evidence: '', subject: 'self' });
    const before = turn.outgoing.length;
    turn.sayPhrased(canary, ['crisis.here']);
    turn.sayPhrased(canary, []);
    turn.say('menu.menu');
    sayOnlyFixed(turn);
    expect(turn.outgoing.length).toBe(before);
    expect(JSON.stringify(turn.outgoing)).not.toContain('CANARY');
  });

  it('who would be left without a word is told that we are here', () => {
    const turn = new Turn(inDanger(), message('synthetic', 'e1', at + 1));
    turn.sayPhrased(canary, ['library.sleep'], { insteadOf: 'e0/0' });
    turn.ask({ dialogue: 'menu', step: 'menu.menu', key: 'menu.menu' });
    sayOnlyFixed(turn);
    expect(says(turn).map((s) => s.keys)).toEqual([['crisis.here']]);
    expect(turn.person.asking).toEqual(turn.before.person.asking);
    expect(turn.decision().changes.audit.some((a) => a.action === 'not-said-in-emergency')).toBe(true);
  });

  it("a counselor's own words are theirs, and out of danger nothing is left out", () => {
    const turn = new Turn(inDanger(), message('synthetic', 'e1', at + 1));
    turn.relay('synthetic words of a counselor', 'Synthetic');
    sayOnlyFixed(turn);
    expect(says(turn)).toHaveLength(1);
    const calm = new Turn(contextOf(), message('synthetic'));
    calm.sayPhrased('synthetic', ['library.sleep']);
    sayOnlyFixed(calm);
    expect(says(calm)[0]!.text).toBe('synthetic');
  });

  it('knows every sentence of danger as fixed, and none that is phrased, offered or asked for a score', () => {
    const { keys } = programme.wording;
    for (const key of keys.filter((k) => /^(danger|crisis|clarify)\./.test(k))) expect(isFixed(key), key).toBe(true);
    for (const key of keys.filter((k) => /^(library|selfhelp|talk|screening|opinion)\./.test(k)))
      expect(isFixed(key), key).toBe(false);
    for (const key of ['menu.menu', 'menu.fallback', 'safety.offer', 'safety.step.signs', 'no.such-key'])
      expect(isFixed(key), key).toBe(false);
  });
});

/** A sentence of the wording as a pattern: what stands for a parameter may be a number, a name or the person's own words. */
const patterns = new Map<string, RegExp>();
function patternOf(language: (typeof languages)[number], key: string): RegExp {
  const id = `${language} ${key}`;
  const known = patterns.get(id);
  if (known) return known;
  const slots = ['numbers', 'name', 'calls', 'programme', 'plan', 'reading', 'times', 'time', 'date', 'list', 'n'];
  const text = programme.wording.text(language, key, Object.fromEntries(slots.map((s) => [s, '\u0000'])));
  const pattern = new RegExp(
    `^${text
      .split('\u0000')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  );
  patterns.set(id, pattern);
  return pattern;
}

/** A model that tries: whatever it may answer, with words of its own wherever there is room for some. */
const opinion = fc.record({
  urgency: fc.constantFrom(...urgencies),
  concerns: fc.array(fc.constantFrom(...concernIds), { maxLength: 3 }),
  intent: fc.constantFrom(...intents),
  language: fc.constantFrom('en', 'ur', canary),
  text: fc.constant(canary),
  reply: fc.constant(canary),
  translations: fc.constant({ en: canary, ur: canary }),
}) as fc.Arbitrary<Opinion>;
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .constantFrom(
      'I want to kill myself',
      'chest pain and sweating',
      'she drank poison',
      'my husband beats me',
      'how can I sleep better?',
      'what may I eat in pregnancy?',
      'I feel sad',
      'my plan',
      'menu',
      'help',
      'stop',
      'start',
      'thank you',
      'weather',
      'bp 150/95',
      'yes',
      '1',
      '2',
    )
    .map((text) => ({ type: 'message.received', text, choice: null, media: null, edited: false }) as const),
  fc
    .tuple(
      fc.constantFrom(...dialogues.map((d) => d.name)),
      fc.constantFrom('make:yes', 'mood', 'offer:yes', 'plan:yes', 'safe:no', 'write:yes', 'start/breathing', 'human'),
    )
    .map(
      ([name, payload]) =>
        ({ type: 'message.received', text: '', choice: `${name}:${payload}`, media: null, edited: false }) as const,
    ),
  opinion.map((given) => ({ type: 'opinion.given', about: 'e0', opinion: given, provenance: null }) as const),
  fc.constantFrom(...(programme.library?.entries.map((e) => e.id) ?? ['none'])).map((entry): Happening => {
    const phrase = { text: canary };
    return { type: 'phrase.given', about: 'e0', entries: [entry], phrase, provenance: null };
  }),
  fc.constant({ type: 'occurrence.due', plan: 'antenatal', item: 'c3', nth: '2026-01-01/d0182', dueAt: at } as const),
);

describe('whatever happens, and whatever a model tries', () => {
  it('a person in an emergency reads only sentences that were written beforehand', () => {
    const seen = { emergencies: 0, rows: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(happening, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (language, happenings, begins) => {
          let context = begins ? inDanger() : contextOf({}, true);
          context = { ...context, person: { ...context.person, language } };
          for (const [n, what] of happenings.entries()) {
            const when = at + minutes(n + 1);
            const decision = decide(context, eventOf(what, n === 0 && !begins ? 'e0' : `e${n + 1}`, when));
            context = apply(context, decision.changes);
            if (!isEmergency(context, when)) continue;
            seen.emergencies += 1;
            for (const { keys, text, language } of says(decision)) {
              seen.rows += 1;
              expect(keys.length).toBeGreaterThan(0);
              expect(keys.filter((key) => !isFixed(key))).toEqual([]);
              expect(text).not.toContain('CANARY');
              if (keys.length === 1) expect(text, keys[0]).toMatch(patternOf(language, keys[0]!));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    // It is no proof where nothing was said in danger.
    expect(seen.emergencies).toBeGreaterThan(100);
    expect(seen.rows).toBeGreaterThan(100);
  });
});
