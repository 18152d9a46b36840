import { createHmac } from 'node:crypto';
import type { createChanges } from '../changes.ts';

/** One notice on its way: what changed, in WhatsApp's form. */
export interface Notice {
  readonly field: string;
  readonly value: object;
}

/** How WhatsApp brings its notices. */
export interface Manner {
  /** How often each is brought, though it was taken. */
  readonly times: number;
  /** Each waits up to so many milliseconds by chance, so that they come in another order. */
  readonly scatterMs: number;
}

/** WhatsApp writes its JSON without letters beyond ASCII and with its slashes escaped: only the bytes as they came bear the signature. */
export function writeNotice(changes: readonly Notice[]): string {
  const text = JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '100000000000001', changes }] });
  return text
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function signatureOf(body: string, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

/**
 * The notices for one app: each is brought until the webhook says 200, after pauses that grow, side by side and in no order
 * that could be relied on.
 */
export function createWebhooks(parts: {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly changes: ReturnType<typeof createChanges>;
  readonly random: () => number;
}) {
  let url: string | null = null;
  let stopped = false;
  let held = false;
  let manner: Manner = { times: 1, scatterMs: 0 };
  let waiting: { readonly notices: readonly Notice[] }[] = [];
  const delivering = new Set<object>();
  const deliveries: { readonly status: number }[] = [];
  let latest: string | null = null;

  async function post(body: string): Promise<number> {
    try {
      const response = await fetch(url!, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-hub-signature-256': signatureOf(body, parts.appSecret),
        },
        signal: AbortSignal.timeout(10_000),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  async function deliver(one: (typeof waiting)[number]): Promise<void> {
    if (delivering.has(one)) return;
    delivering.add(one);
    if (manner.scatterMs > 0) await pause(parts.random() * manner.scatterMs);
    const body = writeNotice(one.notices);
    let taken = 0;
    for (let wait = 20; url !== null && !stopped && taken < manner.times; wait = Math.min(wait * 2, 500)) {
      const status = await post(body);
      deliveries.push({ status });
      if (status === 200) {
        taken++;
        latest = body;
        waiting = waiting.filter((w) => w !== one);
      }
      parts.changes.changed();
      if (taken < manner.times && !stopped) await pause(wait);
    }
    delivering.delete(one);
    parts.changes.changed();
  }

  const deliverAll = () => {
    if (url === null || held) return;
    for (const one of [...waiting]) void deliver(one);
  };

  return {
    deliveries,
    /** Notices that nobody has taken. */
    pending: () => waiting.flatMap((w) => w.notices),
    /** Whether one is on its way at this moment, a repeat of one that was taken too. */
    busy: () => delivering.size > 0,
    add(...notices: readonly Notice[]): void {
      waiting.push({ notices });
      deliverAll();
    },
    /** From now on notices are kept back. */
    hold(): void {
      held = true;
    },
    /** Brings what was kept back, all of it in one request, in that order. */
    release(order: 'as-it-was' | 'reversed' = 'as-it-was'): void {
      held = false;
      const notices = waiting.filter((w) => !delivering.has(w)).flatMap((w) => w.notices);
      waiting = waiting.filter((w) => delivering.has(w));
      if (notices.length > 0) waiting.push({ notices: order === 'reversed' ? notices.toReversed() : notices });
      deliverAll();
    },
    /** Brings the request that was taken last once more. */
    async repeat(): Promise<number> {
      return post(await parts.changes.until(() => latest, 'a request that was taken'));
    },
    manner(now: Partial<Manner>): void {
      manner = { times: 1, scatterMs: 0, ...now };
    },
    /** As an operator sets it up: WhatsApp asks the address to prove itself first. Throws where it does not. */
    async subscribe(to: string): Promise<void> {
      const challenge = String(Math.floor(parts.random() * 1e9));
      const query = new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.verify_token': parts.verifyToken,
        'hub.challenge': challenge,
      });
      const response = await fetch(`${to}?${query}`);
      if (response.status !== 200 || (await response.text()) !== challenge) {
        throw new Error(`the webhook did not prove itself: ${response.status}`);
      }
      url = to;
      deliverAll();
    },
    /** The service has gone elsewhere, or away where null. Nothing is asked: the operator changed nothing at WhatsApp. */
    moved(to: string | null): void {
      url = to;
      deliverAll();
    },
    stop(): void {
      stopped = true;
    },
  };
}
export type Webhooks = ReturnType<typeof createWebhooks>;
