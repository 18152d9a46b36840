import type { Address, Arrival, MediaFile } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Receipts, Sending } from './payload.ts';
import { messageId } from './wire.ts';

/** What the page sent, as an event; `named` tells how a file is named that was left before. Pure. The page's own id makes a message sent twice one event. */
export function receive(sending: Sending, now: Instant, named: (ref: string) => MediaFile): Arrival {
  return {
    id: messageId(sending.address, sending.id),
    subject: { contactPoint: phoneAddress(sending.address) },
    sentAt: now,
    type: 'message.received',
    text: sending.text ?? '',
    choice: sending.choice ?? null,
    media: sending.media ?? null,
    ...(sending.file && { file: named(sending.file) }),
    ...(sending.place && { place: { ...sending.place, name: null } }),
    edited: false,
  };
}

/** What the page received or showed, as events: once per message and state. Pure. */
export function receiveReceipts(receipts: Receipts, now: Instant): Arrival[] {
  return receipts.messages.map((outgoing) => ({
    id: `phone-receipt:${outgoing}:${receipts.state}`,
    subject: { contactPoint: phoneAddress(receipts.address) },
    sentAt: now,
    type: 'delivery.receipt',
    outgoing,
    state: receipts.state,
  }));
}

/** A phone as a contact point. */
export function phoneAddress(address: string): Address {
  return { channel: 'phone', account: 'main', address };
}
