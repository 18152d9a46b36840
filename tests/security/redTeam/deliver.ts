import type { Attempt, Deed, HttpAttempt } from './attempt.ts';
import { canary, type World } from './world.ts';

/** Writing in a person's name by the addresses that providers deliver to, and giving the same again. */
export const update = (id: number, chat = 911) => ({
  update_id: id,
  message: { message_id: 1, date: 1_790_000_000, chat: { id: chat, type: 'private', first_name: 'X' }, text: canary },
});
const secret = { 'x-telegram-bot-api-secret-token': 'synthetic_secret_for_tests' };
const telegram = (
  name: string,
  headers: HttpAttempt['headers'],
  body: unknown,
  refused: readonly number[],
  path = '/telegram',
): Attempt => ({
  ...{ kind: 'webhook', name: `Telegram’s, ${name}` },
  http: { method: 'POST', path, body, refused, ...(headers && { headers }) },
});

export const notice = (world: World, id: string, number = world.graph.numbers[0]!.id) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '1', phone_number_id: number },
            contacts: [{ profile: { name: 'X' }, wa_id: '923000000911' }],
            messages: [{ from: '923000000911', id, timestamp: '1790000000', type: 'text', text: { body: canary } }],
          },
        },
      ],
    },
  ],
});
const whatsapp = (name: string, headers: HttpAttempt['headers'], refused: readonly number[] = [401]): Attempt => ({
  ...{ kind: 'webhook', name: `WhatsApp’s, ${name}` },
  http: {
    method: 'POST',
    path: '/whatsapp',
    body: '{"object":"whatsapp_business_account","entry":[]}',
    refused,
    ...(headers && { headers }),
  },
});
const deed = (kind: 'webhook' | 'replay', name: string, act: Deed): Attempt => ({ kind, name, deed: act });
export const inbox = ({ house }: World): number =>
  house.store.connection.prepare<[], number>('SELECT COUNT(*) FROM inbox').pluck().get()!;
export const sign = (world: World, body: string) => ({ 'x-hub-signature-256': world.signed(body) });

export const deliver: readonly Attempt[] = [
  telegram('without its secret', {}, update(70_001), [401]),
  telegram(
    'with another secret',
    { 'x-telegram-bot-api-secret-token': 'synthetic_secret_for_testz' },
    update(70_002),
    [401],
  ),
  telegram(
    'with the beginning of its secret',
    { 'x-telegram-bot-api-secret-token': 'synthetic_secret' },
    update(70_003),
    [401],
  ),
  telegram(
    'with its secret twice',
    { 'x-telegram-bot-api-secret-token': 'synthetic_secret_for_tests, synthetic_secret_for_tests' },
    update(70_004),
    [401],
  ),
  telegram(
    'with its secret in the address',
    {},
    update(70_005),
    [401],
    '/telegram?secret_token=synthetic_secret_for_tests',
  ),
  telegram('with 2 MB', secret, JSON.stringify({ ...update(70_006), x: 'x'.repeat(2_000_000) }), [413]),
  telegram('with no JSON', secret, '{"update_id":', [400]),
  telegram('with an id of words', secret, { ...update(1), update_id: 'x' }, [400]),
  telegram('with an id beyond all numbers', secret, '{"update_id":1e300}', [400]),
  telegram('for a bot that is not ours', secret, update(70_007), [404, 405], '/telegram/999'),
  {
    ...{ kind: 'webhook', name: 'Telegram’s, read instead of delivered to' },
    http: { path: '/telegram', headers: secret, refused: [404, 405] },
  },
  whatsapp('without a signature', {}),
  whatsapp('with the signature of another secret', (w, body) => ({
    'x-hub-signature-256': w.signed(body, 'another-app-secret-of-nobody'),
  })),
  whatsapp('with the signature of another body', (w, body) => ({ 'x-hub-signature-256': w.signed(`${body} `) })),
  whatsapp('with the older signature alone', (w, body) => ({
    'x-hub-signature': w.signed(body).replace('sha256', 'sha1'),
  })),
  whatsapp('with a signature of zeros', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }),
  whatsapp('with an empty signature', { 'x-hub-signature-256': 'sha256=' }),
  whatsapp('with the verify token for a signature', (w) => ({
    'x-hub-signature-256': `sha256=${w.graph.verifyToken}`,
  })),
  {
    ...{ kind: 'webhook', name: 'WhatsApp’s, verified with another token' },
    http: { path: '/whatsapp?hub.mode=subscribe&hub.verify_token=x&hub.challenge=%3Cscript%3E', refused: [403] },
  },
  {
    ...{ kind: 'webhook', name: 'WhatsApp’s, verified for another purpose' },
    http: {
      path: (w) => `/whatsapp?hub.mode=unsubscribe&hub.verify_token=${w.graph.verifyToken}&hub.challenge=1`,
      refused: [403],
    },
  },
  {
    ...{ kind: 'webhook', name: 'WhatsApp’s, verified with its token twice' },
    http: {
      path: (w) => `/whatsapp?hub.mode=subscribe&hub.verify_token=x&hub.verify_token=${w.graph.verifyToken}`,
      refused: [403],
    },
  },
  deed('webhook', 'a page in the challenge of WhatsApp’s verification', async (world) => {
    const query = `hub.mode=subscribe&hub.verify_token=${world.graph.verifyToken}&hub.challenge=%3Cscript%3Ealert(1)%3C/script%3E`;
    const { headers } = await fetch(`${world.url}/whatsapp?${query}`);
    const plain =
      headers.get('content-type')?.startsWith('text/plain') && headers.get('x-content-type-options') === 'nosniff';
    return plain ? null : 'a page';
  }),
  {
    ...{ kind: 'webhook', name: 'WhatsApp’s, signed and no notice' },
    http: { method: 'POST', path: '/whatsapp', body: '{"object":7}', headers: sign, refused: [400] },
  },
  {
    ...{ kind: 'webhook', name: 'WhatsApp’s, signed and 4 MB' },
    http: {
      method: 'POST',
      path: '/whatsapp',
      body: JSON.stringify({ x: 'x'.repeat(4_000_000) }),
      headers: sign,
      refused: [413],
    },
  },
  deed('webhook', 'WhatsApp’s, signed and for a number that is not ours', async (world) => {
    const before = inbox(world);
    const body = JSON.stringify(notice(world, 'wamid.red-other', '999999999999'));
    await world.post('/whatsapp', body, sign(world, body));
    return inbox(world) === before ? null : 'it was accepted';
  }),
  deed('webhook', 'a receipt for a message that was never sent', async (world) => {
    const said = () =>
      world.house.store.connection.prepare(`SELECT group_concat(state) FROM outbox`).pluck().get() as string;
    const [before, states] = [inbox(world), said()];
    const value = {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '1', phone_number_id: world.graph.numbers[0]!.id },
    };
    const statuses = [{ id: 'wamid.never', status: 'read', timestamp: '1790000000', recipient_id: '923000000911' }];
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'messages', value: { ...value, statuses } }] }],
    });
    await world.post('/whatsapp', body, sign(world, body));
    return inbox(world) === before && said() === states ? null : 'it changed something';
  }),
  deed('replay', 'an update of Telegram a second time', async (world) => {
    // One that was delivered when the world was made.
    const known = world.house.store.connection
      .prepare(`SELECT id FROM inbox WHERE id LIKE 'telegram:%' LIMIT 1`)
      .pluck()
      .get() as string;
    const before = inbox(world);
    const answer = await world.telegram(update(Number(known.split(':')[2]), 901));
    return answer.status === 200 && inbox(world) === before ? null : `${answer.status}`;
  }),
  {
    kind: 'replay',
    name: 'a command under an id that was used before',
    async deed(world) {
      const socket = world.socket({ cookie: world.cookie('counselor') });
      const payload = { person: world.person, handover: world.handover, id: 'x'.repeat(500), text: 'x' };
      const answer = await socket.timeout(3_000).emitWithAck('handover.reply', payload);
      socket.disconnect();
      return 'error' in answer ? null : 'it was taken';
    },
  },
];
