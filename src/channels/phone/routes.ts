import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { Arrival } from '#src/care/event.ts';
import type { Door } from '../channel.ts';
import type { Feed } from './feed.ts';
import { addFileRoutes } from './fileRoutes.ts';
import type { Files } from './files.ts';
import { addressSchema, largestBody, listeningSchema, parse, receiptsSchema, sendingSchema } from './payload.ts';
import { receive, receiveReceipts } from './receive.ts';
import { renderOwn } from './render.ts';
import type { PhoneError, PhoneMessage } from './wire.ts';

export interface PhoneRoutes {
  readonly door: Door;
  readonly feed: Feed;
  readonly files: Files;
  /** The conversation, oldest first; empty for a phone nobody has written from. */
  readonly history: (address: string) => Promise<readonly PhoneMessage[]>;
  /** False once the channel was stopped: nothing is taken any more. */
  readonly open: () => boolean;
}

const wrong = (field: string, reason: string): PhoneError => ({ error: { field, reason } });
/** A page that lags this many events behind is let go; it comes back and reads the history. */
const mostUnread = 256;
const heartbeatMs = 25_000;

/** Adds what the page talks to, under `/phone/api`. */
export function addRoutes(app: Hono, routes: PhoneRoutes): void {
  const limit = bodyLimit({
    maxSize: largestBody,
    onError: (c) => c.json(wrong('body', `at most ${largestBody} bytes`), 413),
  });
  app.post('/phone/api/messages', limit, (c) => postMessage(c, routes));
  app.post('/phone/api/receipts', limit, (c) => postReceipts(c, routes));
  app.get('/phone/api/people/:address/messages', (c) => getHistory(c, routes));
  addFileRoutes(app, routes);
  app.get('/phone/api/events', (c) => listen(c, routes));
}

async function postMessage(c: Context, { door, feed, files, open }: PhoneRoutes): Promise<Response> {
  if (!open()) return closed(c);
  const sending = parse(sendingSchema, await bodyOf(c));
  if ('error' in sending) return c.json({ error: sending.error }, sending.status);
  const arrival = receive(sending.value, door.now(), files.named);
  const [status] = await accepted(door, [arrival]);
  if (!status) return closed(c);
  if (status === 'accepted' && arrival.type === 'message.received')
    feed.emit('message', { address: sending.value.address, message: renderOwn(arrival) });
  return c.json({ id: arrival.id, status, at: arrival.sentAt }, 202);
}

async function postReceipts(c: Context, { door, feed, history, open }: PhoneRoutes): Promise<Response> {
  if (!open()) return closed(c);
  const receipts = parse(receiptsSchema, await bodyOf(c));
  if ('error' in receipts) return c.json({ error: receipts.error }, receipts.status);
  const { address, state } = receipts.value;
  const shown = new Set((await history(address)).filter((m) => m.direction === 'out').map((m) => m.id));
  const messages = receipts.value.messages.filter((id) => shown.has(id));
  if (messages.length === 0) return c.json(wrong('messages', 'this phone was sent none of them'), 400);
  const statuses = await accepted(door, receiveReceipts({ address, state, messages }, door.now()));
  if (!statuses[0]) return closed(c);
  feed.emit('tick', { address, state, messages });
  return c.json({ accepted: statuses.filter((s) => s === 'accepted').length }, 202);
}

async function getHistory(c: Context, { history }: PhoneRoutes): Promise<Response> {
  const address = parse(addressSchema, c.req.param('address'));
  if ('error' in address) return c.json(wrong('address', address.error.reason), 400);
  c.header('Cache-Control', 'no-store');
  return c.json({ messages: await history(address.value) });
}

function listen(c: Context, { feed, open }: PhoneRoutes): Response {
  if (!open()) return closed(c);
  const whom = parse(listeningSchema, { address: c.req.queries('address') ?? [] });
  if ('error' in whom) return c.json(wrong('address', whom.error.reason), 400);
  const { address: addresses } = whom.value;
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let unread = 0;
  let write: (event: string, data: string) => void = () => {};
  const listener = feed.add({ addresses, push: (event, data) => write(event, data), close: () => end() });
  if (!listener) return c.json(wrong('address', 'too many pages listen already'), 503);
  // A proxy that gathers the answer before passing it on would hold every message back.
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => end());
    write = (event, data) => {
      if (++unread > mostUnread) return end();
      void stream.writeSSE({ event, data }).finally(() => unread--);
    };
    await stream.writeSSE({ event: 'open', data: '{}', retry: 1000 });
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs);
    await ended;
    clearInterval(heartbeat);
    listener.remove();
  });
}

/** Nothing where the door could not take them: the page keeps the message and sends it again under the same id. */
async function accepted(door: Door, arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]> {
  try {
    return await door.accept(arrivals);
  } catch (error) {
    door.log.error({ channel: 'phone', error: error instanceof Error ? error.name : 'unknown' }, 'not accepted');
    return [];
  }
}

/** The body as JSON. Asked for by its type, too: a form on a stranger's page cannot send that here unasked. */
async function bodyOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return undefined;
  return c.req.json().catch(() => undefined);
}

function closed(c: Context): Response {
  c.header('Retry-After', '2');
  return c.json(wrong('service', 'nothing can be taken right now; send it again'), 503);
}
