import { chatRoom } from './fanout.ts';
import type { Log } from './house.ts';
import { type ConsoleServer, nameOf } from './serve.ts';
import type { Viewer } from './wire.ts';

/** Who has stopped without saying so counts as writing for no longer than this. */
const typingMs = 6_000;

/** Who looks at which conversation right now, and who is writing there. Nothing of it is kept. */
export interface Presence {
  /** That connection's counselor is writing in a conversation it has open, or has stopped. */
  typing(socket: string, person: string, typing: boolean): void;
  /** Tells of every conversation that is open here anew: who looked from a process that is no more is gone. */
  refresh(): void;
  stop(): void;
}

/**
 * Tells everybody who has a conversation open who else has: at each coming and going, and when somebody begins or stops to
 * write. Coming and going is what the rooms say, so that a connection that is lost takes its counselor with it.
 */
export function createPresence(io: ConsoleServer, log: Log): Presence {
  const { adapter } = io.of('/');
  const writing = new Map<string, { readonly person: string; readonly timer: NodeJS.Timeout }>();
  const changed = new Set<string>();
  let telling: Promise<void> = Promise.resolve();

  /** One after the other, so that what is told last is what was seen last. */
  function flush(): void {
    const people = [...changed];
    changed.clear();
    telling = telling
      .then(async () => {
        for (const person of people)
          io.to(chatRoom(person)).emit('present', { person, viewers: await viewersOf(person) });
      })
      .catch((error: unknown) => log.error({ error: nameOf(error) }, 'who is here could not be told'));
  }
  /** What one turn of the event loop brings is told at once. */
  function change(person: string): void {
    if (changed.size === 0) setImmediate(flush);
    changed.add(person);
  }

  /** In all processes; where one does not answer, in this one. */
  async function viewersOf(person: string): Promise<readonly Viewer[]> {
    const room = chatRoom(person);
    const sockets = await io
      .in(room)
      .fetchSockets()
      .catch(() => io.local.in(room).fetchSockets());
    const found = new Map<string, Viewer>();
    for (const { data } of sockets) {
      const { id, name } = data.session.counselor;
      // One counselor in two tabs is one viewer.
      found.set(id, { id, name, typing: data.writing === person || found.get(id)?.typing === true });
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  function end(socket: string): void {
    const current = writing.get(socket);
    if (!current) return;
    clearTimeout(current.timer);
    writing.delete(socket);
    const there = io.sockets.sockets.get(socket);
    if (there) there.data.writing = null;
    change(current.person);
  }

  function came(room: string): void {
    if (room.startsWith(chatRoom(''))) change(room.slice(chatRoom('').length));
  }
  function left(room: string, socket: string): void {
    if (writing.has(socket) && room === chatRoom(writing.get(socket)!.person)) end(socket);
    came(room);
  }
  adapter.on('join-room', came);
  adapter.on('leave-room', left);

  return {
    typing(socket, person, typing) {
      const known = writing.get(socket);
      if (known && (known.person !== person || !typing)) end(socket);
      if (!typing || !adapter.rooms.get(chatRoom(person))?.has(socket)) return;
      if (known?.person === person) clearTimeout(known.timer);
      else change(person);
      io.sockets.sockets.get(socket)!.data.writing = person;
      writing.set(socket, { person, timer: setTimeout(() => end(socket), typingMs).unref() });
    },
    refresh() {
      for (const room of adapter.rooms.keys()) came(room);
    },
    stop() {
      adapter.off('join-room', came);
      adapter.off('leave-room', left);
      for (const { timer } of writing.values()) clearTimeout(timer);
    },
  };
}
