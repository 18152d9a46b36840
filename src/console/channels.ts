import type { Hono } from 'hono';
import { type ChannelView, channelsPath } from './wire.ts';

/**
 * How the channels are doing, for supervisors alone: with a code that is shown here anybody's phone could become the
 * programme's account. No copy of it is left behind.
 */
export function addChannelsRoute(app: Hono, parts: { channels(): Promise<readonly ChannelView[]> }): void {
  app.get(channelsPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ channels: await parts.channels() });
  });
}
