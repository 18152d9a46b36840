import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Door } from '../channel.ts';
import { isTokenRefused, tokenRefused } from './outcome.ts';
import { allowedUpdates } from './payload.ts';
import { within } from './signal.ts';

/** How often it is looked whether Telegram still delivers to us. */
const checkMs = 60_000;
const longestPauseMs = 60_000;

export interface Webhook {
  readonly url: string;
  readonly secretToken: string;
  readonly checkMs?: number | undefined;
}

/**
 * Tells Telegram where to deliver, for as long as it takes, and looks every minute whether it still does: another process with
 * the same token that polls would take the webhook away, and nobody would hear what people write. Updates that wait at Telegram
 * are delivered, not dropped. Resolves when the signal aborts; never rejects.
 */
export async function keepWebhook(
  api: Api,
  { url, secretToken: secret_token, checkMs: everyMs = checkMs }: Webhook,
  told: { readonly log: Door['log']; readonly account: string; readonly became: (state: 'ready' | 'failing') => void },
  signal: AbortSignal,
): Promise<void> {
  const { log, account, became } = told;
  const fields = { channel: 'telegram', account };
  let set = false;
  let pause = 1_000;
  while (!signal.aborted) {
    try {
      const { url: current, pending_update_count: pending } = set
        ? await api.raw.getWebhookInfo(within(signal))
        : { url: null, pending_update_count: 0 };
      if (current !== url) {
        if (set) log.error(fields, 'another process took the webhook of this bot away; it is set again');
        await api.raw.setWebhook({ url, secret_token, allowed_updates: allowedUpdates }, within(signal));
        set = true;
      } else if (pending > 0) log.warn({ ...fields, pending }, 'updates wait at Telegram to be delivered');
      became('ready');
      pause = 1_000;
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    } catch (error) {
      if (signal.aborted) return;
      became('failing');
      const why = isTokenRefused(error) ? tokenRefused : 'the webhook could not be set or looked at; trying again';
      log.error({ ...fields, error: error instanceof Error ? error.name : 'error' }, why);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPauseMs);
    }
  }
}
