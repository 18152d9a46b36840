import net from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Channel, Door } from '#src/channels/channel.ts';

/** An HTTP server of ours with the channel's routes on it. */
export async function openSite() {
  const app = new Hono();
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const server = serve({ fetch: (r) => app.fetch(r), port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, port: info.port }),
    );
  });
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    mount: (channel: Channel, door: Door) => channel.routes?.(app, door),
    close: () =>
      new Promise<void>((resolve) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A port that nobody listens on, for a service that must know its own address before it starts. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
