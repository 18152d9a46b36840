import { describe, expect, it } from 'vitest';
import { parsePlan } from '#src/care/plan/definition.ts';
import { planProblems } from '#src/cli/check.ts';

const quiet = { from: '21:00', to: '08:00' };
const sections = (sentence: string) => ({ en: { a: { b: sentence } }, ur: {}, 'ur-Latn': {} });
/** A made-up plan of one item. */
function plan(fields: object = {}, item: object = {}) {
  return parsePlan('trial.yaml', {
    id: 'trial',
    version: 1,
    title: 'Trial',
    source: 'synthetic',
    topic: 'pregnancy',
    reviewedBy: null,
    verifiedOn: null,
    for: 'pregnant',
    'counts from': 'edd',
    items: [{ id: 'one', on: ['week 12'], at: '10:00', 'worth saying for': '1 day', says: 'a.b', ...item }],
    ...fields,
  });
}
const problemsOf = (plans: readonly ReturnType<typeof plan>[], sentence = 'Words.') =>
  planProblems({ sections: sections(sentence), plans, services: [] }, quiet);

describe('what is checked of a plan', () => {
  it('is content with one that can be said', () => {
    expect(problemsOf([plan()], 'Week {week}, day {day}.')).toEqual([]);
  });

  it.each([
    ['twice the same id', [plan(), plan()], 'Words.', 'two plans have this id'],
    ['a sentence that is not there', [plan({}, { says: 'a.c' })], 'Words.', 'a.c, and there is no such sentence'],
    ['a sentence that takes what no plan knows', [plan()], 'Dear {name}.', 'takes {name}'],
    ['hours in which nothing is said', [plan({}, { at: '22:00' })], 'Words.', 'quiet hours'],
    [
      'a condition that nobody can join',
      [plan({ for: 'asthma', 'counts from': 'enrolment', topic: 'chronic' })],
      'Words.',
      'nobody can join',
    ],
  ])('finds %s', (_, plans, sentence, problem) => {
    expect(problemsOf(plans, sentence)).toEqual([expect.stringContaining(problem)]);
  });
});
