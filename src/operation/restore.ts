import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Store } from '#src/store/store.ts';
import { openMemory } from '../memory.ts';
import { afterRestore, type RestoreStep } from './afterRestore.ts';
import { unpack } from './archive.ts';
import { type Manifest, manifest, rowsOf } from './manifest.ts';

/** What was found in a backup; `faults` is empty where it is whole and opens. */
export interface Restored {
  readonly manifest: Manifest;
  readonly faults: readonly string[];
  readonly counts: Awaited<ReturnType<Store['counts']>>;
  /** What the steps after a restore did, a line each. */
  readonly done: readonly string[];
}

export interface RestoreParts {
  /** The master key of the settings, where the backup has none of its own. */
  readonly masterKey: string | null;
  /** The file of whom to erase again; null where there is none. */
  readonly erasures: string | null;
  /** What is done before anybody can use what was restored. */
  readonly steps?: readonly RestoreStep[];
  readonly told: (bytes: number) => void;
}

/** The folder is not one that a backup may be unpacked to. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError';
}

/**
 * Puts a backup back into a folder that is new or empty, and proves it: every byte as it was written, the database whole, as
 * many rows as were counted, opened with its key, the chain of its audit unbroken up to the noted end. Then come the steps
 * of `afterRestore`. It is all made beside the folder and moved into place only when nothing was wrong.
 */
export async function restoreBackup(from: string, key: Buffer, to: string, parts: RestoreParts): Promise<Restored> {
  if (fs.existsSync(to) && fs.readdirSync(to).length > 0) throw new NotEmptyError(`${to} is not empty`);
  fs.mkdirSync(path.dirname(path.resolve(to)), { recursive: true });
  return unpacked(from, key, `${path.resolve(to)}.restoring-`, parts, (folder) => {
    fs.rmSync(to, { recursive: true, force: true });
    fs.renameSync(folder, to);
  });
}

/** Does all that a restore does, in a folder beside the backup that is deleted afterwards. */
export async function verifyBackup(from: string, key: Buffer, parts: RestoreParts): Promise<Restored> {
  return unpacked(from, key, `${path.resolve(from)}.verifying-`, parts, () => {});
}

async function unpacked(
  from: string,
  key: Buffer,
  prefix: string,
  parts: RestoreParts,
  whole: (folder: string) => void,
): Promise<Restored> {
  const folder = fs.mkdtempSync(prefix);
  try {
    await unpack(from, key, folder, parts.told);
    const restored = await prove(folder, parts);
    if (restored.faults.length === 0) whole(folder);
    return restored;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function prove(folder: string, { masterKey, erasures, steps = afterRestore }: RestoreParts): Promise<Restored> {
  const says = manifest.parse(JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
  const faults = wholeness(path.join(folder, 'hamdam.sqlite'), says);
  if (faults.length > 0) return { manifest: says, faults, counts: nothing, done: [] };
  const { store } = await openMemory({
    dataDir: folder,
    masterKey: says.masterKey === 'of the settings' ? masterKey : null,
  });
  try {
    const { fault } = await store.verifyAudit(says.auditEnd ?? undefined);
    if (fault) faults.push(`audit: ${fault.row === null ? 'the chain' : `row ${fault.row}`}: ${fault.why}`);
    const done: string[] = [];
    for (const step of steps) done.push(...(await step({ store, folder, erasures })));
    return { manifest: says, faults, counts: await store.counts(), done };
  } finally {
    await store.close();
  }
}

const nothing = { waiting: 0, due: 0, unknowns: 0, openHandovers: 0 };

/** What of a database is not as it was when it was copied. */
function wholeness(file: string, says: Manifest): string[] {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = connection.prepare<[], string>('PRAGMA integrity_check(5)').pluck().all();
    if (found.join() !== 'ok') return found.map((fault) => `database: ${fault}`);
    const rows = rowsOf(connection);
    return Object.entries(says.rows)
      .filter(([table, expected]) => rows[table] !== expected)
      .map(([table, expected]) => `table ${table}: ${expected} rows were counted, ${rows[table] ?? 'none'} are there`);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(String(code))) throw error;
    return [`database: is damaged (${code})`];
  } finally {
    connection.close();
  }
}
