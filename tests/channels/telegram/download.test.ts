import http from 'node:http';
import { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDownload } from '#src/channels/telegram/download.ts';
import { botApiFetch } from '#src/channels/telegram/fetch.ts';
import { answer, close, listen } from '../../emulators/faults.ts';

/** A Bot API that says of a file whatever it is told to: where it is, how large it is, that it is gone. */
const token = '42:synthetic-secret';

describe('fetching a file from Telegram', () => {
  let server: http.Server;
  let apiRoot: string;
  let found: object;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    server = http.createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url?.includes('/getFile')) return answer(response, 200, found);
      response.writeHead(200).end('OggS synthetic sound');
    });
    apiRoot = await listen(server, 0);
  });
  afterEach(() => close(server));
  const get = (bytes = 1_000, claimed: number | null = null) => {
    const api = new Api(token, { apiRoot, fetch: botApiFetch as never });
    const download = createDownload(api, { apiRoot, token });
    return download({ ref: 'f', mimeType: null, bytes: claimed, seconds: null }, { bytes }, AbortSignal.timeout(2_000));
  };
  const at = (file_path: string, file_size = 20) => ({
    ok: true,
    result: { file_id: 'f', file_unique_id: 's', file_path, file_size },
  });

  it('asks where it is, and then for it', async () => {
    found = at('voice/file_1.oga');
    expect(await get()).toMatchObject({ got: Buffer.from('OggS synthetic sound') });
    expect(asked[1]).toBe(`/file/bot${token}/voice/file_1.oga`);
  });

  it.each([
    '../../bot42:other/getMe',
    'voice/../../secret',
    '/etc/passwd',
    'voice//file',
    './file',
    'voice\\..\\file',
    'x'.repeat(600),
    '',
  ])('goes nowhere that leads out of the bot’s own files: %j', async (path) => {
    found = at(path);
    expect(await get()).toEqual({ failed: 'gone' });
    expect(asked).toHaveLength(1);
  });

  it('takes what a path holds for a name and nothing else', async () => {
    found = at('voice/a?b#c%2e%2e');
    await get();
    expect(asked[1]).toBe(`/file/bot${token}/voice/a%3Fb%23c%252e%252e`);
  });

  it('fetches nothing that claims to be too large, in the message or in the answer', async () => {
    found = at('voice/file_1.oga', 100_000_000);
    expect(await get(1_000, 100_000_000)).toEqual({ failed: 'too-large' });
    expect(asked).toEqual([]);
    expect(await get()).toEqual({ failed: 'too-large' });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [400, 'Bad Request: file is too big', { failed: 'too-large' }],
    [400, 'Bad Request: wrong file_id or the file is temporarily unavailable', { failed: 'gone' }],
    [401, 'Unauthorized', { failed: 'unauthorised' }],
    [429, 'Too Many Requests: retry after 3', { retry: 'http 429' }],
    [502, 'Bad Gateway', { retry: 'http 502' }],
  ])('reads the refusal %i %s', async (error_code, description, expected) => {
    found = { ok: false, error_code, description };
    expect(await get()).toEqual(expected);
  });
});
