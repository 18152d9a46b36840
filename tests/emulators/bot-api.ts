import http from 'node:http';
import { createChanges } from './changes.ts';
import { answer, bytesOf, close, type Fault, listen, type Weather } from './faults.ts';
import { type Bot, createBot } from './telegram/bot.ts';
import { methods } from './telegram/methods.ts';

export type { Bot, Call } from './telegram/bot.ts';

/** Telegram's Bot API on loopback, and the phones of the people who write to its bots. Everything in it is synthetic. */
export interface BotApi extends Bot {
  /** For `TELEGRAM_API_ROOT`. */
  readonly url: string;
  /** Every bot; the first is the one whose members this has itself. */
  readonly bots: readonly Bot[];
  /** One more bot. */
  addBot(token: string): Bot;
  /** How Telegram is doing from now on, for every bot. */
  weather(now: Partial<Weather>): void;
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
  stop(): Promise<void>;
}

export interface BotApiOptions {
  readonly port?: number;
  readonly token?: string;
  /** What its limits are counted by. */
  readonly now?: () => number;
  /** In [0, 1): the chance that the weather goes by. */
  readonly random?: () => number;
}

/** What goes wrong at Telegram and on the way to it, as `ways` of a weather. */
export const telegramTroubles: readonly Fault[] = [
  { status: 500, body: errorBody(500, 'Internal Server Error') },
  { status: 502, body: '<html>Bad Gateway</html>' },
  { status: 504, body: '<html>Gateway Timeout</html>' },
  { status: 429, body: { ...errorBody(429, 'Too Many Requests: retry after 1'), parameters: { retry_after: 1 } } },
  'reset',
  'done-then-reset',
];

export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const changes = createChanges();
  const now = options.now ?? Date.now;
  const bots: Bot[] = [];
  const addBot = (token: string): Bot => {
    const bot = createBot(token, { changes, now, random: options.random });
    bots.push(bot);
    return bot;
  };
  const first = addBot(options.token ?? '4200000001:synthetic-token-of-no-bot');

  const server = http.createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://loopback');
    const [, file, token, rest = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(pathname) ?? [];
    const bytes = await bytesOf(request);
    const bot = bots.find((b) => b.token === token && b.valid);
    if (!bot) return failed(response, 401, 'Unauthorized');
    if (file) return giveFile(bot, rest, request, response);
    const payload = await payloadOf(request, bytes);
    bot.called({ method: rest, payload });
    const fault = bot.faults.next(rest);
    if (fault === 'hang') return changes.changed();
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (typeof fault === 'object') {
      answer(response, fault.status, fault.body ?? errorBody(fault.status, 'planned'), fault.headers);
      return changes.changed();
    }
    await bot.faults.delay();
    if (rest === 'getUpdates') return poll(bot, changes.changed, payload, response);
    const known = methods[rest];
    if (!known) return failed(response, 404, 'Not Found');
    const result = known(bot, payload);
    if (fault === 'done-then-reset') request.socket.resetAndDestroy();
    else if (fault === 'done-then-hang') return changes.changed();
    else if ('code' in result) failed(response, result.code, result.description, result.parameters);
    else answer(response, 200, { ok: true, result: result.result });
    changes.changed();
  }

  const url = await listen(server, options.port ?? 0);
  const own = {
    url,
    bots,
    addBot,
    weather(next: Partial<Weather>) {
      for (const bot of bots) bot.faults.weather(next);
    },
    until: changes.until,
    async stop() {
      for (const bot of bots) bot.updates.stop();
      await close(server);
    },
  };
  // What the first bot is stays its own: its members are looked up there.
  return Object.assign(Object.create(first) as Bot, own);
}

/** What a request says: JSON, or a form where it carries a file. */
async function payloadOf(request: http.IncomingMessage, bytes: Buffer): Promise<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const fields = await Promise.all(
    [...form].map(async ([name, value]) => {
      return [name, typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer())] as const;
    }),
  );
  return Object.fromEntries(fields);
}

/** A file's bytes, under the path that `getFile` named. */
function giveFile(bot: Bot, path: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const fault = bot.faults.next('file');
  const found = bot.files.byPath(path);
  if (fault === 'hang') return;
  if (fault === 'reset') request.socket.resetAndDestroy();
  else if (typeof fault === 'object') answer(response, fault.status, fault.body ?? '', fault.headers);
  else if (!found) failed(response, 404, 'Not Found');
  else {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.bytes.length });
    response.end(found.bytes);
  }
}

/** `getUpdates`, which may wait. */
async function poll(
  { updates }: Bot,
  changed: () => void,
  payload: Record<string, unknown>,
  response: http.ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { offset = 0, limit = 100, timeout = 0, allowed_updates: allowed } = payload as Record<string, number>;
  const answering = updates.get(
    { offset, limit, timeoutMs: timeout * 1000, allowed: allowed as unknown as string[] | undefined },
    gone.signal,
  );
  // What the offset confirmed is confirmed from the moment it was asked.
  changed();
  const found = await answering;
  changed();
  if ('conflict' in found) failed(response, 409, `Conflict: ${found.conflict}`);
  else answer(response, 200, { ok: true, result: found });
}

function errorBody(code: number, description: string) {
  return { ok: false, error_code: code, description };
}

function failed(response: http.ServerResponse, code: number, description: string, parameters?: object): void {
  answer(response, code, { ...errorBody(code, description), ...(parameters && { parameters }) });
}
