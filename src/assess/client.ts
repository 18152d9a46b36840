import type { Silence } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { type Budget, createBudget, type DailyLimits } from './budget.ts';
import { createGate } from './gate.ts';
import type { Task } from './task.ts';

export interface ModelOptions {
  /** Any address that speaks OpenAI's chat completions. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Asked where the first gives no answer. */
  readonly fallback?: { readonly baseUrl: string; readonly apiKey: string; readonly model: string } | null;
  readonly now: () => Instant;
  /** For everything: the wait in line, the requests and what is asked again. */
  readonly timeoutMs: number;
  /** The most tokens of an answer; 1,000 where it is not told. */
  readonly answerTokens?: number;
  /** Nothing is limited where they are not told. */
  readonly daily?: DailyLimits;
  /** Where the day's spending is kept; in memory alone where it is not told. */
  readonly budgetFile?: string | null;
  /** How many requests may be open at once. */
  readonly concurrency?: number;
  /** The first pause before asking again, doubled each time, unless the server asks for another. */
  readonly pauseMs?: number;
  /** How long a server that failed five times on end is left alone; 0 for never. */
  readonly restMs?: number;
  readonly tally?: ModelTally;
}

/**
 * How asking one model ended: `limit` where the day's budget did not allow it, `share` where that person's did not, `resting`
 * where it was left alone.
 */
export type Ending = 'answered' | Silence | 'limit' | 'share' | 'resting';

/** Where it is counted what models were asked, and never what was said. */
export interface ModelTally {
  /** One task ended: its prompt, which model was the last, how, how long everything took, the tokens of all tries. */
  asked(ended: {
    readonly prompt: string;
    readonly by: 'first' | 'fallback' | 'none';
    readonly how: Ending;
    readonly ms: number;
    readonly tokens: number;
  }): void;
  /** A server failed so often that it is left alone for a while; the status it answered last, null where it did not answer. */
  rests(which: 'first' | 'fallback', status: number | null): void;
}

/** What came of a task. */
export interface Answer<T> {
  readonly got: T | { readonly unavailable: Silence };
  /** As the server named it; null where none was reached. */
  readonly model: string | null;
  /** Of every try; null where no server counted. */
  readonly tokens: number | null;
}

export interface ModelClient {
  /** Never rejects. `person` is whose share of the day is used; nobody's where null. */
  ask<T>(task: Task<T>, user: string, person: string | null, signal: AbortSignal): Promise<Answer<T>>;
  readonly budget: Budget;
}

const unlimited: DailyLimits = { requests: null, tokens: null, cost: null, price: null, perPerson: null };

/** Models in the order in which they are asked, within the limits of time, concurrency, tokens and cost. */
export function createModelClient(options: ModelOptions): ModelClient {
  const gate = createGate(options.concurrency ?? 8);
  const budget = createBudget(options.daily ?? unlimited, options.now, options.budgetFile);
  const open = async () => {
    const { openServer } = await import('./server.ts');
    const rests = (which: 'first' | 'fallback') => (status: number | null) => options.tally?.rests(which, status);
    return Promise.all([
      openServer(options, { ...options, rests: rests('first') }, budget),
      ...(options.fallback ? [openServer(options.fallback, { ...options, rests: rests('fallback') }, budget)] : []),
    ]);
  };

  // The libraries take a second or more to load: not in the time of whoever writes first.
  const opened = open();
  opened.catch(() => undefined);

  const inTurn = async <T>(task: Task<T>, user: string, person: string | null, signal: AbortSignal) => {
    const servers = await opened;
    let tokens: number | null = null;
    let how: Exclude<Ending, 'answered'> = 'off';
    let by: 'first' | 'fallback' | 'none' = 'none';
    for (const [n, server] of servers.entries()) {
      // Where another can be asked, the first has half of the time: one that hangs must not cost the answer.
      const last = n === servers.length - 1;
      const within = last ? signal : AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs / 2)]);
      const brought = await server.ask(task, user, n === 0 ? person : null, within);
      if (brought.tokens !== null) tokens = (tokens ?? 0) + brought.tokens;
      by = n === 0 ? 'first' : 'fallback';
      if ('got' in brought) return { got: brought.got, model: brought.model, tokens, by, how: 'answered' as const };
      // The first model's silence is the one on record, unless it was only left alone.
      if (n === 0 || how === 'resting') how = brought.silence;
      if (signal.aborted || brought.silence === 'limit' || brought.silence === 'share') break;
    }
    return { got: null, model: null, tokens, by, how };
  };

  return {
    budget,
    async ask(task, user, person, signal) {
      const began = options.now();
      const ended = (how: Ending, by: 'first' | 'fallback' | 'none', tokens: number | null) =>
        options.tally?.asked({ prompt: task.prompt.id, by, how, ms: options.now() - began, tokens: tokens ?? 0 });
      const leave = await gate.enter(signal);
      if (!leave) {
        ended('timeout', 'none', null);
        return { got: { unavailable: 'timeout' }, model: null, tokens: null };
      }
      try {
        const { got, model, tokens, by, how } = await inTurn(task, user, person, signal);
        ended(how, by, tokens);
        return { got: got ?? { unavailable: silenceOf(how) }, model, tokens };
      } catch {
        ended('error', 'none', null);
        return { got: { unavailable: 'error' }, model: null, tokens: null };
      } finally {
        leave();
      }
    },
  };
}

/** As care knows it: a budget that is spent is a model that is off, one that is left alone is one that fails. */
function silenceOf(how: Ending): Silence {
  if (how === 'limit' || how === 'share') return 'off';
  return how === 'resting' || how === 'answered' ? 'error' : how;
}
