import type { KeyObject } from 'node:crypto';
import type { Address } from '#src/care/event.ts';
import { type ContactPoint, contactPointSchema, newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import type { Instant } from '#src/care/words.ts';
import type { Keyring } from '../keyring.ts';
import { Lru } from '../lru.ts';
import { changedParts, type Part, partJson, parts, personOf, type StoredPart } from '../parts.ts';
import { seal, unseal } from '../seal.ts';
import { placeOf, sealPadded } from '../sealedParts.ts';
import type { Loaded, Waiting } from '../store.ts';
import type { Handles } from './database.ts';
import { documentStatements } from './documentStatements.ts';

/** A person as this process knows them. Changed in place by a commit; forgotten when a transaction is undone. */
export interface PersonRow {
  /** The person in all tables. */
  readonly key: number;
  readonly id: string;
  readonly dataKey: KeyObject;
  /** What the person's row tells besides the document; undefined while not read. */
  state: State | undefined;
  /** Where the conversation ends; undefined while not read. */
  ends: Ends | undefined;
}

/** The newest row of a chain, and the latest `said_at` of the whole of it. */
export interface End {
  readonly seq: number;
  readonly saidAt: Instant;
}

/** The end of what the person wrote, and of what was said to them. */
export interface Ends {
  message: End | null;
  said: End | null;
}

export interface State {
  /** 0 before the first decision. */
  readonly version: number;
  readonly lastMessage: number | null;
  readonly lastSaid: number | null;
  /** Whether the document is kept in parts; 0 for one that was last written whole, as all once were. */
  readonly parted: 0 | 1;
}

export interface PointRow {
  readonly key: number;
  readonly id: string;
  readonly person: Pick<PersonRow, 'key' | 'id' | 'dataKey'>;
  readonly version: number;
  readonly document: ContactPoint;
}

/**
 * How many people and contact points are kept: more than wait to be decided at a time, for each is needed again then. Of
 * their documents, which are large, fewer are kept.
 */
const kept = { rows: 16_384, documents: 4_096 };

const nowhere: ContactPoint = newContactPoint({ id: '', person: '', channel: 'none', account: '', address: '' });

/**
 * People and contact points: found by id, opened once and kept. What is kept may be behind another process's writes; a
 * commit compares versions inside its transaction, after `refresh`, so staleness costs a second decision and no more.
 */
export class Documents {
  private readonly people = new Lru<string, PersonRow>(kept.rows);
  private readonly points = new Lru<string, PointRow>(kept.rows);
  private readonly ids = new Lru<string, string>(kept.rows);
  private readonly documents = new Lru<string, { readonly version: number; readonly document: Person | null }>(
    kept.documents,
  );
  private readonly keyring: Keyring;
  private readonly statements;
  private dataVersion: unknown;

  constructor(handles: Handles, keyring: Keyring) {
    this.keyring = keyring;
    this.statements = documentStatements(handles);
    const dataVersion = handles.connection.prepare('PRAGMA data_version').pluck();
    this.refresh = () => {
      const now = dataVersion.get();
      if (now !== this.dataVersion) this.forget();
      this.dataVersion = now;
    };
    this.refresh();
  }

  /** Forgets what another process may have changed. */
  readonly refresh: () => void;

  forget(): void {
    this.people.clear();
    this.points.clear();
    this.documents.clear();
  }

  /** Whether this person was erased: whoever writes from their address again is somebody new. */
  isErased(id: string): boolean {
    return this.statements.erased.get(id) !== undefined;
  }

  /** The person to be met at a contact point: never one who was erased. Derived, as `personIdOf` is. */
  private newPersonAt(point: string): string {
    let id = this.keyring.personIdOf(point);
    for (let nth = 2; this.isErased(id); nth++) id = this.keyring.personIdOf(`${point}|${nth}`);
    return id;
  }

  person(id: string): PersonRow | null {
    const known = this.people.get(id);
    if (known) return known;
    const row = this.statements.key.get(id);
    if (!row) return null;
    return this.remember({ key: row.key, id, dataKey: this.keyring.unwrap(id, row.wrapped) });
  }

  private remember(row: PointRow['person']): PersonRow {
    const person: PersonRow = { ...row, state: undefined, ends: undefined };
    this.people.set(row.id, person);
    return person;
  }

  /** The person of that id, with a data key from now on. Within a transaction only. */
  ensurePerson(id: string): PersonRow {
    const known = this.person(id);
    if (known) return known;
    const { wrapped, dataKey } = this.keyring.newDataKey(id);
    const { lastInsertRowid } = this.statements.newKey.run(id, wrapped);
    return this.remember({ key: Number(lastInsertRowid), id, dataKey });
  }

  point(id: string): PointRow | null {
    const known = this.points.get(id);
    if (known) return known;
    const row = this.statements.point.get(id);
    if (!row) return null;
    const person = this.person(row.person)!;
    const document = contactPointSchema.parse(read(person, `contact_points|${id}|document`, row.document));
    return this.rememberPoint({ key: row.key, id, person, version: row.version, document });
  }

  /** Every contact point of that person, by id. */
  pointsOf(person: string): readonly ContactPoint[] {
    const row = this.person(person);
    const ids = row ? this.statements.pointsOf.all({ person: row.key }) : [];
    return ids.map(({ id }) => this.point(id)!.document).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Ids of people who are on record, in their order. */
  peopleAfter(after: string, limit: number): readonly string[] {
    return this.statements.peopleAfter.all(after, limit);
  }

  private rememberPoint(row: PointRow): PointRow {
    this.points.set(row.id, row);
    return row;
  }

  idAt(address: Address): string {
    const text = `${address.channel}|${address.account}|${address.address}`;
    const known = this.ids.get(text);
    if (known) return known;
    const id = this.keyring.contactPointId(address);
    this.ids.set(text, id);
    return id;
  }

  /** The contact point of that address, with its person from now on. Within a transaction only. */
  ensurePoint({ channel, account, address }: Address): PointRow {
    const id = this.idAt({ channel, account, address });
    const known = this.point(id);
    if (known) return known;
    const person = this.ensurePerson(this.newPersonAt(id));
    const document = newContactPoint({ id, person: person.id, channel, account, address });
    const sealed = seal(person.dataKey, `contact_points|${id}|document`, JSON.stringify(document));
    const { lastInsertRowid } = this.statements.newPoint.run({ id, person: person.key, channel, account, sealed });
    return this.rememberPoint({ key: Number(lastInsertRowid), id, person, version: 0, document });
  }

  /** The person's document; null before the first decision. */
  documentOf(row: PersonRow): Person | null {
    const known = this.documents.get(row.id);
    if (known && known.version === this.versionOf(row)) return known.document;
    const { talk, readings, record, ...state } = this.statements.person.get(row.key) ?? nothing;
    const document = talk && this.parsed(row, { talk, readings, record });
    row.state = state;
    this.documents.set(row.id, { version: state.version, document });
    return document;
  }

  /** 0 before the first decision. */
  versionOf(row: PersonRow): number {
    return this.stateOf(row).version;
  }

  private stateOf(row: PersonRow): State {
    row.state ??= this.statements.state.get(row.key) ?? unwritten;
    return row.state;
  }

  /** Where the person's conversation ends. Within a transaction, or right after `refresh`. */
  endsOf(row: PersonRow): Ends {
    row.ends ??= this.readEnds(row);
    return row.ends;
  }

  private readEnds(row: PersonRow): Ends {
    const { lastMessage, lastSaid } = this.stateOf(row);
    // A message that waits to be decided is in the conversation, but not yet in the person's row.
    const newest = Math.max(this.statements.lastWaiting.get(row.key) ?? 0, lastMessage ?? 0);
    const end = (table: 'inbox' | 'outbox', seq: number | null) =>
      seq ? (this.statements.end[table].get(seq, row.key) ?? null) : null;
    return { message: end('inbox', newest), said: end('outbox', lastSaid) };
  }

  /** Keeps where the conversation ends, where that changed and the document was not written. Within a transaction only. */
  keepEnds(row: PersonRow): void {
    if (!row.ends) return;
    const before = this.stateOf(row);
    const after = stateWith(before.version, before.parted, row.ends);
    if (before.lastMessage === after.lastMessage && before.lastSaid === after.lastSaid) return;
    this.statements.keepEnds.run(row.key, after.lastMessage, after.lastSaid);
    row.state = after;
  }

  private parsed(row: PersonRow, sealed: Readonly<Record<Part, Buffer | null>>): Person {
    const opened = (part: Part) => sealed[part] && (read(row, placeOf(row.id, part), sealed[part]) as StoredPart);
    return personOf(row.id, parts.map(opened));
  }

  /** The documents an event is decided on. */
  load(waiting: Pick<Waiting, 'person' | 'contactPoint'>): Loaded {
    const row = this.person(waiting.person);
    const stored = row && this.documentOf(row);
    const point = this.pointFor(row, stored, waiting.contactPoint);
    const contactPoint = point?.document ?? { ...nowhere, person: waiting.person };
    const person = stored ?? newPerson(waiting.person, contactPoint.id);
    return {
      documents: { person, contactPoint },
      versions: { person: row ? this.versionOf(row) : 0, contactPoint: point?.version ?? 0 },
    };
  }

  /** The contact point that spoke or, where none did, the preferred one, or any of the person's. */
  private pointFor(row: PersonRow | null, document: Person | null, spoke: string | null): PointRow | null {
    const id = spoke ?? document?.contactPoints[0];
    const point = id ? this.point(id) : null;
    if (point || !row) return point;
    const any = this.statements.anyPoint.get({ person: row.key });
    return any ? this.point(any.id) : null;
  }

  /** Whether nothing changed since these documents were read. Within a transaction only. */
  unmoved({ documents, versions }: Loaded): boolean {
    const row = this.person(documents.person.id);
    const point = this.point(documents.contactPoint.id);
    return (row ? this.versionOf(row) : 0) === versions.person && (point?.version ?? 0) === versions.contactPoint;
  }

  /**
   * Writes the next version: the talk, and the other parts where they differ from the document before. The same document
   * under a new version where only something it is shown with changed.
   */
  writePerson(row: PersonRow, before: Person, document: Person): void {
    const { version, parted } = this.stateOf(row);
    const state = stateWith(version + 1, 1, this.endsOf(row));
    const sealed = (part: Part) => sealPadded(row.dataKey, placeOf(row.id, part), partJson(document, part));
    const changed = parted ? changedParts(before, document) : new Set(parts);
    if (changed.has('readings')) this.statements.writeReadings.run(row.key, sealed('readings'));
    if (changed.has('record')) this.statements.writeRecord.run(row.key, sealed('record'));
    this.statements.writePerson.run(row.key, state.version, state.lastMessage, state.lastSaid, sealed('talk'));
    row.state = state;
    this.documents.set(row.id, { version: state.version, document });
  }

  writePoint(document: ContactPoint): void {
    const before = this.point(document.id);
    if (!before) throw new Error('a decision changed a contact point that does not exist');
    const person = before.person.id === document.person ? before.person : this.ensurePerson(document.person);
    const version = before.version + 1;
    const sealed = seal(person.dataKey, `contact_points|${document.id}|document`, JSON.stringify(document));
    this.statements.writePoint.run({ key: before.key, person: person.key, version, document: sealed });
    this.rememberPoint({ ...before, person, version, document });
  }
}

const unwritten: State = { version: 0, lastMessage: null, lastSaid: null, parted: 0 };
const nothing = { ...unwritten, talk: null, readings: null, record: null };

function stateWith(version: number, parted: 0 | 1, { message, said }: Ends): State {
  return { version, lastMessage: message?.seq ?? null, lastSaid: said?.seq ?? null, parted };
}

function read(row: Pick<PersonRow, 'dataKey'>, where: string, sealed: Buffer): unknown {
  return JSON.parse(unseal(row.dataKey, where, sealed).toString());
}
