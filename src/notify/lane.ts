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

  /** A look that is under way, and whether another is wanted after it. */
  let looking: Promise<void> | null = null;
  let again = false;

  function kick(): void {
    if (ended.signal.aborted) return;
    again = true;
    looking ??= look();
  }

  async function look(): Promise<void> {
    while (again && !ended.signal.aborted) {
      again = false;
      clearTimeout(timer);
      try {
        const due = await shelf.due(notifier.kind, atOnce + running.size);
        if (ended.signal.aborted) return;
        const fresh = due.filter((page) => !running.has(page.key));
        for (const page of fresh.slice(0, atOnce - running.size)) begin(page);
        if (running.size < atOnce) waitFor(await shelf.nextDue(notifier.kind));
      } catch (error) {
        log.error({ kind: notifier.kind, error: nameOf(error) }, 'pages could not be read');
        timer = setTimeout(kick, 2_000).unref();
      }
    }
    looking = null;
  }

  function waitFor(at: Instant | null): void {
    // What is due already is on its way; its end looks again.
    const ms = at === null ? lookMs : Math.min(Math.max(at - now(), running.size > 0 ? 1_000 : 0), lookMs);
    clearTimeout(timer);
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
    const to = page.pager === '' ? null : await shelf.address(page.pager);
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
    await keep(page, delivered);
  }

  async function keep(page: Page, delivered: Delivered): Promise<void> {
    const fields = { kind: notifier.kind, attempts: page.attempts + 1 };
    if (delivered.outcome === 'sent') await shelf.settle(page.key, 'sent');
    else if (delivered.outcome === 'gone') {
      await shelf.forget(page.pager);
      log.info(fields, 'a pager is not there any more');
      await shelf.settle(page.key, 'gone');
    } else {
      log.warn({ ...fields, why: delivered.why }, 'a page could not be sent yet');
      await shelf.retry(page.key, Math.max(delivered.at ?? 0, now() + backoffMs(page.attempts)));
    }
  }

  return {
    kick,
    async stop() {
      ended.abort();
      await looking;
      clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}

const failed = (why: string): Delivered => ({ outcome: 'retry', why, at: null });
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
