import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import type { Channel } from '#src/channels/channel.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import type { Fault } from '../../emulators/faults.ts';

const say = (text: string, options: Say['options'] = []): Say => ({
  kind: 'say',
  to: { channel: 'telegram', account: '4200000001', address: '77' },
  text,
  keys: [],
  options,
  language: 'en',
  from: { companion: true },
});
const failure = (code: number, description: string, parameters = {}): Fault => ({
  status: code,
  body: { ok: false, error_code: code, description, parameters },
});

describe('what came of a message to Telegram', () => {
  let api: BotApi;
  let channel: Channel;
  const send = (body: Say, signal = new AbortController().signal) => channel.send('e/0', body, signal);
  const texts = () =>
    api
      .person(77)
      .sees()
      .map((l) => l.text);
  beforeEach(async () => {
    api = await startBotApi();
    api.person(77).state = 'here';
    channel = createTelegram({ token: api.token, apiRoot: api.url, mode: 'polling', wording: null });
  });
  afterEach(() => api.stop());

  it.each([
    [failure(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), { outcome: 'retry', why: 'http 429' }],
    [failure(401, 'Unauthorized'), { outcome: 'retry', why: 'unauthorised' }],
    [failure(404, 'Not Found'), { outcome: 'retry', why: 'unauthorised' }],
    [failure(403, 'Forbidden: bot was blocked by the user'), { outcome: 'refused', why: 'blocked' }],
    [failure(403, 'Forbidden: user is deactivated'), { outcome: 'refused', why: 'deactivated' }],
    [failure(403, "Forbidden: bot can't initiate conversation with a user"), { outcome: 'refused', why: 'blocked' }],
    [failure(403, "Forbidden: bot can't send messages to bots"), { outcome: 'refused', why: 'not-found' }],
    [failure(400, 'Bad Request: chat not found'), { outcome: 'refused', why: 'not-found' }],
    [failure(400, 'Bad Request: PEER_ID_INVALID'), { outcome: 'refused', why: 'not-found' }],
    [
      failure(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -100 }),
      { outcome: 'refused', why: 'not-found' },
    ],
    [failure(400, 'Bad Request: message is too long'), { outcome: 'refused', why: 'too-long' }],
    [failure(400, 'Bad Request: something new'), { outcome: 'refused', why: 'bad-request' }],
    [failure(500, 'Internal Server Error'), { outcome: 'retry', why: 'http 500' }],
    [
      { status: 502, body: '<html>Bad Gateway</html>' },
      { outcome: 'retry', why: 'http 502' },
    ],
    [
      { status: 503, body: '' },
      { outcome: 'retry', why: 'http 503' },
    ],
    [
      { status: 504, body: '<html>Gateway Timeout</html>' },
      { outcome: 'unknown', why: 'http 504' },
    ],
    [
      { status: 413, body: '<html>Too Large</html>' },
      { outcome: 'refused', why: 'bad-request' },
    ],
    [{ status: 200, body: '<html>a portal in between</html>' }, { outcome: 'unknown' }],
    [{ status: 200, body: 'null' }, { outcome: 'unknown' }],
    ['reset', { outcome: 'unknown' }],
    ['done-then-reset', { outcome: 'unknown' }],
  ] as [Fault, object][])('%j', async (fault, outcome) => {
    api.plan('sendMessage', fault);
    expect(await send(say('hello'))).toMatchObject(outcome);
  });

  it('waits as long as Telegram asks', async () => {
    api.plan('sendMessage', failure(429, 'Too Many Requests', { retry_after: 7 }));
    const before = Date.now();
    const outcome = await send(say('hello'));
    expect(outcome).toMatchObject({ outcome: 'retry' });
    if (outcome.outcome === 'retry') expect(outcome.at! - before).toBeGreaterThanOrEqual(7_000);
  });

  it('calls a request that was aborted on its way unknown', async () => {
    api.plan('sendMessage', 'hang');
    const stopping = new AbortController();
    const sent = send(say('hello'), stopping.signal);
    await api.until(() => api.calls.some((c) => c.method === 'sendMessage'), 'the request');
    stopping.abort();
    expect(await sent).toMatchObject({ outcome: 'unknown' });
  });

  it('tries again where nobody listened', async () => {
    await api.stop();
    expect(await send(say('hello'))).toMatchObject({ outcome: 'retry', why: 'ECONNREFUSED' });
    api = await startBotApi();
  });

  it('says words without their buttons rather than not at all', async () => {
    api.plan('sendMessage', failure(400, 'Bad Request: BUTTON_DATA_INVALID'));
    expect(await send(say('Taken?', [{ id: 'a:1', label: 'Yes' }]))).toMatchObject({ outcome: 'sent' });
    expect(texts()).toEqual(['Taken?\n\n1. Yes']);
  });

  it('goes on with the part that was not said', async () => {
    api.plan('sendMessage', 'fine', failure(429, 'Too Many Requests', { retry_after: 1 }));
    const long = `${'a'.repeat(3_000)} ${'b'.repeat(3_000)}`;
    expect(await send(say(long))).toMatchObject({ outcome: 'retry' });
    expect(await send(say(long))).toMatchObject({ outcome: 'sent' });
    expect(texts()).toEqual(['a'.repeat(3_000), 'b'.repeat(3_000)]);
  });

  it('never holds the token, the words or the address in an outcome', async () => {
    const faults: Fault[] = [
      'reset',
      failure(500, 'hello 77'),
      { status: 502, body: 'x' },
      failure(401, 'Unauthorized'),
    ];
    for (const fault of faults) {
      api.plan('sendMessage', fault);
      // When to try again is an instant, whose digits are nobody's address.
      const outcome = JSON.stringify({ ...(await send(say('hello'))), at: null });
      expect(outcome).not.toMatch(/synthetic-token|hello|77/);
    }
  });
});
