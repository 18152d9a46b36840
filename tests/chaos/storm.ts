import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { whyNotAgain } from '#src/care/delivery/undelivered.ts';
import { randomFrom } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import { type Service, startService } from '#src/service.ts';
import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { againId } from '#src/store/store.ts';
import { type BotApi, startBotApi, telegramTroubles } from '../emulators/bot-api.ts';
import type { Fault } from '../emulators/faults.ts';
import { type Graph, graphError, graphTroubles, startGraph } from '../emulators/graph.ts';
import { gather, type Member } from './crowd.ts';
import { judge, type Verdict } from './verdict.ts';

export interface StormOptions {
  readonly messages: number;
  readonly people: number;
  readonly seed: number;
  /** Over how long people write, in milliseconds. */
  readonly overMs: number;
  /** The least time between two messages to one person on WhatsApp, in milliseconds. */
  readonly spacingMs: number;
  /** Tokens that are refused for a while, too; that costs a minute or two. */
  readonly revoked: boolean;
  readonly progress: (line: string) => void;
}

export interface Aftermath extends Verdict {
  readonly seconds: number;
  /** Requests that the providers were made to fail. */
  readonly requests: number;
  readonly webhookDeliveries: number;
  readonly hurried: number;
  readonly mostInOneSecond: { readonly telegram: number; readonly whatsapp: number };
  readonly undelivered: number;
  readonly saidAgain: number;
  /** Wrongs that were planted after the verdict, and how many of them a second one found: it can see. */
  readonly control: { readonly planted: number; readonly found: number };
  /** What must not be in the log: words that somebody wrote. */
  readonly leaks: number;
}

const failing = 0.2;
/** Refusals that are nobody's fault here: the words are found in the list of what never arrived, and are said again by hand. */
const refusals: { readonly telegram: readonly Fault[]; readonly whatsapp: readonly Fault[] } = {
  telegram: [
    { status: 400, body: { ok: false, error_code: 400, description: 'Bad Request: planned' } },
    { status: 403, body: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' } },
    { status: 403, body: { ok: false, error_code: 403, description: 'Forbidden: user is deactivated' } },
    { status: 409, body: { ok: false, error_code: 409, description: 'Conflict: planned' } },
    { status: 413, body: { ok: false, error_code: 413, description: 'Request Entity Too Large' } },
  ],
  whatsapp: [100, 131008, 131026, 131030, 131047, 130472, 132001].map((code) => graphError(code)),
};
/** A refusal is one in so many failures, so that most conversations go on. */
const often = <T>(troubles: readonly T[], rare: readonly T[]): readonly T[] => [
  ...Array.from({ length: 8 }, () => troubles).flat(),
  ...rare,
];

/**
 * The real service on real time against both providers in a storm: a fifth of all calls fails in every way there is, answers
 * are slow, webhooks come three times and out of order. People write meanwhile; then the sky clears, everything drains, and
 * whatever was refused is said again by hand. Everything in it is synthetic.
 */
export async function storm(options: StormOptions): Promise<Aftermath> {
  const begun = Date.now();
  const random = randomFrom(options.seed);
  const api = await startBotApi({ random });
  const graph = await startGraph({ random });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-chaos-'));
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(`${message} ${inspect(fields, { depth: 10 })}`);
  const settings = readSettings(await environment(api, graph, folder, options));
  let service: Service | null = null;
  try {
    service = await startService(settings, { info: write, warn: write, error: write });
    const store = service.store as SqliteStore;
    await graph.webhooks.subscribe(`${service.url}/whatsapp`);
    await api.until(() => api.updates.webhook !== null, 'the webhook to be set');
    const crowd = gather(api, graph, options.people, options.seed);
    weather(api, graph, true);
    await everybodyWrites(crowd, options, random, () => void (options.revoked && revoke(api, graph)));
    options.progress(`everybody has written after ${seconds(begun)} s`);
    const quiet = () => drained(service!, store, api, graph, options.progress);
    await quiet();
    weather(api, graph, false);
    await quiet();
    options.progress(`what was in hand is done after ${seconds(begun)} s`);
    const undelivered = await everyUndelivered(store);
    const saidAgain = await sayAgain(service, store, undelivered);
    await quiet();
    options.progress(`what was refused is said again after ${seconds(begun)} s`);
    const of = { store, crowd, saidAgain, programme: loadProgramme(settings, Date.now()) };
    const verdict = await judge(of);
    const planted = plant(store, crowd);
    const control = { planted, found: (await judge(of)).broken.length - verdict.broken.length };
    const log = lines.join('\n');
    return {
      ...verdict,
      control,
      seconds: seconds(begun),
      requests: api.calls.length + graph.calls.length,
      webhookDeliveries: api.updates.deliveries.length + graph.webhooks.deliveries.length,
      hurried: api.hurried + graph.numbers.reduce((sum, number) => sum + number.pace.hurried, 0),
      mostInOneSecond: {
        telegram: mostWithin(api.reached.map((r) => r.at)),
        whatsapp: mostWithin(graph.numbers.flatMap((number) => number.pace.reached.map((r) => r.at))),
      },
      undelivered: undelivered.length,
      saidAgain: saidAgain.size,
      leaks: crowd.flatMap((m) => m.written).filter((w) => w.text.length > 10 && log.includes(w.text)).length,
    };
  } finally {
    await service?.stop();
    await Promise.all([api.stop(), graph.stop()]);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function environment(api: BotApi, graph: Graph, folder: string, { spacingMs }: StormOptions) {
  const port = await freePort();
  return {
    ...{ HOST: '127.0.0.1', PORT: `${port}`, HAMDAM_DATA: folder },
    ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.url },
    ...{
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_SECRET: 'synthetic_secret_for_tests',
    },
    ...{ WHATSAPP_ACCESS_TOKEN: graph.token, WHATSAPP_PHONE_NUMBER_IDS: graph.numbers.map((n) => n.id).join() },
    ...{ WHATSAPP_APP_SECRET: graph.appSecret, WHATSAPP_VERIFY_TOKEN: graph.verifyToken },
    ...{ WHATSAPP_GRAPH_ROOT: graph.url, WHATSAPP_SPACING_MS: `${spacingMs}` },
  };
}

function weather(api: BotApi, graph: Graph, stormy: boolean): void {
  const manner = stormy ? { times: 3, scatterMs: 400 } : {};
  api.weather(stormy ? { failing, ways: often(telegramTroubles, refusals.telegram), slowMs: 150 } : {});
  graph.weather(stormy ? { failing, ways: often(graphTroubles, refusals.whatsapp), slowMs: 150 } : {});
  api.updates.manner(manner);
  graph.webhooks.manner(manner);
}

/** Somebody takes our tokens back by mistake; a moment later they are good again. */
function revoke(api: BotApi, graph: Graph): void {
  api.revoke();
  graph.revoke();
  setTimeout(() => {
    api.revoke(false);
    graph.revoke(false);
  }, 2_000);
}

/** People write one after the other by chance, never two messages of one person within a second and a half. */
async function everybodyWrites(
  crowd: ReturnType<typeof gather>,
  { messages, overMs, progress }: StormOptions,
  random: () => number,
  halfway: () => void,
): Promise<void> {
  const each = messages / crowd.length;
  const gap = Math.max(1_500, overMs / each);
  const plan = crowd
    .flatMap((member) => {
      const begins = random() * gap;
      return Array.from({ length: each }, (_, n) => ({ member, at: begins + n * gap }));
    })
    .sort((a, b) => a.at - b.at);
  const begun = Date.now();
  for (const [n, { member, at }] of plan.entries()) {
    const wait = begun + at - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    member.writes();
    if (n === Math.floor(plan.length / 2)) halfway();
    if (n > 0 && n % 1_000 === 0) progress(`${n} messages written`);
  }
}

/** Waits until every webhook was brought for the last time and nothing is owed to anybody. */
async function drained(
  service: Service,
  store: SqliteStore,
  api: BotApi,
  graph: Graph,
  progress: (line: string) => void,
): Promise<void> {
  const webhooks = () => api.updates.pending().length + graph.webhooks.pending().length;
  for (let calm = 0, waits = 0; calm < 3; waits++) {
    const { waiting, due } = await store.counts();
    const left = webhooks() + waiting + due + service.corridor.dispatcher.size + (graph.webhooks.busy() ? 1 : 0);
    calm = left === 0 ? calm + 1 : 0;
    if (waits > 0 && waits % 100 === 0) progress(`${webhooks()} webhooks, ${waiting} events, ${due} rows to go`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function everyUndelivered(store: SqliteStore) {
  const all: Awaited<ReturnType<SqliteStore['undelivered']>>[number][] = [];
  for (let page = await store.undelivered(null, 100); page.length > 0; )
    page = await store.undelivered(all[all.push(...page) - 1]!.seq, 100);
  return all;
}

/** A counselor has everything said again that may be; twice, as an impatient hand would. */
async function sayAgain(
  service: Service,
  store: SqliteStore,
  entries: Awaited<ReturnType<typeof everyUndelivered>>,
): Promise<ReadonlySet<string>> {
  const counselor = { id: 'synthetic', name: 'Synthetic' };
  const said = new Set<string>();
  for (const { id, person, row } of entries) {
    const found = await store.person(person);
    if (!found || whyNotAgain(found.person, row, Date.now()) !== null) continue;
    const wish = { id: againId(id), subject: { person }, sentAt: Date.now(), outgoing: id, row, counselor };
    for (let n = 0; n < 2; n++) await service.corridor.door.accept([{ ...wish, type: 'undelivered.repeated' }]);
    said.add(id);
  }
  return said;
}

/** Wrongs of each kind, one each: words that never came, words that came too often, a message nobody wrote, a wrong answer. */
function plant(store: SqliteStore, crowd: ReturnType<typeof gather>): number {
  const [first, second, third, fourth] = crowd as [Member, Member, Member, Member];
  first.tampers((lines) => lines.splice(0, 1));
  second.tampers((lines) => lines.push(...Array.from({ length: 50 }, () => lines[0]!)));
  third.written[0] = { ...third.written[0]!, text: 'nobody wrote this' };
  const [row] = fourth.written;
  store.connection.prepare(`UPDATE outbox SET state = 'withdrawn' WHERE id LIKE ?`).run(`${row!.id}/%`);
  return 4;
}

/** The most instants within one second. */
function mostWithin(instants: readonly number[]): number {
  let [most, from] = [0, 0];
  for (const [n, at] of instants.entries()) {
    while (at - instants[from]! >= 1_000) from++;
    most = Math.max(most, n - from + 1);
  }
  return most;
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 100) / 10;

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
