import { hkdfSync } from 'node:crypto';
import fs from 'node:fs';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { dateOf } from '#src/care/plan/calendar.ts';
import type { Programme } from '#src/care/programme.ts';
import { type Instant, type Language, languages } from '#src/care/words.ts';
import type { Channel, Door, Log } from '#src/channels/channel.ts';
import { readTemplates } from '#src/channels/whatsapp-cloud/templates.ts';
import type { PagerDesk } from '#src/console/pager.ts';
import { readyReplies } from '#src/console/replies.ts';
import { createConsole } from '#src/console/server.ts';
import { addApi, parseTokens } from '#src/http/api.ts';
import { createApp } from '#src/http/app.ts';
import type { Meter } from '#src/http/meter.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import type { Corridor } from '#src/pipeline/corridor.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { exportPerson } from '#src/records/personal.ts';
import type { Store } from '#src/store/store.ts';
import { addresserOf, enrolmentKey } from './accounts.ts';
import { channelViews } from './channelViews.ts';
import { type Settings, SettingsError } from './config.ts';
import { mayMeasure } from './operation/mayMeasure.ts';
import { sizesOf } from './operation/sizes.ts';
import { readReplies } from './programme.ts';
import { version } from './version.ts';
import { within } from './within.ts';

/** The web server with everything on it: health, the channels' routes, the console, the pages. */
export function createWeb(p: WebParts): Web {
  const { settings, store, corridor, log } = p;
  const now = () => realClockface.now();
  const desk = createConsole({
    store,
    door: corridor.door,
    connection: p.connection,
    settings: {
      secret: Buffer.from(hkdfSync('sha256', p.key, '', 'console sessions', 32)).toString('hex'),
      demo: settings.demo,
      origins: settings.origin ? [settings.origin] : [],
      behindProxy: settings.behindProxy,
      secondFactor: settings.secondFactor,
      secure: settings.production,
    },
    timeZone: p.programme.timeZone,
    programme: p.programme,
    channels: () => channelViews(p.channels.filter(p.isOurs)),
    pager: p.pager,
    bus: store.fellows?.bus,
    replies: { ...readyReplies(readReplies(), p.programme), template: counselorTemplate(settings) },
    accounts: p.channels.map(({ name, account }) => ({ channel: name, account })),
    exported: (person, form) => exportPerson({ store, programme: p.programme, version: version(), now }, person, form),
    log,
    now,
  });
  const app = createApp({
    version: version(),
    vitals: {
      store,
      storeFailedAt: corridor.storeFailedAt,
      rangAt: p.rangAt,
      now,
      handling: () => corridor.handler.size,
      sending: () => corridor.dispatcher.size,
      stopping: p.stopping,
      diskFree: () => sizesOf(settings.dataDir).diskFree,
      channels: () =>
        p.channels.filter(p.isOurs).map((c) => ({ channel: c.name, state: c.status?.().state ?? 'ready' })),
    },
    meter: p.meter,
    sizes: () => sizesOf(settings.dataDir),
    mayMeasure: mayMeasure(settings),
    log,
    pages: { folder: p.pages, phone: settings.demo, demo: settings.demo },
    // A film is larger than anything that a provider posts.
    ...(settings.demo && { roomy: ['/phone/api/files'] }),
    routes: [
      (a) => desk.routes(a),
      (a) => routeApi(a, p, now),
      ...p.channels.map((c) => (a: Parameters<typeof desk.routes>[0]) => c.routes?.(a, p.door)),
    ],
    faultOf,
  });
  /** What was refused is what an attack looks like. */
  const counted = (answer: Response): Response => {
    if (answer.status < 400) return answer;
    const status = String(answer.status);
    p.meter.count('hamdam_http_refused_total', 'Requests that were refused or failed', 1, { status });
    return answer;
  };
  const server = createAdaptorServer({
    fetch(request: Request, env: unknown) {
      const answer = app.fetch(request, env as object);
      return answer instanceof Promise ? answer.then(counted) : counted(answer);
    },
    serverOptions: { requestTimeout: 30_000, keepAliveTimeout: 10_000 },
  }) as Server;
  desk.attach(server);
  return {
    listen: () => listen(server, settings),
    refresh: () => desk.refresh(),
    gone: () => desk.gone(),
    async close() {
      await desk.stop();
      await closeServer(server);
    },
  };
}

/** The API by which other systems enrol people, where its tokens are set. */
function routeApi(app: Parameters<typeof addApi>[0], p: WebParts, now: () => number): void {
  const { programme, store, corridor, log } = p;
  if (p.settings.apiTokens === null) return;
  const address = addresserOf(p.channels.map(({ name, account }) => ({ channel: name, account })));
  const key = enrolmentKey(p.key);
  addApi(app, {
    tokens: readTokens(p.settings.apiTokens),
    log,
    house: {
      ...{ store, programme, now, version: version() },
      door: corridor.door,
      reader: (by) => createEnrolments({ key, programme, address, by, now }),
      address,
      today: () => dateOf(now(), programme.timeZone),
    },
  });
}

/** What WhatsApp approved to carry a counselor's own words, by language. */
function counselorTemplate({ whatsappCloud }: Settings): Readonly<Partial<Record<Language, string>>> {
  if (!whatsappCloud) return {};
  const serving = readTemplates(whatsappCloud.templates ?? undefined).filter((t) => t.serves.includes('counselor'));
  const bodies = languages.flatMap((language) => {
    const body = serving.map((t) => t.languages[language]).find((v) => v?.state === 'approved')?.body;
    return body ? [[language, body] as const] : [];
  });
  return Object.fromEntries(bodies);
}

function readTokens(file: string): ReturnType<typeof parseTokens> {
  try {
    return parseTokens(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(`HAMDAM_API_TOKENS: ${(error as Error).message}`);
  }
}

/** The web server. */
export interface Web {
  /** Resolves with where it listens, such as `http://127.0.0.1:3000`. Throws a `SettingsError` where it may not. */
  listen(): Promise<string>;
  /** Lets the console's pages read anew how things stand. */
  refresh(): void;
  /** Another process is no more: tells the pages who looked from there. */
  gone(): void;
  /** Ends the console's connections, lets open requests end for some seconds, and closes. */
  close(): Promise<void>;
}

/** Open requests may end within this time. */
const patienceMs = 3_000;

/** What the web server shows, and what it stands in front of. */
export interface WebParts {
  readonly settings: Settings;
  readonly programme: Programme;
  readonly store: Store;
  readonly connection: Parameters<typeof createConsole>[0]['connection'];
  readonly key: Buffer;
  readonly channels: readonly Channel[];
  readonly corridor: Corridor;
  /** What channels are handed. */
  readonly door: Door;
  readonly pager?: PagerDesk;
  /** When it was last looked at what is due; now where another process looks. */
  readonly rangAt: () => Instant | null;
  /** Whether it is for this process to say how a channel is doing. */
  readonly isOurs: (channel: Channel) => boolean;
  readonly meter: Meter;
  readonly log: Log;
  readonly pages: string;
  readonly stopping: () => boolean;
}

function listen(server: Server, { host, port }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: 'is taken', EACCES: 'is not ours to listen to' }[error.code ?? ''];
      reject(why ? new SettingsError(`PORT: ${port} ${why}; set another`) : error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const at = server.address();
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      resolve(`http://${shown}:${at && typeof at === 'object' ? at.port : port}`);
    });
  });
}

/** Lets open requests end, but not for ever. */
async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await within(closed, patienceMs);
  server.closeAllConnections();
}
