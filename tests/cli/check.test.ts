import { describe, expect, it } from 'vitest';
import type { Sections } from '#src/care/language/wording.ts';
import { parsePlan } from '#src/care/plan/definition.ts';
import { planProblems } from '#src/cli/check/planProblems.ts';
import { plansWaiting } from '#src/cli/check.ts';

const quiet = { from: '21:00', to: '08:00' };
const words = (sentence: string) => ({
  a: { b: sentence, c: 'Other words.', yes: 'Yes', no: 'No', day: 'Day {day}' },
  plan: { sign: { bleeding: 'Bleeding' } },
});
const sections = (sentence: string): Sections => ({
  en: words(sentence),
  ur: words(sentence),
  'ur-Latn': words(sentence),
});
const one = { id: 'one', source: 'synthetic', on: ['week 12'], at: '10:00', 'worth saying for': '1 day', says: 'a.b' };
/** A made-up plan of one item, unless items are given. */
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
    items: [{ ...one, ...item }],
    ...fields,
  });
}
const joined = { for: 'enrolled', 'counts from': 'enrolment', topic: 'chronic', 'known as': ['trialosis'] };
const choice = (...answers: object[]) => ({
  asks: 'choice',
  answers: [{ id: 'yes', label: 'a.yes', says: 'a.c' }, { id: 'no', label: 'a.no', says: 'a.c' }, ...answers],
});
const sign = { id: 'bleeding', concern: 'pregnancy-bleeding', urgency: 'urgent' };
const asksSigns = { asks: 'danger-signs', signs: ['bleeding'] };
const problemsOf = (plans: readonly ReturnType<typeof plan>[], sentence = 'Words.', of = sections(sentence)) =>
  planProblems({ sections: of, plans }, quiet);

describe('what is checked of a plan', () => {
  it('is content with one that can be said', () => {
    expect(problemsOf([plan()], 'Week {week}, day {day}.')).toEqual([]);
    expect(problemsOf([plan(joined, { ...choice(), every: '1 week', 'matters until': 'week 20' })])).toEqual([]);
    expect(problemsOf([plan(joined, { on: ['month 1'], every: '1 month' })])).toEqual([]);
  });

  it.each([
    ['twice the same id', [plan(), plan({}, { says: 'a.c' })], 'two plans have this id'],
    ['a sentence that is not there', [plan({}, { says: 'a.d' })], 'a.d, and there is no such sentence'],
    ['hours in which nothing is said', [plan({}, { at: '22:00' })], 'quiet hours'],
    [
      'a condition that nobody can join',
      [plan({ for: 'asthma', 'counts from': 'enrolment', topic: 'chronic' })],
      'nobody can join',
    ],
    ['a name for what nobody joins', [plan({ 'known as': ['expecting'] })], 'nobody joins a plan for pregnant'],
    ['one name for two plans', [plan(joined), plan({ ...joined, id: 'other' }, { says: 'a.c' })], '"trialosis"'],
    ['an item without a source', [plan({}, { source: undefined })], 'one: names no source'],
    ['an item after its end', [plan({}, { to: 'week 10' })], 'ends on day 70: it never comes'],
    ['an item after the plan’s end', [plan({ until: 'week 10' })], 'ends on day 70: it never comes'],
    ['an item after any pregnancy', [plan({}, { on: ['week 44'] })], 'it never comes'],
    [
      'an item before its start',
      [plan(joined, { on: ['day 3'], moved: '7 days before' })],
      '4 days before day 0, when nobody is followed: it never comes',
    ],
    ['an item that counts from what is not known', [plan({}, { 'counts from': 'birth' })], 'and never comes'],
    ['a plan that counts from what is not known', [plan({ 'counts from': 'loss' })], 'which is not known of them'],
    ['what matters until before it comes', [plan({}, { 'matters until': 'week 12' })], 'matters until day 84'],
    ['an item that comes again too soon', [plan({}, { every: '1 week', 'worth saying for': '8 days' })], 'on day 91'],
    [
      'a label that is not there',
      [plan({}, choice({ id: 'well', label: 'a.well', says: 'a.c' }))],
      'answer well: its label is a.well, and there is no such sentence',
    ],
    [
      'an answer that would end a pregnancy’s plan',
      [plan({}, choice({ id: 'end', label: 'a.yes', says: 'a.c', ends: 'plan' }))],
      'nothing but their life does',
    ],
    [
      'a counselor who is told before it is asked again',
      [plan({}, { ...choice(), 'if silent': { 'ask again after': '3 days', 'tell a counselor after': '2 days' } })],
      'tells a counselor before it asks again',
    ],
    [
      'a sign that ends before it begins',
      [plan({ signs: [{ ...sign, from: 'week 30', to: 'week 20' }] }, asksSigns)],
      'sign bleeding ends on day 140 and begins on day 210',
    ],
    [
      'an answer that says what is not there',
      [plan({}, choice({ id: 'well', label: 'a.yes', says: 'a.d' }))],
      'answer well: says a.d, and there is no such sentence',
    ],
    [
      'a label that takes what it is not told',
      [plan({}, choice({ id: 'well', label: 'a.day', says: 'a.c' }))],
      'answer well: its label is a.day, which takes {day}; it is told nothing',
    ],
  ])('finds %s', (_, plans, problem) => {
    expect(problemsOf(plans)).toEqual([expect.stringContaining(problem)]);
  });

  it('finds a sentence that takes what no plan knows', () => {
    expect(problemsOf([plan()], 'Dear {name}.')).toEqual([expect.stringContaining('takes {name}')]);
  });

  it('finds the language in which a sentence is missing', () => {
    const lacking: Sections = { ...sections('Words.'), ur: { a: { c: 'x' } } };
    expect(problemsOf([plan()], '', lacking)).toEqual([expect.stringContaining('a.b, which is missing in ur')]);
  });

  it('finds a danger sign that has no words', () => {
    const named = plan({ signs: [{ ...sign, id: 'swelling' }] }, { asks: 'danger-signs', signs: ['swelling'] });
    expect(problemsOf([named])).toEqual([
      expect.stringContaining('sign swelling is plan.sign.swelling, and there is no'),
    ]);
  });

  it('finds the same question twice at a time: in one plan, and in two for the same people', () => {
    const again = { ...one, id: 'two', on: ['day 85'], 'worth saying for': '2 days' };
    expect(problemsOf([plan({ items: [{ ...one, 'worth saying for': '2 days' }, again] })])).toEqual([
      expect.stringContaining('two: is the same as schedules/trial, one, and both are due on day 85'),
    ]);
    expect(problemsOf([plan(), plan({ id: 'other' })])).toEqual([expect.stringContaining('both are due on day 84')]);
    expect(problemsOf([plan({ items: [one, again] })])).toEqual([]);
    expect(problemsOf([plan(), plan({ ...joined, id: 'other' })])).toEqual([]);
  });

  it('says what is to be read again, and which items are drafts', () => {
    const now = Date.parse('2026-11-23');
    const reviewed = { reviewedBy: 'a synthetic reviewer', verifiedOn: '2026-11-01' };
    expect(plansWaiting(plan(), now)).toEqual(['schedules/trial: reviewedBy is empty']);
    expect(plansWaiting(plan(reviewed), now)).toEqual([expect.stringContaining('"review by" is empty')]);
    expect(plansWaiting(plan({ ...reviewed, 'review by': '2026-11-22' }), now)).toHaveLength(1);
    expect(plansWaiting(plan({ ...reviewed, 'review by': '2027-11-22' }), now)).toEqual([]);
    const draft = plan({ ...reviewed, 'review by': '2027-11-22', items: [one, { ...one, id: 'two', draft: true }] });
    expect(plansWaiting(draft, now)).toEqual(['schedules/trial: drafts, which are never sent: two']);
  });
});
