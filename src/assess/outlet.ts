import type { Happening, Opinion, Provenance } from '#src/care/event.ts';
import type { Outgoing, Phrase } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Outlet, Sent } from '#src/channels/outlet.ts';
import { type Answer, createModelClient, type ModelOptions } from './client.ts';
import { opinionTask, question } from './opinion.ts';
import { phraseTask, phrasing } from './phrase.ts';
import { suggestTasks, wishing } from './suggest.ts';
import type { Task } from './task.ts';
import type { Written } from './textTask.ts';

/** What care hears of it. */
type Told<T> = (got: Answer<T>['got'], provenance: Provenance | null) => Happening;

/**
 * The language model as an outlet. Never throws: what it answered or its silence comes back as an event, and the row is
 * `sent` either way. Only where our own side was told to stop is the row to be tried again, since then nobody was late but we.
 * Throws at its making where a prompt cannot be read.
 */
export function createModelOutlet(options: ModelOptions): Outlet {
  const opinion = opinionTask();
  const phrase = phraseTask();
  const { translate, draft } = suggestTasks();
  const client = createModelClient(options);

  const put = async <T>(
    task: Task<T>,
    user: string,
    outgoing: Outgoing,
    stop: AbortSignal,
    told: Told<T>,
    share = outgoing.person,
  ) => {
    const began = options.now();
    const signal = AbortSignal.any([stop, AbortSignal.timeout(options.timeoutMs)]);
    const late: Answer<T> = { got: { unavailable: 'timeout' }, model: null, tokens: null };
    const { got, model, tokens } = await Promise.race([
      client.ask(task, user, share, signal),
      aborted(signal).then(() => late),
    ]);
    if (stop.aborted && isSilence(got)) return stopping;
    const latencyMs = options.now() - began;
    const provenance = { prompt: task.prompt.id, model: model ?? options.model, latencyMs, tokens };
    return sent(outgoing, options.now(), told(got, provenance));
  };

  return {
    // No rate but that of its own answers: a server that wants fewer says so with 429.
    limits: { perSecond: 100, perContactMs: 0, concurrency: options.concurrency ?? 8 },
    async send({ outgoing }, stop) {
      const { body } = outgoing;
      if (body.kind === 'ask') return put(opinion, question(body), outgoing, stop, opinionGiven(body.about));
      if (body.kind === 'phrase') return put(phrase, phrasing(body), outgoing, stop, phraseGiven(body));
      if (body.kind !== 'suggest') return misplaced;
      // What counselors ask has a share of its own: it never takes the second look from a person's own words.
      const share = `suggest:${outgoing.person}`;
      const task = 'into' in body.wish ? translate : draft;
      return put(task, wishing(body), outgoing, stop, suggestionGiven(body.about), share);
    },
  };
}

/** In place of a model where none is set: whatever was asked while there was one is answered by its absence. */
export function createAbsentModel(now: () => Instant): Outlet {
  const off = { unavailable: 'off' } as const;
  return {
    async send({ outgoing }) {
      const { body } = outgoing;
      if (body.kind === 'ask') return sent(outgoing, now(), opinionGiven(body.about)(off, null));
      if (body.kind === 'phrase') return sent(outgoing, now(), phraseGiven(body)(off, null));
      if (body.kind === 'suggest') return sent(outgoing, now(), suggestionGiven(body.about)(off, null));
      return misplaced;
    },
  };
}

const opinionGiven =
  (about: string): Told<Opinion> =>
  (opinion, provenance) => ({ type: 'opinion.given', about, opinion, provenance });

const phraseGiven =
  ({ about, entries }: Phrase): Told<Written> =>
  (phrase, provenance) => ({ type: 'phrase.given', about, entries: entries.map((e) => e.id), phrase, provenance });

const suggestionGiven =
  (about: string): Told<Written> =>
  (suggestion, provenance) => ({ type: 'suggestion.given', about, suggestion, provenance });

const isSilence = (got: unknown): boolean => typeof got === 'object' && got !== null && 'unavailable' in got;

const misplaced: Sent = { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
const stopping: Sent = { outcome: { outcome: 'retry', at: null, why: 'stopping' }, event: null };

/** Resolves when the signal ends, so that a library which does not heed it cannot hold anything up. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function sent(outgoing: Outgoing, sentAt: Instant, happening: Happening): Sent {
  const kind = happening.type.slice(0, happening.type.indexOf('.'));
  const event = { id: `${kind}:${outgoing.id}`, subject: { person: outgoing.person }, sentAt, ...happening };
  return { outcome: { outcome: 'sent', providerId: null }, event };
}
