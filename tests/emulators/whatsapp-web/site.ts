import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Account } from './account.ts';
import type { Uplink } from './wire.ts';

const here = (file: string) => path.join(import.meta.dirname, file);

/** A certificate of this test alone; the browser is told by its key to accept it. */
const cert = fs.readFileSync(here('self-signed-test-cert.pem'));
export const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });

const html =
  '<!doctype html><title>WhatsApp stub</title><body><script type="module" src="/page/main.ts"></script></body>';

/** The page and the line behind it, on loopback. */
export async function openSite(account: Account, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = https.createServer(
    { key: fs.readFileSync(here('self-signed-test-key.pem')), cert },
    (request, response) => void serve(request, response).catch(() => response.destroy()),
  );

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'https://web.whatsapp.com');
    const device = url.searchParams.get('device') ?? '';
    if (url.pathname === '/') account.userAgents.push(request.headers['user-agent'] ?? '');
    if (url.pathname === '/__emulator/tell') return tell(device, response);
    if (url.pathname === '/__emulator/ask') {
      const question = JSON.parse(String(await bodyOf(request))) as Uplink;
      return send(response, 'application/json', JSON.stringify(await account.answer(device, question)));
    }
    if (url.pathname.startsWith('/__emulator/media/')) return media(request, response, path.basename(url.pathname));
    if (/^\/(page\/)?[a-z]+\.ts$/.test(url.pathname)) {
      return send(response, 'text/javascript', stripTypeScriptTypes(fs.readFileSync(here(`.${url.pathname}`), 'utf8')));
    }
    send(response, 'text/html', url.pathname === '/' ? html : '<!doctype html>');
  }

  function tell(device: string, response: http.ServerResponse): void {
    const known = account.devices.get(device) ?? { paired: false, tell: null };
    account.devices.set(device, known);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    const line: NonNullable<typeof known.tell> = (what) => void response.write(`data: ${JSON.stringify(what)}\n\n`);
    known.tell = line;
    account.changes.changed();
    response.once('close', () => {
      if (known.tell === line) known.tell = null;
      account.changes.changed();
    });
  }

  async function media(request: http.IncomingMessage, response: http.ServerResponse, ref: string): Promise<void> {
    if (request.method === 'PUT') {
      account.files.set(ref, { bytes: await bodyOf(request), type: request.headers['content-type'] ?? '' });
      return send(response, 'text/plain', '');
    }
    const file = account.files.get(ref);
    if (!file) return void response.writeHead(404).end();
    send(response, file.type, file.bytes);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: http.ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
