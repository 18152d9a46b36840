import type { Server } from 'socket.io';
import type { Notice } from '#src/store/store.ts';
import { personOf } from './follow.ts';
import type { House } from './house.ts';
import { type Profile, profileOf } from './profile.ts';
import { lineOf, type QueueLines } from './queueLines.ts';
import type { ClientEvents, ServerEvents, WireNotice } from './wire.ts';

export const queueRoom = 'queue';
export const undeliveredRoom = 'undelivered';
export const chatRoom = (person: string): string => `chat:${person}`;
export const counselorRoom = (counselor: string): string => `counselor:${counselor}`;
export const sessionRoom = (session: string): string => `session:${session}`;

/** How soon after a change it is counted anew how much stands in the queue. */
const countMs = 500;

/**
 * Tells every console what changed: the queue's room of handovers, a person's room of everything about that person.
 * What one turn of the event loop brings is told at once, and of each thing only its last value. Each process tells its own
 * consoles, since each is told of every change by the store.
 */
export function createFanout(
  io: Server<ClientEvents, ServerEvents>,
  house: House,
  timeZone: string,
  queue: QueueLines,
): { stop(): void } {
  let pending = new Map<string, Notice>();
  let counting: NodeJS.Timeout | undefined;

  function flush(): void {
    const notices = [...pending.values()];
    pending = new Map();
    const handovers = notices.filter((n) => n.kind === 'handover');
    if (handovers.length > 0) {
      io.local.to(queueRoom).emit(
        'notices',
        handovers.map((n) => ({ kind: 'handover', value: lineOf(n.value) })),
      );
      counting ??= setTimeout(() => {
        counting = undefined;
        told(queue.counts().then((counts) => void io.local.to(queueRoom).emit('queue', counts)));
      }, countMs).unref();
    }
    if (io.sockets.adapter.rooms.has(undeliveredRoom)) told(tellUndelivered(notices));
    const byPerson = Map.groupBy(notices, personOf);
    for (const [person, theirs] of byPerson) {
      // Nobody has this conversation open: nothing is read or said for it.
      if (!io.sockets.adapter.rooms.has(chatRoom(person))) continue;
      told(tell(person, theirs));
    }
  }

  function told(telling: Promise<void>): void {
    telling.catch((error: unknown) => {
      house.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a notice could not be told');
    });
  }

  /** Rows that failed, rows that were said again for one that failed, and rows that arrived although they had failed. */
  async function tellUndelivered(notices: readonly Notice[]): Promise<void> {
    const rows = notices.flatMap((n) =>
      n.kind === 'communication' && n.value.direction === 'out' ? [n.value.id] : [],
    );
    const ids = new Set(rows.flatMap((id) => [id, ...(/^again:(.+)\/repeat\/\d+$/.exec(id)?.slice(1) ?? [])]));
    const found = await Promise.all([...ids].map(async (id) => [id, await house.store.undeliveredWords(id)] as const));
    const entries = found.flatMap(([, row]) => (row ? [row.entry] : []));
    const gone = found.flatMap(([id, row]) => (row ? [] : [id]));
    if (ids.size > 0) io.local.to(undeliveredRoom).emit('undelivered', { entries, gone });
  }

  async function tell(person: string, notices: readonly WireNotice[]): Promise<void> {
    io.local.to(chatRoom(person)).emit('notices', notices);
    const profile = await readProfile(house, person, timeZone);
    if (profile) io.local.to(chatRoom(person)).emit('notices', [{ kind: 'profile', value: profile }]);
  }

  const stop = house.store.watch((notices) => {
    if (notices.length > 0 && pending.size === 0) setImmediate(flush);
    for (const notice of notices) pending.set(`${notice.kind}:${keyOf(notice)}`, notice);
  });
  return {
    stop() {
      clearTimeout(counting);
      stop();
    },
  };
}

/** The person's profile as it stands now; null for somebody unknown. */
export async function readProfile(house: House, person: string, timeZone: string): Promise<Profile | null> {
  const found = await house.store.person(person);
  return found && profileOf(found.person, found.version, house.now(), timeZone, house.programme);
}

function keyOf(notice: Notice): string {
  return notice.kind === 'handover' ? notice.value.person : notice.value.id;
}
