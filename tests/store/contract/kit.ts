import type { Changes, Decision, Wake } from '#src/care/decision.ts';
import type { Arrival, Subject } from '#src/care/event.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import type { ContactPoint, Person } from '#src/care/person.ts';
import type { Urgency } from '#src/care/words.ts';
import type { Claimed, Decided, Store, Verdict, Waiting } from '#src/store/store.ts';

/** One set of data on disk, which a store can be opened on again and again. */
export interface Ground {
  open(now?: () => number): Promise<Store>;
  clear(): Promise<void>;
}

/** An instant long enough ago that what is sent at it is told by its own time. */
export const t0 = Date.UTC(2026, 0, 5, 6);
export const always = Number.MAX_SAFE_INTEGER;

export const at = (address: string): Subject => ({ contactPoint: { channel: 'phone', account: 'main', address } });

/** A message of a synthetic person. */
export function message(id: string, from: string | Subject = 'amna', text = `text of ${id}`): Arrival {
  const subject = typeof from === 'string' ? at(from) : from;
  return { id, subject, sentAt: t0, type: 'message.received', text, choice: null, media: null, edited: false };
}

export function occurrence(wake: Wake): Arrival {
  const { id, person, plan, item, nth, dueAt } = wake;
  return { id, subject: { person }, sentAt: dueAt, type: 'occurrence.due', plan, item, nth, dueAt };
}

export function wake(person: string, nth: string, dueAt = t0): Wake {
  return { id: `occurrence:${person}:timer:test:${nth}`, person, plan: 'timer', item: 'test', nth, dueAt };
}

/** Accepts and expects it to be new. */
export async function accepted(store: Store, ...arrivals: readonly Arrival[]): Promise<readonly Waiting[]> {
  const acceptances = await store.accept(arrivals);
  return acceptances.map((a) => {
    if (a.status !== 'accepted') throw new Error('expected the event to be new');
    return a.waiting;
  });
}

export interface Wanted extends Partial<Changes> {
  readonly outgoing?: readonly Outgoing[];
  readonly wakes?: Partial<Decision['wakes']>;
  readonly events?: readonly Arrival[];
}

/** A finished decision on an accepted event, with what is wanted of it and nothing else. */
export async function decided(
  store: Store,
  waiting: Waiting,
  want: Wanted | ((person: Person, contactPoint: ContactPoint) => Wanted) = {},
): Promise<Decided> {
  const [loaded] = await store.load([waiting]);
  const {
    outgoing = [],
    wakes,
    events = [],
    ...changes
  } = typeof want === 'function' ? want(loaded!.documents.person, loaded!.documents.contactPoint) : want;
  return {
    waiting,
    event: { ...waiting.arrival, at: t0 },
    loaded: loaded!,
    decision: decisionOf({ ...changes, outgoing, events, ...(wakes && { wakes }) }),
  };
}

/** A decision of what is wanted and nothing else. */
export function decisionOf({ outgoing = [], wakes, events = [], ...changes }: Wanted): Decision {
  const none = { person: null, contactPoint: null, observations: [], audit: [], withdrawals: [], receipts: [] };
  return {
    changes: { ...none, ...changes },
    outgoing,
    wakes: { set: [], cancel: [], ...wakes },
    events,
  };
}

/** Accepts a message, decides it as wanted and commits it. */
export async function happen(
  store: Store,
  arrival: Arrival,
  want: Wanted | ((person: Person, waiting: Waiting) => Wanted) = {},
): Promise<{ readonly waiting: Waiting; readonly verdict: Verdict }> {
  const [waiting] = await accepted(store, arrival);
  const decision = await decided(store, waiting!, (person) =>
    typeof want === 'function' ? want(person, waiting!) : want,
  );
  const [verdict] = await store.commit([decision]);
  return { waiting: waiting!, verdict: verdict! };
}

/** Words to whoever `waiting` is about, due at once. */
export function say(waiting: Waiting, n: number, fields: Partial<Outgoing> = {}): Outgoing {
  const to = 'contactPoint' in waiting.arrival.subject ? waiting.arrival.subject.contactPoint : null;
  return {
    id: `${waiting.arrival.id}/${n}`,
    person: waiting.person,
    contactPoint: waiting.contactPoint,
    priority: 'conversation',
    topic: 'care',
    dueAt: t0,
    expiresAt: null,
    insteadOf: null,
    body: {
      kind: 'say',
      to: to ?? { channel: 'phone', account: 'main', address: 'unknown' },
      text: `answer ${n} to ${waiting.arrival.id}`,
      keys: ['test.answer'],
      options: [{ id: 'test:yes', label: 'Yes' }],
      language: 'en',
      from: { companion: true },
    },
    ...fields,
  };
}

export const room = { phone: 100, model: 100 };

export const idsOf = (claimed: readonly Claimed[]): string[] => claimed.map((c) => c.outgoing.id);

/** The ids that can be claimed at that instant. */
export async function claim(store: Store, now = t0, places: Record<string, number> = room): Promise<string[]> {
  return idsOf(await store.claim(now, 60_000, places));
}

export async function sent(store: Store, ...ids: readonly string[]): Promise<void> {
  await store.settle(
    ids.map((outgoing) => ({ outgoing, outcome: { outcome: 'sent', providerId: null }, dueAt: null, event: null })),
  );
}

export function handover(id: string, urgency: Urgency, openedAt = t0, state: Handover['state'] = 'open'): Handover {
  return {
    id: `handover:${id}`,
    state,
    urgency,
    reason: 'danger',
    openedAt,
    calls: 0,
    claimedBy: null,
    claimedAt: null,
    firstReplyAt: null,
    closedAt: null,
    outcome: null,
    setAside: [],
  };
}

/** The state of each spoken row of a person, by id. */
export async function states(store: Store, person: string): Promise<Record<string, string>> {
  const all = await store.communications(person, always, 1000);
  return Object.fromEntries(all.filter((c) => c.direction === 'out').map((c) => [c.id, c.state]));
}
