import type { Hono, MiddlewareHandler } from 'hono';
import { addAccountRoutes } from './accountRoutes.ts';
import { addAppFiles } from './appFiles.ts';
import { addAuditRoute } from './auditRoute.ts';
import { addChannelsRoute } from './channels.ts';
import { addExportRoute } from './exportRoute.ts';
import { guard } from './guard.ts';
import type { ConsoleSettings, House } from './house.ts';
import { addMediaRoute } from './media.ts';
import type { PagerDesk } from './pager.ts';
import { addPagerRoutes } from './pagerRoutes.ts';
import { addProgrammeRoute } from './programme.ts';
import type { PutOnRecord } from './recorder.ts';
import type { SignIn } from './signIn.ts';
import { addSignInRoutes } from './signInRoutes.ts';
import { addTeamworkRoutes } from './teamwork.ts';
import { addUserRoutes } from './userRoutes.ts';
import { type ChannelView, mediaPath } from './wire.ts';

/**
 * The console's HTTP side: headers for the page and everything under it, the guard before every route, and the routes.
 * The built page itself is served by the HTTP room.
 */
export function addRoutes(
  app: Hono,
  parts: {
    signIn(): Promise<SignIn>;
    settings: ConsoleSettings;
    house: Pick<House, 'store' | 'door' | 'now' | 'programme' | 'colleagues' | 'exported'>;
    channels(): Promise<readonly ChannelView[]>;
    readonly timeZone: string;
    /** None where counselors are called in the page alone. */
    readonly pager?: PagerDesk | undefined;
    readonly record: PutOnRecord;
    knock(address: string, at: string): Promise<void>;
    ended(session: string): void;
  },
): void {
  app.use('/console', pageHeaders);
  app.use('/console/*', pageHeaders);
  app.use('/console/api/*', guard(parts));
  app.use(mediaPath, guard(parts));

  addMediaRoute(app, parts.house);
  addChannelsRoute(app, parts);
  addProgrammeRoute(app, parts);
  addTeamworkRoutes(app, parts);

  addAppFiles(app);
  if (parts.pager) addPagerRoutes(app, parts.pager);

  addSignInRoutes(app, parts);
  addAccountRoutes(app, parts);
  addUserRoutes(app, parts);
  addAuditRoute(app, parts);
  addExportRoute(app, parts);
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
  "manifest-src 'self'",
  "worker-src 'self'",
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
