import http from 'node:http';
import { createChanges } from './changes.ts';
import { answer, bytesOf, close, listen } from './faults.ts';
import { createSpeechEndpoints } from './speech.ts';

/** What the model answers to one request. */
export type Turn =
  /** These words as the answer's content; an object is written as JSON. */
  | {
      readonly says: string | object;
      readonly afterMs?: number;
      readonly finish?: 'stop' | 'length' | 'content_filter';
    }
  | { readonly refuses: string }
  | { readonly status: number; readonly body?: string | object; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'reset';

/** A request as it came in. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly max_tokens?: number;
}

/** An OpenAI-compatible model on loopback that says what it is told to say. */
export interface OpenAi {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly asked: readonly Asked[];
  /** Its audio endpoints, for `SPEECH_BASE_URL`: the same address and key. */
  readonly speech: Omit<ReturnType<typeof createSpeechEndpoints>, 'serve'>;
  /** The most requests that were open at once. */
  readonly most: number;
  /** What the next requests meet, one turn each. */
  plan(...turns: readonly Turn[]): void;
  /** What it answers when nothing is planned. */
  otherwise(turn: Turn | ((asked: Asked) => Turn)): void;
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
  stop(): Promise<void>;
}

const calm = { concerns: [], urgency: 'routine', intent: 'talk', language: 'en' };

export async function startOpenAi(
  options: {
    readonly port?: number /** As a server of one's own often is: anybody may ask. */;
    readonly open?: boolean;
  } = {},
): Promise<OpenAi> {
  const apiKey = 'synthetic-key';
  const plan: Turn[] = [];
  const asked: Asked[] = [];
  const changes = createChanges();
  const speech = createSpeechEndpoints(changes);
  let otherwise: Turn | ((asked: Asked) => Turn) = { says: calm };
  let open = 0;
  let most = 0;

  const server = http.createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.once('close', () => {
      open--;
      changes.changed();
    });
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const audio = request.url === '/v1/audio/transcriptions' || request.url === '/v1/audio/speech';
    if (request.method !== 'POST' || !(audio || request.url === '/v1/chat/completions'))
      return fail(response, 404, 'not found');
    if (!options.open && request.headers.authorization !== `Bearer ${apiKey}`)
      return fail(response, 401, 'invalid api key');
    if (audio) return speech.serve(request, body, response);
    const question = JSON.parse(body.toString()) as Asked;
    asked.push(question);
    changes.changed();
    const turn = plan.shift() ?? (typeof otherwise === 'function' ? otherwise(question) : otherwise);
    if (turn === 'hang') return;
    if (turn === 'reset') return void request.socket.resetAndDestroy();
    if ('status' in turn)
      return turn.body
        ? answer(response, turn.status, turn.body, turn.headers)
        : fail(response, turn.status, 'planned', turn.headers);
    if ('refuses' in turn) return answer(response, 200, completion(question, null, 'stop', turn.refuses));
    if (turn.afterMs) await new Promise((resolve) => setTimeout(resolve, turn.afterMs));
    const content = typeof turn.says === 'string' ? turn.says : JSON.stringify(turn.says);
    answer(response, 200, completion(question, content, turn.finish ?? 'stop', null));
  }

  const url = await listen(server, options.port ?? 0);
  return {
    baseUrl: `${url}/v1`,
    apiKey,
    asked,
    speech,
    get most() {
      return most;
    },
    plan: (...turns) => void plan.push(...turns),
    otherwise(turn) {
      otherwise = turn;
    },
    until: changes.until,
    stop: () => close(server),
  };
}

function completion(question: Asked, content: string | null, finish: string, refusal: string | null) {
  return {
    id: 'chatcmpl-synthetic',
    object: 'chat.completion',
    created: 1_800_000_000,
    model: `${question.model}-2026-01-01`,
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason: finish, logprobs: null }],
    usage: { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 },
  };
}

function fail(response: http.ServerResponse, status: number, message: string, headers = {}): void {
  answer(response, status, { error: { message, type: 'synthetic', code: null, param: null } }, headers);
}
