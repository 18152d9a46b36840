import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Door } from '../channel.ts';

/** The header that Telegram repeats the secret in. */
const secretHeader = 'X-Telegram-Bot-Api-Secret-Token';
/** An update is a few kilobytes; what is far larger is not one. */
const maxBytes = 1_000_000;

/**
 * The route that Telegram delivers updates to. It answers 200 only after `take` resolved; every other answer makes Telegram
 * deliver the update again. Who does not know the secret gets 401 before the body is read.
 */
export function webhookRoute(
  app: Hono,
  at: { readonly path: string; readonly secretToken: string; readonly log: Door['log'] },
  take: (updates: readonly unknown[]) => Promise<void>,
): void {
  app.post(
    at.path,
    async (c, next) => {
      if (!sameSecret(c.req.header(secretHeader) ?? '', at.secretToken)) return c.json({ error: 'unauthorised' }, 401);
      return next();
    },
    bodyLimit({ maxSize: maxBytes, onError: (c) => c.json({ error: 'body: too large' }, 413) }),
    async (c) => {
      let update: unknown;
      try {
        update = await c.req.json();
      } catch {
        return c.json({ error: 'body: not JSON' }, 400);
      }
      if (!Number.isSafeInteger((update as { update_id?: unknown } | null)?.update_id)) {
        return c.json({ error: 'update_id: missing or not a whole number' }, 400);
      }
      try {
        await take([update]);
      } catch (error) {
        const name = error instanceof Error ? error.name : 'error';
        at.log.error(
          { channel: 'telegram', error: name },
          'an update could not be accepted; Telegram will deliver it again',
        );
        return c.json({ error: 'not accepted' }, 500);
      }
      return c.json({ ok: true });
    },
  );
}

/** Equal length for the comparison by hashing, so that neither the secret nor its length leaks through time. */
function sameSecret(given: string, expected: string): boolean {
  const hash = (s: string) => createHash('sha256').update(s).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
