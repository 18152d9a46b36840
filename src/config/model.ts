import path from 'node:path';
import { z } from 'zod';
import type { StoreEnvironment } from './store.ts';
import { flag, number, openAi, url } from './values.ts';

/** The language model, and what it may cost. */
export interface ModelSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly timeoutMs: number;
  /** Asked where the first gives no answer; null where there is none. */
  readonly fallback: { readonly apiKey: string; readonly baseUrl: string; readonly model: string } | null;
  /** It may say approved answers in words that fit the question; care checks them. */
  readonly phrases: boolean;
  /** How long a server that fails again and again is left alone; 0 for never. */
  readonly restMs: number;
  /** The most tokens of an answer. */
  readonly answerTokens: number;
  /** What a day (UTC) may bring; null where it is not limited. */
  readonly daily: {
    readonly requests: number | null;
    readonly tokens: number | null;
    /** In the currency of `price`, which is for a million tokens. */
    readonly cost: number | null;
    readonly price: { readonly asked: number; readonly answered: number } | null;
    readonly perPerson: number | null;
  };
  /** Where it is kept what the day has brought. */
  readonly budgetFile: string;
}

/** The variables they are read from. */
export const modelEnvironment = z.object({
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_TIMEOUT_MS: number.int().min(100).max(120_000).default(15_000),
  OPENAI_FALLBACK_MODEL: z.string().optional(),
  OPENAI_FALLBACK_BASE_URL: url.optional(),
  OPENAI_FALLBACK_API_KEY: z.string().optional(),
  OPENAI_PHRASES: flag,
  OPENAI_REST_MS: number.int().min(0).max(3_600_000).default(30_000),
  OPENAI_ANSWER_TOKENS: number.int().min(50).max(32_000).default(1_000),
  OPENAI_DAILY_REQUESTS: number.int().min(1).optional(),
  OPENAI_DAILY_TOKENS: number.int().min(5_000).default(10_000_000),
  OPENAI_DAILY_COST: number.positive().optional(),
  OPENAI_DAILY_PER_PERSON: number.int().min(1).default(200),
  OPENAI_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/, { error: 'must look like 0.15/0.60: for a million tokens asked and answered' })
    .optional(),
});

type ModelEnvironment = z.infer<typeof modelEnvironment> & Pick<StoreEnvironment, 'HAMDAM_DATA'>;

/** What of it contradicts itself, each line naming the setting. */
export function modelContradictions(e: ModelEnvironment): string[] {
  const wrong: string[] = [];
  if ((e.OPENAI_API_KEY || e.OPENAI_BASE_URL) && !e.OPENAI_MODEL) {
    wrong.push('OPENAI_MODEL: name the model; none is chosen for you, since they differ in safety');
  }
  if ((e.OPENAI_FALLBACK_BASE_URL || e.OPENAI_FALLBACK_API_KEY) && !e.OPENAI_FALLBACK_MODEL) {
    wrong.push('OPENAI_FALLBACK_MODEL: name the model that is asked where the first gives no answer');
  }
  if (e.OPENAI_PHRASES && !e.OPENAI_MODEL) wrong.push('OPENAI_MODEL: name the model that OPENAI_PHRASES lets speak');
  if (e.OPENAI_FALLBACK_MODEL && !e.OPENAI_MODEL) {
    wrong.push('OPENAI_MODEL: name the model that OPENAI_FALLBACK_MODEL stands behind');
  }
  if (e.OPENAI_DAILY_COST && !e.OPENAI_PRICE) {
    wrong.push('OPENAI_PRICE: say what a million tokens cost, or OPENAI_DAILY_COST cannot be kept');
  }
  return wrong;
}

/** Null without a model’s name, or where neither a key nor a server’s address is told. */
export function modelOf(e: ModelEnvironment): ModelSettings | null {
  if (!e.OPENAI_MODEL || !(e.OPENAI_API_KEY || e.OPENAI_BASE_URL)) return null;
  return {
    // A server of one's own often wants no key; the client library insists on one.
    apiKey: e.OPENAI_API_KEY ?? 'none',
    baseUrl: e.OPENAI_BASE_URL ?? openAi,
    model: e.OPENAI_MODEL,
    timeoutMs: e.OPENAI_TIMEOUT_MS,
    fallback: fallbackOf(e),
    phrases: e.OPENAI_PHRASES,
    restMs: e.OPENAI_REST_MS,
    answerTokens: e.OPENAI_ANSWER_TOKENS,
    daily: {
      requests: e.OPENAI_DAILY_REQUESTS ?? null,
      tokens: e.OPENAI_DAILY_TOKENS,
      cost: e.OPENAI_DAILY_COST ?? null,
      price: priceOf(e.OPENAI_PRICE),
      perPerson: e.OPENAI_DAILY_PER_PERSON,
    },
    budgetFile: path.join(e.HAMDAM_DATA, 'model-budget.json'),
  };
}

/** On the first model's server, where no other is named; a key is sent to the server it was given for and to no other. */
function fallbackOf(e: ModelEnvironment): ModelSettings['fallback'] {
  if (!e.OPENAI_FALLBACK_MODEL) return null;
  const elsewhere = e.OPENAI_FALLBACK_BASE_URL;
  return {
    apiKey: e.OPENAI_FALLBACK_API_KEY ?? (elsewhere ? 'none' : (e.OPENAI_API_KEY ?? 'none')),
    baseUrl: elsewhere ?? e.OPENAI_BASE_URL ?? openAi,
    model: e.OPENAI_FALLBACK_MODEL,
  };
}

function priceOf(price: string | undefined): ModelSettings['daily']['price'] {
  if (!price) return null;
  const [asked, answered] = price.split('/').map(Number) as [number, number];
  return { asked, answered };
}
