import type { Opinion, Silence } from '#src/care/event.ts';
import { opinionJsonSchema, parseOpinion } from './opinion.ts';

export interface ChatOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
}

/** What one request brought: an opinion, or why there is none and whether and how to ask again. */
export type Reply =
  | { readonly opinion: Opinion; readonly model: string | null; readonly tokens: number | null }
  | {
      readonly silence: Exclude<Silence, 'off'>;
      readonly again: 'no' | 'same' | 'plain';
      /** What the server asked for. */
      readonly retryAfterMs: number | null;
    };

/** How the answer's form is asked for: imposed on the model, or in words alone. */
export type Form = 'schema' | 'plain';

/** Asks once. Never rejects. */
export type Chat = (system: string, user: string, form: Form, signal: AbortSignal) => Promise<Reply>;

/** Variables by which the libraries would hand what people wrote to a tracing service or a log. */
const leaks = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2', 'OPENAI_LOG'];

/**
 * A chat model at any address that speaks OpenAI's chat completions, by LangChain. The library is loaded when this is called,
 * since it is heavy and most people's machines have no model.
 */
export async function openChat(options: ChatOptions): Promise<Chat> {
  for (const name of leaks) delete process.env[name];
  const { ChatOpenAI } = await import('@langchain/openai');
  const model = new ChatOpenAI({
    model: options.model,
    apiKey: options.apiKey,
    // Retries and deadlines are ours, so that the whole stays within one deadline.
    maxRetries: 0,
    useResponsesApi: false,
    verbose: false,
    // LangChain leaves out of its message that a model refused; the raw answer says so.
    __includeRawResponse: true,
    configuration: { baseURL: options.baseUrl, logLevel: 'off' },
  });
  const schema = {
    type: 'json_schema' as const,
    json_schema: { name: 'opinion', strict: true, schema: opinionJsonSchema },
  };

  return async (system, user, form, signal) => {
    try {
      const answer = await model.invoke(
        [
          ['system', system],
          ['human', user],
        ],
        { signal, ...(form === 'schema' && { response_format: schema }) },
      );
      if (refused(answer)) return declined;
      const opinion = parseOpinion(answer.text);
      if (!opinion) return unreadable;
      const usage = answer.usage_metadata as { total_tokens?: number } | undefined;
      const named: unknown = answer.response_metadata.model_name;
      return {
        opinion,
        model: typeof named === 'string' ? named : null,
        tokens: usage?.total_tokens ?? null,
      };
    } catch (error) {
      return failureOf(error, signal);
    }
  };
}

const declined: Reply = { silence: 'refused', again: 'no', retryAfterMs: null };
const unreadable: Reply = { silence: 'malformed', again: 'plain', retryAfterMs: null };

function refused(answer: {
  additional_kwargs: Record<string, unknown>;
  response_metadata: Record<string, unknown>;
}): boolean {
  const raw = answer.additional_kwargs.__raw_response as
    | { choices?: { message?: { refusal?: unknown } }[] }
    | undefined;
  return Boolean(raw?.choices?.[0]?.message?.refusal) || answer.response_metadata.finish_reason === 'content_filter';
}

/** The libraries' errors, which differ by how the answer was wrong. Their messages may hold the answer and go nowhere. */
function failureOf(error: unknown, signal: AbortSignal): Reply {
  const { status, code, headers } = error as { status?: number; code?: unknown; headers?: Headers };
  const kind = error instanceof Error ? `${error.name} ${error.constructor.name}` : '';
  if (signal.aborted) return { silence: 'timeout', again: 'no', retryAfterMs: null };
  if (kind.includes('ContentFilter') || code === 'content_filter') return declined;
  if (status === undefined) {
    // Neither a status nor a failure of the network: it is the answer that could not be read, as no JSON, cut short or HTML.
    return /Connection|Timeout|fetch/.test(kind) ? { silence: 'error', again: 'same', retryAfterMs: null } : unreadable;
  }
  const wait = Number(headers?.get?.('retry-after'));
  const retryAfterMs = Number.isFinite(wait) && wait > 0 ? wait * 1000 : null;
  // Servers that do not know how to impose a form say so with 400 or 422; asked in words they may well answer.
  if (status === 400 || status === 422) return { silence: 'error', again: 'plain', retryAfterMs };
  const passing = status === 408 || status === 409 || status === 429 || status >= 500;
  return { silence: 'error', again: passing ? 'same' : 'no', retryAfterMs };
}
