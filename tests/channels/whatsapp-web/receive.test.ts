import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage, type WebMessage } from '#src/channels/whatsapp-web/payload.ts';
import {
  isTalk,
  moveOf,
  receive,
  receiveAck,
  receiveEdit,
  receiveMove,
  receiveOwn,
  receiveUnreadable,
} from '#src/channels/whatsapp-web/receive.ts';

/** A message as the library hands it on; synthetic. */
function message(of: Record<string, unknown> = {}): WebMessage {
  const { id, ...rest } = of as { id?: object };
  const chat = '923000000001@c.us';
  const parsed = parseMessage({
    id: { fromMe: false, remote: chat, id: '3A01', _serialized: `false_${chat}_3A01`, ...id },
    ...{ type: 'chat', body: 'salam', t: 1_700_000_000, from: { _serialized: chat, user: 'x' }, to: '92@c.us' },
    ...rest,
  });
  if (!('message' in parsed)) throw new Error(parsed.wrong);
  return parsed.message;
}
const from = { account: 'main', address: '923000000001@c.us' };
const subject = { contactPoint: { channel: 'whatsapp-web', account: 'main', address: from.address } };

describe('what a message says', () => {
  it('is its words, once for a message whatever id its chat bears', () => {
    const [arrival] = receive(message(), from);
    expect(arrival).toEqual({
      id: 'whatsapp-web:main:3A01',
      subject,
      sentAt: 1_700_000_000_000,
      type: 'message.received',
      text: 'salam',
      choice: null,
      media: null,
      edited: false,
    });
    const other = message({ id: { remote: '99@lid', _serialized: 'false_99@lid_3A01' } });
    expect(receive(other, from)).toEqual([arrival]);
  });

  it.each([
    ['ptt', 'voice'],
    ['audio', 'audio'],
    ['image', 'image'],
    ['video', 'video'],
    ['ptv', 'video'],
    ['document', 'document'],
    ['sticker', 'sticker'],
    ['vcard', 'contact'],
    ['multi_vcard', 'contact'],
    ['poll_creation', 'other'],
    ['something_new', 'other'],
  ])('of kind %s is %s, with its caption and never the picture in its body', (type, media) => {
    const [arrival] = receive(message({ type, body: '/9j/4AAQ', caption: 'meri report' }), from);
    expect(arrival).toMatchObject({ media, text: 'meri report' });
    expect(receive(message({ type, body: '/9j/4AAQ' }), from)).toMatchObject([{ media, text: '' }]);
  });

  it('names a file by the key it is fetched with, and a place', () => {
    const file = { directPath: '/v/t62', mimetype: 'audio/ogg; codecs=opus', size: '4096', duration: '7' };
    expect(receive(message({ type: 'ptt', ...file }), from)).toMatchObject([
      { file: { ref: 'false_923000000001@c.us_3A01', mimeType: 'audio/ogg; codecs=opus', bytes: 4096, seconds: 7 } },
    ]);
    const place = { type: 'location', lat: 31.5, lng: 74.3, loc: 'Synthetic clinic\nStreet 1' };
    expect(receive(message(place), from)).toMatchObject([
      { media: 'location', place: { latitude: 31.5, longitude: 74.3, name: 'Synthetic clinic' } },
    ]);
  });

  it.each([
    ['a group', { id: { remote: '123-456@g.us' } }],
    ['a status', { id: { remote: 'status@broadcast' }, isStatusV3: true }],
    ['a list', { broadcast: true }],
    ['a channel', { id: { remote: '1203@newsletter' } }],
    ['WhatsApp itself', { id: { remote: '0@c.us' } }],
    ['a notice', { type: 'e2e_notification' }],
    ['a call', { type: 'call_log' }],
    ['what was taken back', { type: 'revoked' }],
    ['what is not decrypted yet', { type: 'ciphertext' }],
    ['an album’s cover', { type: 'album' }],
    ['our own side', { id: { fromMe: true } }],
    ['nothing', { body: '' }],
  ])('is nothing where it comes from %s', (_, of) => {
    expect(receive(message(of), from)).toEqual([]);
  });

  it('outlives whatever stands in its fields, and names only the field that is wrong', () => {
    fc.assert(
      fc.property(
        fc.record({ body: fc.anything(), lat: fc.anything(), size: fc.anything(), t: fc.anything() }),
        (odd) => {
          const parsed = parseMessage({ ...message(), ...odd });
          if ('message' in parsed) expect(Array.isArray(receive(parsed.message, from))).toBe(true);
          else expect(parsed.wrong).toMatch(/^t: /);
        },
      ),
    );
    const secret = parseMessage({ id: 'my secret words', t: 'my secret words' });
    expect(JSON.stringify(secret)).not.toContain('secret');
  });
});

describe('what else is told', () => {
  it('a correction, once for each', () => {
    const edit = { body: 'salaam', latestEditSenderTimestampMs: 1_700_000_005_000 };
    expect(receiveEdit(message(edit), from)).toMatchObject([
      { id: 'whatsapp-web:main:3A01:edit:1700000005000', text: 'salaam', edited: true, sentAt: 1_700_000_005_000 },
    ]);
    expect(receiveEdit(message({ body: 'decrypted late' }), from)).toEqual([]);
    expect(receiveEdit(message({ ...edit, id: { fromMe: true } }), from)).toEqual([]);
  });

  it('a message that nobody can read: it is asked about', () => {
    expect(receiveUnreadable(message({ type: 'ciphertext' }), from)).toMatchObject([{ media: 'other', text: '' }]);
    expect(receiveUnreadable(message({ type: 'ciphertext', id: { remote: '1@g.us' } }), from)).toEqual([]);
  });

  it('that a human answered from the phone', () => {
    expect(receiveOwn(message({ id: { fromMe: true } }), from)).toEqual([
      { id: 'whatsapp-web:main:3A01', subject, sentAt: 1_700_000_000_000, type: 'human.answered' },
    ]);
    expect(receiveOwn(message(), from)).toEqual([]);
    expect(receiveOwn(message({ id: { fromMe: true }, type: 'protocol' }), from)).toEqual([]);
  });

  it('how far a message of ours has come', () => {
    const own = message({ id: { fromMe: true } });
    const states = [-1, 0, 1, 2, 3, 4].map((ack) =>
      receiveAck(own, ack, 'e/0', from, 5).map((a) => 'state' in a && a.state),
    );
    expect(states).toEqual([[], [], [], ['delivered'], ['read'], ['read']]);
    expect(receiveAck(own, 2, 'e/0', from, 5)).toEqual([
      {
        id: 'whatsapp-web:main:3A01:delivered',
        subject,
        sentAt: 5,
        type: 'delivery.receipt',
        outgoing: 'e/0',
        state: 'delivered',
      },
    ]);
  });

  it('that a person took another number, and not that they kept it', () => {
    const after = '923000000009@c.us';
    const notice = message({
      type: 'notification_template',
      to: after,
      templateParams: [{ _serialized: after }, from.address],
    });
    expect(moveOf(notice)).toEqual({ before: from.address, after });
    expect(moveOf(message())).toBe(null);
    expect(moveOf({ ...notice, templateParams: [after, '1@g.us'] })).toBe(null);
    expect(receiveMove(notice, from, after)).toEqual([
      {
        id: 'whatsapp-web:main:3A01:moved',
        subject,
        sentAt: 1_700_000_000_000,
        type: 'contactPoint.moved',
        to: { ...subject.contactPoint, address: after },
      },
    ]);
    expect(receiveMove(notice, from, from.address)).toEqual([]);
    expect(isTalk(message({ type: 'notification_template' }))).toBe(false);
  });
});
