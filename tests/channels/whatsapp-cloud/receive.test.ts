import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded } from '#src/care/bounds.ts';
import { readCallback, writeCallback } from '#src/channels/whatsapp-cloud/callback.ts';
import { messageSchema, parseNotice, statusSchema } from '#src/channels/whatsapp-cloud/payload.ts';
import { receive, receiveEcho, receiveStatus } from '#src/channels/whatsapp-cloud/receive.ts';

const now = 1_800_000_000_000;
const sender = { from: '923000000001', from_user_id: 'PK.0001' };
const read = (message: object, who: object = sender) =>
  receive(messageSchema.parse({ id: 'wamid.1', timestamp: '1749416383', ...who, ...message }), '10001', now);
const media = { id: '901', mime_type: 'audio/ogg; codecs=opus', sha256: 'x', url: 'http://127.0.0.1:9/never-used' };
const file = { ref: '901', mimeType: 'audio/ogg; codecs=opus', bytes: null, seconds: null };

describe('a message of WhatsApp', () => {
  it('is words, under the id that stays when a number is hidden', () => {
    expect(read({ type: 'text', text: { body: ' سلام 😔 ' }, unknown_field: { x: 1 } })).toEqual([
      {
        id: 'whatsapp-cloud:10001:wamid.1',
        subject: { contactPoint: { channel: 'whatsapp-cloud', account: '10001', address: 'PK.0001' } },
        sentAt: 1_749_416_383_000,
        type: 'message.received',
        text: ' سلام 😔 ',
        choice: null,
        media: null,
        edited: false,
      },
    ]);
  });

  it('goes by a hash where its key is longer than the house takes, and other keys by others', () => {
    const ids = ['a', 'a', 'b'].map((end) => {
      const [arrival] = read({ id: `wamid.${'x'.repeat(500)}${end}`, type: 'text', text: { body: 'x' } });
      return bounded(arrival!).id;
    });
    expect(ids[0]).toMatch(/^whatsapp-cloud:10001:[\w-]{43}$/);
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toBe(ids[0]);
  });

  it.each([
    ['by both', sender, 'PK.0001'],
    ['by id alone', { from_user_id: 'PK.0001' }, 'PK.0001'],
    ['by number alone', { from: '923000000001' }, '923000000001'],
  ])('names its sender %s', (_, who, address) => {
    expect(read({ type: 'text', text: { body: 'x' } }, who)).toMatchObject([
      { subject: { contactPoint: { address } } },
    ]);
  });

  it.each<[string, object, object]>([
    ['a voice note', { type: 'audio', audio: { ...media, voice: true } }, { media: 'voice', text: '', file }],
    ['a file of sound', { type: 'audio', audio: media }, { media: 'audio', file }],
    [
      'a picture with words',
      { type: 'image', image: { ...media, caption: 'BP' } },
      { media: 'image', text: 'BP', file },
    ],
    ['a film', { type: 'video', video: media }, { media: 'video', file }],
    [
      'a document, whose name is not looked at',
      { type: 'document', document: { ...media, filename: '../../etc/passwd\u0000.pdf' } },
      { media: 'document', text: '', file },
    ],
    ['a sticker', { type: 'sticker', sticker: media }, { media: 'sticker', file }],
    ['media without its key', { type: 'image', image: {} }, { media: 'image', text: '' }],
    [
      'a place',
      { type: 'location', location: { latitude: '31.5', longitude: 74.3, address: 'Synthetic Road' } },
      { media: 'location', place: { latitude: 31.5, longitude: 74.3, name: 'Synthetic Road' } },
    ],
    ['a place that is nowhere', { type: 'location', location: { latitude: 931, longitude: 0 } }, { media: 'location' }],
    ['a contact', { type: 'contacts', contacts: [{}] }, { media: 'contact', text: '' }],
    ['a button', { type: 'interactive', interactive: { button_reply: { id: 'dose:taken', title: 'x' } } }, tap],
    ['a row of a list', { type: 'interactive', interactive: { list_reply: { id: 'dose:taken', title: 'x' } } }, tap],
    ['a button of a template', { type: 'button', button: { payload: 'dose:taken', text: 'Taken' } }, tap],
    ['a button without a payload', { type: 'button', button: { text: 'Taken' } }, { choice: null, text: 'Taken' }],
    ['a form', { type: 'interactive', interactive: { nfm_reply: {} } }, { media: 'other', choice: null }],
    [
      'an emoji on a message',
      { type: 'reaction', reaction: { message_id: 'w', emoji: '👍' } },
      { media: 'sticker', text: '' },
    ],
    [
      'a correction',
      { type: 'edit', edit: { original_message_id: 'w', message: { type: 'text', text: { body: 'behtar' } } } },
      { text: 'behtar', edited: true },
    ],
    ['an order', { type: 'order', order: {} }, { media: 'other', text: '' }],
    ['what WhatsApp cannot pass on', { type: 'unsupported', errors: [{ code: 131051 }] }, { media: 'other' }],
    ['words that are none', { type: 'text', text: { body: 7 } }, { media: 'other', text: '' }],
    ['a kind to come', { type: 'hologram', hologram: { id: '1' } }, { media: 'other', text: '' }],
  ])('is %s', (_, message, expected) => {
    expect(read(message)).toMatchObject([{ type: 'message.received', edited: false, ...expected }]);
  });

  it.each<[string, object]>([
    ['in a group', { type: 'text', text: { body: 'x' }, group_id: 'g' }],
    ['that takes an emoji back', { type: 'reaction', reaction: { message_id: 'w' } }],
    ['that was taken back', { type: 'revoke', revoke: {} }],
    ['of a chat that was only opened', { type: 'request_welcome' }],
    ['that corrects nothing', { type: 'edit', edit: { message: { type: 'image', image: media } } }],
    ['that corrects a correction', { type: 'edit', edit: { message: { type: 'edit', edit: {} } } }],
    ['of a new security code', { type: 'system', system: { type: 'user_identity_changed' } }],
    ['of a change to nowhere', { type: 'system', system: { type: 'user_changed_number' } }],
  ])('says nothing %s', (_, message) => {
    expect(read(message)).toEqual([]);
  });

  it.each<[string, object, object, string, string]>([
    [
      'by id, as it is told since 2026',
      { from: '923000000001' },
      { type: 'user_changed_number', wa_id: '923000000002', user_id: 'PK.0002', previous_user_id: 'PK.0001' },
      'PK.0001',
      'PK.0002',
    ],
    [
      'by id alone',
      { from_user_id: 'PK.0002' },
      { type: 'user_changed_user_id', user_id: 'PK.0002', previous_user_id: 'PK.0001' },
      'PK.0001',
      'PK.0002',
    ],
    ['by number', { from: '9231' }, { type: 'user_changed_number', wa_id: '9232' }, '9231', '9232'],
    [
      'as it was told long ago',
      { from: '9231' },
      { type: 'customer_changed_number', new_wa_id: '9232' },
      '9231',
      '9232',
    ],
  ])('tells of a changed number %s', (_, who, system, old, address) => {
    expect(read({ type: 'system', system }, who)).toEqual([
      {
        id: 'whatsapp-cloud:10001:wamid.1',
        subject: { contactPoint: { channel: 'whatsapp-cloud', account: '10001', address: old } },
        sentAt: 1_749_416_383_000,
        type: 'contactPoint.moved',
        to: { channel: 'whatsapp-cloud', account: '10001', address },
      },
    ]);
  });

  it.each([[undefined], ['yesterday'], ['-5'], [null]])('takes our own time where WhatsApp tells %j', (timestamp) => {
    expect(read({ type: 'text', text: { body: 'x' }, timestamp })).toMatchObject([{ sentAt: now }]);
  });

  it('is one that a human of the programme sent by hand', () => {
    const echo = { id: 'wamid.2', timestamp: 1, to: '923000000001', to_user_id: 'PK.0001' };
    expect(receiveEcho(echo, '10001', now)).toMatchObject([
      { type: 'human.answered', subject: { contactPoint: { address: 'PK.0001' } } },
    ]);
  });
});

const tap = { choice: 'dose:taken', text: '', media: null };

describe('a report of WhatsApp', () => {
  const report = (status: string, callback: object | null, more: object = {}) => {
    const sent = callback && writeCallback({ outgoing: 'e/0', address: '923000000001', last: true, ...callback });
    const raw = { id: 'wamid.9', status, timestamp: '1749416383', recipient_id: '923000000001', ...more };
    const read = statusSchema.parse({ ...raw, ...(sent !== null && { biz_opaque_callback_data: sent }) });
    return receiveStatus(read, '10001', now);
  };

  it.each<[string, object, object[]]>([
    ['sent', {}, []],
    ['delivered', {}, [{ type: 'delivery.receipt', state: 'delivered', id: 'whatsapp-cloud:10001:wamid.9:delivered' }]],
    ['read', {}, [{ type: 'delivery.receipt', state: 'read' }]],
    ['played', {}, [{ type: 'delivery.receipt', state: 'read' }]],
    ['delivered', { last: false }, []],
    ['failed', { last: false }, [{ type: 'delivery.failed', why: 'not-delivered' }]],
    ['deleted', {}, []],
    ['invented', {}, []],
  ])('of %s %j', (status, callback, expected) => {
    expect(report(status, callback)).toMatchObject(expected);
    expect(report(status, callback)).toHaveLength(expected.length);
  });

  it('is about the row and the contact point that it was sent to, however the person is named now', () => {
    expect(report('delivered', {}, { recipient_user_id: 'PK.0001' })).toMatchObject([
      { outgoing: 'e/0', subject: { contactPoint: { account: '10001', address: '923000000001' } } },
    ]);
  });

  it.each([
    [131047, 'window-closed'],
    [131026, 'not-found'],
    [131050, 'not-delivered'],
    [131053, 'bad-request'],
    [131049, 'not-delivered'],
    // What may be over soon says nothing of the person, yet nobody sends it again by itself.
    [131000, 'not-delivered'],
    [131056, 'not-delivered'],
    [130429, 'not-delivered'],
    [999_999, 'not-delivered'],
  ])('says why it failed: %i is %s', (code, why) => {
    expect(report('failed', {}, { errors: [{ code }] })).toMatchObject([{ type: 'delivery.failed', why }]);
  });

  it.each([
    ['as text', [{ code: '131026' }], 'not-found'],
    ['not at all', [{ title: 'synthetic' }], 'not-delivered'],
    ['otherwise than ever', 'synthetic', 'not-delivered'],
  ])('counts though why is told %s', (_, errors, why) => {
    expect(report('failed', {}, { errors })).toMatchObject([{ type: 'delivery.failed', why }]);
  });

  it('says nothing of a message that is not ours', () => {
    expect(report('failed', null)).toEqual([]);
    const foreign = statusSchema.parse({ id: 'w', status: 'failed', biz_opaque_callback_data: '{"campaign": 7}' });
    expect(receiveStatus(foreign, '10001', now)).toEqual([]);
  });

  it('bears any row that fits, and no other', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.string({ minLength: 1, maxLength: 90 }),
        fc.boolean(),
        (outgoing, address, last) => {
          const text = writeCallback({ outgoing, address, last });
          if (text === null) expect(outgoing.length + address.length).toBeGreaterThan(80);
          else {
            expect(Buffer.byteLength(text)).toBeLessThanOrEqual(512);
            expect(readCallback(text)).toEqual({ outgoing, address, last });
          }
        },
      ),
    );
  });
});

describe('a notice', () => {
  const value = (more: object) => ({ metadata: { phone_number_id: '10001' }, ...more });
  const notice = (...changes: object[]) => ({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] });
  const text = (id: string) => ({ id, from: '9231', type: 'text', text: { body: id }, timestamp: '1' });

  it('holds every message of every change of every entry', () => {
    const read = parseNotice({
      object: 'whatsapp_business_account',
      entry: [
        { changes: [{ field: 'messages', value: value({ messages: [text('a'), text('b')] }) }] },
        {
          changes: [
            { field: 'messages', value: { metadata: { phone_number_id: '10002' }, messages: [text('c')] } },
            {
              field: 'messages',
              value: value({ statuses: [{ id: 'd', status: 'read' }], errors: [{ code: 131031 }] }),
            },
          ],
        },
      ],
    });
    expect(read!.batches.map((b) => [b.account, b.messages.map((m) => m.id), b.statuses.length, b.errors])).toEqual([
      ['10001', ['a', 'b'], 0, []],
      ['10002', ['c'], 0, []],
      ['10001', [], 1, [131031]],
    ]);
  });

  it('loses nothing over what cannot be read, and names it without its content', () => {
    const secret = 'secret words';
    const bad = [
      null,
      7,
      { ...text('x'), from: { secret } },
      { type: 'text', text: secret },
      { ...text('y'), from: undefined },
    ];
    const read = parseNotice(
      notice(
        { field: 'messages', value: value({ messages: [...bad, text('good')] }) },
        { field: 'messages', value: { messages: [text('z')], metadata: secret } },
        { field: 'message_template_status_update', value: { event: 'PAUSED' } },
      ),
    );
    expect(read!.batches.flatMap((b) => b.messages.map((m) => m.id))).toEqual(['good']);
    expect(read!.wrong.length).toBeGreaterThanOrEqual(bad.length + 1);
    expect(read!.wrong.join()).not.toContain(secret);
    expect(read!.others).toEqual(['message_template_status_update']);
  });

  it('is none where it is not WhatsApp’s', () => {
    for (const raw of [null, 7, 'x', [], {}, { object: 'page', entry: [] }, { object: 'whatsapp_business_account' }]) {
      expect(parseNotice(raw)).toBeNull();
    }
  });

  it('throws at nothing', () => {
    const anything = fc.anything();
    fc.assert(
      fc.property(fc.array(anything), anything, anything, (messages, statuses, content) => {
        const kinds = ['text', 'audio', 'interactive', 'button', 'location', 'reaction', 'edit', 'system'];
        const shaped = kinds.map((type) => ({ id: type, from: '1', type, [type]: content }));
        const read = parseNotice(
          notice({ field: 'messages', value: value({ messages: [...messages, ...shaped], statuses }) }),
        );
        for (const batch of read?.batches ?? []) {
          for (const m of batch.messages)
            for (const a of receive(m, '1', now)) expect(a.id).toContain('whatsapp-cloud:1:');
          for (const s of batch.statuses) receiveStatus(s, '1', now);
        }
      }),
    );
  });
});
