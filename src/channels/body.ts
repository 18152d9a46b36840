import type { IncomingMessage } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Refuses a body of more than `maxBytes` with 413. Where its length is told, the body need not be looked at for that. */
export function limitedTo(maxBytes: number): MiddlewareHandler {
  const refuse = (c: Context) => c.json({ error: 'body: too large' }, 413);
  const measure = bodyLimit({ maxSize: maxBytes, onError: refuse });
  return async (c, next) => {
    if (!isTold(c)) return measure(c, next);
    return Number(c.req.header('content-length')) > maxBytes ? refuse(c) : next();
  };
}

/**
 * The bytes of a body as they came. Read from the connection itself where they can be, which costs half of what a stream of
 * the web's does. Rejects where the connection ended before its body did.
 */
export async function bytesOf(c: Context): Promise<Buffer> {
  const { incoming } = (c.env ?? {}) as { readonly incoming?: IncomingMessage };
  // Where the length was not told the body was measured, and is a stream of the web's already.
  if (!incoming || incoming.readableDidRead || !isTold(c)) return Buffer.from(await c.req.arrayBuffer());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
    incoming.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('the connection ended before the body')));
  });
}

const isTold = (c: Context): boolean =>
  c.req.header('content-length') !== undefined && c.req.header('transfer-encoding') === undefined;
