import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Io } from '../main.ts';
import { UsageError } from './usage.ts';

export const help = `hamdam token --name <system>

Makes a token for another system that uses the API. The token is printed once, on standard output, and kept nowhere; the line
for the file that HAMDAM_API_TOKENS names, with its hash, goes to standard error:
  hamdam token --name clinic 2>> tokens > token-for-the-clinic`;

/** Prints a new token and the line of its hash. Returns the exit code. */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { name: { type: 'string' } } });
  if (!/^[\w.-]{1,40}$/.test(values.name ?? '')) throw new UsageError(help);
  const token = randomBytes(32).toString('base64url');
  io.stdout.write(`${token}\n`);
  io.stderr.write(`${values.name} ${createHash('sha256').update(token).digest('hex')}\n`);
  return 0;
}
