import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MoveError, move } from '#src/operation/move/move.ts';
import { MasterKeyError, masterKey } from '#src/store/masterKey.ts';
import { readSettings, SettingsError } from '../config.ts';
import { lockFolder } from '../lock.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam migrate --from sqlite --to postgres [--ahead]

Moves a clinic from the database of the data folder (HAMDAM_DATA) into the empty PostgreSQL database of DATABASE_URL: every
row as it stands, under the same keys, each read back and compared. It can be broken off at any moment and goes on by the same
command; what is there and equal is not written again.

1. While the service runs: hamdam migrate --from sqlite --to postgres --ahead, as often as you like. It copies what there is.
2. Stop the service, and run it without --ahead: it brings over what changed meanwhile and finishes. Until then the new
   database opens for nobody; from then on the old one does not, since what both would send would come twice.
3. Start the service with DATABASE_URL set, and the same data folder and master key. Make a backup.

--ahead   copies and does not finish; the service may run
Exit code 0: done; 1: it could not be finished, and says why; 2: wrong arguments or settings.`;

/** Moves a clinic to PostgreSQL. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { from: text, to: text, ahead: { type: 'boolean', default: false } },
  });
  if (values.from !== 'sqlite' || values.to !== 'postgres') throw new UsageError(help);
  const settings = readSettings(process.env);
  if (!settings.database) throw new SettingsError('DATABASE_URL: set the database to move to');
  const file = path.join(settings.dataDir, 'hamdam.sqlite');
  if (!fs.existsSync(file)) throw new SettingsError(`HAMDAM_DATA: there is no database in ${settings.dataDir}`);
  const { ahead } = values;
  const unlock = ahead ? () => {} : lockFolder(settings.dataDir);
  const began = Date.now();
  try {
    const key = masterKey(settings.masterKey ?? undefined, path.join(settings.dataDir, 'master.key'));
    const told = teller(io);
    const moved = await move({ file, masterKey: key, url: settings.database.url, ahead, told });
    const seconds = Math.round((Date.now() - began) / 1000);
    if (moved.tables === 0) io.stdout.write('it was moved before: start the service with DATABASE_URL set\n');
    else
      io.stdout.write(
        `${moved.rows} rows of ${moved.tables} tables are there and equal; ${moved.written} were written, ${moved.removed} removed; ${seconds} s\n`,
      );
    if (ahead) io.stdout.write('not finished: stop the service and run it without --ahead\n');
    else await onRecord(settings);
    return 0;
  } catch (error) {
    if (!(error instanceof MoveError || error instanceof MasterKeyError)) throw error;
    io.stderr.write(`hamdam migrate: ${error.message}\n`);
    return 1;
  } finally {
    unlock();
  }
}

async function onRecord(settings: Parameters<typeof openMemory>[0] & object): Promise<void> {
  const { store } = await openMemory(settings);
  const at = Date.now();
  const entry = { id: `cli:migrate:${at}`, person: '', at, actor: 'operator', action: 'database.moved', detail: '' };
  await store.audit([entry]);
  await store.close();
}

/** A line a table; where somebody looks on, it counts. */
function teller({ stderr }: Pick<Io, 'stderr'>) {
  let last = '';
  return (table: string, rows: number, of: number): void => {
    if (stderr.isTTY) stderr.write(`${table === last || last === '' ? '\r' : '\n'}${table}: ${rows} of ${of} rows `);
    else if (rows >= of || rows % 100_000 === 0) stderr.write(`${table}: ${rows} of ${of} rows\n`);
    last = table;
  };
}
