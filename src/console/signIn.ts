import type { Database } from 'better-sqlite3';
import type { Counselor } from '#src/care/event.ts';
import type { ConsoleSettings } from './house.ts';
import { addressHeader, openLibrary } from './library.ts';
import { createLockout } from './lockout.ts';
import { createUsers, roleOf, type Users } from './users.ts';
import { authPath, type Role } from './wire.ts';

/** A signed-in counselor. */
export interface Session {
  readonly id: string;
  readonly counselor: Counselor;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: number;
  /** Whether the account has a second factor. */
  readonly secondFactor: boolean;
  /** A second factor is required and not set up yet: until it is, nothing else is allowed. */
  readonly half: boolean;
}

/** Who may enter the console, on the store's own connection. There is no sign-up over HTTP. */
export interface SignIn extends Users {
  /**
   * Answers what the library answers: sign-in, second factor, sign-out. `address` is where the request really came from. Wrong
   * passwords are counted for the account and the address, and both wait longer with each.
   */
  handle(request: Request, address: string): Promise<Response>;
  /** Whom the request's cookie speaks for; null when it is missing, forged, expired or revoked. */
  sessionOf(headers: Headers): Promise<Session | null>;
  /** Those of the sessions that still stand. */
  standing(sessions: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Loads the library on first use only, since it is heavy. The tables come from the store's migrations. */
export async function createSignIn(connection: Database, settings: ConsoleSettings): Promise<SignIn> {
  const auth = await openLibrary(connection, settings);
  const lockout = createLockout(connection);
  const standing = connection
    .prepare<[string, string], string>(`
      SELECT s.id FROM session AS s JOIN user AS u ON u.id = s.userId
      WHERE s.id IN (SELECT value FROM json_each(?)) AND s.expiresAt > ? AND u.disabled IS NOT 1`)
    .pluck();

  async function byPassword(request: Request, address: string): Promise<Response> {
    const email = await emailIn(request);
    if (email === null) return auth.handler(request);
    const waitMs = lockout.begin(email, address);
    if (waitMs > 0) return locked(waitMs);
    const answer = await auth.handler(request);
    if (answer.ok) lockout.succeeded(email, address);
    return answer;
  }

  return {
    ...(await createUsers(auth, connection, lockout)),

    async handle(request, address) {
      const headers = new Headers(request.headers);
      headers.set(addressHeader, address);
      const known = new Request(request, { headers });
      const path = new URL(request.url).pathname;
      return path === `${authPath}/sign-in/email` ? byPassword(known, address) : auth.handler(known);
    },

    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found || found.user.disabled) return null;
      const { session, user } = found;
      const secondFactor = user.twoFactorEnabled === true;
      return {
        id: session.id,
        counselor: { id: user.id, name: user.name },
        email: user.email,
        role: roleOf(user.role),
        expiresAt: new Date(session.expiresAt).getTime(),
        secondFactor,
        half: settings.secondFactor === 'required' && !secondFactor,
      };
    },

    async standing(sessions) {
      return new Set(standing.all(JSON.stringify(sessions), new Date().toISOString()));
    },
  };
}

/** The e-mail address that somebody signs in with; null where there is none to count tries for. */
async function emailIn(request: Request): Promise<string | null> {
  try {
    const { email } = (await request.clone().json()) as { email?: unknown };
    return typeof email === 'string' && email.length <= 320 ? email : null;
  } catch {
    return null;
  }
}

function locked(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  const headers = { 'Retry-After': String(seconds) };
  return Response.json({ error: 'locked', seconds }, { status: 429, headers });
}
