import type { Arrival } from '#src/care/event.ts';
import type { Channel, Door } from '../channel.ts';
import { createIdentities, type Identities } from './identity.ts';
import { isAccountCode } from './outcome.ts';
import type { Batch, Notice } from './payload.ts';
import { channelName, receive, receiveEcho, receiveStatus, reportOf } from './receive.ts';

/** One of our numbers as its channel and the webhook know it. */
export interface Line {
  readonly channel: Channel;
  /** Not before its start nor after its stop. */
  readonly receiving: () => boolean;
  /** Shows the person that their last message was read, and remembers it. Nothing waits for it. */
  readonly heard: (address: string, messageId: string) => void;
}

/** What takes notices for our numbers: makes what one says durable, or throws, and WhatsApp delivers it again. */
export function createIntake(numbers: ReadonlyMap<string, Line>) {
  const identities = createIdentities();
  return (notice: Notice, door: Door) => take(notice, { numbers, identities, door });
}

async function take(
  notice: Notice,
  { numbers, identities, door }: { numbers: ReadonlyMap<string, Line>; identities: Identities; door: Door },
): Promise<void> {
  tell(notice, door);
  const arrivals: Arrival[] = [];
  /** After the messages that still count for the old name. */
  const moves: Arrival[] = [];
  const taken: { readonly line: Line; readonly batch: Batch }[] = [];
  for (const batch of notice.batches) {
    const line = numbers.get(batch.account);
    if (line === undefined) {
      // Another number of the same business: delivering it again for days would not make it ours.
      door.log.warn({ channel: channelName }, 'a notice is about a number that is not set');
      continue;
    }
    if (!line.receiving()) throw new Error('not receiving');
    const messages = await Promise.all(batch.messages.map((m) => identities(m, batch.account, door)));
    const named = { ...batch, messages: messages.map((m) => m.message) };
    taken.push({ line, batch: named });
    arrivals.push(...(await arrivalsOf(named, door)));
    moves.push(...messages.flatMap((m) => m.moved));
  }
  // WhatsApp keeps no order; within one notice we can.
  const all = [...arrivals.toSorted((a, b) => a.sentAt - b.sentAt), ...moves];
  if (all.length > 0) await door.accept(all);
  for (const { line, batch } of taken) {
    // Marking a person's last message marks those before it.
    const ours = batch.messages.filter((m) => m.group_id === undefined);
    const last = new Map(ours.map((m) => [(m.from_user_id ?? m.from)!, m.id]));
    for (const [address, id] of last) line.heard(address, id);
  }
}

async function arrivalsOf({ account, messages, statuses, echoes }: Batch, door: Door): Promise<Arrival[]> {
  const now = door.now();
  const arrivals = [
    ...messages.flatMap((message) => receive(message, account, now)),
    ...echoes.flatMap((echo) => receiveEcho(echo, account, now)),
  ];
  for (const status of statuses) {
    const known = receiveStatus(status, account, now);
    if (known.length > 0 || status.biz_opaque_callback_data !== undefined || status.status === 'sent') {
      arrivals.push(...known);
      continue;
    }
    // The row's id did not fit beside the message.
    const row = await door.outgoingByProviderId(channelName, account, status.id);
    if (row === null) continue;
    const about = { outgoing: row.outgoing, last: true, subject: { person: row.person } };
    arrivals.push(...reportOf(status, account, now, about));
  }
  return arrivals;
}

/** Logs what somebody must look at, by field and code alone. */
function tell({ wrong, others, batches }: Notice, { log }: Door): void {
  const channel = channelName;
  if (wrong.length > 0) log.error({ channel, wrong: wrong.slice(0, 20) }, 'a part of a notice could not be read');
  if (others.length > 0) log.warn({ channel, fields: others }, 'something about the account changed at WhatsApp');
  const failures = batches.flatMap((batch) => batch.statuses.flatMap((s) => s.errors ?? [])).map((error) => error.code);
  const errors = [...batches.flatMap((batch) => batch.errors), ...failures.filter(isAccountCode)];
  if (errors.length > 0) log.error({ channel, codes: errors }, 'WhatsApp reports trouble with the account');
}
