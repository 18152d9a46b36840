/** An update as Telegram would send it: its id and one field that says what it is. */
export type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>;

export interface Conflict {
  readonly conflict: string;
}

/** How a webhook is served. */
export interface Manner {
  /** How often each update is delivered, though it was taken. */
  readonly times: number;
  /** Each waits up to so many milliseconds by chance, so that they come in another order. */
  readonly scatterMs: number;
}

interface Poll {
  readonly answer: (updates: readonly Update[] | Conflict) => void;
  readonly limit: number;
  readonly offset: number;
}

/** Telegram's default: everything but these. */
const notByDefault = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/**
 * The bot's queue of updates, with the Bot API's meaning: an update is confirmed by a request with a greater offset, a
 * request waits for news up to its timeout, a second one ends the first with 409, a webhook rules requests out.
 */
export function createUpdates() {
  let nextId = 700_000_001;
  let waiting: Update[] = [];
  let allowed: readonly string[] = [];
  let poll: Poll | null = null;
  let webhook: { readonly url: string; readonly secret: string | null } | null = null;
  const delivering = new Set<Update>();
  let stopped = false;
  let manner: Manner = { times: 1, scatterMs: 0 };
  const deliveries: { updateId: number; status: number }[] = [];

  const wants = (kind: string) => (allowed.length === 0 ? !notByDefault.has(kind) : allowed.includes(kind));

  function wake(): void {
    if (poll === null) return;
    const { answer, limit, offset } = poll;
    // What is below the offset counts as confirmed, also what only comes while the request waits.
    waiting = waiting.filter((u) => u.update_id >= offset);
    if (waiting.length === 0) return;
    poll = null;
    answer(waiting.slice(0, limit));
  }

  /** Delivers until the webhook says 2xx. Side by side: Telegram keeps no order among connections. */
  async function deliver(update: Update): Promise<void> {
    if (delivering.has(update)) return;
    delivering.add(update);
    const { times, scatterMs } = manner;
    if (scatterMs > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * scatterMs));
    let taken = 0;
    for (let pause = 20; webhook !== null && !stopped && taken < times; pause = Math.min(pause * 2, 500)) {
      const status = await post(update);
      deliveries.push({ updateId: update.update_id, status });
      if (status >= 200 && status < 300) {
        taken++;
        waiting = waiting.filter((u) => u !== update);
      }
      if (taken < times) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    delivering.delete(update);
  }

  async function post(update: Update): Promise<number> {
    const { url, secret } = webhook!;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret !== null && { 'X-Telegram-Bot-Api-Secret-Token': secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(10_000),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }

  return {
    deliveries,
    add(kind: string, content: object): number {
      const update = { update_id: nextId++, [kind]: content };
      if (!wants(kind)) return update.update_id;
      waiting.push(update);
      if (webhook === null) wake();
      else void deliver(update);
      return update.update_id;
    },
    /** From now on; what is not named is as usual. */
    manner(now: Partial<Manner>): void {
      manner = { times: 1, scatterMs: 0, ...now };
    },
    /** Puts an update into the queue just as it is: malformed, from the future, or one that was there before. */
    addRaw(update: Update): void {
      waiting.push(update);
      if (webhook === null) wake();
      else void deliver(update);
    },
    /** Answers the request that waits, where one does: nothing came in its time. */
    quiet(): boolean {
      const waited = poll !== null;
      poll?.answer([]);
      return waited;
    },
    /** From now on the numbers go on from this one, as they may after a quiet week. */
    numberFrom(id: number): void {
      nextId = id;
    },
    /** The updates that nobody has confirmed. */
    pending: (): readonly Update[] => waiting,
    get webhook() {
      return webhook;
    },
    setWebhook(url: string, secret: string | null, kinds: readonly string[] | undefined): void {
      webhook = url === '' ? null : { url, secret };
      if (kinds) allowed = kinds;
      if (poll) poll.answer({ conflict: 'terminated by setWebhook request' });
      poll = null;
      if (webhook) for (const update of [...waiting]) void deliver(update);
    },
    deleteWebhook(dropPending: boolean): void {
      webhook = null;
      if (dropPending) waiting = [];
    },
    get(
      request: { offset: number; limit: number; timeoutMs: number; allowed: readonly string[] | undefined },
      gone: AbortSignal,
    ): Promise<readonly Update[] | Conflict> {
      if (webhook !== null) {
        const conflict =
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
        return Promise.resolve({ conflict });
      }
      if (request.allowed) allowed = request.allowed;
      if (request.offset < 0) waiting = waiting.slice(request.offset);
      else waiting = waiting.filter((u) => u.update_id >= request.offset);
      poll?.answer({
        conflict: 'terminated by other getUpdates request; make sure that only one bot instance is running',
      });
      poll = null;
      if (waiting.length > 0 || request.timeoutMs === 0) return Promise.resolve(waiting.slice(0, request.limit));
      return new Promise((resolve) => {
        const mine: Poll = { answer: done, limit: request.limit, offset: Math.max(0, request.offset) };
        const timer = setTimeout(() => done([]), request.timeoutMs);
        function done(updates: readonly Update[] | Conflict) {
          clearTimeout(timer);
          if (poll === mine) poll = null;
          resolve(updates);
        }
        // A request whose caller has gone takes nothing from the queue.
        gone.addEventListener('abort', () => done([]));
        poll = mine;
      });
    },
    stop(): void {
      stopped = true;
      poll?.answer([]);
    },
  };
}
export type Updates = ReturnType<typeof createUpdates>;
