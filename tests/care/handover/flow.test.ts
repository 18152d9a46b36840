import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, flowOf, lengthIn } from '#src/care/handover/flow.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import { newPerson, type Person } from '#src/care/person.ts';
import { minutes } from '#src/care/words.ts';

/** What a decision adds to a team's counts. Everybody is synthetic. */
const zone = 'Asia/Karachi';
const at = Date.parse('2027-01-11T09:30+05:00');
const opened: Handover = {
  ...{ id: 'h1', state: 'open', urgency: 'emergency', reason: 'danger', openedAt: at, calls: 1, claimedBy: null },
  ...{ claimedAt: null, firstReplyAt: null, closedAt: null, outcome: null, setAside: [] },
};
const [amna, bano] = [
  { id: 'c1', name: 'Amna' },
  { id: 'c2', name: 'Bano' },
];
const having = (handover: Handover | null): Person => ({ ...newPerson('p1', 'cp1'), handover });
const flow = (was: Handover | null, is: Handover | null, when = at) =>
  flowOf(having(was), having(is), when, zone).map((f) => `${f.hour} ${f.counselor} ${f.measure} ${f.n}`);
const claimed: Handover = { ...opened, state: 'claimed', claimedBy: amna!, claimedAt: at + minutes(2) };
const answered: Handover = { ...claimed, firstReplyAt: at + minutes(6) };

describe('what is counted of a hand-over', () => {
  it.each<[string, Handover | null, Handover | null, string[]]>([
    ['an opening and its call', null, opened, ['2027-01-11T09  opened 1', '2027-01-11T09  called 1']],
    ['a second call', opened, { ...opened, calls: 2 }, ['2027-01-11T09  called 1']],
    ['a claim', opened, claimed, ['2027-01-11T09 c1 claim 1']],
    ['a release', claimed, { ...opened, calls: 2 }, ['2027-01-11T09  called 1', '2027-01-11T09 c1 rerouted 1']],
    ['a colleague who takes it over', answered, { ...answered, claimedBy: bano! }, ['2027-01-11T09 c1 rerouted 1']],
    ['a late answer', claimed, answered, ['2027-01-11T09 c1 answer 1', '2027-01-11T09 c1 late 1']],
    ['an answer taken back', answered, claimed, ['2027-01-11T09 c1 answer -1', '2027-01-11T09 c1 late -1']],
    [
      'a claim with the answer in it',
      opened,
      { ...claimed, claimedAt: at, firstReplyAt: at },
      ['2027-01-11T09 c1 claim 1', '2027-01-11T09 c1 answer 1'],
    ],
    [
      'an end after an answer',
      answered,
      { ...answered, state: 'closed', closedAt: at + minutes(40) },
      ['2027-01-11T10 c1 closed 1'],
    ],
    [
      'an end without one',
      claimed,
      { ...claimed, state: 'closed', closedAt: at + minutes(7) },
      ['2027-01-11T09 c1 closed 1', '2027-01-11T09 c1 late 1'],
    ],
    ['a hand-over that is the same', claimed, claimed, []],
    [
      'another hand-over',
      { ...answered, state: 'closed' },
      { ...opened, id: 'h2', calls: 0 },
      ['2027-01-11T09  opened 1'],
    ],
    ['nobody', null, null, []],
  ])('of %s', (_, was, is, counted) => {
    const same = was === is;
    const before = having(was);
    const after = same ? before : having(is);
    expect(same ? flowOf(before, after, at, zone) : flow(was, is)).toEqual(counted);
  });

  it('is of the team that has it, or was called last', () => {
    const called = { step: 'team', teams: ['lahore'], at, offDuty: false, againAt: null } as const;
    const teams = (h: Handover) => flowOf(having(null), having(h), at, zone).map((f) => f.team);
    expect(teams({ ...opened, called: { ...called, teams: [...called.teams] } })).toEqual(['lahore', 'lahore']);
    expect(teams({ ...opened, to: { team: 'karachi' } })).toEqual(['karachi', 'karachi']);
    expect(teams(opened)).toEqual(['', '']);
  });

  it('keeps a length to within 5 %, and the order of lengths', () => {
    const ms = fc.integer({ min: 0, max: 90 * 86_400_000 });
    fc.assert(
      fc.property(ms, ms, (a, b) => {
        expect(Math.abs(lengthIn(bucketOf(a)) - a)).toBeLessThanOrEqual(a * 0.05 + 1_000);
        expect(bucketOf(Math.min(a, b))).toBeLessThanOrEqual(bucketOf(Math.max(a, b)));
      }),
    );
  });
});
