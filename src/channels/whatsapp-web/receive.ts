import type { Address, Arrival, MediaFile, MediaKind, Place } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { WebMessage } from './payload.ts';

export const channelName = 'whatsapp-web';

/** Where a message comes from: one of our accounts, and the contact point that its chat stands for. */
export interface From {
  readonly account: string;
  /** The contact point's address, whichever of the person's ids the message bore. */
  readonly address: string;
}

/**
 * What a message of a person says, as events; none where it says nothing to us. Pure. Its id is that of the message alone,
 * since the same message may come under a person's number and under their other id.
 */
export function receive(message: WebMessage, from: From): Arrival[] {
  if (!isTalk(message) || message.id.fromMe) return [];
  const media = mediaOf(message);
  const text = textOf(message);
  if (text === '' && media === null) return [];
  const file = fileOf(message);
  const place = placeOf(message);
  return [
    {
      id: idOf(message, from.account),
      subject: subjectOf(from),
      sentAt: message.t * 1000,
      type: 'message.received',
      text,
      choice: null,
      media,
      ...(file && { file }),
      ...(place && { place }),
      edited: false,
    },
  ];
}

/** A message that was corrected: the words as they are now. Pure. */
export function receiveEdit(message: WebMessage, from: From): Arrival[] {
  const edited = message.latestEditSenderTimestampMs;
  // Words also change when WhatsApp decrypts late; those come as a message of their own.
  if (edited === undefined) return [];
  return receive(message, from).flatMap((arrival) =>
    arrival.type === 'message.received' && arrival.text !== ''
      ? [
          {
            ...arrival,
            id: `${arrival.id}:edit:${edited}`,
            sentAt: edited,
            edited: true,
            media: null,
          },
        ]
      : [],
  );
}

/** A message that WhatsApp could not decrypt: somebody wrote, and must be asked to write again. Pure. */
export function receiveUnreadable(message: WebMessage, from: From): Arrival[] {
  if (message.id.fromMe || !isPersonal(message)) return [];
  const id = `${idOf(message, from.account)}:unreadable`;
  const sentAt = message.t * 1000;
  return [
    {
      ...{ id, sentAt, subject: subjectOf(from), type: 'message.received' },
      ...{ text: '', choice: null, media: 'other', edited: false },
    },
  ];
}

/** A human of the programme wrote from the account's own phone. Pure. */
export function receiveOwn(message: WebMessage, from: From): Arrival[] {
  if (!isTalk(message) || !message.id.fromMe) return [];
  return [
    {
      id: idOf(message, from.account),
      subject: subjectOf(from),
      sentAt: message.t * 1000,
      type: 'human.answered',
    },
  ];
}

/** How far a message of ours has come. Pure. Nothing where it is no news to care. */
export function receiveAck(message: WebMessage, ack: number, outgoing: string, from: From, now: Instant): Arrival[] {
  const state = ack >= 3 ? 'read' : ack === 2 ? 'delivered' : null;
  if (state === null) return [];
  const id = `${idOf(message, from.account)}:${state}`;
  return [{ id, subject: subjectOf(from), sentAt: now, type: 'delivery.receipt', outgoing, state }];
}

/** The chats that a notice of a changed number is about, the old one and the new; null where it is no such notice. Pure. */
export function moveOf({ templateParams, to }: WebMessage): { readonly before: string; readonly after: string } | null {
  const before = templateParams?.find((id) => id !== to);
  return before !== undefined && isPersonalChat(before) && isPersonalChat(to) ? { before, after: to } : null;
}

/** A person took another number. Pure. */
export function receiveMove(notice: WebMessage, from: From, to: string): Arrival[] {
  if (to === from.address) return [];
  return [
    {
      id: `${idOf(notice, from.account)}:moved`,
      subject: subjectOf(from),
      sentAt: notice.t * 1000,
      type: 'contactPoint.moved',
      to: subjectOf({ ...from, address: to }).contactPoint,
    },
  ];
}

/** Whether a message belongs to a talk between one person and us: no group, list, channel, status or notice of WhatsApp's own. */
export function isPersonal({ id, broadcast, isStatusV3 }: WebMessage): boolean {
  return isPersonalChat(id.remote) && !broadcast && !isStatusV3;
}

/** Whether a chat is with one person; WhatsApp's own notices come from `0@c.us`. */
export function isPersonalChat(chat: string): boolean {
  return /^[1-9]\d*@(c\.us|lid)$/.test(chat);
}

/** Whether a message is something that somebody wrote or sent, and no notice. */
export function isTalk(message: WebMessage): boolean {
  return isPersonal(message) && !notices.has(message.type);
}

export function subjectOf({ account, address }: From): { readonly contactPoint: Address } {
  return { contactPoint: { channel: channelName, account, address } };
}

function idOf(message: WebMessage, account: string): string {
  return `${channelName}:${account}:${message.id.id}`;
}

/** What WhatsApp puts into a chat by itself, and what only stands for other messages. */
const notices = new Set(
  (
    'e2e_notification notification notification_template gp2 group_notification broadcast_notification call_log protocol ' +
    'ciphertext revoked debug reaction album pinned_message keep_in_chat newsletter_notification'
  ).split(' '),
);

/** Kinds whose body is words. */
const wordy = new Set(
  'chat list_response buttons_response template_button_reply interactive hsm native_flow_response'.split(' '),
);

const kinds: Readonly<Record<string, MediaKind>> = {
  ptt: 'voice',
  audio: 'audio',
  image: 'image',
  video: 'video',
  ptv: 'video',
  document: 'document',
  sticker: 'sticker',
  location: 'location',
  vcard: 'contact',
  multi_vcard: 'contact',
};

/** An unknown kind is something that somebody sent and we cannot read: better asked about than lost. */
function mediaOf({ type }: WebMessage): MediaKind | null {
  return wordy.has(type) ? null : (kinds[type] ?? 'other');
}

function textOf({ type, body, caption }: WebMessage): string {
  return (wordy.has(type) ? body : caption) ?? '';
}

function fileOf({ id, directPath, mimetype, size, duration }: WebMessage): MediaFile | null {
  if (directPath === undefined) return null;
  return { ref: id._serialized, mimeType: mimetype ?? null, bytes: size ?? null, seconds: duration ?? null };
}

function placeOf({ type, lat, lng, loc }: WebMessage): Place | null {
  if (type !== 'location' || lat === undefined || lng === undefined) return null;
  return { latitude: lat, longitude: lng, name: loc?.split('\n')[0] || null };
}
