import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Door } from '../channel.ts';
import { isTokenRefused, tokenRefused } from './outcome.ts';
import { allowedUpdates } from './payload.ts';

/** How long one request for updates stays open, in seconds, and the steps of waiting after a failure. */
const longPollSeconds = 30;
const backoffMs = [250, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
const tokenPauseMs = 60_000;

export interface Polling {
  /** Ends the open request, waits for what is in hand to be accepted, and confirms it. */
  stop(): Promise<void>;
}

/**
 * Asks Telegram for updates for as long as it is not stopped, whatever fails: the network, Telegram, our own store.
 * A batch is confirmed by the request after it, which is made only once `take` has resolved: what was not made durable comes again.
 */
export function startPolling(
  api: Api,
  {
    log,
    account,
    became,
  }: { readonly log: Door['log']; readonly account: string; readonly became: (state: 'ready' | 'failing') => void },
  take: (updates: readonly unknown[]) => Promise<void>,
): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  let offset = 0;
  let failures = 0;
  let webhookGone = false;

  const round = async () => {
    // A webhook set by an earlier run would make Telegram refuse every request for updates. Pending updates stay.
    if (!webhookGone) await api.raw.deleteWebhook({}, signal as never);
    webhookGone = true;
    const updates = await api.raw.getUpdates(
      { offset, timeout: longPollSeconds, limit: 100, allowed_updates: allowedUpdates },
      AbortSignal.any([signal, AbortSignal.timeout((longPollSeconds + 15) * 1000)]) as never,
    );
    became('ready');
    await take(updates);
    // Telegram may begin anew at a smaller number after a quiet week. An empty answer says that everything below the offset
    // is confirmed, so the next request asks for whatever there is.
    offset = updates.length === 0 ? 0 : Math.max(offset, ...updates.map((u) => u.update_id + 1));
    failures = 0;
  };

  const rest = async (error: unknown) => {
    const code = error instanceof GrammyError ? error.error_code : null;
    if (code === 409) webhookGone = false;
    const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
    const pause = isTokenRefused(error) ? tokenPauseMs : backoffMs[Math.min(failures, backoffMs.length - 1)]!;
    failures++;
    became('failing');
    const fields = {
      channel: 'telegram',
      account,
      code,
      error: error instanceof Error ? error.name : 'error',
      failures,
    };
    if (isTokenRefused(error)) log.error(fields, tokenRefused);
    else if (code === 409)
      log.error(
        fields,
        'another process asks for the updates of this bot: each message reaches only one of the two; end one',
      );
    else log.warn(fields, 'receiving from Telegram failed; trying again');
    await sleep(Math.max(pause, asked), undefined, { signal }).catch(() => {});
  };

  const running = (async () => {
    while (!signal.aborted) {
      try {
        await round();
      } catch (error) {
        if (!signal.aborted) await rest(error);
      }
    }
    // Confirms the last batch, so that a restart need not hear it again. Without it the inbox would find the repeats.
    if (offset > 0) {
      await api.raw
        .getUpdates({ offset, timeout: 0, limit: 1 }, AbortSignal.timeout(2_000) as never)
        .catch(() => undefined);
    }
  })();

  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
