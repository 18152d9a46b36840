import type { Socket } from 'socket.io-client';
import type { Answer, ClientEvents, CommandName, Payload, ServerEvents } from '../wire.ts';

export type DeskSocket = Socket<ServerEvents, ClientEvents>;
/** Gives a command; null where no answer came and it must be given again. */
export type Ask = <N extends CommandName>(name: N, payload: Payload<N>) => Promise<Answer<N> | null>;

const answerWithinMs = 15_000;
const retryMs = 1_000;

/** Commands over that socket. One given while there is no connection is not kept: whoever gave it knows when to again. */
export function asking(socket: DeskSocket): Ask {
  return async (name, payload) => {
    if (!socket.connected) return null;
    try {
      const timed = socket.timeout(answerWithinMs) as { emitWithAck(name: string, payload: unknown): Promise<unknown> };
      return (await timed.emitWithAck(name, payload)) as Answer<typeof name>;
    } catch {
      return null;
    }
  };
}

/** A snapshot that failed while the connection stands is asked for again; a new connection asks by itself. */
export function retry(socket: DeskSocket, read: () => Promise<void>): void {
  setTimeout(() => {
    if (socket.connected) void read();
  }, retryMs);
}
