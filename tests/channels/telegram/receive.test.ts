import { describe, expect, it } from 'vitest';
import { parseUpdate } from '#src/channels/telegram/payload.ts';
import { receive } from '#src/channels/telegram/receive.ts';
import { salvage } from '#src/channels/telegram/salvage.ts';

/** Synthetic updates in the form of the Bot API's reference. */
const now = 1_800_000_000_000;
const date = 1_799_999_990;
const chat = { id: 77, type: 'private', first_name: 'Synthetic' };
const from = { id: 77, is_bot: false, first_name: 'Synthetic', language_code: 'de' };
const message = (content: object) => ({ message_id: 5, date, chat, from, ...content });

function read(update: object) {
  const parsed = parseUpdate({ update_id: 900, ...update });
  if (!('update' in parsed)) throw new Error(parsed.wrong);
  return receive(parsed.update, '42', now);
}

describe('reading Telegram', () => {
  it('brings words in with where and when', () => {
    expect(read({ message: message({ text: 'salam' }) })).toEqual([
      {
        id: 'telegram:42:900',
        subject: { contactPoint: { channel: 'telegram', account: '42', address: '77' } },
        sentAt: date * 1000,
        type: 'message.received',
        text: 'salam',
        choice: null,
        media: null,
        edited: false,
      },
    ]);
  });

  it('marks a correction, at the time it was made', () => {
    expect(read({ edited_message: message({ text: 'nahi', edit_date: date + 60 }) })).toMatchObject([
      { text: 'nahi', edited: true, sentAt: (date + 60) * 1000 },
    ]);
  });

  it.each([
    [{ chat, message_id: 5, date }],
    [{ chat, message_id: 5, date: 0 }], // too old to be shown
    [undefined],
  ])('brings a tap in as the choice %#', (on: object | undefined) => {
    const update = {
      callback_query: { id: '1', from, chat_instance: 'x', data: 'dose:taken', ...(on && { message: on }) },
    };
    expect(read(update)).toMatchObject([
      { choice: 'dose:taken', text: '', sentAt: now, subject: { contactPoint: { address: '77' } } },
    ]);
  });

  it.each([
    ['voice', 'voice'],
    ['audio', 'audio'],
    ['photo', 'image'],
    ['video', 'video'],
    ['video_note', 'video'],
    ['document', 'document'],
    ['location', 'location'],
    ['contact', 'contact'],
    ['sticker', 'sticker'],
    ['poll', 'other'],
    ['dice', 'other'],
    ['something_telegram_invents', 'other'],
  ])('knows a %s as %s', (field, media) => {
    expect(read({ message: message({ [field]: {}, caption: 'dekhein' }) })).toMatchObject([{ media, text: 'dekhein' }]);
  });

  it('knows an animation, which carries a document, and a venue, which carries a location', () => {
    expect(read({ message: message({ animation: {}, document: {} }) })).toMatchObject([{ media: 'video' }]);
    expect(read({ message: message({ venue: {}, location: {} }) })).toMatchObject([{ media: 'location' }]);
  });

  it('takes forwarded words for words, and those of a topic, for they may be meant', () => {
    const origin = { type: 'user', sender_user: { id: 9, is_bot: false }, date };
    const forwarded = message({ forward_origin: origin, forward_date: date, text: 'main marna chahti hoon' });
    expect(read({ message: forwarded })).toMatchObject([{ text: 'main marna chahti hoon', media: null }]);
    const topic = message({ message_thread_id: 4, is_topic_message: true, text: 'salam' });
    expect(read({ message: topic })).toMatchObject([{ text: 'salam', subject: { contactPoint: { address: '77' } } }]);
  });

  it('takes each picture of an album, under an id of its own', () => {
    const album = (update_id: number, caption?: string) =>
      read({ update_id, message: message({ media_group_id: '7', photo: [], ...(caption && { caption }) }) });
    expect([...album(1, 'meri dawa'), ...album(2)]).toMatchObject([
      { id: 'telegram:42:1', media: 'image', text: 'meri dawa' },
      { id: 'telegram:42:2', media: 'image', text: '' },
    ]);
  });

  it('takes the beginning of a live location, and of a shared contact no name and no number', () => {
    const live = message({ location: { latitude: 31.5, longitude: 74.3, live_period: 900 } });
    expect(read({ message: live })).toMatchObject([{ media: 'location' }]);
    for (const user_id of [77, 9, undefined]) {
      const contact = { phone_number: '+920000000000', first_name: 'Synthetic Name', user_id };
      const found = read({ message: message({ contact }) });
      expect(found).toMatchObject([{ media: 'contact', text: '' }]);
      expect(JSON.stringify(found)).not.toMatch(/9200|Name/);
    }
  });

  it.each([
    ['/start', 'start'],
    ['/start clinic-7', 'start clinic-7'],
    ['/STOP', 'STOP'],
    ['/help@synthetic_hamdam_bot', 'help'],
    ['/talk_to_a_person', 'talk to a person'],
    ['/ 7', '/ 7'],
    ['120/80', '120/80'],
    ['BP is /high', 'BP is /high'],
  ])('reads %s as %s', (text, words) => {
    expect(read({ message: message({ text }) })).toMatchObject([{ text: words }]);
  });

  it.each([
    ['a group', { message: { ...message({ text: 'hello' }), chat: { id: -5, type: 'group' } } }],
    ['a supergroup', { message: { ...message({ text: 'hello' }), chat: { id: -5, type: 'supergroup' } } }],
    ['a post of a channel', { channel_post: { ...message({ text: 'hello' }), chat: { id: -6, type: 'channel' } } }],
    [
      'a group that became a supergroup',
      { message: { ...message({}), chat: { id: -5, type: 'group' }, migrate_to_chat_id: -100 } },
    ],
    [
      'a forum',
      {
        message: {
          ...message({ text: 'hi' }),
          chat: { id: -5, type: 'supergroup', is_forum: true },
          message_thread_id: 3,
        },
      },
    ],
    ['the votes of a poll', { poll: { id: '1', question: 'Synthetic?', options: [] } }],
    [
      'a tap in a group',
      { callback_query: { id: '1', from, data: 'x:y', message: { ...message({}), chat: { id: -5, type: 'group' } } } },
    ],
    ['another bot', { message: { ...message({ text: 'hello' }), from: { id: 9, is_bot: true } } }],
    ['a live location that moves', { edited_message: message({ location: {}, edit_date: date }) }],
    ['a pinned message', { message: message({ pinned_message: {} }) }],
    ['a tap without data', { callback_query: { id: '1', from, game_short_name: 'x' } }],
    ['a block', { my_chat_member: { chat, new_chat_member: { status: 'kicked' } } }],
    ['what was not asked for', { poll_answer: {} }],
  ])('leaves %s alone', (_, update) => {
    expect(read(update)).toEqual([]);
  });

  it.each([
    [
      { message: { ...message({ text: 'bachao' }), date: 'yesterday' } },
      { text: 'bachao', media: null, edited: false },
    ],
    [{ message: { ...message({ text: { of: 'words' } }) } }, { text: '', media: 'other' }],
    [{ edited_message: { chat, caption: 'bachao' } }, { text: 'bachao', edited: true }],
    [{ message: message({ text: 'bachao' }), callback_query: { id: 7 } }, { text: 'bachao' }],
  ])('saves of an update that it cannot read that somebody wrote %#', (update, saved) => {
    const raw = { update_id: 900, ...update };
    expect(parseUpdate(raw)).toHaveProperty('wrong');
    const contactPoint = { channel: 'telegram', account: '42', address: '77' };
    expect(salvage(raw, '42', now)).toMatchObject([{ id: 'telegram:42:900', subject: { contactPoint }, ...saved }]);
  });

  it.each([
    [null],
    [{ update_id: 900 }],
    [{ update_id: -1, message: message({ text: 'x' }) }],
    [{ update_id: 900, message: { ...message({ text: 'x' }), chat: { id: -5, type: 'group' } } }],
    [{ update_id: 900, message: { text: 'x', chat: { id: 'x', type: 'private' } } }],
  ])('saves nothing where nobody is to be seen, or a group %#', (raw) => {
    expect(salvage(raw, '42', now)).toEqual([]);
  });

  it.each([
    [{ update_id: 1, message: { ...message({ text: 'my secret' }), date: 'my secret' } }, 'message.date'],
    [{ update_id: 1, message: message({ text: 7 }) }, 'message.text'],
    [{ update_id: 1, callback_query: { id: 7, from } }, 'callback_query.id'],
    [{ update_id: 'x' }, 'update_id'],
    ['nothing', 'update'],
    [null, 'update'],
  ])('names the wrong field and not its value %#', (raw, field) => {
    const parsed = parseUpdate(raw);
    expect(parsed).toMatchObject({ wrong: expect.stringContaining(field) });
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
