import type { IncomingMessage } from 'node:http';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { addChannelsRoute } from './channels.ts';
import { demoUsers } from './demo.ts';
import type { ConsoleSettings, House } from './house.ts';
import { addMediaRoute } from './media.ts';
import { sameOrigin } from './origin.ts';
import { addProgrammeRoute } from './programme.ts';
import type { SignIn } from './signIn.ts';
import { authPath, type ChannelView, mediaPath } from './wire.ts';

/**
 * The console's HTTP side: headers for the page and everything under it, sign-in, sign-out, and the demo's sign-ins.
 * The built page itself is served by the HTTP room.
 */
export function addRoutes(
  app: Hono,
  parts: {
    signIn(): Promise<SignIn>;
    settings: ConsoleSettings;
    house: Pick<House, 'store' | 'door' | 'now'>;
    channels(): Promise<readonly ChannelView[]>;
    readonly timeZone: string;
    ended(session: string): void;
  },
): void {
  const { settings } = parts;
  app.use('/console', pageHeaders);
  app.use('/console/*', pageHeaders);
  app.use('/console/api/*', ownPagesOnly(settings));

  addMediaRoute(app, { ...parts.house, signIn: parts.signIn });
  addChannelsRoute(app, parts);
  addProgrammeRoute(app, parts);

  app.get('/console/api/demo', (c) => c.json({ users: settings.demo ? demoUsers : [] }));

  app.get('/console/api/session', async (c) => {
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    return c.json({ counselor: session?.counselor ?? null });
  });

  app.post(`${authPath}/sign-in/email`, async (c) => {
    const answer = await (await parts.signIn()).handle(c.req.raw, addressOf(c, settings));
    // The library's answer holds the session's token, too, which belongs in the cookie alone, where no script reads it.
    return answer.ok ? withBody(answer, { signedIn: true }) : answer;
  });

  app.post(`${authPath}/sign-out`, async (c) => {
    const signIn = await parts.signIn();
    const session = await signIn.sessionOf(c.req.raw.headers);
    const answer = await signIn.handle(c.req.raw, addressOf(c, settings));
    if (session) parts.ended(session.id);
    return answer;
  });
}

function withBody(answer: Response, body: object): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return Response.json(body, { status: answer.status, headers });
}

/** No script, style or connection but our own, and no frame around us. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const pageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // A file that somebody sent has a stricter one of its own.
  if (c.req.path !== mediaPath) c.header('Content-Security-Policy', contentPolicy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  if (c.req.path.startsWith('/console/api/')) c.header('Cache-Control', 'no-store');
};

/** Refuses what another site's page makes a counselor's browser send. */
function ownPagesOnly(settings: ConsoleSettings): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && !sameOrigin(c.req.header('origin'), c.req.header('host'), settings.origins ?? [])) {
      return c.json({ error: 'origin', message: 'this address is for the console page only' }, 403);
    }
    return next();
  };
}

/** Where the request really came from: the proxy's word where it is ours, else the connection itself. */
function addressOf(c: Context, settings: ConsoleSettings): string {
  const forwarded = settings.behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return forwarded || incoming?.socket.remoteAddress || '127.0.0.1';
}
