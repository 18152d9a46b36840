import type { AuditEntry } from '#src/care/decision.ts';
import {
  bind,
  blindId,
  type ChainRow,
  erased,
  genesis,
  isBound,
  isErased,
  type Link,
  linkOf,
  textOf,
} from '../chain.ts';
import type { Keyring } from '../keyring.ts';
import { seal, unseal } from '../seal.ts';
import type { AuditCheck, AuditFault, AuditHead, AuditQuery, AuditRecord } from '../store.ts';
import { insert, update } from './bulk.ts';
import type { Db } from './database.ts';

/** How many rows are read at a time. */
const page = 2_000;
const fields = 'key, id, person, at, action, document';

/**
 * Adds rows to the chain; throws where an id is there already. The chain has one end for all processes, so this comes last in
 * a transaction: the others wait from here to its commit.
 */
export async function addAudit(db: Db, keyring: Keyring, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await db.run(`SELECT pg_advisory_xact_lock(hashtextextended('hamdam audit chain', 0))`);
  let end = await lastOf(db, keyring);
  const rows = entries.map(({ id, person, at, action, actor, detail }) => {
    const document = seal(keyring.record, `audit|${id}|document`, JSON.stringify({ actor, detail }));
    const row = { key: end.key + 1, id, person, at, action, document };
    const hash = bind(keyring.chain, end.hash, row);
    end = { ...end, key: row.key, hash, rows: end.rows + 1 };
    return [row.key, id, person, at, action, document, hash];
  });
  const columns = [
    ['key', 'bigint'],
    ['id', 'text'],
    ['person', 'text'],
    ['at', 'bigint'],
    ['action', 'text'],
    ['document', 'bytea'],
    ['hash', 'bytea'],
  ] as const;
  await insert(db, 'audit', columns, rows);
  await db.run(
    `INSERT INTO meta (name, value) VALUES ('audit.head', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [Buffer.from(textOf(end, keyring.chain))],
  );
}

/** Where the next row goes on; behind all there is where there is no end that can be read. */
async function lastOf(db: Db, keyring: Keyring): Promise<Link> {
  const end = linkOf(await headText(db));
  const [{ key } = { key: 0 }] = await db.rows<{ key: number }>('SELECT coalesce(max(key), 0) AS key FROM audit');
  if (end) return { ...end, key: Math.max(end.key, key) };
  const start = { key, from: key, older: await olderThan(db, key), rows: 0 };
  return { ...start, hash: genesis(keyring.chain, start) };
}

async function headText(db: Db): Promise<string | undefined> {
  const [row] = await db.rows<{ value: Buffer }>(`SELECT value FROM meta WHERE name = 'audit.head'`);
  return row?.value.toString();
}

async function olderThan(db: Db, key: number): Promise<number> {
  const [row] = await db.rows<{ n: number }>('SELECT count(*) AS n FROM audit WHERE key <= $1', [key]);
  return row!.n;
}

/** Where the chain ends, for whoever keeps it elsewhere; null where nothing is in it. */
export async function auditHead(db: Db): Promise<AuditHead | null> {
  const end = linkOf(await headText(db));
  return end && { row: end.key, rows: end.rows, hash: end.hash.toString('hex') };
}

/** Rows in their order, the sealed part opened; `by` is looked for in each that the rest of the query leaves. */
export async function auditTrail(db: Db, keyring: Keyring, query: AuditQuery): Promise<AuditRecord[]> {
  const { person = null, by, from = 0, to = Number.MAX_SAFE_INTEGER, after = 0, limit = Infinity } = query;
  const found: AuditRecord[] = [];
  for (let last = after; found.length < limit; ) {
    const rows = await db.rows<ChainRow>(
      `SELECT ${fields} FROM audit WHERE key > $1 AND at BETWEEN $2 AND $3 AND ($4::text IS NULL OR person = $4)
       ORDER BY key LIMIT ${page}`,
      [last, from, to, person],
    );
    for (const row of rows) {
      const record = opened(keyring, row);
      if (by !== undefined && record.actor !== by) continue;
      if (found.length < limit) found.push(record);
    }
    if (rows.length < page) break;
    last = rows.at(-1)!.key;
  }
  return found;
}

/** Who and what for is empty where it was erased, or cannot be opened: no such row may hide the others. */
function opened(keyring: Keyring, { key, id, person, at, action, document }: ChainRow): AuditRecord {
  const plain = { row: key, id, person, at, action };
  try {
    const text = unseal(keyring.record, `audit|${id}|document`, document).toString();
    return { ...plain, ...(JSON.parse(text) as { actor: string; detail: string }) };
  } catch {
    return { ...plain, actor: '', detail: '' };
  }
}

/**
 * Erases who and what for of all rows about a person, and the rows' ids, which may hold a provider's own. What the staff looked
 * at stays, since that tells nothing of them.
 */
export async function emptyAudit(db: Db, keyring: Keyring, person: string): Promise<void> {
  const rows = await db.rows<ChainRow>(`SELECT ${fields}, hash FROM audit WHERE person = $1 ORDER BY key`, [person]);
  const ofStaff = (row: ChainRow) => /^(console|cli):/.test(row.id) && opened(keyring, row).detail === '';
  await empty(
    db,
    keyring,
    rows.filter((row) => !ofStaff(row) && !isErased(row.document)),
  );
}

/** The same of rows from before that instant, whomever they are about; `last` is where to go on. */
export async function expireAudit(
  db: Db,
  keyring: Keyring,
  { after, before, limit }: { readonly after: number; readonly before: number; readonly limit: number },
): Promise<{ readonly erased: number; readonly last: number }> {
  const rows = await db.rows<ChainRow>(`SELECT ${fields}, hash FROM audit WHERE key > $1 ORDER BY key LIMIT $2::int`, [
    after,
    limit,
  ]);
  const young = rows.findIndex((row) => row.at >= before);
  const old = young < 0 ? rows : rows.slice(0, young);
  const whole = old.filter((row) => !isErased(row.document));
  await empty(db, keyring, whole);
  return { erased: whole.length, last: old.at(-1)?.key ?? after };
}

async function empty(db: Db, keyring: Keyring, rows: readonly ChainRow[]): Promise<void> {
  const end = linkOf(await headText(db));
  const before = await db.rows<{ key: number; hash: Buffer | null }>(
    'SELECT key, hash FROM audit WHERE key = ANY ($1::bigint[])',
    [rows.map((row) => row.key - 1)],
  );
  const hashes = new Map(before.map((b) => [b.key, b.hash]));
  const columns = [
    ['key', 'bigint'],
    ['id', 'text'],
    ['document', 'bytea'],
  ] as const;
  const emptied = rows.map((row) => {
    const previous = end && row.key === end.from + 1 ? genesis(keyring.chain, end) : hashes.get(row.key - 1);
    // Rows from before ids could be erased hold the next ones by their id itself, which has to stay.
    const byId = row.hash && previous && !row.hash.equals(bind(keyring.chain, previous, row));
    return [row.key, byId ? row.id : blindId(keyring.chain, row.id), erased(row.document)];
  });
  await update(db, 'audit', 'key', columns, emptied);
}

/** Goes along the whole chain, on one view of the database. `kept` is an end that was noted elsewhere: it must be in the chain. */
export async function verifyAudit(
  db: Db,
  keyring: Keyring,
  kept?: Pick<AuditHead, 'row' | 'hash'>,
): Promise<AuditCheck> {
  const seen = { rows: 0, erased: 0 };
  const fault = await faultOf(db, keyring, seen, kept);
  return { fault, ...seen };
}

async function faultOf(
  db: Db,
  keyring: Keyring,
  seen: { rows: number; erased: number },
  kept?: Pick<AuditHead, 'row' | 'hash'>,
): Promise<AuditFault | null> {
  const text = await headText(db);
  const end = linkOf(text);
  if (text !== undefined && (!end || text !== textOf(end, keyring.chain))) {
    return { row: null, why: 'the record of the end was changed' };
  }
  // Nothing was added since there is a chain: a row that belongs to one has lost its end.
  const stray = await strayOf(db, end?.from ?? Number.MAX_SAFE_INTEGER);
  if (!end) return stray ?? (kept ? { row: kept.row, why: 'is not the one that was noted' } : null);
  if (stray) return stray;
  const older = await olderThan(db, end.from);
  if (older !== end.older) return { row: null, why: `there were ${end.older} rows before the chain, now ${older}` };
  let last = { key: end.from, hash: genesis(keyring.chain, end) };
  let met = kept === undefined;
  for await (const row of chainFrom(db, end.from)) {
    if (row.key !== last.key + 1) return { row: last.key + 1, why: 'is missing' };
    if (!isBound(keyring.chain, last.hash, row)) return { row: row.key, why: 'does not fit the row before it' };
    const bound = row.hash!;
    seen.rows++;
    if (isErased(row.document)) seen.erased++;
    last = { key: row.key, hash: bound };
    met ||= kept?.row === row.key && kept.hash === bound.toString('hex');
  }
  if (last.key !== end.key || !last.hash.equals(end.hash)) return { row: last.key + 1, why: 'is missing at the end' };
  return met ? null : { row: kept!.row, why: 'is not the one that was noted' };
}

/** A row without a hash stands only in front of the chain. */
async function strayOf(db: Db, from: number): Promise<AuditFault | null> {
  const [stray] = await db.rows<{ key: number }>(
    'SELECT key FROM audit WHERE (hash IS NULL) = (key > $1) ORDER BY key LIMIT 1',
    [from],
  );
  return stray ? { row: stray.key, why: 'stands outside the chain' } : null;
}

async function* chainFrom(db: Db, from: number): AsyncGenerator<ChainRow> {
  for (let last = from; ; ) {
    const rows = await db.rows<ChainRow>(
      `SELECT ${fields}, hash FROM audit WHERE key > $1 ORDER BY key LIMIT ${page}`,
      [last],
    );
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)!.key;
  }
}
