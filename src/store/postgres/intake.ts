import type { Arrival } from '#src/care/event.ts';
import type { Acceptance, AtOnce, Decided, Verdict } from '../store.ts';
import { erasedAmong } from './erasure.ts';
import { follow, type ToWrite } from './follow.ts';
import { decided, type Entered, enter, firstWaiting, keepEnds, wait } from './inbox.ts';
import { unique } from './people.ts';
import type { Transaction } from './transaction.ts';

export interface Call {
  readonly arrivals: readonly Arrival[];
  /** Null where everything waits for its turn. */
  readonly atOnce: AtOnce | null;
}

/** Accepts events, and writes in the same transaction what is decided on them at once, so that these never wait. */
export async function intake(tx: Transaction, calls: readonly Call[]): Promise<Acceptance[][]> {
  const entered = await enter(
    tx,
    calls.flatMap((c) => c.arrivals),
  );
  const asked = calls.flatMap(({ arrivals, atOnce }) => arrivals.map(() => atOnce));
  const waits: Entered[] = [];
  const open: { readonly event: Entered; readonly atOnce: AtOnce }[] = [];
  const busy = await busyElsewhere(tx, entered);
  entered.forEach((event, i) => {
    if (event && asked[i] && !busy.has(event.waiting.person)) open.push({ event, atOnce: asked[i] });
    else if (event) waits.push(event);
  });
  // The next event of a person is decided on what the one before it has changed: so each wave has one of each person.
  for (let left = open; left.length > 0; ) {
    const [wave, later] = firstOfEach(left, ({ event }) => event.waiting.person);
    waits.push(...(await decideAtOnce(tx, wave)));
    left = later;
  }
  await wait(tx, waits);
  const all = entered.map((e): Acceptance => (e ? acceptanceOf(e) : { status: 'duplicate' }));
  return calls.map(({ arrivals }) => all.splice(0, arrivals.length));
}

/** People of whom something waits that this process may know nothing of: nothing may overtake it. */
async function busyElsewhere(
  tx: Transaction,
  entered: readonly (Entered | null)[],
): Promise<{ has(person: string): boolean }> {
  if (!tx.memory.others()) return new Set<string>();
  return firstWaiting(tx, unique(entered.map((e) => e?.waiting.person)));
}

/** Returns those that have to wait. */
async function decideAtOnce(
  tx: Transaction,
  wave: readonly { readonly event: Entered; readonly atOnce: AtOnce }[],
): Promise<Entered[]> {
  const loaded = await tx.load(wave.map(({ event }) => event.waiting));
  const waits: Entered[] = [];
  const writes: { readonly event: Entered; readonly write: ToWrite }[] = [];
  wave.forEach(({ event, atOnce }, i) => {
    const before = loaded[i]!.documents;
    const decision = atOnce(event.waiting, before);
    if (decision) writes.push({ event, write: { person: event.waiting.person, before, decision } });
    else waits.push(event);
  });
  const accepted = await follow(
    tx,
    writes.map(({ write }) => write),
  );
  writes.forEach(({ event, write: { decision } }, i) => {
    event.decided = { decision, accepted: accepted[i]! };
  });
  return waits;
}

function acceptanceOf({ waiting, decided: at }: Entered): Acceptance {
  return { status: 'accepted', waiting, ...(at && { decided: at }) };
}

/** Writes finished decisions, each whole or not at all where a document moved. */
export async function commit(tx: Transaction, calls: readonly (readonly Decided[])[]): Promise<Verdict[][]> {
  const gone = await erasedAmong(
    tx.db,
    calls.flat().flatMap(({ loaded, waiting }) => (loaded.versions.person === 0 ? [waiting.person] : [])),
  );
  const verdicts = new Map<Decided, Verdict>();
  const all = calls.flat().filter((one) => {
    if (!gone.has(one.waiting.person)) return true;
    // Nobody is left whom it is about.
    verdicts.set(one, { verdict: 'committed', accepted: [] });
    return false;
  });
  // Together, so that people are locked in one order.
  await tx.want({
    people: all.flatMap(({ waiting, decision }) => [waiting.person, ...decision.outgoing.map((o) => o.person)]),
  });
  await tx.want({ points: all.map(({ loaded }) => loaded.documents.contactPoint.id || null) });
  for (let left: readonly Decided[] = all; left.length > 0; ) {
    const [wave, later] = firstOfEach(left, ({ waiting }) => waiting.person);
    await commitWave(tx, wave, verdicts);
    left = later;
  }
  return calls.map((decisions) => decisions.map((one) => verdicts.get(one)!));
}

async function commitWave(tx: Transaction, wave: readonly Decided[], verdicts: Map<Decided, Verdict>): Promise<void> {
  const first = tx.memory.others()
    ? await firstWaiting(
        tx,
        wave.map(({ waiting }) => waiting.person),
      )
    : null;
  const stand = wave.filter((one) => {
    const { person, seq } = one.waiting;
    // What another process accepted before goes first.
    if (isUnmoved(tx, one) && (first?.get(person) ?? seq) >= seq) return true;
    verdicts.set(one, { verdict: 'moved' });
    return false;
  });
  const waited = await decided(
    tx,
    stand.map(({ waiting }) => waiting.seq),
  );
  const writes = stand.filter((one) => {
    if (waited.has(one.waiting.seq)) return true;
    // Another process decided it meanwhile: all that follows from it is written already.
    verdicts.set(one, { verdict: 'committed', accepted: [] });
    return false;
  });
  const accepted = await follow(
    tx,
    writes.map(({ waiting, loaded, decision }) => ({ person: waiting.person, before: loaded.documents, decision })),
  );
  writes.forEach((one, i) => {
    verdicts.set(one, { verdict: 'committed', accepted: accepted[i]! });
  });
  await keepEnds(
    tx,
    writes.flatMap(({ waiting }) => tx.people.get(waiting.person) ?? []),
  );
}

/** Whether nothing changed since the documents were read. */
function isUnmoved(tx: Transaction, { waiting, loaded: { documents, versions } }: Decided): boolean {
  const point = tx.points.get(documents.contactPoint.id);
  return tx.person(waiting.person).version === versions.person && (point?.version ?? 0) === versions.contactPoint;
}

/** The first of each key, and the rest, in their order. */
function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): [T[], T[]] {
  const met = new Set<string>();
  const first: T[] = [];
  const rest: T[] = [];
  for (const one of all) {
    const key = keyOf(one);
    (met.has(key) ? rest : first).push(one);
    met.add(key);
  }
  return [first, rest];
}
