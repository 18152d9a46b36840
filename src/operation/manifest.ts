import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** What a backup says of itself; a restore holds what it finds against it. */
export const manifest = z.strictObject({
  /** The version of Hamdam that made it. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** Whether the master key is in it; else it is the operator's, and a restore needs it. */
  masterKey: z.enum(['within', 'of the settings']),
  /** Files that settings name, and as what they are in it. */
  settings: z.array(z.strictObject({ setting: z.string(), file: z.string() })),
  /** How many rows each table has. */
  rows: z.record(z.string(), z.int().min(0)),
  /** Where the chain of the audit ends; null where nothing is in it. */
  auditEnd: z.strictObject({ row: z.int(), hash: z.string() }).nullable(),
});
export type Manifest = z.infer<typeof manifest>;

/** How many rows each table of a database has. */
export function rowsOf(connection: Database): Record<string, number> {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  const count = (table: string) =>
    connection
      .prepare<[], number>(`SELECT COUNT(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get()!;
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

/** Where the chain of the audit ends, as the database says; null where nothing is in it. */
export function auditEndOf(connection: Database): Manifest['auditEnd'] {
  const said = connection
    .prepare<[], string>(`SELECT CAST(value AS TEXT) FROM meta WHERE name = 'audit.head'`)
    .pluck()
    .get();
  const [, row, hash] = /^\[(\d+),"([0-9a-f]{64})"/.exec(said ?? '') ?? [];
  return row && hash ? { row: Number(row), hash } : null;
}
