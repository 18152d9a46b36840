import type { BetterAuthOptions } from 'better-auth';
import { type Connection, tablesOn } from '#src/store/tables.ts';
import type { ConsoleSettings } from './house.ts';
import { longestPassword, shortestPassword } from './passwordRules.ts';
import { authPath } from './wire.ts';

export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** How long a session lasts without use: a working day. */
const sessionSeconds = 12 * 3600;
/** Where a request really came from, for the library; whatever a request says of itself there is replaced. */
export const addressHeader = 'x-hamdam-client-address';

/** better-auth on the store's own connection, whose migrations hold its tables. Loaded on first use only, since it is heavy. */
export async function openLibrary(connection: Connection, settings: ConsoleSettings) {
  const [{ betterAuth }, { APIError }, { twoFactor }] = await Promise.all([
    import('better-auth'),
    import('better-auth/api'),
    import('better-auth/plugins/two-factor'),
  ]);
  const tables = tablesOn(connection);
  const isShutOut = async (id: string) =>
    (await tables.rows('SELECT 1 AS yes FROM "user" WHERE id = ? AND coalesce(disabled, false)', [id])).length > 0;
  return betterAuth({
    appName: 'Hamdam',
    database: tables.library as NonNullable<BetterAuthOptions['database']>,
    secret: settings.secret,
    basePath: authPath,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: 'string', defaultValue: 'counselor', input: false },
        disabled: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    session: { expiresIn: sessionSeconds, updateAge: 3600 },
    databaseHooks: {
      session: {
        create: {
          // Whoever was shut out is answered as if the password were wrong.
          before: async ({ userId }) => {
            if (await isShutOut(userId)) throw new APIError('UNAUTHORIZED');
          },
        },
      },
    },
    // Five tries a sign-in and ten in a row are the plugin's own; then the account's second factor rests for a quarter of an hour.
    plugins: [twoFactor({ issuer: 'Hamdam', twoFactorCookieMaxAge: 300 })],
    // Whether the origin is ours was judged before; the library judges again, by the host the request was sent to.
    trustedOrigins: (request) => [...(settings.origins ?? []), ...(request ? [new URL(request.url).origin] : [])],
    // Wrong passwords are counted on disk, by `lockout.ts`; this keeps a flood off, behind which a whole clinic may sign in.
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: {
        '/sign-in/email': { window: 60, max: 60 },
        '/two-factor/*': { window: 60, max: 30 },
      },
    },
    advanced: {
      useSecureCookies: settings.secure === true || (settings.origins ?? []).some((o) => o.startsWith('https:')),
      cookiePrefix: 'hamdam',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    // Its messages name e-mail addresses.
    logger: { disabled: true },
  });
}
