import type { Counselor } from '#src/care/event.ts';
import { type Connection, tablesOn } from '#src/store/tables.ts';
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
export async function createSignIn(connection: Connection, settings: ConsoleSettings): Promise<SignIn> {
  const auth = await openLibrary(connection, settings);
  const lockout = createLockout(connection);
  const tables = tablesOn(connection);

  async function byPassword(request: Request, address: string): Promise<Response> {
    const email = await emailIn(request);
    if (email === null) return auth.handler(request);
    const waitMs = await lockout.begin(email, address);
    if (waitMs > 0) return locked(waitMs);
    const answer = await auth.handler(request);
    if (answer.ok) await lockout.succeeded(email, address);
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
      const found = new Set<string>();
      for (let i = 0; i < sessions.length; i += atOnce) {
        const some = sessions.slice(i, i + atOnce);
        const rows = await tables.rows<{ id: string }>(
          `SELECT s.id FROM session AS s JOIN "user" AS u ON u.id = s."userId"
           WHERE s."expiresAt" > ? AND NOT coalesce(u.disabled, false) AND s.id IN (${places(atOnce)})`,
          // A statement of one length: what is missing is asked for again.
          [new Date().toISOString(), ...some, ...Array.from({ length: atOnce - some.length }, () => some[0])],
        );
        for (const { id } of rows) found.add(id);
      }
      return found;
    },
  };
}

/** How many sessions are asked for in one statement. */
const atOnce = 50;
const places = (n: number): string => Array.from({ length: n }, () => '?').join(', ');

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
