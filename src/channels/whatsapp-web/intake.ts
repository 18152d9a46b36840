import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Door } from '../channel.ts';
import type { Identities, Known } from './identities.ts';
import type { WebMessage } from './payload.ts';
import { nameOf } from './session.ts';

/** A message on its way to the house: what it says once the contact point of its chat is known. */
interface Item {
  readonly message: WebMessage;
  /** The person wrote it: the chat has been read once it is durable. */
  readonly unread: boolean;
  readonly read: (message: WebMessage, address: string) => readonly Arrival[] | Promise<readonly Arrival[]>;
}

export interface IntakeOptions {
  readonly door: Door;
  readonly identities: Identities;
  readonly ask: (id: string) => Promise<Known>;
  /** Everything that was received in this chat is durable. */
  readonly taken: (chat: string) => void;
  /** Between two tries to make a message durable, at first; it doubles up to five seconds. */
  readonly pauseMs?: number;
}

/** The pauses after which WhatsApp is asked again for the number behind an id, while the person waits. */
const pauses = [0, 500, 2_000];

/**
 * Brings what is received in, each chat's messages one after the other and different chats side by side. WhatsApp Web
 * delivers once and waits for no answer, so what cannot be made durable is tried again until it is. Nothing is taken after
 * `stop`: what is left is still unread then, and comes again.
 */
export class Intake {
  private readonly options: IntakeOptions;
  private readonly lanes = new Map<string, Item[]>();
  /** When the oldest came of each lane that is served. */
  private readonly began = new Map<string, Instant>();
  private readonly stopping = new AbortController();

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Whether everything that came is durable. */
  get idle(): boolean {
    return this.lanes.size === 0;
  }

  /** Since when everything that came is durable: now, or when the oldest came that is not. */
  get durableUntil(): Instant {
    return Math.min(this.options.door.now(), ...this.began.values());
  }

  take(item: Item): void {
    if (this.stopping.signal.aborted) return;
    const chat = item.message.id.remote;
    const lane = this.lanes.get(chat);
    if (lane) return void lane.push(item);
    this.lanes.set(chat, [item]);
    this.began.set(chat, this.options.door.now());
    void this.serve(chat);
  }

  stop(): void {
    this.stopping.abort();
    this.lanes.clear();
  }

  private async serve(chat: string): Promise<void> {
    const lane = this.lanes.get(chat)!;
    const address = await this.addressOf(chat);
    while (lane.length > 0 && !this.stopping.signal.aborted) {
      const items = lane.splice(0, lane.length);
      const begin = this.options.door.now();
      const arrivals = await Promise.all(items.map((item) => this.read(item, address)));
      await this.accept(arrivals.flat());
      if (this.stopping.signal.aborted) return;
      this.began.set(chat, begin);
      if (lane.length === 0 && items.some((item) => item.unread)) this.options.taken(chat);
    }
    this.lanes.delete(chat);
    this.began.delete(chat);
  }

  private async read({ message, read }: Item, address: string): Promise<readonly Arrival[]> {
    try {
      return await read(message, address);
    } catch (error) {
      // Only a report on a message of ours asks for anything here.
      this.options.door.log.warn({ channel: 'whatsapp-web', error: nameOf(error) }, 'a report could not be read');
      return [];
    }
  }

  /** The address of the contact point that a chat stands for: as WhatsApp tells, or the chat itself where it does not. */
  async addressOf(chat: string): Promise<string> {
    const { identities, ask, door } = this.options;
    const { signal } = this.stopping;
    for (const pause of pauses) {
      if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      try {
        return await identities.addressOf(chat, ask);
      } catch (error) {
        door.log.warn(
          { channel: 'whatsapp-web', error: nameOf(error) },
          'the number behind an id could not be asked for',
        );
      }
    }
    return identities.settle(chat);
  }

  /** Makes events durable, however long it takes. */
  async accept(arrivals: readonly Arrival[]): Promise<void> {
    if (arrivals.length === 0) return;
    const { signal } = this.stopping;
    for (let pause = this.options.pauseMs ?? 250; !signal.aborted; pause = Math.min(pause * 2, 5_000)) {
      try {
        await this.options.door.accept(arrivals);
        return;
      } catch (error) {
        const fields = { channel: 'whatsapp-web', error: nameOf(error), waiting: arrivals.length };
        this.options.door.log.error(fields, 'what was received could not be kept; trying again');
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
