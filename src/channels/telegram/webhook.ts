import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { bytesOf, limitedTo } from '../body.ts';
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
  const expected = hash(at.secretToken);
  app.post(
    at.path,
    async (c, next) => {
      if (!timingSafeEqual(hash(c.req.header(secretHeader) ?? ''), expected))
        return c.json({ error: 'unauthorised' }, 401);
      return next();
    },
    limitedTo(maxBytes),
    async (c) => {
      const raw = await bytesOf(c);
      let update: unknown;
      try {
        update = JSON.parse(raw.toString('utf8'));
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

/** Equal length for the comparison, so that neither the secret nor its length leaks through time. */
const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
