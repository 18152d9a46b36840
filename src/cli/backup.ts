import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup, type Progress } from '#src/operation/backup.ts';
import { backupKey } from '#src/operation/backupKey.ts';
import { verifyBackup } from '#src/operation/restore.ts';
import { markBackup } from '#src/operation/sizes.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import type { Io } from '../main.ts';
import { storageProblem } from '../storageProblem.ts';
import { version } from '../version.ts';
import { faultsOf, reportOf } from './backup/report.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam backup --to <file> [--with <file>]… [--key-file <file>]
hamdam backup --verify <file> [--key-file <file>]

--to        writes a backup of HAMDAM_DATA to a new file while the service may be running: the database with its media, the master
            key where it lies beside it, and the files that settings name (tokens, services, teams). It is sealed under a key of
            yours: 32 bytes in hex or base64, in HAMDAM_BACKUP_KEY or the key file ("openssl rand -base64 32"). Keep that key
            elsewhere than the backups: without it nobody can open them, with it anybody. Room for a second database is needed.
--with      another file to put in, such as the file of the settings
--verify    restores it into a folder beside it, holds everything against what was counted, and deletes the folder
Where HAMDAM_MASTER_KEY is set that key is not in the backup, and whoever restores or verifies needs it set.
Exit code 0: done; 1: the backup is not whole; 2: wrong arguments or settings.`;

/** Makes or verifies a backup. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { to: text, verify: text, 'key-file': text, with: { type: 'string', multiple: true } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  if ((values.to === undefined) === (values.verify === undefined)) throw new UsageError(help);
  const settings = readSettings(process.env);
  if (values.to !== undefined && settings.database) {
    throw new UsageError(
      'DATABASE_URL: PostgreSQL is backed up by its own tools (pg_dump, or its log shipped on); keep the master key with neither',
    );
  }
  const key = backupKey(settings.backupKey, values['key-file']);
  if (values.verify !== undefined) return verify(values.verify, key, settings, io);
  const said = await make(values.to!, key, settings, values.with ?? [], toldTo(io));
  markBackup(settings.dataDir);
  const rows = Object.values(said.rows).reduce((sum, n) => sum + n, 0);
  io.stdout.write(`${values.to}: ${rows} rows, as of ${said.madeAt}\n`);
  if (said.auditEnd) io.stdout.write(`the audit ends at ${said.auditEnd.row}:${said.auditEnd.hash}\n`);
  return 0;
}

async function make(to: string, key: Buffer, settings: Settings, extra: readonly string[], told: Progress) {
  const named: [string, string | null | undefined][] = [
    ['HAMDAM_API_TOKENS', settings.apiTokens],
    ['HAMDAM_SERVICES', settings.programme.services],
    ['HAMDAM_TEAMS', settings.programme.teams],
    ...extra.map((file): [string, string] => [path.basename(file), file]),
  ];
  const files = named.flatMap(([setting, file]) => (file ? [{ setting, file }] : []));
  const parts = { dataDir: settings.dataDir, masterKeySet: settings.masterKey !== null, files, version: version() };
  try {
    return await makeBackup(to, key, { ...parts, now: Date.now }, told);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`--to: ${to} is there already, or another backup is being made to it`);
    if (code === 'ENOENT' || code === 'SQLITE_CANTOPEN')
      throw new SettingsError(
        `there is no database in ${settings.dataDir}, or no folder for ${to}, or a file that a setting names`,
      );
    throw storageProblem(error, `${settings.dataDir} or ${path.dirname(to)}`) ?? error;
  }
}

async function verify(file: string, key: Buffer, settings: Settings, io: Pick<Io, 'stdout' | 'stderr'>) {
  const parts = { masterKey: settings.masterKey, erasures: null, steps: [], told: () => {} };
  const found = await verifyBackup(file, key, parts).catch(faultsOf);
  return reportOf('hamdam backup', found, `${file} is whole and opens`, io);
}

/** A line for every tenth of the way. */
function toldTo({ stderr }: Pick<Io, 'stderr'>): Progress {
  let last = '';
  return (what, share) => {
    const line = `${what} ${Math.floor(share * 10) * 10} %\n`;
    if (line !== last) stderr.write(line);
    last = line;
  };
}
