import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Keyring } from '#src/store/keyring.ts';
import { keyFrom, MasterKeyError } from '#src/store/masterKey.ts';
import { Audit } from '#src/store/sqlite/audit.ts';
import type { Settings } from '../../config.ts';
import { storageProblem } from '../../storageProblem.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const journal = path.resolve(import.meta.dirname, '../../../migrations/sqlite/meta/_journal.json');

/** The database, looked at and never changed: whether it is whole, of this version, opened by its key, its audit unbroken. */
export function lookAtDatabase(settings: Pick<Settings, 'dataDir' | 'masterKey' | 'demo'>): Finding[] {
  const file = path.join(settings.dataDir, 'hamdam.sqlite');
  if (!fs.existsSync(file)) return [warn('database', 'there is none yet', 'the first start makes it')];
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
    const whole = wholeness(connection);
    if (whole.state === 'fail') return [whole];
    return [whole, migrations(connection), ...opened(connection, settings), ...users(connection, settings)];
  } catch (error) {
    const problem = storageProblem(error, settings.dataDir);
    return [fail('database', problem?.message ?? 'cannot be read', 'mend that, or restore a backup')];
  } finally {
    connection?.close();
  }
}

function wholeness(connection: Database.Database): Finding {
  const found = connection.prepare<[], string>('PRAGMA quick_check(3)').pluck().all();
  if (found.join() === 'ok') return ok('database', 'is whole');
  return fail(
    'database',
    `is damaged: ${found[0]}`,
    'stop the service, keep the folder as it is, and restore the last backup',
  );
}

/** Those that were made are written down by when they were generated. */
function migrations(connection: Database.Database): Finding {
  const { entries } = JSON.parse(fs.readFileSync(journal, 'utf8')) as { entries: { when: number }[] };
  const known = entries.at(-1)!.when;
  const at = connection.prepare<[], number | null>('SELECT MAX(created_at) FROM __drizzle_migrations').pluck().get();
  const last = Number(at ?? 0);
  if (last === known) return ok('migrations', `all ${entries.length} are made`);
  if (last > known)
    return fail('migrations', 'the database is of a newer version', 'run the version that wrote it, or a newer one');
  const left = entries.filter(({ when }) => when > last).length;
  return warn('migrations', `${left} are still to be made`, 'make a backup; the next start makes them');
}

function* opened(
  connection: Database.Database,
  { dataDir, masterKey }: Pick<Settings, 'dataDir' | 'masterKey'>,
): Generator<Finding> {
  try {
    const key = keyFrom(masterKey ?? fs.readFileSync(path.join(dataDir, 'master.key'), 'utf8'), 'the master key');
    const find = connection.prepare<[string], Buffer>('SELECT value FROM meta WHERE name = ?').pluck();
    const keyring = new Keyring(key, { get: (name) => find.get(name) ?? null, put() {} });
    yield ok('master key', 'opens the database');
    const { fault, rows } = new Audit(connection, keyring).verify();
    if (!fault) yield ok('audit', `its chain of ${rows} rows holds`);
    else {
      const where = fault.row === null ? 'its chain' : `row ${fault.row}`;
      yield fail(
        'audit',
        `${where}: ${fault.why}`,
        'somebody changed the file: keep it, and compare it with the backups',
      );
    }
  } catch (error) {
    if (!(error instanceof MasterKeyError)) throw error;
    yield fail('master key', error.message, 'put back the key that the database was written with');
  }
}

function* users(connection: Database.Database, { demo }: Pick<Settings, 'demo'>): Generator<Finding> {
  if (demo) return;
  const count = connection.prepare<[], number>('SELECT COUNT(*) FROM user').pluck().get()!;
  if (count > 0) yield ok('users', `${count} may sign in`);
  else
    yield fail(
      'users',
      'nobody can sign in: whoever is in danger would wait for nobody',
      'hamdam user invite --role administrator …',
    );
}
