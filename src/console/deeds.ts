import type { Arrival, Counselor } from '#src/care/event.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import type { PlainDate } from '#src/care/words.ts';
import type { QueueEntry } from '#src/store/store.ts';
import { addressOf } from './contact.ts';
import type { Follow } from './follow.ts';
import type { House } from './house.ts';
import type { Payload, Reason, Refused } from './wire.ts';

/** What a deed needs: who does it, the house, and a way to see what came of it. */
export interface Doing {
  readonly house: House;
  readonly follow: Follow;
  readonly counselor: Counselor;
}
export type Done = { readonly ok: true } | Refused;

export const done: Done = { ok: true };

/** Takes an open handover. Of two who claim at the same moment one wins, and the other is told who. */
export async function claim(doing: Doing, p: Payload<'handover.claim'>): Promise<Done> {
  const look = async () => outcomeOfClaim(await entryOf(doing, p), doing.counselor);
  const already = await look();
  if (already) return already;
  await accept(doing, p, [{ type: 'handover.claimed', handover: p.handover, counselor: doing.counselor }]);
  return (await doing.follow(p.person, look)) ?? done;
}

/** Says a counselor's words to the person. Only who claimed the handover may. */
export async function reply(doing: Doing, p: Payload<'handover.reply'>): Promise<Done> {
  const said = async () => ((await wasSaid(doing, p)) ? done : refusalUnlessOwner(await entryOf(doing, p), doing));
  // Sent again after a lost connection: what was said stays said, whoever owns the handover by now.
  const refused = await said();
  if (refused) return refused;
  await accept(doing, p, [
    {
      ...{ type: 'handover.replied', handover: p.handover, counselor: doing.counselor, text: p.text },
      ...(p.draft !== undefined && { draft: eventId(doing.counselor, p.draft) }),
    },
  ]);
  return (await doing.follow(p.person, said)) ?? done;
}

/** Writes an internal note. Any counselor may, on a handover that is not closed. */
export async function note(doing: Doing, p: Payload<'handover.note'>): Promise<Done> {
  const noted = async () => {
    const notes = await doing.house.store.notes(p.person, 100);
    return notes.some((n) => isOf(n.id, eventId(doing.counselor, p.id))) ? done : null;
  };
  if (await noted()) return done;
  const entry = await entryOf(doing, p);
  if ('ok' in entry) return entry;
  if (entry.handover.state === 'closed') return refuse('handover', 'closed');
  await accept(doing, p, [{ type: 'handover.noted', handover: p.handover, counselor: doing.counselor, text: p.text }]);
  return (await doing.follow(p.person, noted)) ?? done;
}

/** Gives the person back to the companion. The summary is kept as a note, written in the same breath. */
export async function close(doing: Doing, p: Payload<'handover.close'>): Promise<Done> {
  const entry = await entryOf(doing, p);
  const closed = outcomeOfClose(entry, doing.counselor);
  if (closed) return closed;
  const refused = refusalUnlessOwner(entry, doing);
  if (refused) return refused;
  const { handover, outcome, followUp } = p;
  const { counselor } = doing;
  if (followUp !== undefined && isPast(doing, followUp)) return refuse('followUp', 'past-day');
  const closing = { type: 'handover.closed', handover, counselor, outcome } as const;
  await acceptNoted(doing, p, p.summary, { ...closing, ...(followUp !== undefined && { followUp }) });
  return (await doing.follow(p.person, async () => outcomeOfClose(await entryOf(doing, p), counselor))) ?? done;
}

/** Adds another contact point of the same person, who told the counselor of it. Only who has the conversation may. */
export async function link(doing: Doing, p: Payload<'handover.link'>): Promise<Done> {
  const { house, counselor } = doing;
  const refused = refusalUnlessOwner(await entryOf(doing, p), doing);
  if (refused) return refused;
  const to = addressOf(house, p.channel, p.address);
  if (!to) return refuse('address', 'no-address');
  const linked = async () => {
    const point = await house.store.contactPointOf(to.channel, to.account, to.address);
    if (point?.person === p.person) return done;
    const other = point && (await house.store.person(point.person));
    return other ? refuse('address', 'address-taken') : null;
  };
  const already = await linked();
  if (already) return already;
  await accept(doing, p, [{ type: 'contactPoint.linked', to, counselor }]);
  return (await doing.follow(p.person, linked)) ?? done;
}

/** Puts the answers of a form on record, with what its score calls for. Only who has the conversation may. */
export async function score(doing: Doing, p: Payload<'handover.score'>): Promise<Done> {
  const { house, counselor } = doing;
  const scored = async () => {
    const found = await house.store.person(p.person);
    const onRecord = found?.person.screening.results.some((r) => r.event === eventId(counselor, p.id));
    return onRecord ? done : refusalUnlessOwner(await entryOf(doing, p), doing);
  };
  const already = await scored();
  if (already) return already;
  const { handover, instrument, answers } = p;
  await accept(doing, p, [{ type: 'screening.scored', handover, counselor, instrument, answers }]);
  return (await doing.follow(p.person, scored)) ?? done;
}

/** Puts a clinician's goal for one condition on record. Only who has the conversation may. */
export async function target(doing: Doing, p: Payload<'handover.target'>): Promise<Done> {
  const { house, counselor } = doing;
  const { handover, condition } = p;
  const set = async () => {
    const found = await house.store.person(p.person);
    const followed = found?.person.chronic.conditions.find((c) => c.condition === condition);
    if (!followed) return refuse('condition', 'malformed');
    const same = JSON.stringify(followed.target ?? null) === JSON.stringify(p.target);
    return same ? done : refusalUnlessOwner(await entryOf(doing, p), doing);
  };
  const already = await set();
  if (already) return already;
  await accept(doing, p, [{ type: 'followUp.targeted', handover, counselor, condition, target: p.target }]);
  return (await doing.follow(p.person, set)) ?? done;
}

export type Deed =
  Extract<Arrival, { readonly counselor: Counselor }> extends infer A
    ? A extends Arrival
      ? Omit<A, 'id' | 'subject' | 'sentAt'>
      : never
    : never;

/** Brings deeds to the door, the last one under the page's own id. Durable when it resolves. */
export async function accept(doing: Doing, p: { person: string; id: string }, deeds: readonly Deed[]): Promise<void> {
  const id = eventId(doing.counselor, p.id);
  const sentAt = doing.house.now();
  await doing.house.door.accept(
    deeds.map((deed, n) => ({
      ...deed,
      id: n === deeds.length - 1 ? id : `${id}.${n}`,
      subject: { person: p.person },
      sentAt,
    })),
  );
}

/** Brings a deed to the door with what is to be said of it, which is kept as a note, in the same breath. */
export async function acceptNoted(
  doing: Doing,
  p: { person: string; handover: string; id: string },
  words: string,
  deed: Deed,
): Promise<void> {
  const { counselor } = doing;
  const text = words.trim();
  const note = { type: 'handover.noted', handover: p.handover, counselor, text } as const;
  await accept(doing, p, text ? [note, deed] : [deed]);
}

/** Whether a day is over where the programme is. */
export function isPast({ house }: Doing, day: PlainDate): boolean {
  return day < dateOf(house.now(), house.timeZone ?? 'Asia/Karachi');
}

/** The inbox key of a deed: the same deed sent twice is one event. */
export function eventId(counselor: Counselor, id: string): string {
  return `console:${counselor.id}:${id}`;
}

/** Whether a row on record was born by that event. */
export function isOf(row: string, event: string): boolean {
  return row === event || row.startsWith(`${event}/`);
}

export async function entryOf(doing: Doing, p: { person: string; handover: string }): Promise<QueueEntry | Refused> {
  const entry = await doing.house.store.entry(p.person);
  if (!entry) return refuse('person', 'unknown-person');
  return entry.handover.id === p.handover ? entry : refuse('handover', 'unknown-handover');
}

function outcomeOfClaim(entry: QueueEntry | Refused, counselor: Counselor): Done | null {
  if ('ok' in entry) return entry;
  const { state, claimedBy } = entry.handover;
  if (state === 'closed') return refuse('handover', 'closed');
  if (state === 'open') return null;
  return claimedBy?.id === counselor.id ? done : refuse('handover', 'claimed-by-other', claimedBy?.name);
}

function outcomeOfClose(entry: QueueEntry | Refused, counselor: Counselor): Done | null {
  if ('ok' in entry) return entry;
  if (entry.handover.state !== 'closed') return null;
  return entry.handover.claimedBy?.id === counselor.id ? done : refuse('handover', 'closed');
}

export function refusalUnlessOwner(entry: QueueEntry | Refused, { counselor }: Doing): Refused | null {
  if ('ok' in entry) return entry;
  const { state, claimedBy } = entry.handover;
  if (state === 'closed') return refuse('handover', 'closed');
  if (state === 'open') return refuse('handover', 'not-claimed');
  return claimedBy?.id === counselor.id ? null : refuse('handover', 'claimed-by-other', claimedBy?.name);
}

async function wasSaid(doing: Doing, p: { person: string; id: string }): Promise<boolean> {
  const event = eventId(doing.counselor, p.id);
  const recent = await doing.house.store.communications(p.person, Number.MAX_SAFE_INTEGER, 50);
  return recent.some((c) => isOf(c.id, event));
}

export function refuse(field: string, reason: Reason, by?: string): Refused {
  return { ok: false, error: { field, reason, ...(by !== undefined && { by }) } };
}
