import type { Server as HttpServer } from 'node:http';
import type { Hono } from 'hono';
import { Server } from 'socket.io';
import type { Bus } from '#src/store/store.ts';
import type { Connection } from '#src/store/tables.ts';
import { colleaguesOf } from './colleagues.ts';
import { settleDemoUsers } from './demo.ts';
import { createFanout } from './fanout.ts';
import { createFollow } from './follow.ts';
import { addressBehind } from './guard.ts';
import type { ConsoleSettings, House } from './house.ts';
import { sameOrigin } from './origin.ts';
import type { PagerDesk } from './pager.ts';
import { createPresence } from './presence.ts';
import { joinProcesses } from './processes.ts';
import { createQueueLines } from './queueLines.ts';
import { createKnocks, createRecorder } from './recorder.ts';
import { addRoutes } from './routes.ts';
import { type ConsoleServer, nameOf, serve, sessionOf } from './serve.ts';
import { watchSessions } from './sessions.ts';
import { createSignIn } from './signIn.ts';
import { type ChannelView, socketPath } from './wire.ts';

export interface Console {
  /** Takes WebSocket connections on that server. */
  attach(server: HttpServer): void;
  /** Adds sign-in and the headers of everything under `/console`; call it before the page is served. */
  routes(app: Hono): void;
  /** Lets every page connect anew and read how things stand: it may not have been told of all. */
  refresh(): void;
  /** Another process is no more, and with it whoever looked from there. */
  gone(): void;
  /** Ends every connection. */
  stop(): Promise<void>;
}

const connectMs = 10_000;
/** Longer than the longest reply in any script, and far below what could hurt. */
const largestPayload = 64 * 1024;

/**
 * The clinicians' door: sign-in over HTTP, everything else over one WebSocket.
 * `connection` is the store's own database handle, which carries the sign-in's tables. Every `sweepMs`, sessions that were
 * revoked or ran out lose their connections, also when nobody does anything on them.
 */
export function createConsole(
  options: House & {
    connection: Connection;
    settings: ConsoleSettings;
    timeZone?: string;
    /** How the channels are doing; none where it is not told. */
    channels?: () => Promise<readonly ChannelView[]>;
    sweepMs?: number;
    /** By what the consoles of several processes on one database know of each other; they do not where it is left out. */
    bus?: Bus | undefined;
    /** How counselors are called away from the page. */
    pager?: PagerDesk | undefined;
  },
): Console {
  const { store, log, settings, timeZone = 'Asia/Karachi', sweepMs = 5_000 } = options;
  const channels = options.channels ?? (async () => []);
  const house: House = { ...options, timeZone, colleagues: options.colleagues ?? colleaguesOf(options.connection) };
  const { follow, stop: stopFollowing } = createFollow(store);
  const io = socketServer(settings);
  if (options.bus) joinProcesses(io, options.bus, log);
  const queue = createQueueLines(house);
  const fanout = createFanout(io, options, timeZone, queue);
  const presence = createPresence(io, log);
  const signIn = lazily(async () => {
    const made = await createSignIn(options.connection, settings);
    await settleDemoUsers(made, settings.demo);
    return made;
  });

  const record = createRecorder(house);
  const knock = createKnocks(record, house.now);

  io.use(async (socket, next) => {
    try {
      const { headers, socket: line } = socket.request;
      const session = await sessionOf(await signIn(), headers.cookie);
      if (!session) {
        const from = addressBehind(
          settings.behindProxy === true,
          [headers['x-forwarded-for']].flat()[0],
          line.remoteAddress,
        );
        if (headers.cookie) await knock(from, 'socket');
        return next(new Error('signed-out'));
      }
      if (session.half) return next(new Error('second-factor'));
      socket.data.session = session;
      next();
    } catch (error) {
      log.error({ error: nameOf(error) }, 'a session could not be checked');
      next(new Error('failed'));
    }
  });
  io.on('connection', (socket) =>
    serve(socket, { house, follow, timeZone, queue, presence, record, signIn, pager: options.pager }),
  );

  const sessions = watchSessions(io, { signIn, log, sweepMs });

  return {
    attach: (server) => void io.attach(server),
    routes: (app) =>
      addRoutes(app, {
        ...{ signIn, settings, house, channels, timeZone, record, knock },
        ended: sessions.ended,
        pager: options.pager,
      }),
    gone: () => presence.refresh(),
    refresh() {
      // Whom the server sends away stays away; whose line breaks comes again.
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    },
    async stop() {
      sessions.stop();
      fanout.stop();
      queue.stop();
      presence.stop();
      stopFollowing();
      io.disconnectSockets(true);
      // The HTTP server belongs to who attached it, and is closed there.
      io.engine?.close();
      await io.of('/').adapter.close();
    },
  };
}

function socketServer(settings: ConsoleSettings): ConsoleServer {
  return new Server({
    path: socketPath,
    // Browsers send their origin with every WebSocket, which is how another site's page is told apart.
    transports: ['websocket'],
    // Who does not sign in with the first packet holds a connection no longer than this; a slow network still can.
    connectTimeout: connectMs,
    allowRequest: (request, answer) =>
      answer(null, sameOrigin(request.headers.origin, request.headers.host, settings.origins ?? [])),
    // It would halve the throughput and cost 0.3 MB a connection.
    perMessageDeflate: false,
    maxHttpBufferSize: largestPayload,
    serveClient: false,
  });
}

/** Makes a thing once, at the first call; a failed attempt is made again. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
