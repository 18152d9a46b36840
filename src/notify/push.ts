import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '#src/care/words.ts';
import { deliveredBy, unanswered } from './outcome.ts';
import type { Notifier } from './page.ts';
import { post, type Reach, unsafe } from './post.ts';
import type { Shelf } from './shelf.ts';
import { wordsOf } from './words.ts';

/** The key by which push services know us (VAPID, RFC 8292), and whom they can write to about us. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  /** `mailto:` or an https address. */
  readonly contact: string;
}

const base64url = (bytes: number) =>
  z.string().refine((s) => /^[\w-]+=*$/.test(s) && Buffer.from(s, 'base64url').length === bytes, {
    error: `must be ${bytes} bytes as base64url`,
  });

/** A browser's push subscription, as its own `toJSON` gives it. */
export const subscriptionSchema = z.object({
  endpoint: z.url({ error: 'must be an address' }).max(1_000),
  keys: z.object({ p256dh: base64url(65), auth: base64url(16) }),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** How long a push service keeps a page for a browser that is not there: longer, and somebody else was called. */
const keepSeconds = 15 * 60;

/** Whether a subscription's address can be believed to be a push service's. */
export const isSafe = ({ endpoint }: Subscription, demo: boolean): boolean =>
  unsafe(new URL(endpoint), reachOf(demo)) === null;
const reachOf = (demo: boolean): Reach => ({ to: 'public', loopback: demo });

/** Web Push. What is sent says that somebody waits, sealed for that browser alone; a later page takes an earlier one's place. */
export function createPush(keys: PushKeys, { now, demo }: { now(): Instant; demo: boolean }): Notifier {
  return {
    kind: 'push',
    async send(page, to, signal) {
      const parsed = subscriptionSchema.safeParse(to?.address);
      if (!to || !parsed.success) return { outcome: 'gone' };
      const topic = createHash('sha256').update(page.handover).digest('base64url').slice(0, 24);
      try {
        const { headers, body } = await requestFor(parsed.data, keys, {
          text: JSON.stringify({ ...wordsOf(page, to.language), lang: to.language, tag: topic }),
          topic,
        });
        const answer = await post(parsed.data.endpoint, { headers, body }, reachOf(demo), signal);
        // RFC 8030, 7.3: the subscription is over.
        if (answer.status === 404 || answer.status === 410) return { outcome: 'gone' };
        return deliveredBy(answer, now());
      } catch (error) {
        return unanswered(error);
      }
    },
  };
}

/** Sealed by the library; posted by ourselves, since the library looks at no address. */
async function requestFor(
  subscription: Subscription,
  { contact: subject, publicKey, privateKey }: PushKeys,
  { text, topic }: { text: string; topic: string },
): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const { default: library } = await import('web-push');
  const made = library.generateRequestDetails(subscription, text, {
    vapidDetails: { subject, publicKey, privateKey },
    TTL: keepSeconds,
    urgency: 'high',
    topic,
  });
  const headers = Object.fromEntries(Object.entries(made.headers).map(([name, value]) => [name, String(value)]));
  return { headers, body: made.body ?? Buffer.alloc(0) };
}

/** Our keys, made once and kept sealed, where no setting gives them. */
export async function pushKeys(
  shelf: Pick<Shelf, 'secret'>,
  set: { readonly publicKey: string; readonly privateKey: string } | null,
  contact: string,
): Promise<PushKeys> {
  if (set) return { ...set, contact };
  const { default: library } = await import('web-push');
  const kept = await shelf.secret('push keys', () => JSON.stringify(library.generateVAPIDKeys()));
  return { ...(JSON.parse(kept) as { publicKey: string; privateKey: string }), contact };
}
