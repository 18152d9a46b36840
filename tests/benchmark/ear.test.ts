import { describe, expect, it } from 'vitest';
import { encodeEar } from '#src/care/triage/ear/ear.ts';
import { words } from '#src/care/triage/ear/words.ts';
import { readEar } from '#src/programme.ts';
import { messagesOf } from './messages.ts';
import { train } from './train.ts';
import { learnVocabulary } from './vocabulary.ts';

describe('the labelled messages', () => {
  const train = messagesOf('train');
  const apart = [...messagesOf('validation'), ...messagesOf('test')];

  it('are many, in three languages, with danger and without in each', () => {
    expect(train.length).toBeGreaterThan(10_000);
    for (const lang of ['en', 'ur', 'ur-Latn']) {
      for (const urgency of ['emergency', 'urgent', 'soon', 'routine']) {
        expect(
          train.filter((m) => m.lang === lang && m.urgency === urgency).length,
          `${lang} ${urgency}`,
        ).toBeGreaterThan(200);
      }
    }
  });

  it('have ids of their own', () => {
    const ids = [...train, ...apart].map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are kept apart: what is measured on was not learned from', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const learned = new Set(train.map((m) => plain(m.text)));
    // Two words may be anybody's.
    const known = apart.filter((m) => plain(m.text).split(' ').length > 3 && learned.has(plain(m.text)));
    expect(known.map((m) => m.id)).toEqual([]);
  });
});

it('the words it knows under a slip are those of its messages', () => {
  expect(words.split(' '), 'run npm run ear').toEqual(learnVocabulary());
});

it('the ear is what its messages make, to the byte', () => {
  expect(Buffer.from(encodeEar(train())).equals(encodeEar(readEar())), 'run npm run ear').toBe(true);
}, 900_000);
