import http from 'node:http';
import net from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, limitedTo } from '#src/channels/body.ts';

const most = 100_000;
const app = new Hono();
const failed: string[] = [];
app.onError((error, c) => {
  failed.push(error.message);
  return c.text('', 500);
});
app.post('/', limitedTo(most), async (c) => c.body(new Uint8Array(await bytesOf(c))));
const server = createAdaptorServer({ fetch: app.fetch }) as http.Server;
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as net.AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Posts in pieces; without a length the body goes in chunks. Resolves with the status and the body that came back. */
function post(pieces: readonly Buffer[], told: boolean): Promise<{ status: number; body: Buffer }> {
  const length = pieces.reduce((n, piece) => n + piece.length, 0);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port, host: '127.0.0.1', method: 'POST', agent: false, ...(told && { headers: { 'content-length': length } }) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks) }));
      },
    );
    request.on('error', reject);
    for (const piece of pieces) request.write(piece);
    request.end();
  });
}

describe('the bytes of a body', () => {
  const bytes = Buffer.from(Array.from({ length: most }, (_, i) => (i * 31) % 256));
  const whole = [bytes];
  const cut = [bytes.subarray(0, 7), bytes.subarray(7, 60_000), bytes.subarray(60_000)];
  it.each([
    ['nothing', [], Buffer.alloc(0)],
    ['one piece', whole, bytes],
    ['several pieces', cut, bytes],
  ])('come as they were sent: %s, with their length told and without', async (_, pieces, expected) => {
    for (const told of [true, false]) {
      const { status, body } = await post(pieces, told);
      expect(status).toBe(200);
      expect(body.equals(expected)).toBe(true);
    }
  });

  it('are refused where they are too many, whether their length was told or not', async () => {
    for (const told of [true, false]) expect((await post([bytes, Buffer.from('x')], told)).status).toBe(413);
  });

  it('are read where no connection stands behind the request', async () => {
    const response = await app.request('/', { method: 'POST', body: 'words' });
    expect(await response.text()).toBe('words');
  });

  it('are given up when the connection ends before them', async () => {
    const socket = net.connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => failed.length).toBe(1);
    expect((await post([Buffer.from('next')], true)).status).toBe(200);
  });
});
