import type { Address, Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Receipts, Sending } from './payload.ts';
import { messageId } from './wire.ts';

/** What the page sent, as an event. Pure. The page's own id makes a message sent twice one event. */
export function receive(sending: Sending, now: Instant): Arrival {
  return {
    id: messageId(sending.address, sending.id),
    subject: { contactPoint: phoneAddress(sending.address) },
    sentAt: now,
    type: 'message.received',
    text: sending.text ?? '',
    choice: sending.choice ?? null,
    media: sending.media ?? null,
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
