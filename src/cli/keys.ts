import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keyFrom, MasterKeyError } from '#src/store/masterKey.ts';
import { type Rotated, rotateKeys } from '#src/store/sqlite/rotate.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import { lockFolder } from '../lock.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam keys rotate

Gives the database of the data folder a new master key: every key that the old one wraps is wrapped by the new one, and
each is proved. The service must be stopped; nothing that people wrote is sealed anew, so it takes seconds for a hundred
thousand people. It can be broken off at any moment and is finished by the same command; until then nothing opens.

Where the key is a file (master.key in the data folder), a new one is made in its place. Where it is HAMDAM_MASTER_KEY, the
new one is read from HAMDAM_NEW_MASTER_KEY (32 bytes in hex or base64), and goes into HAMDAM_MASTER_KEY afterwards.
The old key then opens nothing of this database. Backups that were made before open by the old key alone: keep it with them,
or destroy both, and make a new backup now.
Exit code 0: done; 1: it could not be finished; 2: wrong arguments or settings.`;

/** Changes the master key. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
  if (positionals.join(' ') !== 'rotate') throw new UsageError(help);
  const settings = readSettings(process.env);
  if (settings.database)
    throw new SettingsError('DATABASE_URL: keys are changed in the database of a data folder only');
  const file = path.join(settings.dataDir, 'hamdam.sqlite');
  if (!fs.existsSync(file)) throw new SettingsError(`HAMDAM_DATA: there is no database in ${settings.dataDir}`);
  const unlock = lockFolder(settings.dataDir);
  try {
    const keys = keysOf(settings, process.env.HAMDAM_NEW_MASTER_KEY);
    const rotated = rotateKeys(file, keys.from, keys.to, teller(io));
    keys.settle();
    await onRecord({ ...settings, masterKey: settings.masterKey === null ? null : keys.to.toString('base64') });
    io.stdout.write(reportOf(rotated, settings.masterKey !== null));
    return 0;
  } catch (error) {
    if (!(error instanceof MasterKeyError)) throw error;
    io.stderr.write(`hamdam keys: ${error.message}\n`);
    return 1;
  } finally {
    unlock();
  }
}

interface Keys {
  readonly from: Buffer;
  readonly to: Buffer;
  /** Puts the new key into the old one's place. */
  settle(): void;
}

function keysOf({ dataDir, masterKey }: Settings, next: string | undefined): Keys {
  if (masterKey !== null) {
    if (!next)
      throw new SettingsError('HAMDAM_NEW_MASTER_KEY: set the new key; make one with "openssl rand -base64 32"');
    return { from: keyFrom(masterKey, 'HAMDAM_MASTER_KEY'), to: differing(masterKey, next), settle() {} };
  }
  const file = path.join(dataDir, 'master.key');
  const aside = `${file}.next`;
  // A key that was made for a rotation which was broken off is the one to go on with.
  if (!fs.existsSync(aside)) makeKey(aside);
  const read = (name: string) => keyFrom(fs.readFileSync(name, 'utf8'), path.basename(name));
  return {
    ...{ from: read(file), to: read(aside) },
    settle: () => {
      fs.renameSync(aside, file);
      synced(dataDir);
    },
  };
}

function differing(old: string, next: string): Buffer {
  const to = keyFrom(next, 'HAMDAM_NEW_MASTER_KEY');
  if (to.equals(keyFrom(old, 'HAMDAM_MASTER_KEY'))) throw new SettingsError('HAMDAM_NEW_MASTER_KEY: is the old key');
  return to;
}

/** On disk before anything is wrapped by it. */
function makeKey(file: string): void {
  const part = `${file}.part`;
  const handle = fs.openSync(part, 'w', 0o600);
  fs.writeSync(handle, `${randomBytes(32).toString('base64')}\n`);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(part, file);
  synced(path.dirname(file));
}

function synced(folder: string): void {
  if (process.platform === 'win32') return;
  const held = fs.openSync(folder, 'r');
  fs.fsyncSync(held);
  fs.closeSync(held);
}

const tellEvery = 50_000;

function teller({ stderr }: Pick<Io, 'stderr'>) {
  let last = 0;
  return (done: number, total: number): void => {
    if (done - last < tellEvery) return;
    last = done;
    stderr.write(`${done} of ${total} keys\n`);
  };
}

/** Opens the store by the new key, as the service will, and puts on record that it was changed. */
async function onRecord(settings: Settings): Promise<void> {
  const { store } = await openMemory(settings);
  try {
    const at = Date.now();
    const of = { id: `cli:keys:${at}`, person: '', at, actor: 'operator', action: 'keys.rotated', detail: '' };
    await store.audit([of]);
    const { fault } = await store.verifyAudit();
    if (fault) throw new MasterKeyError(`the audit does not hold: ${fault.why}`);
  } finally {
    await store.close();
  }
}

function reportOf({ people, before, derivedOwnKeys }: Rotated, bySetting: boolean): string {
  const lines = [
    `the keys of ${people} people and of the database are wrapped by the new master key, and each was proved`,
    ...(before > 0 ? [`${before} of them an earlier run had wrapped`] : []),
    ...(bySetting ? ['put the new key into HAMDAM_MASTER_KEY now'] : []),
    ...(derivedOwnKeys
      ? [
          'this database is from before its own keys were drawn by chance: whoever has its first master key can still',
          'read who did what in the audit, and tell whether a number is known here. Keep that key as secret as the new one',
        ]
      : []),
    'backups made before open by the old key alone: make a new one',
  ];
  return `${lines.join('\n')}\n`;
}
