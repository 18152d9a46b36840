import { NotEmptyError, type Restored } from '#src/operation/restore.ts';
import { SealedStreamError } from '#src/operation/sealedStream.ts';
import { ErasureListError } from '#src/records/erasureList.ts';
import { SettingsError } from '../../config.ts';
import type { Io } from '../../main.ts';
import { storageProblem } from '../../storageProblem.ts';
import { UsageError } from '../usage.ts';

/** What keeps a backup from being opened, told as a fault of it; throws what is no fault of it. */
export function faultsOf(error: unknown): readonly string[] {
  if (error instanceof SealedStreamError) return [error.message];
  if (error instanceof NotEmptyError)
    throw new UsageError(`--to: ${error.message}; nothing is ever restored over what is there`);
  if (error instanceof ErasureListError) throw new UsageError(`--erasures: ${error.message}`);
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('there is no such backup');
  if (String((error as NodeJS.ErrnoException).code).startsWith('Z') || error instanceof SyntaxError)
    return ['what it holds cannot be read'];
  if (error instanceof SettingsError) throw error;
  throw storageProblem(error, 'the folder to restore to') ?? error;
}

/** Prints what was found. Returns the exit code: 1 where the backup is not whole. */
export function reportOf(
  verb: string,
  found: Restored | readonly string[],
  well: string,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
): number {
  const faults = 'faults' in found ? found.faults : found;
  for (const fault of faults) stderr.write(`${verb}: ${fault}\n`);
  if (faults.length > 0 || !('counts' in found)) return 1;
  const { manifest, counts } = found;
  const rows = Object.values(manifest.rows).reduce((sum, n) => sum + n, 0);
  for (const line of found.done) stdout.write(`${line}\n`);
  stdout.write(
    `${well}: ${rows} rows as of ${manifest.madeAt}, made by version ${manifest.version}; the audit's chain holds\n`,
  );
  stdout.write(
    `${counts.waiting} events wait, ${counts.due} messages are due, ${counts.openHandovers} handovers are open\n`,
  );
  return 0;
}
