import fs from 'node:fs';
import path from 'node:path';
import { leastFreeBytes } from '#src/http/health.ts';
import { keyFrom, MasterKeyError } from '#src/store/masterKey.ts';
import type { Settings } from '../../config.ts';
import { sizesOf } from '../sizes.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** Less than this, or this share of the disk, is little room for what a week may bring. */
const little = { bytes: 1_000_000_000, share: 0.05 };
/** A nightly backup is never older than this. */
const backupMs = 26 * 3_600_000;

/** The data folder: whose it is, its key, its room, its last backup. */
export function lookAtFolder(settings: Pick<Settings, 'dataDir' | 'masterKey' | 'apiTokens'>, now: number): Finding[] {
  const { dataDir } = settings;
  const stat = fs.statSync(dataDir, { throwIfNoEntry: false });
  if (!stat) return [warn('folder', `${dataDir} is not there yet`, 'the first start makes it; else set HAMDAM_DATA')];
  if (!stat.isDirectory()) return [fail('folder', `${dataDir} is no folder`, 'set HAMDAM_DATA to another')];
  return [...rights(dataDir, stat), key(settings), room(dataDir), backup(dataDir, now), ...tokens(settings.apiTokens)];
}

/** On Windows a file's mode says nothing. */
const hasModes = process.platform !== 'win32';

function* rights(dataDir: string, stat: fs.Stats): Generator<Finding> {
  if (!hasModes) return;
  const me = process.getuid?.() ?? stat.uid;
  if (me !== 0 && stat.uid !== me) {
    yield fail(
      'folder',
      `${dataDir} is another user's`,
      'run this as the user of the service, or chown the folder to it',
    );
  }
  const open = fs
    .readdirSync(dataDir)
    .filter((name) => fs.statSync(path.join(dataDir, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => (fs.statSync(path.join(dataDir, name)).mode & 0o077) !== 0);
  if ((stat.mode & 0o077) !== 0) {
    yield fail('folder', `${dataDir} is open to others`, `chmod 700 ${dataDir}`);
  } else if (open.length > 0) {
    yield warn('folder', `open to others within it: ${open.join(', ')}`, `chmod 600 ${path.join(dataDir, '*')}`);
  } else yield ok('folder', `${dataDir} is its owner's alone`);
}

function key({ dataDir, masterKey }: Pick<Settings, 'dataDir' | 'masterKey'>): Finding {
  const file = path.join(dataDir, 'master.key');
  const there = fs.existsSync(file);
  try {
    if (masterKey !== null) {
      keyFrom(masterKey, 'HAMDAM_MASTER_KEY');
      return ok('key', 'HAMDAM_MASTER_KEY holds 32 bytes');
    }
    if (!there && fs.existsSync(path.join(dataDir, 'hamdam.sqlite'))) {
      return fail('key', 'there is a database and no master.key', 'put the key file back, or set HAMDAM_MASTER_KEY');
    }
    if (!there) return warn('key', 'there is no master.key yet', 'the first start makes it; keep a copy elsewhere');
    keyFrom(fs.readFileSync(file, 'utf8'), 'master.key');
  } catch (error) {
    const says = error instanceof MasterKeyError ? error.message : 'master.key cannot be read';
    return fail('key', says, 'put back the key that the database was written with');
  }
  if (hasModes && (fs.statSync(file).mode & 0o077) !== 0)
    return fail('key', 'others can read master.key', `chmod 600 ${file}`);
  return warn(
    'key',
    'the key lies beside the database that it opens',
    'set HAMDAM_MASTER_KEY from where secrets are kept, and delete the file',
  );
}

function room(dataDir: string): Finding {
  const { diskFree, disk } = sizesOf(dataDir);
  if (diskFree === null || disk === null) return warn('disk', 'its room cannot be told', 'look with df');
  const says = `${(diskFree / 1e9).toFixed(1)} GB are free of ${(disk / 1e9).toFixed(1)}`;
  if (diskFree < leastFreeBytes) return fail('disk', says, 'make room: nothing can be accepted on a full disk');
  if (diskFree < little.bytes || diskFree / disk < little.share)
    return warn('disk', says, 'make room, or move HAMDAM_DATA');
  return ok('disk', says);
}

function backup(dataDir: string, now: number): Finding {
  const { backupAt, database } = sizesOf(dataDir);
  if (database === null) return ok('backup', 'there is nothing to back up yet');
  const todo = 'hamdam backup --to …, each night (ops/hamdam-backup.timer), and keep it on another machine';
  if (backupAt === null) return warn('backup', 'none was ever made of this folder', todo);
  const hours = Math.round((now - backupAt) / 3_600_000);
  return now - backupAt > backupMs
    ? warn('backup', `the last is ${hours} hours old`, todo)
    : ok('backup', `${hours} hours old`);
}

function* tokens(file: string | null): Generator<Finding> {
  if (file === null) return;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) yield fail('tokens', `${file} is not there`, 'set HAMDAM_API_TOKENS to the file, or empty it');
  else if (hasModes && (stat.mode & 0o022) !== 0) yield fail('tokens', `others may write ${file}`, `chmod 640 ${file}`);
  else yield ok('tokens', `${file} is there`);
}
