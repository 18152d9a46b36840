import type { Hono } from 'hono';
import type { Address, Arrival, MediaFile } from '#src/care/event.ts';
import type { Outcome, Say, Typing } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';

/** What a channel is handed: the house's door and nothing else of the house. */
export interface Door {
  /** Durable when it resolves; only then may the provider be acknowledged. Says for each whether it was new. */
  accept(arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]>;
  now(): Instant;
  /** The row a provider's message id belongs to, so that a receipt finds it. */
  outgoingByProviderId(
    channel: string,
    account: string,
    providerId: string,
  ): Promise<{ outgoing: string; person: string } | null>;
  /** Whether anybody was ever heard of at that address. */
  knows?(address: Address): Promise<boolean>;
  log: Log;
}

/** Structured, redacted: never what a person wrote, a name, an address. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** How fetching the bytes of a message ended. */
export type Download =
  | {
      readonly got: Buffer;
      /** As the provider claims. */
      readonly mimeType: string;
    }
  | { readonly failed: 'too-large' | 'unsafe' | 'gone' | 'unauthorised' }
  /** Nothing is wrong that may not be right later; `why` holds no address and no words. */
  | { readonly retry: string };

export const channelStates = ['starting', 'needs-pairing', 'ready', 'failing', 'stopped'] as const;

/** How a channel is doing, for operators. */
export interface ChannelStatus {
  readonly state: (typeof channelStates)[number];
  readonly since: Instant;
  /** While it needs pairing: what a phone scans as a QR code. Whoever has it can become the account: for administrators only. */
  readonly pairing?: string;
  /** The provider does not support this way in and may end the account for it. */
  readonly unofficial?: true;
}

/** One account on one provider. A new channel is one folder and one line in `index.ts`. */
export interface Channel {
  readonly name: string;
  readonly account: string;
  /** Only one process may receive by it at a time; by any other, each may that the provider's messages are brought to. */
  readonly alone?: boolean;
  /** The provider's limits, kept by the dispatcher. */
  readonly limits: {
    readonly perSecond: number /** The least time between two messages to one contact point. */;
    readonly perContactMs: number;
  };
  /** Adds the channel's HTTP routes, if it has any. */
  routes?(app: Hono, door: Door): void;
  /** Begins to receive. Resolves when it does. */
  start(door: Door): Promise<void>;
  /** Sends one row. Never throws: every way it can end is an `Outcome`. `outgoing` is the row's id. */
  send(outgoing: string, body: Say, signal: AbortSignal): Promise<Outcome>;
  /** Shows that an answer is coming; best effort. */
  typing(body: Typing): Promise<void>;
  /** Fetches the bytes of a message, and no more of them than `limits.bytes`. Never throws. */
  download?(file: MediaFile, limits: { readonly bytes: number }, signal: AbortSignal): Promise<Download>;
  /** Sends the spoken form of a row whose text went before. Never throws. */
  voice?(outgoing: string, to: Address, audio: Buffer, mimeType: string, signal: AbortSignal): Promise<Outcome>;
  /** How a channel that has to be paired with a phone is doing. Channels without it are always ready. */
  status?(): ChannelStatus;
  /** Stops receiving, then resolves. */
  stop(): Promise<void>;
}
