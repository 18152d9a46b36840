import { whyNotAgain } from '#src/care/delivery/undelivered.ts';
import { againId } from '#src/store/store.ts';
import type { Caller } from './commands.ts';
import { undeliveredRoom } from './fanout.ts';
import type { Answer, Payload, Reason, Refused } from './wire.ts';

/** How many are read at once. */
const pageLength = 50;

/** Watches what never arrived: subscribed first, then read. For supervisors. */
export async function openUndelivered(caller: Caller): Promise<Answer<'undelivered.open'>> {
  const { house, join } = caller;
  join(undeliveredRoom);
  const entries = await house.store.undelivered(null, pageLength);
  return { ok: true, entries, complete: entries.length < pageLength };
}

/** Those before that place in the list. */
export async function earlierUndelivered(
  caller: Caller,
  { before }: Payload<'undelivered.earlier'>,
): Promise<Answer<'undelivered.earlier'>> {
  const entries = await caller.house.store.undelivered(before, pageLength);
  return { ok: true, entries, complete: entries.length < pageLength };
}

/** The words of one row. That they were read, and by whom, is on record before they are shown. */
export async function readUndelivered(
  caller: Caller,
  { outgoing, id }: Payload<'undelivered.read'>,
): Promise<Answer<'undelivered.read'>> {
  const { house, counselor } = caller;
  const found = await house.store.undeliveredWords(outgoing);
  if (!found) return refuse('outgoing', 'unknown-row');
  await house.door.accept([
    {
      id: `console:${counselor.id}:${id}`,
      subject: { person: found.entry.person },
      sentAt: house.now(),
      type: 'undelivered.opened',
      outgoing,
      counselor,
    },
  ]);
  const person = await house.store.person(found.entry.person);
  const why = person && whyNotAgain(person.person, found.entry.row, house.now());
  return { ok: true, text: found.text, options: found.options.map((o) => o.label), stale: why };
}

/** Has the words of one row said again: once, whoever asks, and by name. */
export async function repeatUndelivered(
  caller: Caller,
  { outgoing }: Payload<'undelivered.again'>,
): Promise<Answer<'undelivered.again'>> {
  const { house, counselor, follow } = caller;
  const found = await house.store.undeliveredWords(outgoing);
  if (!found) return refuse('outgoing', 'unknown-row');
  const { entry } = found;
  if (entry.again) return entry.again.by === counselor.name ? done : refuse('outgoing', 'already', entry.again.by);
  const person = await house.store.person(entry.person);
  const why = person ? whyNotAgain(person.person, entry.row, house.now()) : 'nowhere';
  if (why) return refuse('outgoing', why);
  const [taken] = await house.door.accept([
    {
      id: againId(outgoing),
      subject: { person: entry.person },
      sentAt: house.now(),
      type: 'undelivered.repeated',
      outgoing,
      row: entry.row,
      counselor,
    },
  ]);
  const said = async () => (await house.store.undeliveredWords(outgoing))?.entry.again ?? null;
  if (taken === 'duplicate') {
    const by = (await said())?.by;
    return by === counselor.name ? done : refuse('outgoing', 'already', by);
  }
  const born = await follow(entry.person, async () => ((await said())?.state === 'withdrawn' ? null : done));
  return born ?? done;
}

const done = { ok: true } as const;

function refuse(field: string, reason: Reason, by?: string): Refused {
  return { ok: false, error: { field, reason, ...(by !== undefined && { by }) } };
}
