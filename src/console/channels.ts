import type { Hono } from 'hono';
import type { SignIn } from './signIn.ts';
import { type ChannelView, channelsPath } from './wire.ts';

/**
 * How the channels are doing, for supervisors alone: with a code that is shown here anybody's phone could become the
 * programme's account. No copy of it is left behind.
 */
export function addChannelsRoute(
  app: Hono,
  parts: { signIn(): Promise<SignIn>; channels(): Promise<readonly ChannelView[]> },
): void {
  app.get(channelsPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.json({ error: 'origin' }, 403);
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    if (!session) return c.json({ error: 'signed-out' }, 401);
    if (session.role !== 'supervisor') return c.json({ error: 'not-allowed' }, 403);
    return c.json({ channels: await parts.channels() });
  });
}
