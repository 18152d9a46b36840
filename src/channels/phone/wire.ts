import type { MediaKind } from '#src/care/event.ts';
import type { Option } from '#src/care/outgoing.ts';
import type { Instant, Language } from '#src/care/words.ts';

/** The most a message may carry, in characters; more is refused whole, so that nothing is cut unseen. */
export const longestText = 16_000;

/** One message as the simulated phone shows it. What the record (the store's `Communication`) holds of a message has this form, too. */
export interface PhoneMessage {
  /** `phone:main:<address>:<client id>` of a person's message, the row's id of an answer. */
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly at: Instant;
  readonly text: string;
  readonly media: string | null;
  /** Where its sound can be heard, by `/phone/api/files/<ref>`. */
  readonly sound?: string;
  /** The id of the tapped option; its label stands in an earlier message. */
  readonly choice: string | null;
  readonly options: readonly Option[];
  readonly from: 'person' | 'companion' | { readonly counselor: string };
  readonly state: string;
  /** Known while a message is fresh; the record does not keep it. */
  readonly language?: Language;
}

/** What the page sends, with an id of its own making: the same id is the same message, however often it comes. */
export interface PhoneSending {
  readonly address: string;
  readonly id: string;
  readonly text?: string;
  readonly choice?: string;
  readonly media?: MediaKind;
  /** What `/phone/api/files` answered when the file was left there. */
  readonly file?: string;
  readonly place?: { readonly latitude: number; readonly longitude: number };
}

export interface PhoneReceipts {
  readonly address: string;
  readonly state: 'delivered' | 'read';
  readonly messages: readonly string[];
}

/** What the page hears (Server-Sent Events), by the event's name. */
export interface PhoneEvents {
  /** A message of either side that is new; the same id may come again. */
  message: { readonly address: string; readonly message: PhoneMessage };
  /** An answer is being written. */
  typing: { readonly address: string };
  /** Another page of this phone has received or read these. */
  tick: PhoneReceipts;
}

/** What is wrong with a request, and where. */
export interface PhoneError {
  readonly error: { readonly field: string; readonly reason: string };
}

/** The event id of a person's message. */
export function messageId(address: string, id: string): string {
  return `phone:main:${address}:${id}`;
}
