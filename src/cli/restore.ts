import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { backupKey } from '#src/operation/backupKey.ts';
import { restoreBackup } from '#src/operation/restore.ts';
import { readSettings } from '../config.ts';
import type { Io } from '../main.ts';
import { faultsOf, reportOf } from './backup/report.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam restore --from <file> [--to <folder>] [--erasures <file>] [--key-file <file>]

Puts a backup back into a folder that is new or empty (HAMDAM_DATA, if not told), under the key it was made with
(HAMDAM_BACKUP_KEY or the key file), and proves it before the folder can be used: every byte, the database, the rows that
were counted, the master key, the chain of the audit.
--erasures   the list of whom to erase, as it is now (erased.list of the old folder, or the copy you keep of it): who asked to be
             forgotten since the backup was made is erased in it, too
Files that settings named lie in its folder "settings" under the setting's name; put them where the settings look for them.
Serve from it only where the old service is gone: what was due then is said from it.
Exit code 0: done; 1: the backup is not whole, and nothing was restored; 2: wrong arguments or settings.`;

/** Puts a backup back. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { from: text, to: text, erasures: text, 'key-file': text };
  const { values } = parseArgs({ args: [...argv], options });
  if (values.from === undefined) throw new UsageError(help);
  const settings = readSettings(process.env);
  const key = backupKey(settings.backupKey, values['key-file']);
  const to = values.to ?? settings.dataDir;
  if (values.erasures !== undefined && !fs.existsSync(values.erasures)) {
    throw new UsageError(`--erasures: there is no file ${values.erasures}`);
  }
  let bytes = 0;
  const found = await restoreBackup(values.from, key, to, {
    masterKey: settings.masterKey,
    erasures: values.erasures ?? null,
    told(more) {
      if (Math.floor(bytes / tell) < Math.floor((bytes + more) / tell)) {
        io.stderr.write(`unpacked ${Math.floor((bytes + more) / 1_000_000)} MB\n`);
      }
      bytes += more;
    },
  }).catch(faultsOf);
  const code = reportOf('hamdam restore', found, `${to} is restored`, io);
  if (code === 0 && values.erasures === undefined) {
    io.stdout.write('No --erasures were given: whoever asked to be forgotten since it was made is in it again.\n');
  }
  return code;
}

/** It is told how far it is each time this much is unpacked. */
const tell = 100_000_000;
