import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadFrom } from '#src/channels/download.ts';
import { close, listen } from '../emulators/faults.ts';

describe('downloading', () => {
  let server: http.Server;
  let url: string;
  let serve: http.RequestListener;
  let sent = 0;
  beforeEach(async () => {
    sent = 0;
    server = http.createServer((request, response) => serve(request, response));
    url = await listen(server, 0);
  });
  afterEach(() => close(server));
  const get = (bytes = 1_000, signal = AbortSignal.timeout(2_000)) => downloadFrom(new URL(url), { bytes }, signal);

  it('brings the bytes and what they claim to be', async () => {
    serve = (_, response) => response.writeHead(200, { 'content-type': 'audio/ogg' }).end('sound');
    expect(await get()).toEqual({ got: Buffer.from('sound'), mimeType: 'audio/ogg' });
  });

  it('lets go at once of what claims to be larger', async () => {
    serve = (_, response) => void response.writeHead(200, { 'content-length': 100_000_000 }).write('x');
    expect(await get()).toEqual({ failed: 'too-large' });
  });

  it('lets go of a stream without end', async () => {
    serve = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    expect(await get(200_000)).toEqual({ failed: 'too-large' });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('follows no one elsewhere', async () => {
    serve = (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/private' }).end();
    expect(await get()).toEqual({ retry: 'no answer' });
  });

  it.each([
    [401, { failed: 'unauthorised' }],
    [404, { failed: 'gone' }],
    [413, { failed: 'too-large' }],
    [429, { retry: 'http 429' }],
    [503, { retry: 'http 503' }],
  ])('reads status %i', async (status, expected) => {
    serve = (_, response) => response.writeHead(status).end('why');
    expect(await get()).toEqual(expected);
  });

  it('is to be tried again where no answer came, or half of one', async () => {
    serve = (request) => request.socket.destroy();
    expect(await get()).toEqual({ retry: 'no answer' });
    serve = (_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await get()).toEqual({ retry: 'no answer' });
    serve = () => {};
    expect(await get(1_000, AbortSignal.timeout(50))).toEqual({ retry: 'timeout' });
  });
});
