import { createModelClient, type ModelOptions } from '#src/assess/client.ts';
import { opinionTask, question } from '#src/assess/opinion.ts';
import { askOf } from '#src/care/conversation/consult.ts';
import { withOpinion } from '#src/care/conversation/opinion.ts';
import { type Language, languages, type Urgency } from '#src/care/words.ts';
import { nobody, profileOf } from './judged.ts';
import type { LabelledConversation, LabelledMessage } from './labelled.ts';

/** What asking the model took. */
export interface Taken {
  readonly model: string;
  readonly prompt: string;
  readonly asked: number;
  /** How often it gave no opinion, by why. */
  readonly silent: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly cost: number;
  /** Milliseconds of half of the answers, and of all but one in a hundred. */
  readonly median: number | null;
  readonly p99: number | null;
}

/** As many turns of a talk as the service shows a model. */
const mostTurns = 8;
/** How many requests are open at once. */
const room = 4;

/**
 * The model beside rules and ear, asked, read and weighed by the service's own code, within its limits of time and of a day's
 * tokens, requests and cost. A run has a day's budget of its own. `progress` is told how many have been asked.
 */
export function createSecondReader(options: ModelOptions, progress: (asked: number, silent: number) => void) {
  const task = opinionTask();
  const client = createModelClient({ ...options, budgetFile: null, concurrency: room });
  const silent: Record<string, number> = {};
  const latencies: number[] = [];
  let asked = 0;
  let silences = 0;
  let over = false;

  const second = async (stands: Urgency, ask: Parameters<typeof askOf>): Promise<Urgency> => {
    if (over) return stands;
    const began = performance.now();
    const signal = AbortSignal.timeout(options.timeoutMs);
    const { got } = await client.ask(task, question(askOf(...ask)), null, signal);
    asked++;
    if ('unavailable' in got) {
      silent[got.unavailable] = (silent[got.unavailable] ?? 0) + 1;
      silences++;
      over ||= got.unavailable === 'off';
    } else latencies.push(performance.now() - began);
    progress(asked, silences);
    return 'unavailable' in got ? stands : withOpinion(stands, got.urgency);
  };

  return {
    /** How grave a message is with the model's opinion. */
    message({ id, text, lang }: LabelledMessage, judged: Urgency): Promise<Urgency> {
      return second(judged, [{ about: id, text, turns: [], language: languageOf(lang) }, nobody]);
    },
    /** How grave a conversation stands at that turn with the model's opinion on it. */
    turn(talk: LabelledConversation, turn: number, stands: Urgency): Promise<Urgency> {
      const turns = talk.turns.slice(Math.max(0, turn - mostTurns), turn);
      const earlier = turns.map((text) => ({ from: 'person' as const, text: text.slice(0, 500).toWellFormed() }));
      const about = { about: `${talk.id}/${turn}`, text: talk.turns[turn]!, turns: earlier };
      return second(stands, [{ ...about, language: languageOf(talk.lang) }, profileOf(talk)]);
    },
    taken(): Taken {
      const sorted = latencies.toSorted((a, b) => a - b);
      const at = (share: number) =>
        sorted.length === 0 ? null : Math.round(sorted[Math.floor(sorted.length * share)]!);
      const { tokens, cost } = client.budget.spent();
      return {
        model: options.model,
        prompt: task.prompt.id,
        asked,
        silent,
        tokens,
        cost,
        median: at(0.5),
        p99: at(0.99),
      };
    },
  };
}

/** Runs work on every item, so many at once, and keeps their order. */
export async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < items.length; n = next++) results[n] = await work(items[n]!);
  };
  await Promise.all(Array.from({ length: room }, worker));
  return results;
}

function languageOf(lang: string): Language | null {
  return languages.find((language) => language === lang) ?? null;
}
