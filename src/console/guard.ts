import type { IncomingMessage } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import type { ConsoleSettings } from './house.ts';
import { sameOrigin } from './origin.ts';
import { routeRule } from './permissions.ts';
import type { PutOnRecord } from './recorder.ts';
import type { Session, SignIn } from './signIn.ts';

/**
 * Stands before every route of the console: what the table of permissions does not allow is refused, what another site's page
 * makes a counselor's browser send as well, and what is a look at somebody is on record before it is answered.
 */
export function guard(parts: {
  signIn(): Promise<SignIn>;
  readonly settings: ConsoleSettings;
  readonly record: PutOnRecord;
  knock(address: string, at: string): Promise<void>;
}): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method !== 'GET' && method !== 'HEAD' && !fromOwnPage(c, parts.settings)) {
      return c.json({ error: 'origin', message: 'this address is for the console page only' }, 403);
    }
    const rule = routeRule(method, path);
    if (!rule) return c.json({ error: 'not-found' }, 404);
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.json({ error: 'origin' }, 403);
    if (rule.anybody) return next();
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    if (!session) {
      if (c.req.header('cookie')) await parts.knock(addressOf(c, parts.settings), `${method} ${path}`);
      return c.json({ error: 'signed-out' }, 401);
    }
    if (session.half && !rule.half) return c.json({ error: 'second-factor' }, 403);
    const actor = session.counselor.id;
    if (!rule.for.includes(session.role)) {
      await parts.record({ actor, action: 'request.refused', detail: `${method} ${path}` });
      return c.json({ error: 'not-allowed' }, 403);
    }
    if (rule.look) await parts.record({ actor, action: rule.look });
    c.set('session', session);
    return next();
  };
}

/** Who asks. Only behind the guard, on a route that is not anybody's. */
export function sessionIn(c: Context): Session {
  const session = c.get('session') as Session | undefined;
  if (!session) throw new Error('a route was reached without a session');
  return session;
}

function fromOwnPage(c: Context, { origins = [] }: ConsoleSettings): boolean {
  return sameOrigin(c.req.header('origin'), c.req.header('host'), origins);
}

/** Where the request really came from: the proxy's word where it is ours, else the connection itself. */
export function addressOf(c: Context, { behindProxy }: ConsoleSettings): string {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return addressBehind(behindProxy === true, c.req.header('x-forwarded-for'), incoming?.socket.remoteAddress);
}

/** The last address that a proxy of ours names; where there is none, the connection's. */
export function addressBehind(behindProxy: boolean, forwarded: string | undefined, own: string | undefined): string {
  return (behindProxy && forwarded?.split(',').at(-1)?.trim()) || own || '127.0.0.1';
}
