import type { KeyObject } from 'node:crypto';
import type { Address } from '#src/care/event.ts';
import {
  type ContactPoint,
  contactPointSchema,
  newContactPoint,
  newPerson,
  type Person,
  personSchema,
} from '#src/care/person.ts';
import type { Instant } from '#src/care/words.ts';
import type { Keyring } from '../keyring.ts';
import { Lru } from '../lru.ts';
import { overhead, seal, unseal } from '../seal.ts';
import type { Loaded, Waiting } from '../store.ts';
import type { Handles } from './database.ts';
import { eq, sql } from './drizzle.ts';
import { contactPoints, keys, people } from './schema.ts';

/** A person as this process knows them. Changed in place by a commit; forgotten when a transaction is undone. */
export interface PersonRow {
  /** The person in all tables. */
  readonly key: number;
  readonly id: string;
  readonly dataKey: KeyObject;
  version: number;
  /** Null before the first decision, undefined while not read. */
  document: Person | null | undefined;
  /** Where the conversation ends; undefined while not read. */
  ends: Ends | undefined;
}

/** The newest row of a chain, and the latest `said_at` of the whole of it. */
export interface End {
  readonly seq: number;
  readonly saidAt: Instant;
}

/** What the person wrote and what was said to them. `kept`: as the person's row has it. */
export interface Ends {
  message: End | null;
  said: End | null;
  kept: { readonly message: number | null; readonly said: number | null };
}

export interface PointRow {
  readonly key: number;
  readonly id: string;
  readonly person: Pick<PersonRow, 'key' | 'id' | 'dataKey'>;
  readonly version: number;
  readonly document: ContactPoint;
}

/**
 * A document is padded to a whole number of these bytes: a row that keeps its size is overwritten where it stands, while
 * one that grows moves its neighbours to other pages. Four of them fit into one page.
 */
const block = 960;

/** How many people, and how many contact points, are kept opened and parsed. */
const kept = 4096;

const nowhere: ContactPoint = newContactPoint({ id: '', person: '', channel: 'none', account: '', address: '' });

/**
 * People and contact points: found by id, opened once and kept. What is kept may be behind another process's writes; a
 * commit compares versions inside its transaction, after `refresh`, so staleness costs a second decision and no more.
 */
export class Documents {
  private readonly people = new Lru<string, PersonRow>(kept);
  private readonly points = new Lru<string, PointRow>(kept);
  private readonly ids = new Lru<string, string>(kept);
  private readonly keyring: Keyring;
  private readonly statements;
  private dataVersion: unknown;

  constructor(handles: Handles, keyring: Keyring) {
    this.keyring = keyring;
    this.statements = statementsOf(handles);
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
  }

  person(id: string): PersonRow | null {
    const known = this.people.get(id);
    if (known) return known;
    const row = this.statements.key.get({ id });
    if (!row) return null;
    return this.remember({ key: row.key, id, dataKey: this.keyring.unwrap(id, row.wrapped) });
  }

  private remember(row: PointRow['person']): PersonRow {
    const person: PersonRow = { ...row, version: 0, document: undefined, ends: undefined };
    this.people.set(row.id, person);
    return person;
  }

  /** The person of that id, with a data key from now on. Within a transaction only. */
  ensurePerson(id: string): PersonRow {
    const known = this.person(id);
    if (known) return known;
    const { wrapped, dataKey } = this.keyring.newDataKey(id);
    const { lastInsertRowid } = this.statements.newKey.run({ person: id, wrapped });
    return this.remember({ key: Number(lastInsertRowid), id, dataKey });
  }

  point(id: string): PointRow | null {
    const known = this.points.get(id);
    if (known) return known;
    const row = this.statements.point.get({ id });
    if (!row) return null;
    const person = this.person(row.person)!;
    const document = contactPointSchema.parse(read(person, `contact_points|${id}|document`, row.document));
    return this.rememberPoint({ key: row.key, id, person, version: row.version, document });
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
    const person = this.ensurePerson(this.keyring.personIdOf(id));
    const document = newContactPoint({ id, person: person.id, channel, account, address });
    const sealed = seal(person.dataKey, `contact_points|${id}|document`, JSON.stringify(document));
    const { lastInsertRowid } = this.statements.newPoint.run({ id, person: person.key, channel, account, sealed });
    return this.rememberPoint({ key: Number(lastInsertRowid), id, person, version: 0, document });
  }

  /** The person's document; null before the first decision. */
  documentOf(row: PersonRow): Person | null {
    if (row.document !== undefined) return row.document;
    const stored = this.statements.person.get({ key: row.key });
    row.version = stored?.version ?? 0;
    row.document = stored?.document ? this.parsed(row, stored.document) : null;
    return row.document;
  }

  /** Where the person's conversation ends. Within a transaction, or right after `refresh`. */
  endsOf(row: PersonRow): Ends {
    row.ends ??= this.readEnds(row.key);
    return row.ends;
  }

  private readEnds(key: number): Ends {
    const { message, said } = this.statements.lasts.get(key) ?? { message: null, said: null };
    // A message that waits to be decided is in the conversation, but not yet in the person's row.
    const newest = this.statements.lastWaiting.get(key) ?? message;
    const end = (table: 'inbox' | 'outbox', seq: number | null) =>
      seq === null ? null : (this.statements.end[table].get(seq) as End);
    return {
      message: end('inbox', Math.max(newest ?? 0, message ?? 0) || null),
      said: end('outbox', said),
      kept: { message, said },
    };
  }

  /** Keeps where the conversation ends, where that changed and the document was not written. Within a transaction only. */
  keepEnds(row: PersonRow): void {
    if (!row.ends) return;
    const { message, said, kept } = row.ends;
    if (kept.message === (message?.seq ?? null) && kept.said === (said?.seq ?? null)) return;
    this.statements.keepEnds.run(row.key, message?.seq ?? null, said?.seq ?? null);
    row.ends.kept = { message: message?.seq ?? null, said: said?.seq ?? null };
  }

  /** A field that was added since the document was written begins as a new person's. */
  private parsed(row: PersonRow, sealed: Buffer): Person {
    const stored = read(row, `people|${row.id}|document`, sealed) as object;
    return personSchema.parse({ ...newPerson(row.id, ''), ...stored });
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
      versions: { person: row?.version ?? 0, contactPoint: point?.version ?? 0 },
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
    if (row) this.documentOf(row);
    const point = this.point(documents.contactPoint.id);
    return (row?.version ?? 0) === versions.person && (point?.version ?? 0) === versions.contactPoint;
  }

  /** Writes the next version. The same document under a new version where only something it is shown with changed. */
  writePerson(row: PersonRow, document: Person): void {
    const version = row.version + 1;
    const { message, said } = this.endsOf(row);
    const sealed = sealPadded(row.dataKey, `people|${row.id}|document`, JSON.stringify(document));
    this.statements.writePerson.run(row.key, version, message?.seq ?? null, said?.seq ?? null, sealed);
    row.version = version;
    row.document = document;
    row.ends!.kept = { message: message?.seq ?? null, said: said?.seq ?? null };
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

/** Spaces after a JSON text are no part of it. */
function sealPadded(key: KeyObject, where: string, json: string): Buffer {
  const bytes = Buffer.byteLength(json) + overhead;
  return seal(key, where, json.padEnd(json.length + (Math.ceil(bytes / block) * block - bytes)));
}

function read(row: Pick<PersonRow, 'dataKey'>, where: string, sealed: Buffer): unknown {
  return JSON.parse(unseal(row.dataKey, where, sealed).toString());
}

const endIn = (table: string) =>
  `SELECT seq, max(said_at, coalesce(before_at, said_at)) AS saidAt FROM ${table} WHERE seq = ?`;

function statementsOf({ db, connection }: Handles) {
  const p = sql.placeholder;
  return {
    key: db
      .select({ key: keys.key, wrapped: keys.wrapped })
      .from(keys)
      .where(eq(keys.person, p('id')))
      .prepare(),
    newKey: db
      .insert(keys)
      .values({ person: p('person'), wrapped: p('wrapped') })
      .prepare(),
    point: db
      .select({
        key: contactPoints.key,
        version: contactPoints.version,
        document: contactPoints.document,
        person: keys.person,
      })
      .from(contactPoints)
      .innerJoin(keys, eq(keys.key, contactPoints.person))
      .where(eq(contactPoints.id, p('id')))
      .prepare(),
    anyPoint: db
      .select({ id: contactPoints.id })
      .from(contactPoints)
      .where(eq(contactPoints.person, p('person')))
      .limit(1)
      .prepare(),
    newPoint: db
      .insert(contactPoints)
      .values({
        id: p('id'),
        person: p('person'),
        channel: p('channel'),
        account: p('account'),
        version: 0,
        document: p('sealed'),
      })
      .prepare(),
    writePoint: db
      .update(contactPoints)
      .set({ person: sql`${p('person')}`, version: sql`${p('version')}`, document: sql`${p('document')}` })
      .where(eq(contactPoints.key, p('key')))
      .prepare(),
    person: db
      .select({ version: people.version, document: people.document })
      .from(people)
      .where(eq(people.key, p('key')))
      .prepare(),
    // What every message runs is plain SQL, for the builder costs half as much again.
    writePerson: connection.prepare(`
      INSERT INTO people (key, version, last_message, last_said, document) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET version = excluded.version, last_message = excluded.last_message,
        last_said = excluded.last_said, document = excluded.document`),
    keepEnds: connection.prepare(`
      INSERT INTO people (key, version, last_message, last_said) VALUES (?, 0, ?, ?)
      ON CONFLICT (key) DO UPDATE SET last_message = excluded.last_message, last_said = excluded.last_said`),
    lasts: connection.prepare<[number], { message: number | null; said: number | null }>(
      'SELECT last_message AS message, last_said AS said FROM people WHERE key = ?',
    ),
    lastWaiting: connection
      .prepare<[number], number | null>('SELECT max(seq) FROM waiting WHERE writer = ? AND writer IS NOT NULL')
      .pluck(),
    end: {
      inbox: connection.prepare<[number], End>(endIn('inbox')),
      outbox: connection.prepare<[number], End>(endIn('outbox')),
    },
  };
}
