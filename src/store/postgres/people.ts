import type { KeyObject } from 'node:crypto';
import type { Address } from '#src/care/event.ts';
import { type ContactPoint, contactPointSchema, newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import type { Instant } from '#src/care/words.ts';
import type { Keyring } from '../keyring.ts';
import { Lru } from '../lru.ts';
import { type Part, parts, personOf, type StoredPart } from '../parts.ts';
import { unseal } from '../seal.ts';
import { placeOf } from '../sealedParts.ts';
import type { Loaded, Waiting } from '../store.ts';
import type { Db } from './database.ts';

/** The newest row of a chain, and the latest `said_at` of the whole of it. */
export interface End {
  readonly seq: number;
  readonly saidAt: Instant;
}

/** A person as one reading found them. A transaction changes its own. */
export interface PersonRow {
  /** The person in all tables. */
  readonly key: number;
  readonly id: string;
  readonly dataKey: KeyObject;
  /** 0 before the first decision. */
  version: number;
  /** Whether the document is kept in parts; one that was last written whole, as all once were, is not. */
  parted: boolean;
  /** Where the conversation ends as the row has it. */
  kept: { readonly message: number | null; readonly said: number | null };
  /** Where it ends, with what waits to be decided. */
  message: End | null;
  said: End | null;
}

export interface PointRow {
  readonly key: number;
  readonly id: string;
  /** Whose it is, and their key. */
  readonly person: string;
  readonly version: number;
  readonly document: ContactPoint;
}

interface Known {
  readonly key: number;
  readonly dataKey: KeyObject;
}

/** How many people and contact points are kept, and of their documents, which are large, fewer. */
const kept = { rows: 16_384, documents: 4_096 };

const nowhere: ContactPoint = newContactPoint({ id: '', person: '', channel: 'none', account: '', address: '' });

/**
 * People and contact points. What is kept here is opened documents by their versions: each reading asks the database for the
 * versions that stand and for the documents of those alone that are not known.
 */
export class People {
  readonly keyring: Keyring;
  private readonly known = new Lru<string, Known>(kept.rows);
  private readonly points = new Lru<string, PointRow>(kept.rows);
  private readonly ids = new Lru<string, string>(kept.rows);
  private readonly documents = new Lru<string, { readonly version: number; readonly document: Person | null }>(
    kept.documents,
  );

  constructor(keyring: Keyring) {
    this.keyring = keyring;
  }

  idAt({ channel, account, address }: Address): string {
    const text = `${channel}|${account}|${address}`;
    const known = this.ids.get(text);
    if (known) return known;
    const id = this.keyring.contactPointId({ channel, account, address });
    this.ids.set(text, id);
    return id;
  }

  /** The rows of those people that there are. */
  async read(db: Db, ids: readonly string[]): Promise<Map<string, PersonRow>> {
    return rowsById(ids.length === 0 ? [] : await db.rows<Stored>(readPeople, [ids]), (row) => this.personOf(row));
  }

  /** The same with their documents; null before the first decision. */
  async readDocuments(
    db: Db,
    ids: readonly string[],
  ): Promise<Map<string, PersonRow & { readonly document: Person | null }>> {
    if (ids.length === 0) return new Map();
    // Held until the answer is there: others may push them out of the cache meanwhile.
    const before = new Map(ids.map((id) => [id, this.documents.get(id)]));
    const versions = ids.map((id) => before.get(id)?.version ?? null);
    return rowsById(await db.rows<Stored & Sealed>(readDocuments, [ids, versions]), (row) => {
      const person = this.personOf(row);
      return { ...person, document: row.known ? (before.get(row.id)?.document ?? null) : this.documentOf(person, row) };
    });
  }

  private personOf(row: Stored): PersonRow {
    const { id, key, version, parted } = row;
    return {
      ...{ id, key, version, parted },
      dataKey: this.keyOf(row),
      kept: { message: row.lastMessage, said: row.lastSaid },
      message: row.messageSeq === null ? null : { seq: row.messageSeq, saidAt: row.messageAt! },
      said: row.saidSeq === null ? null : { seq: row.saidSeq, saidAt: row.saidAt! },
    };
  }

  /** The data key of a person whose row was read. An erased person's key is a new one, under another number. */
  keyOf({ id, key, wrapped }: { readonly id: string; readonly key: number; readonly wrapped: Buffer }): KeyObject {
    const known = this.known.get(id);
    if (known?.key === key) return known.dataKey;
    const dataKey = this.keyring.unwrap(id, wrapped);
    this.known.set(id, { key, dataKey });
    return dataKey;
  }

  private documentOf(row: PersonRow, { talk, readings, record }: Sealed): Person | null {
    const document = talk && parsed(row, { talk, readings, record });
    this.keep(row.id, row.version, document);
    return document;
  }

  /** Keeps a document that is in the database under that version. */
  keep(id: string, version: number, document: Person | null): void {
    this.documents.set(id, { version, document });
  }

  keepPoint(point: PointRow): void {
    this.points.set(point.id, point);
  }

  /** Forgets somebody who was erased. */
  forget(id: string): void {
    this.documents.set(id, { version: 0, document: null });
  }

  /** A contact point as it was last seen: a guess at whose it is. */
  seen(id: string): PointRow | undefined {
    return this.points.get(id);
  }

  /** The contact points of those ids that there are. */
  async readPoints(db: Db, ids: readonly string[]): Promise<Map<string, PointRow>> {
    if (ids.length === 0) return new Map();
    const before = ids.map((id) => this.points.get(id));
    const rows = await db.rows<StoredPoint>(readPoints, [
      ids,
      before.map((p) => p?.version ?? null),
      before.map((p) => p?.person ?? null),
    ]);
    const seen = new Map(before.flatMap((p) => (p ? [[p.id, p] as const] : [])));
    return rowsById(rows, (row) => {
      const point = row.document ? this.pointOf(row, row.document) : seen.get(row.id)!;
      this.keepPoint(point);
      return point;
    });
  }

  private pointOf({ id, key, version, person, personKey, wrapped }: StoredPoint, sealed: Buffer): PointRow {
    const dataKey = this.keyOf({ id: person, key: personKey, wrapped });
    const document = contactPointSchema.parse(open(dataKey, `contact_points|${id}|document`, sealed));
    return { id, key, version, person, document };
  }

  /** The documents each event is decided on. */
  async load(db: Db, waiting: readonly Pick<Waiting, 'person' | 'contactPoint'>[]): Promise<Loaded[]> {
    const found = await this.readDocuments(db, [...new Set(waiting.map((w) => w.person))]);
    const wanted = waiting.map((w) => w.contactPoint ?? found.get(w.person)?.document?.contactPoints[0] ?? null);
    const points = await this.readPoints(db, unique(wanted));
    const lost = waiting.flatMap((w, i) => {
      const row = found.get(w.person);
      return row && !points.has(wanted[i] ?? '') ? [row.key] : [];
    });
    const any = await this.anyPoints(db, lost);
    const others = await this.readPoints(db, [...any.values()]);
    return waiting.map((w, i) => {
      const row = found.get(w.person);
      const point = points.get(wanted[i] ?? '') ?? others.get((row && any.get(row.key)) ?? '');
      return loadedOf(w.person, row ?? null, point ?? null);
    });
  }

  /** The first contact point of each of those people who have any, by the people's keys. */
  async anyPoints(db: Db, keys: readonly number[]): Promise<Map<number, string>> {
    if (keys.length === 0) return new Map();
    const rows = await db.rows<{ person: number; id: string }>(
      'SELECT DISTINCT ON (person) person, id FROM contact_points WHERE person = ANY ($1::bigint[]) ORDER BY person, key',
      [keys],
    );
    return new Map(rows.map(({ person, id }) => [person, id]));
  }
}

/** The documents of a person and of the contact point that spoke, with their versions; fresh ones where there are none. */
export function loadedOf(
  id: string,
  row: { readonly version: number; readonly document: Person | null } | null,
  point: Pick<PointRow, 'version' | 'document'> | null,
): Loaded {
  const contactPoint = point?.document ?? { ...nowhere, person: id };
  return {
    documents: { person: row?.document ?? newPerson(id, contactPoint.id), contactPoint },
    versions: { person: row?.version ?? 0, contactPoint: point?.version ?? 0 },
  };
}

/** What was sealed at that place. */
export function open(dataKey: KeyObject, where: string, sealed: Buffer): unknown {
  return JSON.parse(unseal(dataKey, where, sealed).toString());
}

export function unique<T>(all: readonly (T | null | undefined)[]): T[] {
  return [...new Set(all.filter((one) => one !== null && one !== undefined))] as T[];
}

function parsed(row: PersonRow, sealed: Readonly<Record<Part, Buffer | null>>): Person {
  const opened = (part: Part) => sealed[part] && (open(row.dataKey, placeOf(row.id, part), sealed[part]) as StoredPart);
  return personOf(row.id, parts.map(opened));
}

function rowsById<R extends { readonly id: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T> {
  return new Map(rows.map((row) => [row.id, of(row)]));
}

interface Stored {
  readonly id: string;
  readonly key: number;
  readonly wrapped: Buffer;
  readonly version: number;
  readonly parted: boolean;
  readonly lastMessage: number | null;
  readonly lastSaid: number | null;
  readonly messageSeq: number | null;
  readonly messageAt: number | null;
  readonly saidSeq: number | null;
  readonly saidAt: number | null;
}

interface Sealed {
  /** The version stands that is known already. */
  readonly known: boolean;
  readonly talk: Buffer | null;
  readonly readings: Buffer | null;
  readonly record: Buffer | null;
}

interface StoredPoint {
  readonly id: string;
  readonly key: number;
  readonly version: number;
  readonly person: string;
  readonly personKey: number;
  readonly wrapped: Buffer;
  /** Null where it is known already. */
  readonly document: Buffer | null;
}

const state = `k.person AS id, k.key, k.wrapped, coalesce(p.version, 0) AS version, r.key IS NOT NULL AS parted,
  p.last_message AS "lastMessage", p.last_said AS "lastSaid",
  m.seq AS "messageSeq", greatest(m.said_at, m.before_at) AS "messageAt",
  s.seq AS "saidSeq", greatest(s.said_at, s.before_at) AS "saidAt"`;
// A message that waits to be decided is in the conversation, but not yet in the person's row.
const from = `JOIN keys AS k ON k.person = u.id LEFT JOIN people AS p ON p.key = k.key
  LEFT JOIN person_records AS r ON r.key = k.key
  LEFT JOIN LATERAL (SELECT max(seq) AS seq FROM waiting WHERE person = k.key AND message) AS w ON true
  LEFT JOIN inbox AS m ON m.seq = greatest(p.last_message, w.seq)
  LEFT JOIN outbox AS s ON s.seq = p.last_said`;
const readPeople = `SELECT ${state} FROM unnest($1::text[]) AS u (id) ${from}`;
const unlessKnown = (column: string) => `CASE WHEN p.version IS DISTINCT FROM u.known THEN ${column} END`;
const readDocuments = `SELECT ${state}, p.version IS NOT DISTINCT FROM u.known AS known, ${unlessKnown('p.document')} AS talk,
  ${unlessKnown('d.document')} AS readings, ${unlessKnown('r.document')} AS record
  FROM unnest($1::text[], $2::int[]) AS u (id, known) ${from} LEFT JOIN person_readings AS d ON d.key = k.key`;
const readPoints = `SELECT c.id, c.key, c.version, k.person, k.key AS "personKey", k.wrapped,
    CASE WHEN c.version IS DISTINCT FROM u.version OR k.person IS DISTINCT FROM u.person THEN c.document END AS document
  FROM unnest($1::text[], $2::int[], $3::text[]) AS u (id, version, person)
  JOIN contact_points AS c ON c.id = u.id JOIN keys AS k ON k.key = c.person`;
