import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sniff } from '../sniff.ts';
import { type Files, largestFile } from './files.ts';
import type { PhoneError } from './wire.ts';

const wrong = (field: string, reason: string): PhoneError => ({ error: { field, reason } });

/** Adds where the page leaves a file before the message that carries it, and where it hears what was spoken. */
export function addFileRoutes(
  app: Hono,
  { files, open }: { readonly files: Files; readonly open: () => boolean },
): void {
  const limit = bodyLimit({
    maxSize: largestFile,
    onError: (c) => c.json(wrong('body', `at most ${largestFile} bytes`), 413),
  });
  app.post('/phone/api/files', limit, async (c) => {
    if (!open()) return c.json(wrong('service', 'nothing can be taken right now; send it again'), 503);
    // A form on a stranger's page cannot send this type here unasked.
    if (c.req.header('content-type') !== 'application/octet-stream') {
      return c.json(wrong('content-type', 'must be application/octet-stream'), 400);
    }
    const bytes = Buffer.from(await c.req.arrayBuffer());
    if (bytes.length === 0) return c.json(wrong('body', 'is empty'), 400);
    const claimed = c.req.query('type') ?? '';
    const mimeType = /^[a-z]+\/[\w.+-]{1,60}$/.test(claimed) ? claimed : 'application/octet-stream';
    return c.json({ ref: files.keep({ bytes, mimeType }) }, 201);
  });
  app.get('/phone/api/files/:ref', (c) => hear(c, files));
}

/** Sound only, by what it is: nothing that somebody left here can be opened as a page. */
function hear(c: Context, files: Files): Response {
  const file = files.get(c.req.param('ref') ?? '');
  const mimeType = file && sniff(file.bytes, 'voice');
  if (!file || !mimeType) return c.json(wrong('ref', 'there is no such sound'), 404);
  c.header('Cache-Control', 'private, no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  return c.body(new Uint8Array(file.bytes), 200, { 'Content-Type': mimeType });
}
