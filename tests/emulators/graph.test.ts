import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { close, listen } from './faults.ts';
import { signatureOf } from './graph/webhooks.ts';
import { type Graph, startGraph } from './graph.ts';

/** The emulator is what other tests trust, so its own meaning is held here: the Cloud API's reference, sentence by sentence. */
describe('the emulated Cloud API', () => {
  let graph: Graph;
  let now = Date.parse('2026-11-23T09:00:00Z');
  beforeEach(async () => {
    graph = await startGraph({ now: () => now });
    graph.person('9201').wroteAt = now;
  });
  afterEach(() => graph.stop());

  const number = () => graph.numbers[0]!.id;
  async function call(path: string, payload: object | null, token = graph.token) {
    const init = payload && { method: 'POST', body: JSON.stringify({ messaging_product: 'whatsapp', ...payload }) };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${graph.url}/v24.0/${path}`, { ...init, headers });
    const body = (await response.json()) as { error?: { code: number; error_subcode?: number } };
    return { status: response.status, code: body.error?.code, body };
  }
  const send = (payload: object, token?: string) => call(`${number()}/messages`, payload, token);
  const text = (to = '9201', body = 'x') => ({ to, type: 'text', text: { body } });
  const button = (title: string, id = title) => ({ type: 'reply', reply: { id, title } });
  const buttons = (...all: object[]) => ({
    to: '9201',
    type: 'interactive',
    interactive: { type: 'button', body: { text: 'x' }, action: { buttons: all } },
  });
  const rows = (n: number, title = 'row') => ({
    to: '9201',
    type: 'interactive',
    interactive: {
      type: 'list',
      body: { text: 'x' },
      action: { button: 'Choose', sections: [{ rows: Array.from({ length: n }, (_, i) => ({ id: `${i}`, title })) }] },
    },
  });

  it('knows its token, its numbers and nothing else', async () => {
    expect(await send(text(), 'another')).toMatchObject({ status: 401, code: 190 });
    expect(await call('7/messages', text())).toMatchObject({
      status: 400,
      code: 100,
      body: { error: { error_subcode: 33 } },
    });
    expect(await call(number(), null)).toMatchObject({ status: 200, body: { id: number() } });
    expect(await call('901', null)).toMatchObject({ code: 100 });
    expect(await send(text())).toMatchObject({
      status: 200,
      body: { messages: [{ id: expect.stringMatching(/^wamid\./) }] },
    });
    expect(graph.person('9201').sees()).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['nobody to go to', { type: 'text', text: { body: 'x' } }],
    ['no words', text('9201', ' ')],
    ['too many words', text('9201', 'x'.repeat(4_097))],
    ['an unknown kind', { to: '9201', type: 'hologram' }],
    ['four buttons', buttons(button('a'), button('b'), button('c'), button('d'))],
    ['a button with a long label', buttons(button('x'.repeat(21)))],
    ['buttons of one label', buttons(button('a', '1'), button('a', '2'))],
    ['eleven rows', rows(11)],
    ['a row with a long label', rows(2, 'x'.repeat(25))],
    ['a callback that is too long', { ...text(), biz_opaque_callback_data: 'x'.repeat(513) }],
    ['media that nobody uploaded', { to: '9201', type: 'audio', audio: { id: '7' } }],
  ])('refuses a message with %s', async (_, payload) => {
    expect((await send(payload)).status).toBe(400);
    expect(graph.person('9201').sees()).toEqual([]);
  });

  it('lets no more than its limits through: 80 a second, and to one person a stock that grows slowly', async () => {
    for (let n = 0; n < 45; n++) await send(text());
    expect((await send(text())).code).toBe(131056);
    now += 6_000;
    expect([(await send(text())).status, (await send(text())).code]).toEqual([200, 131056]);
    now += 6_000;
    for (let n = 0; n < 80; n++) await send(text(`92${n}00`));
    expect((await send(text('9299999'))).code).toBe(130429);
    expect(graph.numbers[0]!.pace.hurried).toBe(3);
    now += 1_000;
    expect((await send(text('9299999'))).status).toBe(200);
  });

  it('lets only approved templates through after 24 hours', async () => {
    const make = (name: string, state: 'approved' | 'pending' | 'paused') => ({
      ...{ name, code: 'en', state, body: 'For you: {{1}}.', buttons: ['Yes'] },
    });
    graph.setTemplates([make('good', 'approved'), make('new', 'pending'), make('tired', 'paused')]);
    const template = (name: string, ...words: string[]) => ({
      to: '9201',
      type: 'template',
      template: {
        name,
        language: { code: 'en' },
        components: [{ type: 'body', parameters: words.map((w) => ({ type: 'text', text: w })) }],
      },
    });
    now += 24 * 3_600_000;
    const { webhooks } = graph;
    expect((await send(text())).status).toBe(200);
    expect(webhooks.pending()).toMatchObject([
      { value: { statuses: [{ status: 'failed', errors: [{ code: 131047 }] }] } },
    ]);
    graph.business.tellsOfWindow = 'at-once';
    expect((await send(text())).code).toBe(131047);
    expect((await send(template('good', 'words'))).status).toBe(200);
    expect(graph.person('9201').sees()).toMatchObject([{ text: 'For you: words.', template: 'good' }]);
    const codes = [];
    for (const one of [template('new', 'x'), template('none', 'x'), template('tired', 'x'), template('good')]) {
      codes.push((await send(one)).code);
    }
    expect(codes).toEqual([132001, 132001, 132015, 132000]);
    expect((await send(template('good', 'two\nlines'))).code).toBe(132012);
    graph.person('9201').writes('here again');
    expect((await send(text())).status).toBe(200);
  });

  it('tells later that somebody cannot be reached', async () => {
    graph.person('9201').blocks();
    expect((await send(text())).status).toBe(200);
    expect((await send(text('9277'))).status).toBe(200);
    expect(graph.webhooks.pending().map((n) => n.value)).toMatchObject([
      { statuses: [{ status: 'failed', errors: [{ code: 131026 }] }] },
      { statuses: [{ status: 'failed', errors: [{ code: 131026 }] }] },
    ]);
  });

  it('asks a webhook to prove itself, signs what it brings, and brings it until the answer is 200', async () => {
    const seen: { body: string; signature: unknown }[] = [];
    const server = http.createServer(async (request, response) => {
      const { searchParams } = new URL(request.url!, 'http://x');
      if (request.method === 'GET') return void response.end(searchParams.get('hub.challenge'));
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      seen.push({ body: Buffer.concat(chunks).toString(), signature: request.headers['x-hub-signature-256'] });
      response.writeHead([500, 302, 201][seen.length - 1] ?? 200).end();
    });
    const url = await listen(server, 0);
    try {
      await graph.webhooks.subscribe(url);
      graph.person('9201').writes('سلام');
      await graph.until(() => graph.webhooks.pending().length === 0, 'a 200');
      expect(graph.webhooks.deliveries.map((d) => d.status)).toEqual([500, 302, 201, 200]);
      const [{ body, signature }] = seen as [(typeof seen)[0]];
      expect(new Set(seen.map((s) => s.body)).size).toBe(1);
      expect(signature).toBe(signatureOf(body, graph.appSecret));
      expect(body).toContain('\\u0633');
    } finally {
      await close(server);
    }
    await expect(graph.webhooks.subscribe(`${graph.url}/nobody`)).rejects.toThrow('did not prove itself');
  });
});
