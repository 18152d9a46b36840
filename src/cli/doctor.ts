import { parseArgs } from 'node:util';
import { lookAtDatabase } from '#src/operation/doctor/database.ts';
import { type Finding, fail, ok } from '#src/operation/doctor/finding.ts';
import { lookAtFolder } from '#src/operation/doctor/folder.ts';
import { lookAtProgramme, lookAtService } from '#src/operation/doctor/programme.ts';
import { lookAtProviders } from '#src/operation/doctor/providers.ts';
import { lookAtServer } from '#src/operation/doctor/server.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import type { Io } from '../main.ts';

export const help = `hamdam doctor [--offline]

Looks at everything that an operator can mend, and changes nothing: settings, the data folder and who may read it, the key, the
database and its migrations, the chain of the audit, room on the disk, the last backup, what waits for review, the
providers and their clocks, the running service. A line for each: ok, warn or fail, and what to do.
--offline   asks no provider
Exit code 0: nothing fails (there may be warnings); 1: something fails; 2: wrong arguments.`;

/** Looks at everything. Returns the exit code. */
export async function run(argv: readonly string[], { stdout }: Pick<Io, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { offline: { type: 'boolean', default: false } } });
  let failed = 0;
  let warned = 0;
  const tell = (findings: readonly Finding[]) => {
    for (const { what, state, says, do: todo } of findings) {
      stdout.write(`${state.padEnd(4)}  ${what}: ${says}\n${todo === null ? '' : `      → ${todo}\n`}`);
      if (state === 'fail') failed++;
      if (state === 'warn') warned++;
    }
  };
  const settings = read(tell);
  if (settings) {
    tell(lookAtFolder(settings, Date.now()));
    tell(settings.database ? [await lookAtServer(settings.database)] : lookAtDatabase(settings));
    tell(lookAtProgramme(settings, Date.now()));
    if (!values.offline) tell(await lookAtProviders(settings));
    tell(await lookAtService(settings));
  }
  stdout.write(`${failed} fail, ${warned} warn\n`);
  return failed > 0 ? 1 : 0;
}

function read(tell: (findings: readonly Finding[]) => void): Settings | null {
  try {
    const settings = readSettings(process.env);
    tell([ok('settings', 'can be read')]);
    return settings;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    tell(error.message.split('\n').map((line) => fail('settings', line, 'set it right, or empty it')));
    return null;
  }
}
