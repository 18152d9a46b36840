import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Door } from '../channel.ts';
import { allowedUpdates } from './payload.ts';
import { within } from './signal.ts';

/** Tells Telegram where to deliver, for as long as it takes. Updates that wait there are delivered, not dropped. */
export async function setWebhook(
  api: Api,
  url: string,
  secret_token: string,
  { door, became }: { readonly door: Door; readonly became: (state: 'ready' | 'failing') => void },
  signal: AbortSignal,
): Promise<void> {
  for (let pause = 1_000; !signal.aborted; pause = Math.min(pause * 2, 60_000)) {
    try {
      await api.raw.setWebhook({ url, secret_token, allowed_updates: allowedUpdates }, within(signal));
      became('ready');
      return;
    } catch (error) {
      if (signal.aborted) return;
      became('failing');
      const name = error instanceof Error ? error.name : 'error';
      door.log.error({ channel: 'telegram', error: name }, 'the webhook could not be set; trying again');
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
