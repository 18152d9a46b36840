import type { Database } from 'better-sqlite3';
import type { Counselor } from '#src/care/event.ts';
import type { ConsoleSettings } from './house.ts';
import { authPath, type Role } from './wire.ts';

/** A signed-in counselor. */
export interface Session {
  readonly id: string;
  readonly counselor: Counselor;
  readonly role: Role;
  readonly expiresAt: number;
}

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** A counselor, where it is not told. */
  readonly role?: Role;
}

/** Who may enter the console, on the store's own connection. There is no sign-up over HTTP. */
export interface SignIn {
  /** Answers the HTTP side: sign in, sign out. `address` is where the request really came from. */
  handle(request: Request, address: string): Promise<Response>;
  /** Whom the request's cookie speaks for; null when it is missing, forged, expired or revoked. */
  sessionOf(headers: Headers): Promise<Session | null>;
  /** Those of the sessions that still stand. */
  standing(sessions: readonly string[]): Promise<ReadonlySet<string>>;
  /** Makes a user who can sign in; null where that e-mail address has one already. */
  addUser(user: NewUser): Promise<Counselor | null>;
  /** Sets a password and ends every session of that user; false where there is none. */
  setPassword(email: string, password: string): Promise<boolean>;
  /** Makes a user a supervisor or a counselor, and ends their sessions; false where there is none. */
  setRole(email: string, role: Role): Promise<boolean>;
  /** Removes the users with those addresses and ends their sessions. */
  removeUsers(emails: readonly string[]): Promise<void>;
}

/** How long a session lasts without use: a working day. */
const sessionSeconds = 12 * 3600;
/** Tries to sign in from one address within a minute, right and wrong ones together. */
const triesPerMinute = 10;
const addressHeader = 'x-hamdam-client-address';

/** Loads the library on first use only, since it is heavy. The tables come from the store's migrations. */
export async function createSignIn(connection: Database, settings: ConsoleSettings): Promise<SignIn> {
  const auth = await library(connection, settings);
  const { internalAdapter: users, adapter, password: passwords } = await auth.$context;

  return {
    async handle(request, address) {
      const headers = new Headers(request.headers);
      headers.set(addressHeader, address);
      return auth.handler(new Request(request, { headers }));
    },

    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { session, user } = found;
      return {
        id: session.id,
        counselor: { id: user.id, name: user.name },
        role: user.role === 'supervisor' ? 'supervisor' : 'counselor',
        expiresAt: new Date(session.expiresAt).getTime(),
      };
    },

    async standing(sessions) {
      if (sessions.length === 0) return new Set();
      const found = await adapter.findMany<{ id: string; expiresAt: Date }>({
        model: 'session',
        where: [{ field: 'id', operator: 'in', value: [...sessions] }],
        limit: sessions.length,
      });
      return new Set(found.filter((s) => new Date(s.expiresAt).getTime() > Date.now()).map((s) => s.id));
    },

    async addUser({ name, email, password, role = 'counselor' }) {
      if (await users.findUserByEmail(email)) return null;
      const hash = await passwords.hash(password);
      const user = await users.createUser({ name, email, emailVerified: true, role }, { method: 'email-password' });
      await users.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
      return { id: user.id, name };
    },

    async setPassword(email, password) {
      const known = await users.findUserByEmail(email);
      if (!known) return false;
      await users.updatePassword(known.user.id, await passwords.hash(password));
      await users.deleteUserSessions(known.user.id);
      return true;
    },

    async setRole(email, role) {
      const known = await users.findUserByEmail(email);
      if (!known) return false;
      await users.updateUser(known.user.id, { role });
      await users.deleteUserSessions(known.user.id);
      return true;
    },

    async removeUsers(emails) {
      for (const email of emails) {
        const known = await users.findUserByEmail(email);
        if (!known) continue;
        await users.deleteUserSessions(known.user.id);
        await users.deleteUser(known.user.id);
      }
    },
  };
}

async function library(connection: Database, settings: ConsoleSettings) {
  const { betterAuth } = await import('better-auth');
  return betterAuth({
    database: connection,
    secret: settings.secret,
    basePath: authPath,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    user: { additionalFields: { role: { type: 'string', defaultValue: 'counselor', input: false } } },
    session: { expiresIn: sessionSeconds, updateAge: 3600 },
    // Whether the origin is ours was judged before; the library judges again, by the host the request was sent to.
    trustedOrigins: (request) => [...(settings.origins ?? []), ...(request ? [new URL(request.url).origin] : [])],
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/email': { window: 60, max: triesPerMinute } },
    },
    advanced: {
      useSecureCookies: (settings.origins ?? []).some((o) => o.startsWith('https:')),
      cookiePrefix: 'hamdam',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    // Its messages name e-mail addresses.
    logger: { disabled: true },
  });
}
