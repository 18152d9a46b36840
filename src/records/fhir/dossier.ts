import type { Observation } from '#src/care/decision.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import type { ContactPoint, Person } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import type { AuditRecord, Communication, Store } from '#src/store/store.ts';

/** All that is on record of one person, read at one instant. */
export interface Dossier {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  /** Oldest first, as everything here. */
  readonly readings: readonly Observation[];
  readonly handovers: readonly Handover[];
  readonly communications: readonly Communication[];
  readonly audit: readonly AuditRecord[];
  readonly programme: Programme;
  /** Of the software that exports. */
  readonly version: string;
  readonly at: Instant;
  /** What was written goes with it: for the person's own copy alone. Otherwise only that it was, and when. */
  readonly words: boolean;
}

export type RecordStore = Pick<Store, 'person' | 'contactPoints' | 'history' | 'communications' | 'auditTrail'>;

/** What an export is made of, whoever asks for it. */
export interface ExportHouse {
  readonly store: RecordStore;
  readonly programme: Programme;
  readonly version: string;
  now(): Instant;
}

/** A page of a conversation. */
const page = 1_000;
/** More than ten years of four readings a day. */
const longest = 20_000;

/** Reads everything of a person; null where nobody is known by that id. */
export async function readDossier(house: ExportHouse, id: string, words = false): Promise<Dossier | null> {
  const { store, programme, version } = house;
  const found = await store.person(id);
  if (!found) return null;
  const [contactPoints, history, audit] = await Promise.all([
    store.contactPoints(id),
    store.history(id, longest),
    store.auditTrail({ person: id }),
  ]);
  return {
    person: found.person,
    contactPoints,
    readings: history.readings.toReversed(),
    handovers: history.handovers.toReversed(),
    communications: await allSaid(store, id),
    ...{ audit, programme, version, at: house.now(), words },
  };
}

/** The whole conversation, page by page from its end. Messages of one instant may stand on both sides of a page's edge. */
async function allSaid(store: RecordStore, id: string): Promise<readonly Communication[]> {
  const pages: (readonly Communication[])[] = [];
  const known = new Set<string>();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const some = await store.communications(id, before, page);
    const fresh = some.filter((one) => !known.has(one.id));
    for (const one of fresh) known.add(one.id);
    pages.unshift(fresh);
    if (some.length < page || fresh.length === 0) return pages.flat();
    before = some[0]!.at + 1;
  }
}
