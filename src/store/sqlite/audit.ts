import type { AuditEntry } from '#src/care/decision.ts';
import {
  bind,
  blindId,
  erased,
  genesis,
  isBound,
  isErased,
  type Link,
  linkOf,
  type ChainRow as Row,
  textOf,
} from '../chain.ts';
import type { Keyring } from '../keyring.ts';
import { seal, unseal } from '../seal.ts';
import type { AuditCheck, AuditFault, AuditHead, AuditQuery, AuditRecord } from '../store.ts';
import type { Connection } from './database.ts';

/**
 * Who did what to whom, and when: rows that are only ever added, each bound by a keyed hash to the one before it, so that one
 * that was changed, taken out, put in or moved is found. Who and what for is sealed; an erasure may leave that part's digest in
 * its place, and the chain still holds. Rows from before the chain stand in front of it and are only counted.
 */
export class Audit {
  private readonly connection: Connection;
  private readonly keyring: Keyring;
  private readonly statements;
  /** Where the chain ends within this transaction; null until something is added in it. */
  private end: Link | null = null;

  constructor(connection: Connection, keyring: Keyring) {
    this.connection = connection;
    this.keyring = keyring;
    this.statements = statementsOf(connection);
  }

  /** Adds a row; throws where its id is there already. Within a transaction only, and `settle` comes at its end. */
  add({ id, person, at, action, actor, detail }: AuditEntry): void {
    this.end ??= this.last();
    const document = seal(this.keyring.record, `audit|${id}|document`, JSON.stringify({ actor, detail }));
    const row = { key: this.end.key + 1, id, person, at, action, document };
    const bound = bind(this.keyring.chain, this.end.hash, row);
    this.statements.insert.run(row.key, id, person, at, action, document, bound);
    this.end = { ...this.end, key: row.key, hash: bound, rows: this.end.rows + 1 };
  }

  /**
   * Takes out of the rows about a person who and what for, and what their ids tell; that something was done, and when, stays.
   * So does which of the staff looked at their record, since that tells nothing of them. Within a transaction only.
   */
  erase(person: string): void {
    for (const row of this.statements.allOf.all(person)) {
      const ofStaff = /^(console|cli):/.test(row.id) && this.opened(row).detail === '';
      if (ofStaff || isErased(row.document)) continue;
      this.empty(row);
    }
  }

  /**
   * The same of rows from before that instant, whomever they are about, behind that place and so many at a time; `last` is where
   * to go on. Within a transaction only.
   */
  expire(after: number, before: number, limit: number): { readonly erased: number; readonly last: number } {
    let last = after;
    let erasedRows = 0;
    for (const row of this.statements.oldest.all(after, limit)) {
      if (row.at >= before) break;
      last = row.key;
      if (isErased(row.document)) continue;
      this.empty(row);
      erasedRows++;
    }
    return { erased: erasedRows, last };
  }

  private empty(row: Row): void {
    const id = this.isBoundById(row) ? row.id : blindId(this.keyring.chain, row.id);
    this.statements.erase.run(id, erased(row.document), row.key);
  }

  /** Rows from before ids could be erased hold the next ones by their id itself, which has to stay. */
  private isBoundById(row: Row): boolean {
    const { chain } = this.keyring;
    const end = linkOf(this.statements.head.get());
    if (!row.hash || !end) return false;
    const previous = row.key === end.from + 1 ? genesis(chain, end) : this.statements.hashOf.get(row.key - 1);
    return previous ? !row.hash.equals(bind(chain, previous, row)) : false;
  }

  /** Writes down where the chain ends, once for all that the transaction added. */
  settle(): void {
    if (this.end) this.statements.setHead.run(textOf(this.end, this.keyring.chain));
    this.end = null;
  }

  /** Forgets what a transaction that was undone had added. */
  undone(): void {
    this.end = null;
  }

  /** Where the chain ends, for whoever keeps it elsewhere; null where nothing is in it. */
  head(): AuditHead | null {
    const end = linkOf(this.statements.head.get());
    return end && { row: end.key, rows: end.rows, hash: end.hash.toString('hex') };
  }

  /** Rows in their order, the sealed part opened; `by` is looked for in each that the rest of the query leaves. */
  *read(query: AuditQuery): Generator<AuditRecord> {
    const { person = null, by, from = 0, to = Number.MAX_SAFE_INTEGER, after = 0, limit = Infinity } = query;
    let left = limit;
    for (const row of this.rowsOf(person, from, to, after)) {
      if (left <= 0) return;
      const record = this.opened(row);
      if (by !== undefined && record.actor !== by) continue;
      left--;
      yield record;
    }
  }

  /**
   * Goes along the whole chain: the first row where it breaks and why, or null where it holds. `kept` is an end that was
   * noted elsewhere: it must be in the chain, so that cutting off the latest rows together with the record of them is found.
   */
  verify(kept?: Pick<AuditHead, 'row' | 'hash'>): AuditCheck {
    const seen = { rows: 0, erased: 0 };
    const fault = this.connection.transaction(() => this.faultOf(seen, kept))();
    return { fault, ...seen };
  }

  private faultOf(seen: { rows: number; erased: number }, kept?: Pick<AuditHead, 'row' | 'hash'>): AuditFault | null {
    const text = this.statements.head.get();
    const end = linkOf(text);
    if (text !== undefined && (!end || text !== textOf(end, this.keyring.chain))) {
      return { row: null, why: 'the record of the end was changed' };
    }
    // Nothing was added since there is a chain: a row that belongs to one has lost its end.
    const stray = this.strayOf(end?.from ?? Number.MAX_SAFE_INTEGER);
    if (!end) return stray ?? (kept ? { row: kept.row, why: 'is not the one that was noted' } : null);
    if (stray) return stray;
    const older = this.statements.older.get(end.from) ?? 0;
    if (older !== end.older) return { row: null, why: `there were ${end.older} rows before the chain, now ${older}` };
    let last = { key: end.from, hash: genesis(this.keyring.chain, end) };
    let met = kept === undefined;
    for (const row of this.statements.chain.iterate(end.from)) {
      if (row.key !== last.key + 1) return { row: last.key + 1, why: 'is missing' };
      if (!row.hash || !isBound(this.keyring.chain, last.hash, row))
        return { row: row.key, why: 'does not fit the row before it' };
      seen.rows++;
      if (isErased(row.document)) seen.erased++;
      last = { key: row.key, hash: row.hash };
      met ||= kept?.row === row.key && kept.hash === row.hash.toString('hex');
    }
    if (last.key !== end.key || !last.hash.equals(end.hash)) return { row: last.key + 1, why: 'is missing at the end' };
    return met ? null : { row: kept!.row, why: 'is not the one that was noted' };
  }

  /** A row without a hash stands only in front of the chain. */
  private strayOf(from: number): AuditFault | null {
    const stray = this.statements.stray.get(from);
    return stray === undefined ? null : { row: stray, why: 'stands outside the chain' };
  }

  /**
   * Where the next row goes on. Where there is no end, or none that can be read, a chain begins behind all there is. A row that
   * somebody put in from elsewhere keeps its place, so that nobody's care waits for it; `verify` names it.
   */
  private last(): Link {
    const { head, most, older } = this.statements;
    const key = most.get()!;
    const end = linkOf(head.get());
    if (end) return { ...end, key: Math.max(end.key, key) };
    const start = { key, from: key, older: older.get(key)!, rows: 0 };
    return { ...start, hash: genesis(this.keyring.chain, start) };
  }

  private rowsOf(person: string | null, from: number, to: number, after: number): IterableIterator<Row> {
    const { ofPerson, all } = this.statements;
    return person === null ? all.iterate(after, from, to) : ofPerson.iterate(person, from, to, after);
  }

  /** Who and what for is empty where it was erased, or cannot be opened: no such row may hide the others. */
  private opened({ key, id, person, at, action, document }: Row): AuditRecord {
    const plain = { row: key, id, person, at, action };
    try {
      const opened = unseal(this.keyring.record, `audit|${id}|document`, document).toString();
      return { ...plain, ...(JSON.parse(opened) as { actor: string; detail: string }) };
    } catch {
      return { ...plain, actor: '', detail: '' };
    }
  }
}

/** Plain SQL, for a decision may write several. */
function statementsOf(connection: Connection) {
  const fields = 'key, id, person, at, action, document';
  const headName = 'audit.head';
  return {
    insert: connection.prepare(`INSERT INTO audit (${fields}, hash) VALUES (?, ?, ?, ?, ?, ?, ?)`),
    head: connection.prepare<[], string>(`SELECT CAST(value AS TEXT) FROM meta WHERE name = '${headName}'`).pluck(),
    setHead: connection.prepare(`INSERT INTO meta (name, value) VALUES ('${headName}', CAST(? AS BLOB))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
    most: connection.prepare<[], number>('SELECT COALESCE(MAX(key), 0) FROM audit').pluck(),
    older: connection.prepare<[number], number>('SELECT COUNT(*) FROM audit WHERE key <= ?').pluck(),
    stray: connection
      .prepare<[number], number>('SELECT key FROM audit WHERE (hash IS NULL) = (key > ?) ORDER BY key LIMIT 1')
      .pluck(),
    chain: connection.prepare<[number], Row>(`SELECT ${fields}, hash FROM audit WHERE key > ? ORDER BY key`),
    allOf: connection.prepare<[string], Row>(`SELECT ${fields}, hash FROM audit WHERE person = ? ORDER BY key`),
    erase: connection.prepare('UPDATE audit SET id = ?, document = ? WHERE key = ?'),
    oldest: connection.prepare<[number, number], Row>(
      `SELECT ${fields}, hash FROM audit WHERE key > ? ORDER BY key LIMIT ?`,
    ),
    hashOf: connection.prepare<[number], Buffer | null>('SELECT hash FROM audit WHERE key = ?').pluck(),
    all: connection.prepare<[number, number, number], Row>(
      `SELECT ${fields} FROM audit WHERE key > ? AND at BETWEEN ? AND ? ORDER BY key`,
    ),
    ofPerson: connection.prepare<[string, number, number, number], Row>(
      `SELECT ${fields} FROM audit WHERE person = ? AND at BETWEEN ? AND ? AND key > ? ORDER BY key`,
    ),
  };
}
