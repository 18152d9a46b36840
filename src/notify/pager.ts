import type { Instant } from '#src/care/words.ts';
import type { QueueEntry, Store } from '#src/store/store.ts';
import { createLane } from './lane.ts';
import { isMention, type Mentions } from './mentions.ts';
import { callOf, type Notifier, type Page } from './page.ts';
import type { Shelf } from './shelf.ts';

/** Structured, redacted: never an address. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface PagerOptions {
  readonly store: Pick<Store, 'watch' | 'queue' | 'entry'>;
  readonly shelf: Shelf;
  readonly notifiers: readonly Notifier[];
  /** Notes that name colleagues; nobody is paged for one where they are left out. */
  readonly mentions?: Pick<Mentions, 'stands'>;
  /** The ids of those whom the last call of a handover reaches. */
  called(entry: QueueEntry): Promise<readonly string[]>;
  now(): Instant;
  readonly log: Log;
}

/** Calls counselors away from the page until somebody claims the conversation. */
export interface Pager {
  /** A page was written elsewhere, which is due now or soon. */
  wake(): void;
  /** Takes up what an earlier process left, then watches. */
  start(): Promise<void>;
  /** Ends what is under way; it is sent after the next start. */
  stop(): Promise<void>;
}

/** More open handovers than any programme has. */
const mostOpen = 100_000;
/** How long it is kept that a page was sent. */
const keepMs = 7 * 86_400_000;

/**
 * Every call of a handover's chain goes to the pagers of those it reaches. The call itself stands in the handover, so one
 * that was made and not written as pages yet is found at the next start; from then on each page is a row until it is sent,
 * or somebody has claimed the conversation, or a later call has taken its place. No notifier waits for another, and nobody
 * who writes to us waits for any of them.
 */
export function createPager({ store, shelf, notifiers, mentions, called, now, log }: PagerOptions): Pager {
  const forAll = notifiers.map((n) => n.kind).filter((kind) => kind === 'webhook');
  const lanes = notifiers.map((notifier) => createLane({ notifier, shelf, stands, now, log }));
  /** The last call of each open handover that was written as pages. */
  const known = new Map<string, Instant>();
  let waiting = new Map<string, QueueEntry>();
  let stopWatching = () => {};
  let stopped = false;
  let working: Promise<void> = Promise.resolve();

  /** Whether a page is still wanted: the same call of the same handover stands. */
  async function stands(page: Page): Promise<boolean> {
    if (isMention(page)) return (await mentions?.stands(page)) ?? false;
    const entry = await store.entry(page.person);
    const call = entry && callOf(entry);
    return call?.handover === page.handover && call.calledAt === page.calledAt;
  }

  async function take(entry: QueueEntry): Promise<void> {
    const call = callOf(entry);
    if (!call) return void known.delete(entry.handover.id);
    if (known.get(call.handover) === call.calledAt) return;
    const reached = new Set(await called(entry));
    const counselors = (await shelf.counselors()).filter((id) => reached.has(id));
    const written = await shelf.expand(call, counselors, forAll);
    known.set(call.handover, call.calledAt);
    if (written > 0) for (const lane of lanes) lane.kick();
  }

  function flush(): void {
    const entries = [...waiting.values()];
    waiting = new Map();
    working = working.then(async () => {
      for (const entry of entries) {
        if (stopped) return;
        await take(entry).catch((error: unknown) => {
          log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a call could not be passed on');
          // It stands in the handover, and is tried again.
          setTimeout(() => note(entry), 2_000).unref();
        });
      }
    });
  }

  function note(entry: QueueEntry): void {
    if (waiting.size === 0) setImmediate(flush);
    waiting.set(entry.person, entry);
  }

  const purge = () =>
    shelf.purge(now() - keepMs).catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'old pages could not be deleted');
    });
  let purging: NodeJS.Timeout | undefined;

  return {
    wake() {
      for (const lane of lanes) lane.kick();
    },
    async start() {
      stopWatching = store.watch((notices) => {
        for (const notice of notices) if (notice.kind === 'handover') note(notice.value);
      });
      await purge();
      purging = setInterval(() => void purge(), 6 * 3_600_000).unref();
      for (const entry of await store.queue(mostOpen)) note(entry);
      for (const lane of lanes) lane.kick();
    },
    async stop() {
      stopped = true;
      stopWatching();
      clearInterval(purging);
      await working;
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}
