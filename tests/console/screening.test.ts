import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf } from '#src/care/screening/finish.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { Answer, CommandName, Payload } from '#src/console/wire.ts';
import { type Kit, startKit } from './kit.ts';

let kit: Kit;
let first: DeskSocket;
let second: DeskSocket;

beforeAll(async () => {
  kit = await startKit();
  [first, second] = [kit.socket(await kit.signIn(0)), kit.socket(await kit.signIn(1))];
});
afterAll(() => kit.stop());

function ask<N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>): Promise<Answer<N>> {
  return socket.timeout(10_000).emitWithAck(name as 'handover.score', payload as never) as Promise<Answer<N>>;
}

let deeds = 0;
const id = () => `synthetic-${++deeds}`.padEnd(16, '-');

/** Somebody whom the first counselor talks to. */
async function claimed(who: string) {
  const person = await kit.write(who, 'synthetic words', [{ concern: 'mood', urgency: 'soon', subject: 'self' }]);
  const entry = (await kit.store.entry(person))!;
  const handover = entry.handover.id;
  expect(await ask(first, 'handover.claim', { person, handover, id: id() })).toEqual({ ok: true });
  return { person, handover };
}

/** Items 1, 2 and 4 count nothing in their first place, the others nothing in their last. */
const low = [0, 0, 3, 0, 3, 3, 3, 3, 3, 3];
const epds = { instrument: 'epds' } as const;

describe('a form that a counselor enters', () => {
  it('is scored, shown and put on record by name, once', async () => {
    const of = await claimed('score-1');
    const deed = { ...of, ...epds, answers: [3, 3, 0, 3, 2, 3, 3, 3, 3, 3], id: id() };
    expect(await ask(first, 'handover.score', deed)).toEqual({ ok: true });
    expect(await ask(first, 'handover.score', deed)).toEqual({ ok: true });
    const { person } = (await kit.store.person(of.person))!;
    expect(person.screening.results).toHaveLength(1);
    expect(person.screening.results[0]).toMatchObject({
      ...{ instrument: 'epds', score: 13, band: 'probable', validated: null, language: null },
    });
    expect(person.screening.results[0]?.enteredBy).toBe(person.handover?.claimedBy?.name);
    const open = await ask(first, 'chat.open', { person: of.person });
    expect(open.ok && open.profile?.screenings.map((s) => [s.instrument, s.score, s.trend])).toEqual([
      ['epds', 13, null],
    ]);
  });

  it('with its tenth item answered makes it urgent at once, whatever the score', async () => {
    const of = await claimed('score-2');
    const answers = low.with(9, 2);
    expect(await ask(first, 'handover.score', { ...of, ...epds, answers, id: id() })).toEqual({ ok: true });
    const { person } = (await kit.store.person(of.person))!;
    expect(person.screening.results[0]).toMatchObject({ score: 1, band: 'unlikely' });
    expect(person.concerns.map((c) => [c.concern, c.urgency])).toContainEqual(['suicide-passive', 'urgent']);
    expect(person.handover).toMatchObject({ state: 'claimed', urgency: 'urgent' });
  });

  it('is taken only from who has the conversation', async () => {
    const of = await claimed('score-3');
    const refused = await ask(second, 'handover.score', { ...of, ...epds, answers: low, id: id() });
    expect(refused).toMatchObject({ ok: false, error: { field: 'handover', reason: 'claimed-by-other' } });
    expect((await kit.store.person(of.person))!.person.screening.results).toEqual([]);
  });

  it.each([
    ['too few answers', 'epds', low.slice(1)],
    ['a code that the form does not have', 'epds', low.with(2, 4)],
    ['too many answers', 'phq-2', [1, 1, 1]],
    ['no answer at all', 'gad-2', [null, null]],
    ['half a code', 'phq-2', [1, 0.5]],
  ] as const)('is refused with %s, by the field’s name', async (_, instrument, answers) => {
    const of = { person: 'p', handover: 'h', id: id() };
    const refused = await ask(first, 'handover.score', { ...of, instrument, answers: [...answers] });
    expect(refused).toMatchObject({ ok: false, error: { field: 'answers', reason: 'malformed' } });
  });

  it('stands beside the last complete one where it is not, with how that stands to the one before', async () => {
    const of = await claimed('score-4');
    const phq = (n: number) => [n, n, n, n, n, n, 0, 0, 0];
    await kit.change(of.person, (turn) => {
      const results = [phq(3), phq(1), [1, ...Array<null>(8).fill(null)]].map((answers, n) => ({
        ...resultOf(turn, instruments['phq-9'], answers),
        at: turn.at + n,
      }));
      turn.change({ screening: { running: null, results } });
    });
    const open = await ask(first, 'chat.open', { person: of.person });
    expect(open.ok && open.profile?.screenings.map((s) => [s.score, s.trend?.course ?? null])).toEqual([
      [null, null],
      [6, 'response'],
    ]);
  });
});
