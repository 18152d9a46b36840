import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, placeOf } from '#src/channels/telegram/content.ts';
import { parseUpdate } from '#src/channels/telegram/payload.ts';
import { receive } from '#src/channels/telegram/receive.ts';

/** Synthetic messages in the form of the Bot API's reference. */
const message = (content: object) => {
  const base = { message_id: 5, date: 1_799_999_990, chat: { id: 77, type: 'private' }, from: { id: 77 } };
  const parsed = parseUpdate({ update_id: 1, message: { ...base, ...content } });
  if (!('update' in parsed)) throw new Error(parsed.wrong);
  return parsed.update.message!;
};
const ref = { file_unique_id: 's' };

describe('the file of a Telegram message', () => {
  it('is that of a voice note, with what Telegram claims of it', () => {
    const voice = { ...ref, file_id: 'v', duration: 4, mime_type: 'audio/ogg', file_size: 9_000 };
    expect(fileOf(message({ voice }), 'voice')).toEqual({ ref: 'v', mimeType: 'audio/ogg', bytes: 9_000, seconds: 4 });
  });

  it('is the largest of a picture', () => {
    const photo = [
      { ...ref, file_id: 'small', width: 90, height: 90 },
      { ...ref, file_id: 'large', width: 1280, height: 960, file_size: 200_000 },
      { ...ref, file_id: 'middle', width: 320, height: 240 },
    ];
    expect(fileOf(message({ photo }), 'image')).toMatchObject({ ref: 'large', bytes: 200_000 });
  });

  it('bears no name that somebody gave it', () => {
    const document = { ...ref, file_id: 'd', file_name: '../../../etc/passwd' };
    expect(JSON.stringify(fileOf(message({ document }), 'document'))).not.toContain('passwd');
  });

  it.each([
    ['a note without a key', { voice: { duration: 4 } }, 'voice'],
    ['a key that is no text', { voice: { file_id: 7 } }, 'voice'],
    ['a key without end', { voice: { file_id: 'x'.repeat(257) } }, 'voice'],
    ['no sizes at all', { photo: [] }, 'image'],
    ['words', { text: 'salam' }, null],
    ['a sticker', { sticker: { ...ref, file_id: 's' } }, 'sticker'],
  ] as const)('is none of %s', (_, content, kind) => expect(fileOf(message(content), kind)).toBeUndefined());
});

describe('the place of a Telegram message', () => {
  it('is where the person points, with the name of a venue', () => {
    const location = { latitude: 31.5, longitude: 74.3 };
    expect(placeOf(message({ location }))).toEqual({ ...location, name: null });
    expect(placeOf(message({ location, venue: { title: 'Synthetic Clinic' } }))).toMatchObject({
      name: 'Synthetic Clinic',
    });
  });

  it.each([[{ latitude: 91, longitude: 0 }], [{ latitude: '31', longitude: 0 }], [{}], ['here']])(
    'is none of %j',
    (location) => expect(placeOf(message({ location }))).toBeUndefined(),
  );
});

it('brings both in with the message, and never throws on what is in its place', () => {
  const bring = (content: object) => receive({ update_id: 1, message: message(content) }, '42', 0);
  expect(bring({ voice: { ...ref, file_id: 'v', duration: 4 } })).toMatchObject([
    { media: 'voice', file: { ref: 'v' } },
  ]);
  expect(bring({ location: { latitude: 1, longitude: 2 } })).toMatchObject([
    { media: 'location', place: { latitude: 1, longitude: 2, name: null } },
  ]);
  fc.assert(
    fc.property(
      fc.constantFrom('voice', 'photo', 'document', 'video', 'location', 'venue'),
      fc.jsonValue(),
      (field, value) => {
        bring({ [field]: value });
      },
    ),
  );
});
