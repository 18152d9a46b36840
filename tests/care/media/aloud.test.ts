import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import { newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import type { Language } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';

const address = { channel: 'phone', account: 'main', address: 'synthetic' };
const programme = testProgramme(false, true);

/** What is said to a made-up listener who writes those words. */
function said(text: string, language: Language, listens: Person['media']['listens'] = 'everyday') {
  const person = newPerson('p', 'cp');
  const listener: Person = {
    ...person,
    since: 0,
    language,
    consent: { status: 'given', at: 0 },
    meeting: { status: 'done', servedFor: 'self', ageBand: '25-34', city: null },
    media: { ...person.media, listens },
  };
  const message = { type: 'message.received', choice: null, media: null, edited: false } as const;
  const { outgoing } = decide(
    { programme, person: listener, contactPoint: newContactPoint({ id: 'cp', person: 'p', ...address }) },
    { id: 'e', subject: { contactPoint: address }, sentAt: 1, at: 1, ...message, text },
  );
  return outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
}

describe('what is spoken', () => {
  it('is the text, marked to be spoken', () => {
    const [menu] = said('menu', 'en');
    expect(menu).toMatchObject({ keys: ['menu.menu'], spoken: true });
    expect(menu).not.toHaveProperty('aloud');
    expect(said('menu', 'ur')[0]).not.toHaveProperty('aloud');
  });

  it('is Urdu where the text is Roman Urdu', () => {
    const [menu] = said('menu', 'ur-Latn');
    expect(menu!.aloud).toBe(programme.wording.text('ur', 'menu.menu'));
    expect(menu!.text).toBe(programme.wording.text('ur-Latn', 'menu.menu'));
  });

  it('is nothing grave unless that was chosen, and nothing to who reads', () => {
    const danger = 'I want to kill myself tonight';
    expect(said(danger, 'en').map((s) => s.spoken)).not.toContain(true);
    expect(said(danger, 'en', 'all').every((s) => s.spoken)).toBe(true);
    expect(said('menu', 'ur-Latn', null)[0]).not.toHaveProperty('spoken');
    expect(said('menu', 'ur-Latn', null)[0]).not.toHaveProperty('aloud');
  });
});
