import type http from 'node:http';
import type { createChanges } from './changes.ts';
import { answer } from './faults.ts';
import { voiceNote } from './sound.ts';

/** What the speech server makes of one request. */
export type Spoken =
  /** The words it hears, by their mean log probability; a form it does not know is refused with 400. */
  | {
      readonly hears: string;
      readonly logprob?: number;
      readonly noSpeech?: number;
      readonly language?: string;
      /** The most telling form of answer that it knows. */
      readonly knows?: 'verbose_json' | 'logprobs' | 'json';
      readonly afterMs?: number;
    }
  /** This sound. */
  | { readonly sounds: Buffer; readonly afterMs?: number }
  | { readonly status: number; readonly body?: string | object; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'reset';

/** A request as it came in. */
export interface AskedOfSpeech {
  readonly path: 'transcriptions' | 'speech';
  readonly fields: Readonly<Record<string, string>>;
  /** The sound that was sent, and the name it was sent under. */
  readonly sound: { readonly name: string; readonly type: string; readonly bytes: Buffer } | null;
}

/** The audio endpoints of an OpenAI-compatible server: they hear and say what they are told to. */
export function createSpeechEndpoints(changes: ReturnType<typeof createChanges>) {
  const plan: Spoken[] = [];
  const asked: AskedOfSpeech[] = [];
  let otherwise: Spoken | ((asked: AskedOfSpeech) => Spoken) = (a) =>
    a.path === 'speech' ? { sounds: voiceNote() } : { hears: 'synthetic words' };

  return {
    asked: asked as readonly AskedOfSpeech[],
    /** What the next requests meet, one each. */
    plan: (...turns: readonly Spoken[]) => void plan.push(...turns),
    otherwise(turn: typeof otherwise) {
      otherwise = turn;
    },
    async serve(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse): Promise<void> {
      const question = await questionOf(request, body);
      asked.push(question);
      changes.changed();
      const turn = plan.shift() ?? (typeof otherwise === 'function' ? otherwise(question) : otherwise);
      if (turn === 'hang') return;
      if (turn === 'reset') return void request.socket.resetAndDestroy();
      if ('status' in turn)
        return answer(response, turn.status, turn.body ?? { error: { message: 'planned' } }, turn.headers);
      if (turn.afterMs) await new Promise((resolve) => setTimeout(resolve, turn.afterMs));
      if ('sounds' in turn) {
        response.writeHead(200, { 'content-type': 'audio/ogg' });
        return void response.end(turn.sounds);
      }
      answer(response, ...transcript(turn, question));
    },
  };
}

function transcript(
  {
    hears: text,
    logprob = -0.2,
    noSpeech = 0.01,
    language = 'urdu',
    knows = 'verbose_json',
  }: Extract<Spoken, { hears: string }>,
  { fields }: AskedOfSpeech,
): [number, object] {
  const form = fields['include[]'] ? 'logprobs' : (fields.response_format ?? 'json');
  const order = ['json', 'logprobs', 'verbose_json'];
  if (order.indexOf(form) > order.indexOf(knows)) return [400, { error: { message: 'response_format: not known' } }];
  if (form === 'json') return [200, { text }];
  if (form === 'logprobs') return [200, { text, logprobs: [{ token: 'synthetic', logprob }] }];
  const segment = {
    id: 0,
    start: 0,
    end: 2,
    text,
    avg_logprob: logprob,
    no_speech_prob: noSpeech,
    compression_ratio: 1.1,
  };
  return [200, { task: 'transcribe', language, duration: 2, text, segments: [segment] }];
}

async function questionOf({ url, headers }: http.IncomingMessage, body: Buffer): Promise<AskedOfSpeech> {
  if (url?.endsWith('/audio/speech')) return { path: 'speech', fields: JSON.parse(body.toString()), sound: null };
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string> = {};
  let sound: AskedOfSpeech['sound'] = null;
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else sound = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { path: 'transcriptions', fields, sound };
}
