import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MediaKind } from '#src/care/event.ts';
import { downloadFrom } from '#src/channels/download.ts';
import { sniff } from '#src/channels/sniff.ts';
import { createDownload } from '#src/channels/telegram/download.ts';
import { openApi } from '#src/channels/telegram/openApi.ts';
import type { Attempt, Deed } from './attempt.ts';

/** Files that are not what they claim to be, and addresses that lead elsewhere. */
const media = (name: string, deed: Deed): Attempt => ({ kind: 'media', name, deed });
const padded = (text: string) => Buffer.from(text.padEnd(64, ' '), 'latin1');

const disguised: readonly (readonly [string, Buffer, MediaKind])[] = [
  ['a page as a picture', padded('<!doctype html><script>alert(1)</script>'), 'image'],
  [
    'a drawing with a script as a picture',
    padded('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'image',
  ],
  ['a program as a document', padded('MZ\x90\0\x03\0\0\0'), 'document'],
  ['a program of Linux as a voice note', padded('\x7fELF\x02\x01\x01'), 'voice'],
  ['an archive as a document', padded('PK\x03\x04\x14\0'), 'document'],
  ['a script as a document', padded('#!/bin/sh\nrm -rf /'), 'document'],
  ['a picture as a voice note', padded('GIF89a<script>alert(1)</script>'), 'voice'],
  ['a page behind blanks as a film', padded('   \n<html><body onload=alert(1)>'), 'video'],
  ['nothing as a picture', Buffer.alloc(0), 'image'],
];

type Serve = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A file server of a provider that has turned evil. */
export async function fetched(serve: Serve, bytes = 100_000): Promise<string> {
  let asked = 0;
  const server = http.createServer((request, response) => {
    asked++;
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const got = await downloadFrom(new URL(`http://127.0.0.1:${port}/file`), { bytes }, AbortSignal.timeout(5_000));
    return 'got' in got ? `${got.got.length} bytes` : `refused after ${asked}`;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const served = (name: string, serve: Serve): Attempt =>
  media(name, async () => {
    const outcome = await fetched(serve);
    return outcome === 'refused after 1' ? null : outcome;
  });

/** Where Telegram says that a file lies. */
const lies = [
  '../../bot123/getMe',
  'voice/../../secret',
  '/etc/passwd',
  'voice\\..\\..\\secret',
  './voice',
  'voice//file',
  `voice/${'x'.repeat(600)}`,
];

export const fetchMedia: readonly Attempt[] = [
  ...disguised.map(([name, bytes, as]) =>
    media(name, async () => {
      const form = sniff(bytes, as);
      return form === null ? null : form;
    }),
  ),
  served('a file server that sends on to the machine’s own metadata', (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  ),
  served('a file server that sends on to a file', (_, response) =>
    response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  ),
  served('a file that claims to be larger than what is kept', (_, response) =>
    response.writeHead(200, { 'content-length': 5_000_000_000 }).end(),
  ),
  served('a file that never ends', (_, response) => {
    response.writeHead(200);
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(50_000)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  }),
  served('a file that unpacks to far more than it is', (_, response) => {
    // A gigabyte of nothing would be a megabyte like this; what is kept is counted as it is unpacked.
    void import('node:zlib').then(({ gzipSync }) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
    );
  }),
  ...lies.map((path) =>
    media(`a file that Telegram says lies at ${path.slice(0, 24)}`, async () => {
      const asked: string[] = [];
      const server = http.createServer((request, response) => {
        asked.push(request.url!);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ ok: true, result: { file_id: 'f', file_unique_id: 'f', file_path: path } }));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      try {
        const at = { apiRoot, token: '1:synthetic' };
        const download = createDownload(openApi({ ...at, mode: 'polling', wording: null }), at);
        const file = { kind: 'voice', ref: 'f', bytes: null } as unknown as Parameters<typeof download>[0];
        const found = await download(file, { bytes: 1_000 }, AbortSignal.timeout(5_000));
        return 'failed' in found && asked.every((url) => url.includes('getFile')) ? null : asked.join(' ');
      } finally {
        server.closeAllConnections();
        server.close();
      }
    }),
  ),
];
