import type { Arrival } from '#src/care/event.ts';
import type { Door } from '../channel.ts';
import type { Intake } from './intake.ts';
import type { LibraryMessage, WebClient } from './library.ts';
import { messageOfReaction, parseMessage, type WebMessage } from './payload.ts';
import {
  channelName,
  type From,
  isPersonal,
  isTalk,
  moveOf,
  receive,
  receiveAck,
  receiveEdit,
  receiveMove,
  receiveOwn,
  receiveUnreadable,
} from './receive.ts';
import { type Sender, spoken } from './sender.ts';

/** Takes what a client tells. What a listener throws is swallowed by the page, so each runs on its own. */
export function listen(client: WebClient, hearing: Hearing): void {
  const { account, door, sender, intake } = hearing;
  const from = (address: string): From => ({ account, address });
  const on = (event: string, hear: (message: WebMessage, ...more: unknown[]) => void) =>
    client.on(event, (given: LibraryMessage, ...more: unknown[]) =>
      queueMicrotask(() => {
        const parsed = parseMessage(given.rawData);
        if ('message' in parsed) hear(parsed.message, ...more);
        else door.log.error({ channel: channelName, account, event, ...parsed }, 'a message could not be read');
      }),
    );
  const take = (message: WebMessage, read: (m: WebMessage, a: string) => readonly Arrival[] | Promise<Arrival[]>) =>
    intake.take({ message, unread: !message.id.fromMe, read });

  on('message', (message) => takeMessage(message, hearing));
  on('message_edit', (message) => {
    if (isTalk(message)) take(message, (m, address) => receiveEdit(m, from(address)));
  });
  on('message_ciphertext_failed', (message) => {
    if (isPersonal(message)) take(message, (m, address) => receiveUnreadable(m, from(address)));
  });
  on('message_create', (message) => {
    if (!message.id.fromMe || !isTalk(message)) return;
    const words = message.type === 'ptt' ? spoken : (message.body ?? '');
    take(message, (m, address) => (sender.isOurs(m.id.id, address, words) ? [] : receiveOwn(m, from(address))));
  });
  on('message_ack', (message, ack) => {
    const { id } = message.id;
    if (!message.id.fromMe || typeof ack !== 'number' || !isTalk(message)) return;
    sender.acknowledged(id, ack);
    if (ack < 2) return;
    take(message, async (m, address) => {
      const row = sender.rowOf(id) ?? (await door.outgoingByProviderId(channelName, account, id));
      return row ? receiveAck(m, ack, row.outgoing, from(address), door.now()) : [];
    });
  });
  client.on('message_reaction', (given: unknown) => {
    const message = messageOfReaction(given);
    if (message && isTalk(message)) take(message, (m, address) => receive(m, from(address)));
  });
  on('contact_changed', (notice) => {
    const move = moveOf(notice);
    if (move === null) return;
    // In the old chat's turn: what was written from the old number comes before.
    const { id } = notice;
    take({ ...notice, id: { ...id, remote: move.before } }, async (m, old) =>
      receiveMove(m, from(old), await intake.addressOf(move.after)),
    );
  });
}

/** A message of a person, heard now or found unread. */
export function takeMessage(raw: unknown, { account, door, intake }: Hearing): void {
  const parsed = parseMessage(raw);
  if (!('message' in parsed)) {
    door.log.error({ channel: channelName, account, ...parsed }, 'a message could not be read');
    return;
  }
  const { message } = parsed;
  if (!isTalk(message) || message.id.fromMe) return;
  intake.take({ message, unread: true, read: (m, address) => receive(m, { account, address }) });
}

/** Where what is heard goes. */
export interface Hearing {
  readonly account: string;
  readonly door: Door;
  readonly sender: Sender;
  readonly intake: Intake;
}
