import type { Address, MediaKind, Refusal } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Channel } from '#src/channels/channel.ts';

/** The far side of a channel: the provider and one person's phone, real or emulated. */
export interface Rig {
  channel: Channel;
  readonly address: Address;
  /** The person writes these words. Resolves once the provider has them, whether or not we do. */
  writes(text: string): Promise<void> | void;
  taps(label: string): Promise<void> | void;
  /** The person sends something that is not words. Returns what it is to us. */
  sendsMedia(caption: string): Promise<MediaKind> | MediaKind;
  /** Resolves with what the person has been told, once that is at least `n` messages. */
  hears(n: number): Promise<readonly string[]>;
  /** The labels that can be tapped now. */
  buttons(): readonly string[] | Promise<readonly string[]>;
  /** How many messages of the person the provider still holds for us. */
  unacknowledged(): number;
  /** The provider brings its last message once more. */
  repeats(): Promise<void> | void;
  /** The provider, or somebody in its name, brings what cannot be read. */
  bringsNonsense(): Promise<void> | void;
  /** From now on the provider refuses to reach the person. Returns as what we should see it. */
  refuses(): Refusal;
  /** The next message is neither confirmed nor denied: the connection goes away. */
  losesAnswer(): void;
  /** The provider reports the arrival of the last message. */
  reportsArrival(): Promise<void> | void;
  /** Ends our side and begins anew, as a restart does, with a new channel. `between` happens meanwhile. */
  restart(between: () => Promise<void> | void): Promise<void>;
  /** The person sends a voice note with these bytes. */
  speaks?(audio: Buffer): Promise<void> | void;
  /** The next message reaches the person, and its answer never comes. */
  stalls?(): void;
  /** That many more people of this account whom the provider lets us write to. */
  others?(n: number): readonly Address[];
  /** What was sent to the provider, with the instant by the door's clock; also what it refused for coming too fast. */
  reached?(): readonly { readonly at: Instant; readonly to: string; readonly text: string }[];
  /** What the provider lets through at the most. */
  readonly allows?: { readonly perSecond: number; readonly perContactMs: number };
  /** From now on the provider fails a fifth of what it is asked, in every way it knows. */
  storms?(): void;
  close(): Promise<void>;
}

/** What a provider may lack. Each skip says why. A rig that lacks nothing has every method. */
export type Lacks = Partial<
  Record<
    | 'taps'
    | 'media'
    | 'files'
    | 'redelivery'
    | 'nonsense'
    | 'refusals'
    | 'lost-answers'
    | 'stalls'
    | 'storms'
    | 'receipts'
    | 'restart'
    | 'rate',
    string
  >
>;
