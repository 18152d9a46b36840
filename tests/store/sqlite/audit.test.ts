import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erased } from '#src/store/chain.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import { happen, message, t0 } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

/** Made-up counselors who look at made-up people. */
let { file, clear } = newFolder();
beforeEach(() => {
  ({ file, clear } = newFolder());
});
afterEach(() => clear());

const look = (n: number, actor = 'counselor-a', person = 'p_amna') => ({
  ...{ id: `look:${n}`, person, at: t0 + n, actor, action: 'record.opened', detail: `for ${n}` },
});

async function withRows(rows: number): Promise<SqliteStore> {
  const store = await openSqliteStore({ file, masterKey });
  for (let n = 1; n <= rows; n++) await store.audit([look(n)]);
  return store;
}

/** What somebody with the file and without the key does to it. */
function tamper(...statements: string[]): void {
  const db = new Database(file);
  for (const sql of statements) expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
  db.close();
}

describe('the audit’s chain', () => {
  it('holds over decisions, looks, restarts and two stores on one file', async () => {
    const one = await withRows(2);
    const two = await openSqliteStore({ file, masterKey });
    await happen(one, message('telegram:1:1'), (person) => ({
      audit: [{ id: 'telegram:1:1/0', person: person.id, at: t0, actor: 'companion', action: 'test', detail: '' }],
    }));
    await two.audit([look(3)]);
    await Promise.all([one.audit([look(4), look(5)]), two.audit([look(6)]), one.audit([look(7)])]);
    expect(await one.verifyAudit()).toEqual({ fault: null, rows: 8, erased: 0 });
    await one.close();
    await two.close();
    const again = await openSqliteStore({ file, masterKey });
    await again.audit([look(8)]);
    expect(await again.verifyAudit()).toEqual({ fault: null, rows: 9, erased: 0 });
    expect((await again.auditTrail({})).map((r) => r.row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await again.close();
  });

  it.each([
    ['its time was changed', 3, ['UPDATE audit SET at = at + 1 WHERE key = 3']],
    ['its action was changed', 3, ["UPDATE audit SET action = 'record.closed' WHERE key = 3"]],
    ['whom it is about was changed', 3, ["UPDATE audit SET person = 'p_bilal' WHERE key = 3"]],
    ['its sealed part was changed', 3, ['UPDATE audit SET document = zeroblob(60) WHERE key = 3']],
    ['its sealed part was taken away', 3, ['UPDATE audit SET document = zeroblob(32) WHERE key = 3']],
    [
      'its sealed part is another row’s',
      3,
      ['UPDATE audit SET document = (SELECT document FROM audit WHERE key = 2) WHERE key = 3'],
    ],
    ['its hash was taken away', 3, ['UPDATE audit SET hash = NULL WHERE key = 3']],
    ['it was removed', 3, ['DELETE FROM audit WHERE key = 3']],
    [
      'it was removed and the rest moved up',
      3,
      ['DELETE FROM audit WHERE key = 3', 'UPDATE audit SET key = key - 1 WHERE key > 3'],
    ],
    [
      'it was swapped with the next',
      3,
      [
        'UPDATE audit SET key = 99 WHERE key = 3',
        'UPDATE audit SET key = 3 WHERE key = 4',
        'UPDATE audit SET key = 4 WHERE key = 99',
      ],
    ],
    [
      'one was put in at the end',
      6,
      ["INSERT INTO audit SELECT 6, 'x', person, at, action, document, hash FROM audit WHERE key = 5"],
    ],
    ['the last was removed', 5, ['DELETE FROM audit WHERE key = 5']],
    ['the end was removed', 1, ["DELETE FROM meta WHERE name = 'audit.head'"]],
    ['the end was changed', null, ["UPDATE meta SET value = replace(value, '[5,', '[4,') WHERE name = 'audit.head'"]],
    [
      'one was put in before the beginning',
      0,
      ["INSERT INTO audit SELECT 0, 'x', person, at, action, document, NULL FROM audit WHERE key = 5"],
    ],
  ] as const)('shows that %s', async (_, row, statements) => {
    const store = await withRows(5);
    expect((await store.verifyAudit()).fault).toBeNull();
    tamper(...statements);
    const { fault } = await store.verifyAudit();
    expect(fault).not.toBeNull();
    // Rows before the chain are only counted.
    expect(fault!.row).toBe(row === 0 ? null : row);
    await store.close();
  });

  it('shows any change of any row, wherever it is', async () => {
    const store = await withRows(12);
    const db = new Database(file);
    const columns = ['id', 'person', 'at', 'action', 'document', 'hash'] as const;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...columns), async (key, column) => {
        const kept = db.prepare(`SELECT ${column} AS value FROM audit WHERE key = ?`).pluck().get(key);
        const other =
          typeof kept === 'number' ? kept + 1 : Buffer.isBuffer(kept) ? Buffer.from(kept.toReversed()) : `${kept}x`;
        db.prepare(`UPDATE audit SET ${column} = ? WHERE key = ?`).run(other, key);
        expect((await store.verifyAudit()).fault).toMatchObject({ row: key });
        db.prepare(`UPDATE audit SET ${column} = ? WHERE key = ?`).run(kept, key);
      }),
      { numRuns: 40 },
    );
    db.close();
    expect((await store.verifyAudit()).fault).toBeNull();
    await store.close();
  });

  it('shows by an end that was noted elsewhere that the latest rows were cut off with the record of them', async () => {
    const store = await withRows(3);
    const earlier = new Database(file)
      .prepare("SELECT value FROM meta WHERE name = 'audit.head'")
      .pluck()
      .get() as Buffer;
    await store.audit([look(4)]);
    const noted = (await store.auditHead())!;
    expect(noted).toMatchObject({ row: 4, rows: 4 });
    await store.audit([look(5)]);
    expect((await store.verifyAudit(noted)).fault).toBeNull();
    const db = new Database(file);
    db.exec('DELETE FROM audit WHERE key > 3');
    db.prepare("UPDATE meta SET value = ? WHERE name = 'audit.head'").run(earlier);
    db.close();
    expect((await store.verifyAudit()).fault).toBeNull();
    expect((await store.verifyAudit(noted)).fault).toEqual({ row: 4, why: 'is not the one that was noted' });
    await store.close();
  });

  it('holds where who and what for was erased, and tells how often that is', async () => {
    const store = await withRows(4);
    const db = new Database(file);
    const document = db.prepare('SELECT document FROM audit WHERE key = 2').pluck().get() as Buffer;
    db.prepare('UPDATE audit SET document = ? WHERE key = 2').run(erased(document));
    db.close();
    expect(await store.verifyAudit()).toEqual({ fault: null, rows: 4, erased: 1 });
    expect((await store.auditTrail({ limit: 2 })).map((r) => r.detail)).toEqual(['for 1', '']);
    await store.close();
  });

  it('begins behind rows that are older than it, and misses one of them', async () => {
    const store = await withRows(3);
    tamper('UPDATE audit SET hash = NULL', "DELETE FROM meta WHERE name = 'audit.head'");
    expect((await store.verifyAudit()).fault).toBeNull();
    await store.audit([look(4)]);
    expect(await store.verifyAudit()).toEqual({ fault: null, rows: 1, erased: 0 });
    tamper('DELETE FROM audit WHERE key = 2');
    expect((await store.verifyAudit()).fault).toEqual({ row: null, why: 'there were 3 rows before the chain, now 2' });
    await store.close();
  });

  it('stops nobody’s care where it is broken: rows go on behind what was put in, and the end that is unreadable', async () => {
    const store = await withRows(2);
    tamper("INSERT INTO audit SELECT 3, 'x', person, at, action, document, NULL FROM audit WHERE key = 2");
    await store.audit([look(3)]);
    expect((await store.verifyAudit()).fault?.row).toBe(3);
    tamper("UPDATE meta SET value = 'nothing' WHERE name = 'audit.head'");
    await store.audit([look(4)]);
    expect((await store.verifyAudit()).fault).not.toBeNull();
    await store.close();
  });

  it('undoes with its transaction what was added in it', async () => {
    const store = await withRows(1);
    await expect(store.audit([look(2), look(1)])).rejects.toThrow(/UNIQUE/);
    await store.audit([look(3)]);
    expect(await store.verifyAudit()).toEqual({ fault: null, rows: 2, erased: 0 });
    await store.close();
  });
});

it('is read by person, by who did it, by time and a page at a time', async () => {
  const store = await openSqliteStore({ file, masterKey });
  await store.audit([look(1), look(2, 'counselor-b'), look(3, 'counselor-b', 'p_bilal'), look(4)]);
  const ids = async (query: Parameters<typeof store.auditTrail>[0]) => (await store.auditTrail(query)).map((r) => r.id);
  expect(await ids({ person: 'p_amna' })).toEqual(['look:1', 'look:2', 'look:4']);
  expect(await ids({ by: 'counselor-b' })).toEqual(['look:2', 'look:3']);
  expect(await ids({ person: 'p_amna', by: 'counselor-b' })).toEqual(['look:2']);
  expect(await ids({ from: t0 + 2, to: t0 + 3 })).toEqual(['look:2', 'look:3']);
  expect(await ids({ after: 1, limit: 2 })).toEqual(['look:2', 'look:3']);
  await store.close();
});
