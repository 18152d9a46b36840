import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import { whyNotAgain } from '#src/care/delivery/undelivered.ts';
import type { UndeliveredRow } from '#src/care/event.ts';
import { notMaternal } from '#src/care/maternal/maternal.ts';
import type { Person } from '#src/care/person.ts';
import { topics } from '#src/care/words.ts';
import { at, contextOf, eventOf } from '../kit.ts';

const row = (fields: Partial<UndeliveredRow> = {}): UndeliveredRow => ({
  priority: 'conversation',
  topic: 'care',
  expiresAt: null,
  counselor: false,
  ...fields,
});
const person = (fields: Partial<Person> = {}) => contextOf(fields).person;
const maternal = (fields: Partial<Person['maternal']>) =>
  person({ maternal: { ...notMaternal, since: at, ...fields } });
const pregnant = maternal({ status: 'pregnant' });
const born = maternal({ status: 'born', babyAlive: true });

describe('words that did not arrive', () => {
  it.each([
    ['talk', person(), row(), null],
    ['talk of somebody who stopped', person({ optedOutAt: at }), row(), 'opted-out'],
    ['an answer to danger of somebody who stopped', person({ optedOutAt: at }), row({ priority: 'crisis' }), null],
    ['a counselor’s words to somebody who stopped', person({ optedOutAt: at }), row({ counselor: true }), null],
    ['a reminder in its time', pregnant, row({ topic: 'pregnancy', expiresAt: at + 1 }), null],
    ['a reminder whose time is over', pregnant, row({ topic: 'pregnancy', expiresAt: at }), 'too-late'],
    ['a danger line whose time is over', person(), row({ priority: 'crisis', expiresAt: at }), 'too-late'],
    ['of a pregnancy that has ended', born, row({ topic: 'pregnancy' }), 'stage-over'],
    ['of a baby', born, row({ topic: 'baby' }), null],
    ['of a baby that is not born', pregnant, row({ topic: 'baby' }), 'stage-over'],
    ['of medicines that nobody takes', person(), row({ topic: 'medicine' }), 'stage-over'],
    ['of an illness that nobody follows', person(), row({ topic: 'chronic' }), 'stage-over'],
    ['to somebody with no contact point left', person({ contactPoints: [] }), row(), 'nowhere'],
  ] as const)('%s', (_, whom, words, why) => {
    expect(whyNotAgain(whom, words, at)).toBe(why);
  });

  it.each([
    ['a loss', maternal({ status: 'lost', lostOn: '2026-11-20' })],
    ['a loss that may be', maternal({ status: 'maybe-lost' })],
    ['the death of the baby', maternal({ status: 'born', babyAlive: false })],
  ])('are never of another day after %s, whatever they are about', (_, mother) => {
    for (const topic of topics) expect(whyNotAgain(mother, row({ topic }), at)).toBe('stage-over');
    expect(whyNotAgain(mother, row({ priority: 'crisis' }), at)).toBeNull();
    expect(whyNotAgain(mother, row({ counselor: true }), at)).toBeNull();
  });

  it('are said again by a named hand, and what is not is on record', () => {
    const counselor = { id: 'counselor:1', name: 'Synthetic' };
    const again = (words: UndeliveredRow) =>
      decide(
        contextOf(),
        eventOf({ type: 'undelivered.repeated', outgoing: 'e0/0', row: words, counselor }, 'again:e0/0'),
      );
    const said = again(row());
    expect(said.repeats).toMatchObject([{ id: 'again:e0/0/repeat/0', outgoing: 'e0/0', contactPoint: 'c1' }]);
    expect(said.changes.audit).toMatchObject([{ actor: 'counselor:1', action: 'undelivered.repeated' }]);
    const not = again(row({ expiresAt: at }));
    expect(not.repeats).toBeUndefined();
    expect(not.changes.audit).toMatchObject([{ actor: 'counselor:1', action: 'undelivered.not-repeated' }]);
  });
});
