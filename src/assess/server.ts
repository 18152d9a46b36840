import { setTimeout as sleep } from 'node:timers/promises';
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  type IPolicy,
  noop,
} from 'cockatiel';
import type { Budget } from './budget.ts';
import { type Chat, type ChatOptions, openChat, type Reply, type Tokens } from './chat.ts';
import type { Ending, ModelOptions } from './client.ts';
import type { Task } from './task.ts';

/** What one model brought to a task. */
export type Brought<T> =
  | { readonly got: T; readonly model: string; readonly tokens: number | null }
  | { readonly silence: Exclude<Ending, 'answered'>; readonly tokens: number | null };

/** One model on one server. */
export interface Server {
  /** Never rejects. */
  ask<T>(task: Task<T>, user: string, person: string | null, signal: AbortSignal): Promise<Brought<T>>;
}

type Habits = Pick<ModelOptions, 'timeoutMs' | 'pauseMs' | 'restMs' | 'answerTokens'> & {
  /** Told when it is left alone, with the status that the server answered last. */
  readonly rests: (status: number | null) => void;
};

/** How often one task is tried at one server. */
const mostTries = 3;
/** A server that fails this often on end is left alone. */
const mostFaults = 5;

/**
 * A model that is asked again where that may help, with growing pauses, and left alone for a while where its server fails
 * again and again. What somebody wrote can make an answer unreadable or be declined, and never closes the way for others.
 */
export async function openServer(
  of: Omit<ChatOptions, 'answerTokens'>,
  habits: Habits,
  budget: Budget,
): Promise<Server> {
  const answerTokens = habits.answerTokens ?? 1_000;
  const chat = patient(await openChat({ ...of, answerTokens }), habits.timeoutMs);
  const breaker = habits.restMs === 0 ? noop : breakerOf(habits);
  let imposes = true;

  return {
    async ask(task, user, person, signal) {
      const system = task.prompt.text;
      let tokens: number | null = null;
      let silence: Exclude<Ending, 'answered'> = 'error';
      let plain = !imposes;
      for (let n = 0; n < mostTries; n++) {
        // Whose time ran out in line never reached the server, and says nothing of it.
        if (signal.aborted) return { silence: n === 0 ? 'timeout' : silence, tokens };
        // Nothing tells how many tokens words are before they are counted; a token is hardly ever less than two bytes.
        const worst: Tokens = { asked: Math.ceil(Buffer.byteLength(system + user) / 2), answered: answerTokens };
        const part = budget.reserve(worst, n === 0 ? person : null);
        if (typeof part === 'string') return { silence: n === 0 ? part : silence, tokens };
        const reply = await breaker
          .execute(() => chat({ system, user, form: plain ? null : task.form }, signal))
          .catch((error: unknown) => (error instanceof BrokenCircuitError ? ('resting' as const) : failed));
        if (reply === 'resting') {
          part.cancel();
          return { silence: n === 0 ? 'resting' : silence, tokens };
        }
        // What a server could not answer costs nothing: else its bad hours would use up the day.
        if ('silence' in reply && reply.silence === 'error') part.settle(untaken);
        if ('text' in reply) {
          part.settle(reply.tokens);
          if (reply.tokens) tokens = (tokens ?? 0) + reply.tokens.asked + reply.tokens.answered;
          const got = task.parse(reply.text);
          // A server that cannot impose a form would refuse every first try: from now on it is asked in words at once.
          if (got !== null) {
            if (plain && silence === 'error') imposes = false;
            return { got, model: reply.model ?? of.model, tokens };
          }
        }
        const next = afterwards(reply, n, habits);
        // What came last is on record, but that the time ran out is not the server's first word.
        if (!(next.silence === 'timeout' && n > 0)) silence = next.silence;
        if (next.pauseMs === null) return { silence, tokens };
        plain ||= next.plain;
        await sleep(next.pauseMs, undefined, { signal }).catch(() => undefined);
      }
      return { silence, tokens };
    },
  };
}

/** Whose time was nearly over when they came out of the line has not waited for the server: that it is silent tells nothing. */
function patient(chat: Chat, timeoutMs: number): Chat {
  return async (request, signal) => {
    const began = performance.now();
    const reply = await chat(request, signal);
    const hasty = 'silence' in reply && reply.silence === 'timeout' && performance.now() - began < timeoutMs / 4;
    return hasty ? { ...reply, fault: false } : reply;
  };
}

type Fault = Extract<Reply, { fault: boolean }>;

function breakerOf({ restMs = 30_000, rests }: Habits): IPolicy {
  const breaker = circuitBreaker(
    handleWhenResult((reply) => (reply as Partial<Fault>).fault === true),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(mostFaults) },
  );
  breaker.onBreak((broken) => rests('value' in broken ? ((broken.value as Partial<Fault>).status ?? null) : null));
  return breaker;
}

const untaken: Tokens = { asked: 0, answered: 0 };
const failed: Reply = { silence: 'error', again: 'no', retryAfterMs: null, fault: true };

/** Whether to ask again after such a reply, after what pause (null for not at all), and how. */
function afterwards(reply: Reply, n: number, { timeoutMs, pauseMs = 300 }: Habits) {
  const doubled = pauseMs * 2 ** n;
  if (!('silence' in reply)) {
    // What was no answer once may be one when asked in other form; what was none twice will not be.
    return { silence: 'malformed' as const, plain: true, pauseMs: n === 0 ? doubled : null };
  }
  const { silence, again, retryAfterMs } = reply;
  const pause = retryAfterMs ?? doubled;
  const hopeless = again === 'no' || (again === 'plain' && n > 0) || n === mostTries - 1 || pause > timeoutMs;
  return { silence, plain: again === 'plain', pauseMs: hopeless ? null : pause };
}
