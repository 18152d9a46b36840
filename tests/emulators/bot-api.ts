import http from 'node:http';
import { createChanges } from './changes.ts';
import { answer, bodyOf, close, createFaults, type Fault, listen } from './faults.ts';
import { type House, methods } from './telegram/methods.ts';
import { TelegramPerson } from './telegram/people.ts';
import { createUpdates, type Update, type Updates } from './telegram/updates.ts';

/** A request that the bot made. */
export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Telegram's Bot API on loopback, for one bot, and the phones of the people who write to it. Everything in it is synthetic. */
export interface BotApi {
  /** For `TELEGRAM_API_ROOT`. */
  readonly url: string;
  readonly token: string;
  readonly calls: readonly Call[];
  readonly updates: Updates;
  /** The person of that chat id, made at the first mention. */
  person(id: number): TelegramPerson;
  readonly people: ReadonlyMap<number, TelegramPerson>;
  /** What the next requests of a method meet, one fault each. */
  plan(method: string, ...faults: readonly Fault[]): void;
  /** An update with any content, malformed too. */
  bring(kind: string, content: object): number;
  bringRaw(update: Update): void;
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
  stop(): Promise<void>;
}

export async function startBotApi(options: { readonly port?: number; readonly token?: string } = {}): Promise<BotApi> {
  const token = options.token ?? '4200000001:synthetic-token-of-no-bot';
  const updates = createUpdates();
  const changes = createChanges();
  const faults = createFaults();
  const people = new Map<number, TelegramPerson>();
  const calls: Call[] = [];
  let messageId = 100;
  const house: House = { updates, people, botId: Number(token.split(':')[0]), nextMessageId: () => ++messageId };

  const server = http.createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const [, path = ''] = new URL(request.url ?? '', 'http://loopback').pathname.split('/bot', 2);
    const [given, method = ''] = path.split('/');
    const body = await bodyOf(request);
    if (given !== token) return failed(response, 401, 'Unauthorized');
    const payload = (body === '' ? {} : JSON.parse(body)) as Record<string, unknown>;
    calls.push({ method, payload });
    changes.changed();
    const fault = faults.next(method);
    if (fault === 'hang') return changes.changed();
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (typeof fault === 'object') {
      answer(response, fault.status, fault.body ?? errorBody(fault.status, 'planned'), fault.headers);
      return changes.changed();
    }
    if (method === 'getUpdates') return poll(updates, changes.changed, payload, response);
    const known = methods[method];
    if (!known) return failed(response, 404, 'Not Found');
    const result = known(house, payload);
    if (fault === 'done-then-reset') request.socket.resetAndDestroy();
    else if ('code' in result) failed(response, result.code, result.description);
    else answer(response, 200, { ok: true, result: result.result });
    changes.changed();
  }

  const url = await listen(server, options.port ?? 0);
  return {
    url,
    token,
    calls,
    updates,
    people,
    person(id) {
      const known = people.get(id) ?? new TelegramPerson(id, updates, changes, house.nextMessageId);
      people.set(id, known);
      return known;
    },
    plan: faults.plan,
    bring: updates.add,
    bringRaw: updates.addRaw,
    until: changes.until,
    async stop() {
      updates.stop();
      await close(server);
    },
  };
}

/** `getUpdates`, which may wait. */
async function poll(
  updates: Updates,
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

const errorBody = (code: number, description: string) => ({ ok: false, error_code: code, description });

function failed(response: http.ServerResponse, code: number, description: string): void {
  answer(response, code, errorBody(code, description));
}
