import { sessionRoom } from './fanout.ts';
import type { Log } from './house.ts';
import { type ConsoleServer, nameOf } from './serve.ts';
import type { SignIn } from './signIn.ts';

/** Takes the connections away from sessions that ended: at once where this process ended them, and else by looking every `sweepMs`. */
export function watchSessions(
  io: ConsoleServer,
  { signIn, log, sweepMs }: { signIn(): Promise<SignIn>; log: Log; sweepMs: number },
): { ended(session: string): void; stop(): void } {
  function ended(session: string): void {
    io.to(sessionRoom(session)).emit('signed-out');
    io.in(sessionRoom(session)).disconnectSockets(true);
  }

  async function sweep(): Promise<void> {
    const held = new Set([...io.sockets.sockets.values()].map((s) => s.data.session.id));
    if (held.size === 0) return;
    const standing = await (await signIn()).standing([...held]);
    for (const session of held) if (!standing.has(session)) ended(session);
  }

  const sweeper = setInterval(() => {
    sweep().catch((error: unknown) => log.error({ error: nameOf(error) }, 'sessions could not be checked'));
  }, sweepMs);
  sweeper.unref();
  return { ended, stop: () => clearInterval(sweeper) };
}
