import { hkdfSync } from 'node:crypto';
import fs from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Programme } from '#src/care/programme.ts';
import type { Channel, Log } from '#src/channels/channel.ts';
import { type Outlet, outletOf } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { createConsole } from '#src/console/server.ts';
import { createApp } from '#src/http/app.ts';
import { Meter } from '#src/http/meter.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { type Corridor, createCorridor } from '#src/pipeline/corridor.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import type { Store } from '#src/store/store.ts';
import { type Settings, SettingsError } from './config.ts';
import { lockFolder } from './lock.ts';
import { createLog } from './log.ts';
import { openMemory } from './memory.ts';
import { tallyOf } from './metrics.ts';
import { loadProgramme, projectRoot } from './programme.ts';

/** A service that runs. */
export interface Service {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** The names of the channels it speaks by. */
  readonly channels: readonly string[];
  readonly store: Store;
  readonly corridor: Corridor;
  /** Receives nothing more, finishes what is in hand within some seconds, closes. What is left is on disk for the next start. */
  stop(): Promise<void>;
}

/** How long stopping may wait: for a channel, for open requests, for what is in hand. */
const patience = { channelMs: 5_000, requestsMs: 3_000, handMs: 10_000 };
/** With more than this in memory the clock waits, so that reminders never stand before what people write. */
const relievedAt = 32;
/** More than anyone scrolls back on a simulated phone. */
const phoneHistory = 500;

/**
 * Starts the whole service. Throws a `SettingsError` where a setting keeps it from starting; then nothing is left running.
 * `pages` is where the built pages lie.
 */
export async function startService(
  settings: Settings,
  log: Log = createLog(settings.logLevel),
  { pages = path.join(projectRoot, 'dist/page') }: { readonly pages?: string } = {},
): Promise<Service> {
  const closers: (() => Promise<void> | void)[] = [];
  const meter = new Meter();
  const now = () => realClockface.now();
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= closeAll(closers, log);
    return stopping;
  };
  try {
    const programme = loadProgramme(settings, now());
    closers.push(lockFolder(settings.dataDir));
    const { key, store } = await openMemory(settings, now);
    closers.push(() => store.close());

    const channels = await named(() => openChannels(settings, programme, store));
    const outlets: Record<string, Outlet> = Object.fromEntries(channels.map((c) => [c.name, outletOf(c)]));
    const { createAbsentModel, createModelOutlet } = await import('#src/assess/outlet.ts');
    outlets.model = settings.model ? createModelOutlet({ ...settings.model, now }) : createAbsentModel(now);
    const corridor = createCorridor({
      store,
      programme,
      outlets,
      clockface: realClockface,
      log,
      tally: tallyOf(meter),
      // The model's own deadline ends first; this one only catches an outlet that does not keep to its signal.
      timeoutMs: Math.max(20_000, (settings.model?.timeoutMs ?? 0) + 5_000),
    });
    closers.push(() => corridor.stop(AbortSignal.timeout(patience.handMs)));
    const clock = new Clock({
      store,
      accept: (arrivals) => corridor.door.accept(arrivals),
      relieved: () => corridor.handler.relieved(relievedAt),
      clockface: realClockface,
      failed: (error) => log.error({ fault: faultOf(error) }, 'the clock could not ring'),
    });
    closers.push(() => clock.stop());

    const desk = createConsole({
      store,
      door: corridor.door,
      connection: store.connection,
      settings: {
        secret: Buffer.from(hkdfSync('sha256', key, '', 'console sessions', 32)).toString('hex'),
        demo: settings.demo,
        origins: settings.origin ? [settings.origin] : [],
        behindProxy: settings.behindProxy,
      },
      timeZone: programme.timeZone,
      log,
      now,
    });
    const app = createApp({
      version: version(),
      vitals: {
        store,
        storeFailedAt: corridor.storeFailedAt,
        rangAt: () => clock.rangAt,
        now,
        handling: () => corridor.handler.size,
        sending: () => corridor.dispatcher.size,
        stopping: () => stopping !== null,
      },
      meter,
      log,
      pages: { folder: pages, phone: settings.demo, demo: settings.demo },
      routes: [
        (a) => desk.routes(a),
        ...channels.map((c) => (a: Parameters<typeof desk.routes>[0]) => c.routes?.(a, corridor.door)),
      ],
      faultOf,
    });
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: { requestTimeout: 30_000, keepAliveTimeout: 10_000 },
    }) as Server;
    desk.attach(server);
    closers.push(async () => {
      await desk.stop();
      await closeServer(server);
    });

    await corridor.start();
    clock.start();
    const url = await listen(server, settings);
    for (const channel of channels) {
      closers.push(() => within(channel.stop(), patience.channelMs));
      await named(() => channel.start(corridor.door));
    }
    log.info({ channels: channels.map((c) => c.name), model: settings.model !== null }, 'started');
    return { url, channels: channels.map((c) => c.name), store, corridor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The channels that are set or, in the demo, the simulated phone. Loaded when they are wanted: each brings its library. */
async function openChannels(settings: Settings, programme: Programme, store: Store): Promise<readonly Channel[]> {
  if (settings.demo) {
    const { createPhone } = await import('#src/channels/phone/channel.ts');
    return [createPhone({ history: (address) => history(store, address) })];
  }
  const { channelsFor } = await import('#src/channels/index.ts');
  return channelsFor(settings, { wording: programme.wording });
}

/** A channel throws only where a setting is wrong, and names it. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw error instanceof Error ? new SettingsError(error.message) : error;
  });
}

/** What a simulated phone shows: its conversation on record. */
async function history(store: Store, address: string) {
  const contactPoint = await store.contactPointOf('phone', 'main', address);
  return contactPoint ? store.communications(contactPoint.person, Number.MAX_SAFE_INTEGER, phoneHistory) : [];
}

/** Closes what was opened, last first; what cannot be closed keeps nothing else open. */
async function closeAll(closers: readonly (() => Promise<void> | void)[], log: Log): Promise<void> {
  for (const close of closers.toReversed()) {
    try {
      await close();
    } catch (error) {
      log.error({ fault: faultOf(error) }, 'a part could not be closed');
    }
  }
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
  await within(closed, patience.requestsMs);
  server.closeAllConnections();
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The version in `package.json`. */
export function version(): string {
  return (JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
}
