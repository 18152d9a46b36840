import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Packed, pack } from './archive.ts';
import { auditEndOf, type Manifest, rowsOf } from './manifest.ts';
import { snapshot } from './snapshot.ts';

/** What a backup is made of. */
export interface BackupParts {
  readonly dataDir: string;
  /** Whether the master key is a setting; then it is not in the backup. */
  readonly masterKeySet: boolean;
  /** Files that settings name, by the setting. */
  readonly files: readonly { readonly setting: string; readonly file: string }[];
  readonly version: string;
  readonly now: () => number;
}

/** How far it is. */
export type Progress = (what: 'copied' | 'packed', share: number) => void;

/** What of a data folder goes along where it is there. Not the browser's of WhatsApp Web: a phone scans its code again. */
const alongside = ['master.key', 'model-budget.json'];
const database = 'hamdam.sqlite';

/**
 * Makes a backup of a data folder at one instant, while a service may be writing to it, into a new file sealed under the
 * key. It needs room for a second copy of the database beside that file meanwhile. Rejects where the file is there already.
 */
export async function makeBackup(to: string, key: Buffer, parts: BackupParts, told: Progress): Promise<Manifest> {
  const folder = fs.mkdtempSync(`${path.resolve(to)}.making-`);
  try {
    const copy = path.join(folder, database);
    await snapshot(path.join(parts.dataDir, database), copy, ({ copied, total }) => told('copied', copied / total));
    const says = {
      ...describe(copy, parts),
      settings: parts.files.map(({ setting }) => ({ setting, file: nameOf(setting) })),
    };
    const manifestFile = path.join(folder, 'manifest.json');
    fs.writeFileSync(manifestFile, JSON.stringify(says), { mode: 0o600 });
    const files = [
      packed('manifest.json', manifestFile),
      ...alongside
        .filter((name) => !(name === 'master.key' && parts.masterKeySet))
        .flatMap((name) => {
          const file = path.join(parts.dataDir, name);
          return fs.existsSync(file) ? [packed(name, file)] : [];
        }),
      ...parts.files.map(({ setting, file }) => packed(nameOf(setting), file)),
      packed(database, copy),
    ];
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let gone = 0;
    await pack(to, key, files, (bytes) => {
      gone += bytes;
      told('packed', Math.min(1, gone / total));
    });
    return says;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const nameOf = (setting: string): string => `settings/${setting}`;

function packed(name: string, file: string): Packed {
  return { name, file, size: fs.statSync(file).size };
}

function describe(copy: string, { version, now, masterKeySet }: BackupParts): Omit<Manifest, 'settings'> {
  const connection = new Database(copy, { readonly: true });
  try {
    return {
      version,
      madeAt: new Date(now()).toISOString(),
      masterKey: masterKeySet ? 'of the settings' : 'within',
      rows: rowsOf(connection),
      auditEnd: auditEndOf(connection),
    };
  } finally {
    connection.close();
  }
}
