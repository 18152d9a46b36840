import { createRequire } from 'node:module';
import type { Bus } from '#src/store/store.ts';
import type { Log } from './house.ts';
import { type ConsoleServer, nameOf } from './serve.ts';

/** A process that is silent for so long is taken for gone, and no answer of others is waited for longer than this. */
const patience = { heartbeatInterval: 2_000, heartbeatTimeout: 5_000, requestsTimeout: 2_000 };

/**
 * Lets the consoles of several processes see each other: who looks at a conversation, who is mentioned, whose session ended.
 * What people write is not told this way: each process reads that from the store. Call it before anything listens to the rooms.
 */
export function joinProcesses(io: ConsoleServer, bus: Bus, log: Log): void {
  const require = createRequire(import.meta.url);
  const { createAdapter } = require('@socket.io/postgres-adapter') as typeof import('@socket.io/postgres-adapter');
  const errorHandler = (error: unknown) =>
    log.warn({ error: nameOf(error) }, 'the consoles of other processes could not be told');
  io.adapter(createAdapter(bus as never, { ...patience, tableName: 'socket_messages', errorHandler }));
}
