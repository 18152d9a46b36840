import { randomBytes } from 'node:crypto';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { ConsoleSettings } from '#src/console/house.ts';
import { createSignIn } from '#src/console/signIn.ts';
import { createUser, setUserPassword } from '#src/console/users.ts';
import { roles } from '#src/console/wire.ts';
import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { readSettings, SettingsError } from '../config.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';

export const help = `hamdam user add --email <address> --name <name>
hamdam user password --email <address>
hamdam user role --email <address> --role <counselor | supervisor>
hamdam user remove --email <address>

Counselors who may sign in at /console. The password, 10 characters or more, is read from standard input, so that it stands
in no history: hamdam user add --email … --name … < password-file. The service may be running meanwhile.
Exit code 0: done; 1: refused, with the field and why; 2: wrong arguments or settings.`;

/** Adds a counselor, sets a password or a role (which ends their sessions), or removes one (known or not). Returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  });
  const [verb] = positionals;
  if (verb !== 'add' && verb !== 'password' && verb !== 'role' && verb !== 'remove') throw new SettingsError(help);
  const { email = '', name = '', role = '' } = values;
  const { store } = await openMemory(readSettings(process.env));
  try {
    // Nobody signs in here, so that this secret signs nothing.
    const settings = { secret: randomBytes(32).toString('hex'), demo: false };
    const refused = await act(verb, { email, name, role }, store.connection, settings, io);
    if (refused) io.stderr.write(`hamdam user: ${refused.field}: ${refused.why}\n`);
    else io.stdout.write('done\n');
    return refused ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Null where it was done, else the field that stood in the way. */
async function act(
  verb: 'add' | 'password' | 'role' | 'remove',
  { email, name, role }: { readonly email: string; readonly name: string; readonly role: string },
  connection: SqliteStore['connection'],
  settings: ConsoleSettings,
  io: Io,
): Promise<{ readonly field: string; readonly why: string } | null> {
  if (verb === 'remove') {
    await (await createSignIn(connection, settings)).removeUsers([email]);
    return null;
  }
  if (verb === 'role') {
    const wanted = roles.find((known) => known === role);
    if (!wanted) return { field: 'role', why: `must be one of ${roles.join(', ')}` };
    const known = await (await createSignIn(connection, settings)).setRole(email, wanted);
    return known ? null : { field: 'email', why: 'is not known' };
  }
  const password = await passwordFrom(io);
  if (verb === 'password') {
    const changed = await setUserPassword(connection, settings, { email, password });
    return changed.set ? null : changed;
  }
  const made = await createUser(connection, settings, { email, name, password });
  return made.created ? null : made;
}

/** The first line of the input. On a terminal it is asked for. */
async function passwordFrom({ stdin, stderr }: Io): Promise<string> {
  if (stdin.isTTY) stderr.write('Password (it is shown as you type): ');
  const lines = readline.createInterface({ input: stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}
