import { describe, expect, it } from 'vitest';
import { spokenTo } from '#src/care/media/spoken.ts';
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
