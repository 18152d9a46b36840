import type { Silence } from '#src/care/event.ts';

/** A model on a server. */
export interface ChatOptions {
  /** Any address that speaks OpenAI's chat completions. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** The most tokens of an answer. */
  readonly answerTokens: number;
}

export interface Tokens {
  readonly asked: number;
  readonly answered: number;
}

/** What one request brought: an answer, or why there is none and what may be done about it. */
export type Reply =
  | { readonly text: string; readonly model: string | null; readonly tokens: Tokens | null }
  | {
      readonly silence: Exclude<Silence, 'off' | 'malformed'>;
      /** How to ask again. */
      readonly again: 'no' | 'same' | 'plain';
      /** What the server asked for. */
      readonly retryAfterMs: number | null;
      /** The server or the way to it is in trouble, whatever it was asked. */
      readonly fault: boolean;
      /** What the server answered over HTTP, where it was that. */
      readonly status?: number;
    }
  /** Words came, and no answer could be made out of them. */
  | { readonly unreadable: true };

export interface Request {
  readonly system: string;
  readonly user: string;
  /** Imposed on the model; null where it is asked for in words alone. */
  readonly form: { readonly name: string; readonly schema: object } | null;
}

/** Asks once. Never rejects. */
export type Chat = (request: Request, signal: AbortSignal) => Promise<Reply>;

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
    maxTokens: options.answerTokens,
    // Retries and deadlines are ours, so that the whole stays within one deadline.
    maxRetries: 0,
    useResponsesApi: false,
    verbose: false,
    // LangChain leaves out of its message that a model refused; the raw answer says so.
    __includeRawResponse: true,
    configuration: { baseURL: options.baseUrl, logLevel: 'off' },
  });

  return async ({ system, user, form }, signal) => {
    try {
      const answer = await model.invoke(
        [
          ['system', system],
          ['human', user],
        ],
        {
          signal,
          ...(form && { response_format: { type: 'json_schema' as const, json_schema: { ...form, strict: true } } }),
        },
      );
      if (refused(answer)) return declined;
      const named: unknown = answer.response_metadata.model_name;
      return {
        text: answer.text,
        // It is put on record: a name and no sentence.
        model: typeof named === 'string' && /^[\w.:/@+-]{1,100}$/.test(named) ? named : null,
        tokens: tokensOf(answer.usage_metadata),
      };
    } catch (error) {
      return failureOf(error, signal);
    }
  };
}

const declined: Reply = { silence: 'refused', again: 'no', retryAfterMs: null, fault: false };

function tokensOf(usage: { input_tokens?: unknown; output_tokens?: unknown } | undefined): Tokens | null {
  const { input_tokens: asked, output_tokens: answered } = usage ?? {};
  const counted = (n: unknown): n is number => typeof n === 'number' && Number.isFinite(n) && n >= 0;
  // Servers that count nothing tell nothing, or noughts.
  return counted(asked) && counted(answered) && asked + answered > 0 ? { asked, answered } : null;
}

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
  if (signal.aborted) return { silence: 'timeout', again: 'no', retryAfterMs: null, fault: true };
  if (kind.includes('ContentFilter') || code === 'content_filter') return declined;
  if (status === undefined) {
    // Neither a status nor a failure of the network: it is the answer that could not be read, as no JSON, cut short or HTML.
    if (!/Connection|Timeout|fetch/.test(kind)) return { unreadable: true };
    return { silence: 'error', again: 'same', retryAfterMs: null, fault: true };
  }
  const wait = Number(headers?.get?.('retry-after'));
  const retryAfterMs = Number.isFinite(wait) && wait > 0 ? wait * 1000 : null;
  // Servers that do not know how to impose a form say so with 400 or 422; asked in words they may well answer. It may also
  // be the words that they do not take: whoever wrote these must not be able to take the model from everybody.
  if (status === 400 || status === 422) return { silence: 'error', again: 'plain', retryAfterMs, fault: false, status };
  const passing = status === 408 || status === 409 || status === 429 || status >= 500;
  return { silence: 'error', again: passing ? 'same' : 'no', retryAfterMs, fault: true, status };
}
