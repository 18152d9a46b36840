import { type ReadonlySignal, signal } from '@preact/signals';
import { type Ask, asking, type DeskSocket } from './ask.ts';
import { createLiveChat, type LiveChat } from './liveChat.ts';
import { createLivePresence, type LivePresence } from './livePresence.ts';
import { createLiveQueue, type LiveQueue } from './liveQueue.ts';
import { createLiveUndelivered, type LiveUndelivered } from './liveUndelivered.ts';

/** Everything on a counselor's desk, kept right by snapshots and notices across lost connections. */
export interface Desk
  extends Pick<LiveQueue, 'readMore' | 'counselor' | 'role' | 'channels' | 'queue' | 'more' | 'clockOffset'>,
    Pick<LiveChat, 'chat' | 'leave' | 'earlier'>,
    LivePresence,
    Omit<LiveUndelivered, 'readUndelivered'> {
  readonly connected: ReadonlySignal<boolean>;
  readonly ask: Ask;
  open(person: string): void;
  /** Reads the open conversation anew, with what is drafted from its facts. */
  refreshChat(): Promise<void>;
}

/** Puts a desk behind a socket. After every connect it subscribes anew and reads fresh snapshots. */
export function createDesk(socket: DeskSocket): Desk {
  const connected = signal(socket.connected);
  const ask = asking(socket);
  const queue = createLiveQueue(socket, ask);
  const chat = createLiveChat(socket, ask);
  const undelivered = createLiveUndelivered(socket, ask);
  const presence = createLivePresence(socket, ask);

  socket.on('connect', () => {
    connected.value = true;
    void queue.read();
    void chat.read();
    void undelivered.readUndelivered();
  });
  socket.on('disconnect', () => {
    connected.value = false;
  });
  socket.on('queue', queue.count);
  socket.on('notices', (notices) => {
    queue.take(notices);
    chat.take(notices);
  });

  return {
    ...queue,
    ...chat,
    ...undelivered,
    ...presence,
    connected,
    ask,
    refreshChat: chat.read,
    open: (person) => chat.open(person, queue.queue.value?.get(person) ?? null),
  };
}
