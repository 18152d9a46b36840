import type { Server as HttpServer } from 'node:http';
import type { Database } from 'better-sqlite3';
import type { Hono } from 'hono';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import { type Caller, commands } from './commands.ts';
import { settleDemoUsers } from './demo.ts';
import { createFanout, sessionRoom } from './fanout.ts';
import { createFollow, type Follow } from './follow.ts';
import type { ConsoleSettings, House } from './house.ts';
import { sameOrigin } from './origin.ts';
import { addRoutes } from './routes.ts';
import { createSignIn, type Session, type SignIn } from './signIn.ts';
import type { ClientEvents, CommandName, Refused, ServerEvents } from './wire.ts';
import { socketPath } from './wire.ts';

export interface Console {
  /** Takes WebSocket connections on that server. */
  attach(server: HttpServer): void;
  /** Adds sign-in and the headers of everything under `/console`; call it before the page is served. */
  routes(app: Hono): void;
  /** Ends every connection. */
  stop(): Promise<void>;
}

interface SocketData {
  session: Session;
}
type ConsoleSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** Longer than the longest reply in any script, and far below what could hurt. */
const largestPayload = 64 * 1024;

/**
 * The clinicians' door: sign-in over HTTP, everything else over one WebSocket.
 * `connection` is the store's own database handle, which carries the sign-in's tables. Every `sweepMs`, sessions that were
 * revoked or ran out lose their connections, also when nobody does anything on them.
 */
export function createConsole(
  options: House & {
    connection: Database;
    settings: ConsoleSettings;
    timeZone?: string;
    sweepMs?: number;
  },
): Console {
  const { store, log, settings, timeZone = 'Asia/Karachi', sweepMs = 15_000 } = options;
  const { follow, stop: stopFollowing } = createFollow(store);
  const io = new Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>({
    path: socketPath,
    // Browsers send their origin with every WebSocket, which is how another site's page is told apart.
    transports: ['websocket'],
    allowRequest: (request, answer) =>
      answer(null, sameOrigin(request.headers.origin, request.headers.host, settings.origins ?? [])),
    // It would halve the throughput and cost 0.3 MB a connection.
    perMessageDeflate: false,
    maxHttpBufferSize: largestPayload,
    serveClient: false,
  });
  const fanout = createFanout(io, options, timeZone);
  const signIn = lazily(async () => {
    const made = await createSignIn(options.connection, settings);
    await settleDemoUsers(made, settings.demo);
    return made;
  });

  io.use(async (socket, next) => {
    try {
      const session = await sessionOf(await signIn(), socket.request.headers.cookie);
      if (!session) return next(new Error('signed-out'));
      socket.data.session = session;
      next();
    } catch (error) {
      log.error({ error: nameOf(error) }, 'a session could not be checked');
      next(new Error('failed'));
    }
  });
  io.on('connection', (socket) => serve(socket, { house: options, follow, timeZone, signIn }));

  function ended(session: string): void {
    io.to(sessionRoom(session)).emit('signed-out');
    io.in(sessionRoom(session)).disconnectSockets(true);
  }

  async function sweep(): Promise<void> {
    const held = new Set([...io.sockets.sockets.values()].map((s) => s.data.session.id));
    if (held.size === 0) return;
    const standing = await (await signIn()).standing([...held]);
    for (const session of held) if (!standing.has(session)) ended(session);
  }
  const sweeper = setInterval(() => {
    sweep().catch((error: unknown) => log.error({ error: nameOf(error) }, 'sessions could not be checked'));
  }, sweepMs);
  sweeper.unref();

  return {
    attach: (server) => void io.attach(server),
    routes: (app) => addRoutes(app, { signIn, settings, ended }),
    async stop() {
      clearInterval(sweeper);
      fanout.stop();
      stopFollowing();
      io.disconnectSockets(true);
      // The HTTP server belongs to who attached it, and is closed there.
      io.engine?.close();
    },
  };
}

interface Serving {
  readonly house: House;
  readonly follow: Follow;
  readonly timeZone: string;
  signIn(): Promise<SignIn>;
}

/** Answers one connection's commands. The session is asked for anew at each, so that a revoked one does nothing more. */
function serve(socket: ConsoleSocket, { signIn, ...parts }: Serving): void {
  const { session } = socket.data;
  void socket.join(sessionRoom(session.id));
  const caller: Caller = {
    ...parts,
    counselor: session.counselor,
    join: (room) => void socket.join(room),
    leave: (room) => void socket.leave(room),
  };

  async function answerTo(name: CommandName, payload: unknown): Promise<object> {
    const standing = await sessionOf(await signIn(), socket.request.headers.cookie);
    if (standing?.id !== session.id) return refused('', 'signed-out');
    const parsed = z.safeParse(commands[name].payload as z.ZodType, payload);
    if (!parsed.success) return refused(fieldOf(parsed.error), 'malformed');
    return (commands[name].run as (caller: Caller, payload: unknown) => Promise<object>)(caller, parsed.data);
  }

  for (const name of Object.keys(commands) as CommandName[]) {
    const listen = socket.on.bind(socket) as (n: string, f: (payload: unknown, answer: unknown) => void) => void;
    listen(name, async (payload, answer) => {
      const given = await answerTo(name, payload).catch((error: unknown) => {
        parts.house.log.error({ command: name, error: nameOf(error) }, 'a console command failed');
        return refused('', 'failed');
      });
      if (typeof answer === 'function') answer(given);
      if ('error' in given && (given as Refused).error.reason === 'signed-out') {
        socket.emit('signed-out');
        socket.disconnect(true);
      }
    });
  }
}

async function sessionOf(signIn: SignIn, cookie: string | undefined): Promise<Session | null> {
  return cookie ? signIn.sessionOf(new Headers({ cookie })) : null;
}

function refused(field: string, reason: Refused['error']['reason']): Refused {
  return { ok: false, error: { field, reason } };
}

/** The path of the first wrong field; an unknown field is named itself. */
function fieldOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? '';
  return issue?.path.join('.') ?? '';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
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
