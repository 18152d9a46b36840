import { createHash, createHmac } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { createSignIn } from '#src/console/signIn.ts';
import { authPath, type Role, roles, socketPath } from '#src/console/wire.ts';
import { type Graph, startGraph } from '../../emulators/graph.ts';
import { type House, openHouse } from '../../hostile/kit.ts';

/** Words that must never be told to who may not know them. Made-up people, words and secrets. */
export const canary = 'canaryword';
export const password = 'synthetic words for all';
export const emailOf = (role: Role | 'gone'): string => `${role}@clinic.invalid`;

/** The whole service as a programme runs it: both providers by webhook, the API, people of every role, somebody in danger. */
export interface World {
  readonly house: House;
  readonly graph: Graph;
  readonly url: string;
  readonly port: number;
  readonly apiToken: string;
  readonly apiTokenHash: string;
  /** Somebody who was handed over, and somebody who never was; the counselor of that role has the first. */
  readonly person: string;
  readonly handover: string;
  readonly stranger: string;
  cookie(role: Role): string;
  signIn(email: string, password: unknown, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  socket(o: { cookie?: string; origin?: string }): Socket;
  /** What WhatsApp would sign a body with. */
  signed(body: string, secret?: string): string;
  telegram(update: unknown, headers?: Record<string, string>): Promise<Response>;
  raw(bytes: string): Promise<{ status: number | 'closed'; text: string }>;
  /** How much was ever accepted, who is known, and who may sign in: what an attempt must not change. */
  known(): string;
  stop(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-redteam-'));
  const apiToken = 'a-synthetic-token-of-the-red-team';
  const apiTokenHash = createHash('sha256').update(apiToken).digest('hex');
  const tokens = path.join(folder, 'tokens');
  fs.writeFileSync(tokens, `clinic ${apiTokenHash}\n`);
  const graph = await startGraph();
  const house = await openHouse('webhook', {
    WHATSAPP_ACCESS_TOKEN: graph.token,
    WHATSAPP_PHONE_NUMBER_IDS: graph.numbers.map((n) => n.id).join(),
    WHATSAPP_APP_SECRET: graph.appSecret,
    WHATSAPP_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.url,
    HAMDAM_API_TOKENS: tokens,
  });
  const { url } = house.service;
  const { connection } = house.store;
  const users = await createSignIn(connection, { secret: 'x'.repeat(32), demo: false });
  for (const role of roles) await users.addUser({ name: `Made-up ${role}`, email: emailOf(role), password, role });
  await users.addUser({ name: 'Made-up leaver', email: emailOf('gone'), password, role: 'counselor' });

  const post: World['post'] = (at, body, headers = {}) =>
    fetch(`${url}${at}`, {
      method: 'POST',
      // A connection that was ended for what came before on it may be picked up again before that is noticed.
      headers: { 'content-type': 'application/json', origin: url, connection: 'close', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const signIn: World['signIn'] = (email, given, headers) =>
    post(`${authPath}/sign-in/email`, { email, password: given }, headers);
  const cookies = new Map<Role, string>();
  for (const role of roles) cookies.set(role, cookieOf(await signIn(emailOf(role), password)));

  const person = await inDanger(house, 901, `${canary} main marna chahti hoon, goliyan jama kar li hain`);
  const stranger = await inDanger(house, 902, 'salaam');
  const handover = (await house.store.entry(person))!.handover.id;
  const sockets: Socket[] = [];
  const world: World = {
    ...{ house, graph, url, port: Number(new URL(url).port), apiToken, apiTokenHash, person, handover, stranger },
    ...{ signIn, post },
    cookie: (role) => cookies.get(role)!,
    socket({ cookie, origin = url }) {
      const extraHeaders = { origin, ...(cookie && { cookie }) };
      const options = { path: socketPath, transports: ['websocket'], reconnection: false, forceNew: true };
      const socket = io(url, { ...options, extraHeaders });
      sockets.push(socket);
      return socket;
    },
    signed: (body, secret = graph.appSecret) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    telegram: (update, headers = {}) =>
      fetch(`${url}/telegram`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': 'synthetic_secret_for_tests',
          ...headers,
        },
        body: typeof update === 'string' ? update : JSON.stringify(update),
      }),
    raw: (bytes) => rawTo(world.port, bytes),
    known() {
      const count = (what: string) => connection.prepare<[], number>(`SELECT COUNT(*) FROM ${what}`).pluck().get();
      const who = connection.prepare<[], string>('SELECT group_concat(email || role) FROM user').pluck().get();
      // Looks go into the audit, and so does who was refused.
      return JSON.stringify([count('inbox'), count('keys'), count('media'), count('outbox'), who]);
    },
    async stop() {
      for (const socket of sockets) socket.disconnect();
      await house.stop();
      await graph.stop();
      fs.rmSync(folder, { recursive: true });
    },
  };
  return world;
}

export const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** Somebody writes; resolves with who they are when it is decided and answered. */
async function inDanger(house: House, chat: number, text: string): Promise<string> {
  const phone = house.api.person(chat);
  phone.writes(text);
  await house.settled();
  await house.api.until(() => phone.lines.some((line) => line.from === 'bot'), 'an answer');
  const account = house.api.token.split(':')[0]!;
  return (await house.store.contactPointOf('telegram', account, String(chat)))!.person;
}

/** Sends bytes as they are, and gives the first line of the answer as a code. */
function rawTo(port: number, bytes: string): Promise<{ status: number | 'closed'; text: string }> {
  return new Promise((resolve) => {
    const line = net.connect(port, '127.0.0.1', () => line.write(bytes, 'latin1'));
    let text = '';
    const end = () => {
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
      resolve({ status: status ? Number(status) : 'closed', text });
      line.destroy();
    };
    line.on('data', (data) => {
      text += data.toString('latin1');
      // The whole of a small answer comes at once.
      if (text.includes('\r\n\r\n')) setTimeout(end, 20);
    });
    line.on('error', end);
    line.on('close', end);
  });
}
