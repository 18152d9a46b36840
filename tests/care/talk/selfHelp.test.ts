import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { exerciseIds, exercises } from '#src/care/talk/exercise.ts';
import { namedExercise, speaksOfStress, wantsExercise } from '#src/care/talk/selfHelpWords.ts';
import { minutes } from '#src/care/words.ts';
import { at, contextOf, eventOf, message } from '../kit.ts';

const tap = (choice: string, id: string, when: number) =>
  eventOf({ type: 'message.received', text: '', choice, media: null, edited: false }, id, when);
const keysOf = (d: ReturnType<typeof decide>) =>
  d.outgoing.flatMap(({ body }) => (body.kind === 'say' ? body.keys : []));

describe('the words for it', () => {
  it.each([
    ['breathing exercise', 'breathing'],
    ['can we do a breathing exercise?', 'breathing'],
    ['saans ki mashq karni hai', 'breathing'],
    ['sans ki mashk', 'breathing'],
    ['مجھے سانس کی مشق کرنی ہے', 'breathing'],
    ['grounding', 'grounding'],
    ['masla hal karna hai', 'problem'],
    ['مسئلے کا حل چاہیے', 'problem'],
    ['saans nahi aa rahi', null],
    ['saans phool rahi hai', null],
    ['سانس نہیں آ رہی', null],
    ['I exercise every day', null],
    ['ground me ball lagi thi', null],
  ])('%s names %s', (text, exercise) => {
    expect(namedExercise(text)).toBe(exercise);
  });

  it.each([
    ['sukoon ki mashq', true],
    ['mashq karni hai', true],
    ['سکون کی مشق', true],
    ['relaxation exercise', true],
    ['my son does not exercise', false],
    ['nebulizer saaf karne ka tareeqa batao', false],
  ])('%s asks for an exercise: %s', (text, wants) => {
    expect(wantsExercise(text)).toBe(wants);
  });

  it.each([
    ['I feel stressed', true],
    ['mujhe bohat tension hai', true],
    ['ذہنی دباؤ بہت ہے', true],
    ['I am overwhelmed with everything', true],
    ['koi tension nahi', false],
    ["don't worry", false],
    ['how can I reduce stress?', false],
    ['کوئی فکر نہیں', false],
    ['stress test was normal', false],
    ['dr ne kaha tension nai', false],
  ])('%s speaks of strain: %s', (text, speaks) => {
    expect(speaksOfStress(text)).toBe(speaks);
  });
});

describe('an exercise', () => {
  it.each(exerciseIds)('%s has three to six steps, each said in its turn, and asks how it is afterwards', (id) => {
    const { steps, wantsWords } = exercises[id];
    expect(steps).toBeGreaterThanOrEqual(3);
    expect(steps).toBeLessThanOrEqual(6);
    expect(wantsWords.every((n) => n >= 1 && n <= steps)).toBe(true);
    let context: Context = contextOf();
    const said: string[] = [];
    for (let step = 0; step <= steps; step++) {
      const choice = step === 0 ? `selfhelp:start/${id}` : `selfhelp:${id}/${step}:yes`;
      const decision = decide(context, tap(choice, `e${step}`, at + minutes(step)));
      said.push(...keysOf(decision));
      context = apply(context, decision.changes);
    }
    const numbered = Array.from({ length: steps }, (_, n) => `selfhelp.${id}.${n + 1}`);
    expect(said).toEqual([...numbered, `selfhelp.${id}.after`]);
    expect(context.person.timers).toEqual({});
  });

  it('keeps nothing of what was written in it', () => {
    const begun = decide(contextOf(), message('masla hal karna hai'));
    const context = apply(contextOf(), begun.changes);
    const next = decide(context, message('zebra-synthetic money', 'e2', at + 1));
    expect(keysOf(next)).toEqual(['selfhelp.problem.2']);
    const { recent: _, ...person } = next.changes.person!;
    expect(JSON.stringify(person)).not.toContain('zebra-synthetic');
    expect(JSON.stringify(next.changes.audit)).not.toContain('zebra-synthetic');
  });

  it('bears any tap, however old or wrong, in any order', () => {
    const payload = fc.oneof(
      fc.constantFrom(...exerciseIds).chain((id) => fc.integer({ min: -1, max: 9 }).map((n) => `${id}/${n}:yes`)),
      fc.constantFrom(
        'stop:no',
        'check',
        'menu',
        'after/better',
        'after/same',
        'after/worse',
        'after/x',
        'start/x',
        '',
        'x/y',
      ),
      fc.constantFrom(...exerciseIds).map((id) => `start/${id}`),
    );
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 8 }), (taps) => {
        let context = contextOf();
        for (const [n, choice] of taps.entries()) {
          const decision = decide(context, tap(`selfhelp:${choice}`, `e${n}`, at + n));
          // Whatever is tapped is answered.
          if (keysOf(decision).length === 0) return false;
          context = apply(context, decision.changes);
        }
        return Object.keys(context.person.timers).filter((name) => name.startsWith('selfhelp:')).length <= 1;
      }),
      { numRuns: 100 },
    );
  });
});
