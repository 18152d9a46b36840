import type { Instant } from '#src/care/words.ts';
import type { Delivered, Notifier, Page } from './page.ts';
import type { Log } from './pager.ts';
import type { Shelf } from './shelf.ts';

/** How many pages of one kind are on their way at a time, and how long one may take. */
const atOnce = 8;
const patienceMs = 15_000;
/** The longest wait between two tries: who waits, waits for a human. */
const longestMs = 60_000;
/** The longest time until it is looked again for what is due. */
const lookMs = 30_000;

/** How long after so many tries the next one comes: 1 s, 2 s, 4 s, up to a minute. */
export const backoffMs = (attempts: number): number => Math.min(1_000 * 2 ** Math.min(attempts, 16), longestMs);

export interface Lane {
  /** Something may be due. */
  kick(): void;
  stop(): Promise<void>;
}

/** Sends the pages of one kind, and tries again what failed for as long as it is wanted. */
export function createLane(parts: {
  readonly notifier: Notifier;
  readonly shelf: Shelf;
  stands(page: Page): Promise<boolean>;
  now(): Instant;
  readonly log: Log;
}): Lane {
  const { notifier, shelf, now, log } = parts;
  const running = new Map<number, Promise<void>>();
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  function kick(): void {
    if (ended.signal.aborted) return;
    clearTimeout(timer);
    try {
      const free = atOnce - running.size;
      const due = shelf.due(notifier.kind, atOnce + running.size).filter((page) => !running.has(page.key));
      for (const page of due.slice(0, free)) begin(page);
      if (running.size < atOnce) waitFor(shelf.nextDue(notifier.kind));
    } catch (error) {
      log.error({ kind: notifier.kind, error: nameOf(error) }, 'pages could not be read');
      timer = setTimeout(kick, 2_000).unref();
    }
  }

  function waitFor(at: Instant | null): void {
    // What is due already is on its way; its end looks again.
    const ms = at === null ? lookMs : Math.min(Math.max(at - now(), running.size > 0 ? 1_000 : 0), lookMs);
    timer = setTimeout(kick, ms).unref();
  }

  function begin(page: Page): void {
    const sending = deliver(page)
      .catch((error: unknown) => {
        log.error({ kind: notifier.kind, error: nameOf(error) }, 'what came of a page could not be kept');
        return new Promise<void>((resolve) => setTimeout(resolve, 1_000).unref());
      })
      .finally(() => {
        running.delete(page.key);
        kick();
      });
    running.set(page.key, sending);
  }

  async function deliver(page: Page): Promise<void> {
    if (!(await parts.stands(page))) return shelf.settle(page.key, 'over');
    const to = page.pager === '' ? null : shelf.address(page.pager);
    if (page.pager !== '' && to === null) return shelf.settle(page.key, 'gone');
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patienceMs)]);
    const delivered = await Promise.race([
      notifier.send(page, to, signal).catch((error: unknown): Delivered => failed(nameOf(error))),
      // One that does not keep to its signal is not waited for.
      new Promise<Delivered>((resolve) => {
        signal.addEventListener('abort', () => resolve(failed('no answer in time')), { once: true });
      }),
    ]);
    // Whatever was under way when we were told to stop is tried again after the next start.
    if (ended.signal.aborted && delivered.outcome === 'retry') return;
    keep(page, delivered);
  }

  function keep(page: Page, delivered: Delivered): void {
    const fields = { kind: notifier.kind, attempts: page.attempts + 1 };
    if (delivered.outcome === 'sent') shelf.settle(page.key, 'sent');
    else if (delivered.outcome === 'gone') {
      shelf.forget(page.pager);
      log.info(fields, 'a pager is not there any more');
      shelf.settle(page.key, 'gone');
    } else {
      log.warn({ ...fields, why: delivered.why }, 'a page could not be sent yet');
      shelf.retry(page.key, Math.max(delivered.at ?? 0, now() + backoffMs(page.attempts)));
    }
  }

  return {
    kick,
    async stop() {
      ended.abort();
      clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}

const failed = (why: string): Delivered => ({ outcome: 'retry', why, at: null });
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
