import { setTimeout as sleep } from 'node:timers/promises';
import type { Opinion, Provenance, Silence } from '#src/care/event.ts';
import type { Ask, Outgoing } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { type Chat, type Form, openChat } from './chat.ts';
import { createGate } from './gate.ts';
import { question, readPrompt } from './prompt.ts';

export interface ModelOptions {
  /** Any address that speaks OpenAI's chat completions. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  readonly now: () => Instant;
  /** For everything: the wait in line, the request and its one repetition. */
  readonly timeoutMs: number;
  /** How many requests may be open at once. */
  readonly concurrency?: number;
  /** The pause before the one repetition, unless the server asks for another. */
  readonly pauseMs?: number;
}

interface Testimony {
  readonly opinion: Opinion | { readonly unavailable: Silence };
  readonly model: string | null;
  readonly tokens: number | null;
}

/**
 * The language model as an outlet. Never throws: an opinion or its absence comes back as `opinion.given`, and the row is
 * `sent` either way. Only where our own side was told to stop is the row to be tried again, since then nobody was late but we.
 * Throws at its making where the prompt cannot be read.
 */
export function createModelOutlet(options: ModelOptions): Outlet {
  const prompt = readPrompt();
  const concurrency = options.concurrency ?? 8;
  const gate = createGate(concurrency);
  let chat: Promise<Chat> | null = null;
  let form: Form = 'schema';

  const testify = async (ask: Ask, signal: AbortSignal): Promise<Testimony> => {
    const leave = await gate.enter(signal);
    if (!leave) return silent('timeout');
    try {
      chat ??= openChat(options);
      return await withOneRepetition(await chat, ask, signal);
    } finally {
      leave();
    }
  };

  const withOneRepetition = async (say: Chat, ask: Ask, signal: AbortSignal): Promise<Testimony> => {
    const user = question(ask);
    const first = await say(prompt.text, user, form, signal);
    if ('opinion' in first) return first;
    const pause = first.retryAfterMs ?? options.pauseMs ?? 300;
    if (first.again === 'no' || pause > options.timeoutMs) return silent(first.silence);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return silent(first.silence);

    const second = await say(prompt.text, user, first.again === 'plain' ? 'plain' : form, signal);
    if (!('opinion' in second)) return silent(second.silence === 'timeout' ? first.silence : second.silence);
    // A server that cannot impose a form would refuse every first try: from now on it is asked in words at once.
    if (first.again === 'plain' && first.silence === 'error') form = 'plain';
    return second;
  };

  return {
    // No rate but that of its own answers: a server that wants fewer says so with 429.
    limits: { perSecond: 100, perContactMs: 0, concurrency },
    async send({ outgoing }, stop) {
      const { body } = outgoing;
      if (body.kind !== 'ask') return { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
      const began = options.now();
      const signal = AbortSignal.any([stop, AbortSignal.timeout(options.timeoutMs)]);
      const testimony = await Promise.race([
        testify(body, signal).catch(() => silent('error')),
        aborted(signal).then(() => silent('timeout')),
      ]);
      if (stop.aborted && 'unavailable' in testimony.opinion) {
        return { outcome: { outcome: 'retry', at: null, why: 'stopping' }, event: null };
      }
      const provenance: Provenance = {
        prompt: prompt.id,
        model: testimony.model ?? options.model,
        latencyMs: options.now() - began,
        tokens: testimony.tokens,
      };
      return given(outgoing, body, testimony.opinion, provenance, options.now());
    },
  };
}

/** In place of a model where none is set: whatever was asked while there was one is answered by its absence. */
export function createAbsentModel(now: () => Instant): Outlet {
  return {
    async send({ outgoing }) {
      const { body } = outgoing;
      if (body.kind !== 'ask') return { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
      return given(outgoing, body, { unavailable: 'off' }, null, now());
    },
  };
}

const silent = (unavailable: Silence): Testimony => ({ opinion: { unavailable }, model: null, tokens: null });

/** Resolves when the signal ends, so that a library which does not heed it cannot hold anything up. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function given(
  outgoing: Outgoing,
  ask: Ask,
  opinion: Testimony['opinion'],
  provenance: Provenance | null,
  sentAt: Instant,
): Awaited<ReturnType<Outlet['send']>> {
  return {
    outcome: { outcome: 'sent', providerId: null },
    event: {
      id: `opinion:${outgoing.id}`,
      subject: { person: outgoing.person },
      sentAt,
      type: 'opinion.given',
      about: ask.about,
      opinion,
      provenance,
    },
  };
}
