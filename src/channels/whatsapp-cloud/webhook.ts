import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { bytesOf, limitedTo } from '../body.ts';
import type { Log } from '../channel.ts';
import { type Notice, parseNotice } from './payload.ts';

/** Where WhatsApp delivers to. */
export const webhookPath = '/whatsapp';
const signatureHeader = 'X-Hub-Signature-256';
/** WhatsApp puts many messages into one notice, of three megabytes at the most. */
const maxBytes = 3 * 1024 * 1024;

/**
 * The routes that WhatsApp verifies and delivers to. A notice is answered with 200 only after `take` resolved; every other
 * answer makes WhatsApp deliver it again, for days. What is not signed with our app's secret gets 401 and is not read.
 */
export function webhookRoutes(
  app: Hono,
  at: { readonly appSecret: string; readonly verifyToken: string; readonly log: Log },
  take: (notice: Notice) => Promise<void>,
): void {
  const appSecret = createSecretKey(Buffer.from(at.appSecret));
  app.get(webhookPath, (c) => {
    const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = c.req.query();
    if (mode !== 'subscribe' || !same(token, at.verifyToken)) return c.json({ error: 'hub.verify_token: wrong' }, 403);
    return c.text(challenge.slice(0, 1_000));
  });

  app.post(webhookPath, limitedTo(maxBytes), async (c) => {
    // The bytes as they came: the same JSON written again has another signature.
    const raw = await bytesOf(c);
    if (!isSigned(raw, c.req.header(signatureHeader) ?? '', appSecret)) {
      at.log.warn({ channel: 'whatsapp-cloud' }, 'a notice was not signed by WhatsApp');
      return c.json({ error: 'unauthorised' }, 401);
    }
    const notice = read(raw);
    if (notice === null) return c.json({ error: 'body: not a notice of WhatsApp' }, 400);
    try {
      await take(notice);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'error';
      at.log.error(
        { channel: 'whatsapp-cloud', error: name },
        'a notice could not be accepted; WhatsApp will deliver it again',
      );
      return c.json({ error: 'not accepted' }, 500);
    }
    return c.json({ ok: true });
  });
}

/** Whether the header is the bytes' signature under the app's secret, compared in constant time. */
export function isSigned(raw: Buffer, header: string, appSecret: KeyObject): boolean {
  const given = /^sha256=[0-9a-f]{64}$/.test(header) ? Buffer.from(header.slice(7), 'hex') : null;
  return given !== null && timingSafeEqual(given, createHmac('sha256', appSecret).update(raw).digest());
}

/** Equal length for the comparison by hashing, so that neither the text nor its length leaks through time. */
function same(given: string, expected: string): boolean {
  const hash = (s: string) => createHash('sha256').update(s).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

function read(raw: Buffer): Notice | null {
  try {
    return parseNotice(JSON.parse(raw.toString('utf8')));
  } catch {
    return null;
  }
}
