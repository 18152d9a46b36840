import { describe, expect, it } from 'vitest';
import { spokenTo, stillSpoken } from '#src/care/media/spoken.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import { newPerson, type Person } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import type { ConcernId } from '#src/care/triage/concern.ts';

const programme = { speech: { transcribes: true, speaks: true } } as Programme;
const listener = (fields: Partial<Person> = {}, listens: 'everyday' | 'all' | null = 'everyday'): Person => {
  const person = newPerson('p', 'c');
  return { ...person, consent: { status: 'given', at: 0 }, media: { ...person.media, listens }, ...fields };
};
const found = (concern: ConcernId) =>
  ({ concern, urgency: 'urgent', evidence: '', subject: 'self', event: 'a', at: 0 }) as const;

describe('whether words are spoken', () => {
  it('only for who chose to listen', () => {
    expect(spokenTo(listener(), programme)).toBe(true);
    expect(spokenTo(listener({}, null), programme)).toBe(false);
  });

  it('nothing grave unless that was chosen as well', () => {
    expect(spokenTo(listener(), programme, 'crisis')).toBe(false);
    expect(spokenTo(listener({}, 'all'), programme, 'crisis')).toBe(true);
  });

  it.each(['violence', 'sexual-violence', 'child-abuse'] as const)('nothing at all while %s stands', (concern) => {
    const person = listener({ concerns: [found(concern)] }, 'all');
    expect(spokenTo(person, programme)).toBe(false);
    expect(spokenTo(person, programme, 'crisis')).toBe(false);
  });

  it('nothing without consent, after an opt-out, or without a voice', () => {
    expect(spokenTo(listener({ consent: { status: 'withdrawn', at: 0 } }), programme)).toBe(false);
    expect(spokenTo(listener({ optedOutAt: 5 }), programme)).toBe(false);
    expect(spokenTo(listener(), {} as Programme)).toBe(false);
  });
});

describe('whether a row whose text has gone is still spoken', () => {
  const row = (topic: Outgoing['topic'], priority: Outgoing['priority'] = 'reminder') =>
    ({ topic, priority }) as Outgoing;
  const mother = (status: 'pregnant' | 'lost', fields: Partial<Person> = {}) => {
    const person = listener(fields);
    return { ...person, maternal: { ...person.maternal, status } };
  };

  it('while what it is about stands', () => {
    expect(stillSpoken(mother('pregnant'), programme, row('pregnancy'))).toBe(true);
    expect(stillSpoken(mother('lost'), programme, row('care', 'conversation'))).toBe(true);
  });

  it.each([
    ['a loss', mother('lost'), row('pregnancy')],
    ['an opt-out', mother('pregnant', { optedOutAt: 5 }), row('pregnancy')],
    ['violence', mother('pregnant', { concerns: [found('violence')] }), row('pregnancy')],
    ['the wish to read', listener({}, null), row('care', 'conversation')],
  ])('and not after %s', (_, person, outgoing) => {
    expect(stillSpoken(person, programme, outgoing)).toBe(false);
  });
});
