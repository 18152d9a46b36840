import type { Part } from '../parts.ts';
import type { Handles } from './database.ts';
import type { End, State } from './documents.ts';
import { eq, sql } from './drizzle.ts';
import { contactPoints } from './schema.ts';

/** What every message runs is plain SQL, for the builder costs half as much again. */
export function documentStatements({ db, connection }: Handles) {
  const p = sql.placeholder;
  return {
    key: connection.prepare<[id: string], { key: number; wrapped: Buffer }>(
      'SELECT key, wrapped FROM keys WHERE person = ?',
    ),
    // An erased person's key stays theirs: rows of theirs may still be there, sealed for nobody.
    newKey: connection.prepare<[person: string, wrapped: Buffer]>(`
      INSERT INTO keys (key, person, wrapped) VALUES (
        max(coalesce((SELECT max(key) FROM keys), 0), coalesce((SELECT max(key) FROM erasures), 0)) + 1, ?, ?)`),
    erased: connection.prepare<[person: string], unknown>('SELECT 1 FROM erasures WHERE person = ?'),
    point: connection.prepare<[id: string], { key: number; version: number; document: Buffer; person: string }>(`
      SELECT c.key, c.version, c.document, k.person FROM contact_points AS c JOIN keys AS k ON k.key = c.person
      WHERE c.id = ?`),
    anyPoint: db
      .select({ id: contactPoints.id })
      .from(contactPoints)
      .where(eq(contactPoints.person, p('person')))
      .limit(1)
      .prepare(),
    pointsOf: db
      .select({ id: contactPoints.id })
      .from(contactPoints)
      .where(eq(contactPoints.person, p('person')))
      .prepare(),
    peopleAfter: connection
      .prepare<[after: string, limit: number], string>(`
        SELECT k.person FROM keys AS k JOIN people AS p ON p.key = k.key WHERE k.person > ? ORDER BY k.person LIMIT ?`)
      .pluck(),
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
    writePerson: connection.prepare(`
      INSERT INTO people (key, version, last_message, last_said, document) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET version = excluded.version, last_message = excluded.last_message,
        last_said = excluded.last_said, document = excluded.document`),
    keepEnds: connection.prepare(`
      INSERT INTO people (key, version, last_message, last_said) VALUES (?, 0, ?, ?)
      ON CONFLICT (key) DO UPDATE SET last_message = excluded.last_message, last_said = excluded.last_said`),
    state: connection.prepare<[key: number], State>(`SELECT ${state} FROM ${from} WHERE p.key = ?`),
    person: connection.prepare<[key: number], State & Record<Part, Buffer | null>>(`
      SELECT ${state}, p.document AS talk, d.document AS readings, r.document AS record FROM ${from}
      LEFT JOIN person_readings AS d ON d.key = p.key WHERE p.key = ?`),
    writeReadings: connection.prepare(writeIn('person_readings')),
    writeRecord: connection.prepare(writeIn('person_records')),
    lastWaiting: connection
      .prepare<[number], number | null>('SELECT max(seq) FROM waiting WHERE writer = ? AND writer IS NOT NULL')
      .pluck(),
    end: {
      inbox: connection.prepare<[seq: number, person: number], End>(endIn('inbox')),
      outbox: connection.prepare<[seq: number, person: number], End>(endIn('outbox')),
    },
  };
}

const state = `p.version, p.last_message AS lastMessage, p.last_said AS lastSaid, r.key IS NOT NULL AS parted`;
const from = 'people AS p LEFT JOIN person_records AS r ON r.key = p.key';
const writeIn = (table: string) => `
  INSERT INTO ${table} (key, document) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET document = excluded.document`;
const endIn = (table: string) =>
  `SELECT seq, max(said_at, coalesce(before_at, said_at)) AS saidAt FROM ${table} WHERE seq = ? AND person = ?`;
