import { createHmac } from 'node:crypto';
import type { Instant } from '#src/care/words.ts';
import { deliveredBy, unanswered } from './outcome.ts';
import type { Call, Notifier } from './page.ts';
import { post, type Reach } from './post.ts';

export interface WebhookSettings {
  readonly url: string;
  /** Signs each body, so that its receiver knows it is ours. */
  readonly secret: string;
  /** In the demo it may be on this machine, without https. */
  readonly demo: boolean;
}

/**
 * Tells another pager of every call. The body is `{handover, urgency, call, waitingSince}`; `handover` is a name that says
 * nothing and stays the same. `X-Hamdam-Signature` is `sha256=` and the HMAC-SHA256 of the timestamp's header, a dot and the
 * body, in hex; `X-Hamdam-Id` is the same when a page is sent again.
 */
export function createWebhook(
  { url, secret, demo }: WebhookSettings,
  { now, nameOf }: { now(): Instant; nameOf(handover: string): string },
): Notifier {
  const reach: Reach = { to: 'anywhere', loopback: demo };
  return {
    kind: 'webhook',
    async send(page, _to, signal) {
      const handover = nameOf(page.handover);
      const body = bodyOf(page, handover);
      const timestamp = String(Math.floor(now() / 1_000));
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'X-Hamdam-Id': `${handover}.${page.calledAt}`,
        'X-Hamdam-Timestamp': timestamp,
        'X-Hamdam-Signature': signatureOf(secret, timestamp, body),
      };
      return post(url, { headers, body }, reach, signal).then((answer) => deliveredBy(answer, now()), unanswered);
    },
  };
}

/** What a receiver compares `X-Hamdam-Signature` with. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

function bodyOf({ urgency, call, waitingSince }: Call, handover: string): string {
  return JSON.stringify({ handover, urgency, call, waitingSince: new Date(waitingSince).toISOString() });
}
