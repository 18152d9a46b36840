import type { Address, Arrival, MediaFile, MediaKind } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { readCallback } from './callback.ts';
import { channelName, eventId } from './eventId.ts';
import { refusalOf } from './outcome.ts';
import { type CloudEcho, type CloudMessage, type CloudStatus, contents } from './payload.ts';

export { channelName };

/**
 * What a message says, as events; none where it says nothing to us. Pure. Groups are left alone: a person's health is not
 * talked about before others. A kind that we do not know comes in as media, so that the person is asked and nothing is lost.
 * @param now stands in where the provider tells no time.
 */
export function receive(message: CloudMessage, account: string, now: Instant): Arrival[] {
  if (message.group_id !== undefined) return [];
  const subject = { contactPoint: addressed(account, message.from_user_id ?? message.from!) };
  const at = { id: eventId(account, message.id), sentAt: instantOf(message.timestamp, now) };
  if (message.type === 'system') return moved(message, account, at);
  const content = contentOf(message);
  return content === null ? [] : [{ ...at, subject, type: 'message.received', ...content }];
}

/**
 * What a report on one of our messages says, as events. Pure. None where the message is not ours or nothing follows from
 * it. A row has arrived when its last part has; it has failed when any part has.
 */
export function receiveStatus(status: CloudStatus, account: string, now: Instant): Arrival[] {
  const callback = readCallback(status.biz_opaque_callback_data);
  if (callback === null) return [];
  return reportOf(status, account, now, {
    outgoing: callback.outgoing,
    last: callback.last,
    subject: { contactPoint: addressed(account, callback.address) },
  });
}

/** As `receiveStatus`, about a row that was found by the provider's id. */
export function reportOf(
  status: CloudStatus,
  account: string,
  now: Instant,
  row: { readonly outgoing: string; readonly last: boolean; readonly subject: Arrival['subject'] },
): Arrival[] {
  const { outgoing, subject } = row;
  const about = {
    id: eventId(account, `${status.id}:${status.status}`),
    subject,
    sentAt: instantOf(status.timestamp, now),
    outgoing,
  };
  switch (status.status) {
    case 'delivered':
      return row.last ? [{ ...about, type: 'delivery.receipt', state: 'delivered' }] : [];
    case 'read':
    // A spoken message was listened to.
    case 'played':
      return row.last ? [{ ...about, type: 'delivery.receipt', state: 'read' }] : [];
    case 'failed':
      return [{ ...about, type: 'delivery.failed', why: refusalOf(status.errors?.[0]?.code) }];
    default:
      return [];
  }
}

/** A human of the programme wrote to the person from the account's own phone. Pure. */
export function receiveEcho(echo: CloudEcho, account: string, now: Instant): Arrival[] {
  return [
    {
      id: eventId(account, `${echo.id}:echo`),
      subject: { contactPoint: addressed(account, echo.to_user_id ?? echo.to!) },
      sentAt: instantOf(echo.timestamp, now),
      type: 'human.answered',
    },
  ];
}

/** A contact point of WhatsApp. */
export const addressed = (account: string, address: string): Address => ({ channel: channelName, account, address });

const instantOf = (seconds: number | undefined, now: Instant): Instant =>
  seconds === undefined ? now : seconds * 1000;

type Content = Omit<Extract<Arrival, { type: 'message.received' }>, 'id' | 'subject' | 'sentAt' | 'type'>;

const wordless = { text: '', choice: null, media: null, edited: false } as const;
const unreadable: Content = { ...wordless, media: 'other' };

/** The kinds that carry bytes, as the house calls them. */
const mediaKinds = {
  audio: 'audio',
  image: 'image',
  video: 'video',
  document: 'document',
  sticker: 'sticker',
} as const satisfies Record<string, MediaKind>;

/** What the message says; null where it says nothing. */
function contentOf(message: Readonly<Record<string, unknown>> & { readonly type: string }): Content | null {
  const { type } = message;
  if (isMedia(type)) return mediaOf(type, message[type]);
  switch (type) {
    case 'text': {
      const text = contents.text.safeParse(message.text);
      return text.success ? { ...wordless, text: text.data.body } : unreadable;
    }
    case 'button':
    case 'interactive':
      return tapOf(message);
    case 'location':
      return placeOf(message.location);
    case 'contacts':
      return { ...wordless, media: 'contact' };
    case 'reaction': {
      // An emoji set on a message is a sign without words, never an answer: it may stand on an old question. None: taken back.
      const reaction = contents.reaction.safeParse(message.reaction);
      return reaction.success && reaction.data.emoji ? { ...wordless, media: 'sticker' } : null;
    }
    case 'edit': {
      const edit = contents.edit.safeParse(message.edit);
      const content = edit.success && edit.data.message.type !== 'edit' ? contentOf(edit.data.message) : null;
      // A correction without words corrects none.
      return content === null || content.text === '' ? null : { ...content, edited: true };
    }
    // A message taken back was judged when it came; a chat that was opened says nothing yet.
    case 'revoke':
    case 'request_welcome':
      return null;
    default:
      return unreadable;
  }
}

function isMedia(type: string): type is keyof typeof mediaKinds {
  return Object.hasOwn(mediaKinds, type);
}

function mediaOf(type: keyof typeof mediaKinds, raw: unknown): Content {
  const read = contents[type].safeParse(raw);
  if (!read.success) return { ...wordless, media: mediaKinds[type] };
  const { id, mime_type, caption, voice } = read.data;
  // A document's name is its sender's to choose: it is never used.
  const file: MediaFile = { ref: id, mimeType: mime_type ?? null, bytes: null, seconds: null };
  return { ...wordless, text: caption ?? '', media: type === 'audio' && voice ? 'voice' : mediaKinds[type], file };
}

function tapOf(message: Readonly<Record<string, unknown>>): Content {
  const button = contents.button.safeParse(message.button);
  if (button.success) {
    const { payload, text } = button.data;
    if (payload !== undefined) return { ...wordless, choice: payload };
    return text ? { ...wordless, text } : unreadable;
  }
  const interactive = contents.interactive.safeParse(message.interactive);
  const reply = interactive.success ? (interactive.data.button_reply ?? interactive.data.list_reply) : undefined;
  return reply ? { ...wordless, choice: reply.id } : unreadable;
}

function placeOf(raw: unknown): Content {
  const read = contents.location.safeParse(raw);
  if (!read.success) return { ...wordless, media: 'location' };
  const { latitude, longitude, name, address } = read.data;
  return { ...wordless, media: 'location', place: { latitude, longitude, name: name ?? address ?? null } };
}

/** Each kind of notice that somebody is now known by another number or id. */
const moves = new Set(['user_changed_number', 'user_changed_user_id', 'customer_changed_number']);

function moved(
  message: CloudMessage,
  account: string,
  at: { readonly id: string; readonly sentAt: Instant },
): Arrival[] {
  const read = contents.system.safeParse(message.system);
  if (!read.success || !moves.has(read.data.type)) return [];
  const { user_id, wa_id, new_wa_id, previous_user_id } = read.data;
  const to = user_id ?? wa_id ?? new_wa_id;
  // The sender's own ids may be the new ones already, where the old one is told by name.
  const from = previous_user_id ?? message.from ?? message.from_user_id!;
  if (to === undefined || to === from) return [];
  return [
    {
      ...at,
      subject: { contactPoint: addressed(account, from) },
      type: 'contactPoint.moved',
      to: addressed(account, to),
    },
  ];
}
