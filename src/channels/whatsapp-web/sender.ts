import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '#src/care/event.ts';
import type { Outcome, Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { Recent } from '../recent.ts';
import type { Identities, Known } from './identities.ts';
import type { LibraryMessage } from './library.ts';
import { outcomeOf } from './outcome.ts';
import { render } from './render.ts';
import type { Live } from './session.ts';

/** How often WhatsApp may refuse a row before the person counts as out of reach. */
const mostRefusals = 3;
/** How many rows are remembered. */
const remembered = 5_000;

export interface SenderOptions {
  /** The browser that serves, waited for a little where one is on its way; null where none is. */
  readonly serving: (signal: AbortSignal) => Promise<Live | null>;
  readonly identities: Identities;
  readonly ask: (id: string) => Promise<Known>;
  readonly now: () => Instant;
  /** How long WhatsApp may take to say that it has a message. */
  readonly ackMs: number;
}

/** Stands for the words of what was spoken. */
export const spoken = '<voice>';

/** A row of ours that WhatsApp Web has. */
export interface Sent {
  readonly outgoing: string;
  readonly to: Address;
}

/** What a row is sent as: text, or sound with no words. */
type Send = (live: Live, chat: string) => Promise<LibraryMessage | undefined>;

/**
 * Says rows. The library resolves when the page has a message, long before WhatsApp has: a row counts as sent when WhatsApp
 * acknowledged it. One whose end is not known is not said again where the chat shows that it arrived.
 */
export class Sender {
  private readonly options: SenderOptions;
  /** By WhatsApp's id of the message. */
  private readonly rows = new Recent<Sent>(remembered);
  private readonly acks = new Recent<number>(remembered);
  private readonly waiting = new Map<string, (ack: number) => void>();
  /** Since when the end of a row is not known. */
  private readonly pending = new Recent<Instant>(remembered);
  private readonly refusals = new Recent<number>(remembered);
  /** Address and words of what we said, to tell it from what a human types on the account's own phone. */
  private readonly said = new Recent<true>(remembered);
  private flying = 0;

  constructor(options: SenderOptions) {
    this.options = options;
  }

  get idle(): boolean {
    return this.flying === 0;
  }

  /** Whether a message that left the account is one of ours. */
  isOurs(id: string, address: string, words: string): boolean {
    return this.rows.get(id) !== undefined || this.said.get(`${address}\n${words.trim()}`) !== undefined;
  }

  /** The row that WhatsApp knows under that id, where it is remembered. */
  rowOf(id: string): Sent | undefined {
    return this.rows.get(id);
  }

  /** WhatsApp reports how far a message has come. Reports come in any order; what has arrived never goes back. */
  acknowledged(id: string, ack: number): void {
    const before = this.acks.get(id) ?? 0;
    if (before >= 1 && ack <= before) return;
    this.acks.set(id, ack);
    if (ack !== 0) this.waiting.get(id)?.(ack);
  }

  say(outgoing: string, body: Say, signal: AbortSignal): Promise<Outcome> {
    const text = render(body);
    if (text === null) return Promise.resolve({ outcome: 'refused', why: 'too-long' });
    if (text === '') return Promise.resolve({ outcome: 'refused', why: 'bad-request' });
    return this.send(outgoing, body.to, text, signal, async ({ client }, chat) =>
      // Seeing is told separately: it broke every send in a release of WhatsApp's. A preview of a link would be fetched.
      client.sendMessage(chat, text, { sendSeen: false, linkPreview: false, parseVCards: false }),
    );
  }

  /** Sends sound as a voice note. */
  async speak(outgoing: string, to: Address, audio: Buffer, mimeType: string, signal: AbortSignal): Promise<Outcome> {
    const { default: library } = await import('whatsapp-web.js');
    const media = new library.MessageMedia(mimeType, audio.toString('base64'), 'voice');
    return this.send(`${outgoing} voice`, to, spoken, signal, ({ client }, chat) =>
      client.sendMessage(chat, media, { sendSeen: false, sendAudioAsVoice: true }),
    );
  }

  private async send(row: string, to: Address, text: string, signal: AbortSignal, send: Send): Promise<Outcome> {
    if (signal.aborted) return { outcome: 'retry', at: null, why: 'aborted' };
    const live = await this.options.serving(signal);
    if (live === null) return { outcome: 'retry', at: null, why: 'not connected' };
    this.flying++;
    try {
      const chat = await this.options.identities.chatOf(to.address, this.options.ask).catch(() => undefined);
      if (chat === undefined) return { outcome: 'retry', at: null, why: 'no answer' };
      if (chat === null) return { outcome: 'refused', why: 'not-found' };
      const gone = AbortSignal.any([signal, live.ended]);
      const earlier = await this.earlier(row, live, chat, text, gone);
      if (earlier !== null) return await this.outcome(row, to, earlier, gone);
      if (gone.aborted) return { outcome: 'retry', at: null, why: 'not connected' };
      this.pending.set(row, this.options.now());
      this.said.set(`${to.address}\n${text}`, true);
      return await this.first(row, to, send(live, chat), gone);
    } finally {
      this.flying--;
    }
  }

  private async first(row: string, to: Address, sending: ReturnType<Send>, gone: AbortSignal): Promise<Outcome> {
    const ended = await Promise.race([
      sending.then(
        (message) => ({ message }),
        (error: unknown) => ({ error }),
      ),
      aborted(gone),
    ]);
    if (ended === null) return { outcome: 'unknown', why: 'no answer' };
    if ('error' in ended) {
      const outcome = outcomeOf(ended.error);
      if (outcome.outcome !== 'unknown') this.pending.delete(row);
      return outcome;
    }
    const id = ended.message?.id.id;
    if (id === undefined) return { outcome: 'unknown', why: 'no message' };
    return this.outcome(row, to, id, gone);
  }

  /** Waits until WhatsApp says that it has the message of that id. */
  private async outcome(row: string, to: Address, id: string, gone: AbortSignal): Promise<Outcome> {
    this.rows.set(id, { outgoing: row.replace(/ voice$/, ''), to });
    const ack = await this.ack(id, gone);
    if (ack === null) return { outcome: 'unknown', why: 'not acknowledged' };
    this.pending.delete(row);
    if (ack >= 1) return { outcome: 'sent', providerId: id };
    const refusals = (this.refusals.get(row) ?? 0) + 1;
    this.refusals.set(row, refusals);
    this.options.identities.wrong(to.address);
    if (refusals >= mostRefusals) return { outcome: 'refused', why: 'not-found' };
    return { outcome: 'retry', at: null, why: 'refused by WhatsApp' };
  }

  /** The id of an earlier try of this row that WhatsApp has after all, as its chat shows; else null, and it is said again. */
  private async earlier(
    row: string,
    live: Live,
    chat: string,
    text: string,
    gone: AbortSignal,
  ): Promise<string | null> {
    const since = this.pending.get(row);
    if (since === undefined) return null;
    const looking = live.client
      .getChatById(chat)
      .then((found) => found.fetchMessages({ limit: 20, fromMe: true }))
      .catch(() => []);
    const messages = (await Promise.race([looking, aborted(gone)])) ?? [];
    const found = messages.findLast(
      (m) => (m.type === 'ptt' ? spoken : m.body.trim()) === text && m.timestamp * 1000 >= since - 60_000,
    );
    if (!found || found.ack < 1) return null;
    this.acknowledged(found.id.id, found.ack);
    return found.id.id;
  }

  /** How far a message came, once WhatsApp says so; null where it says nothing in time. */
  private async ack(id: string, gone: AbortSignal): Promise<number | null> {
    const known = this.acks.get(id) ?? 0;
    if (known !== 0) return known;
    const told = new Promise<number>((resolve) => {
      this.waiting.set(id, resolve);
    });
    try {
      return await Promise.race([told, aborted(gone), sleep(this.options.ackMs, null, { ref: false })]);
    } finally {
      this.waiting.delete(id);
    }
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
