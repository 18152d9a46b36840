import { randomBytes, randomUUID } from 'node:crypto';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { invitationLink } from '#src/console/office.ts';
import { createSignIn, type SignIn } from '#src/console/signIn.ts';
import { createUser, newUser, setUserPassword } from '#src/console/users.ts';
import { roles } from '#src/console/wire.ts';
import type { Store } from '#src/store/store.ts';
import type { Connection } from '#src/store/tables.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import type { Io } from '../main.ts';
import { openMemory } from '../memory.ts';

export const help = `hamdam user list
hamdam user invite   --email <address> --name <name> [--role <role>]
hamdam user add      --email <address> --name <name> [--role <role>]
hamdam user password --email <address>
hamdam user role     --email <address> --role <role>
hamdam user disable  --email <address>
hamdam user enable   --email <address>
hamdam user reset    --email <address>
hamdam user remove   --email <address>

Who may sign in at /console, as ${roles.join(', ')} (a counselor, where it is not told).
invite   prints a link, good for 48 hours and once, by which they set a password of their own.
reset    takes password and second factor away and prints such a link: for a lost phone, or a password that others know.
disable  shuts somebody out at once; enable lets them in again. Their name stays in the audit, which remove leaves without it.
add and password read the password from standard input, so that it stands in no history: 12 characters or more, without the
name or the e-mail address: hamdam user add --email … --name … < password-file.
Whatever takes something away ends the user's sessions. The service may be running meanwhile.
Exit code 0: done; 1: refused, with the field and why; 2: wrong arguments or settings.`;

const verbs = ['list', 'invite', 'add', 'password', 'role', 'disable', 'enable', 'reset', 'remove'] as const;
type Verb = (typeof verbs)[number];

interface Given {
  readonly email: string;
  readonly name: string;
  readonly role: string | undefined;
}

/** What came of it: the field that stood in the way, or what is printed and what goes on record. */
type Outcome =
  | { readonly field: string; readonly why: string }
  | { readonly print: string; readonly action: string | null; readonly detail: string };

/** Manages who may enter the console. Returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  });
  const verb = verbs.find((known) => known === positionals[0]);
  if (!verb) throw new SettingsError(help);
  const { email = '', name = '', role } = values;
  const settings = readSettings(process.env);
  const { store } = await openMemory(settings);
  try {
    const outcome = await act(verb, { email: email.trim().toLowerCase(), name, role }, store.connection, settings, io);
    if ('field' in outcome) {
      io.stderr.write(`hamdam user: ${outcome.field}: ${outcome.why}\n`);
      return 1;
    }
    const { action, detail } = outcome;
    if (action) await record(store, action, detail);
    io.stdout.write(outcome.print);
    return 0;
  } finally {
    await store.close();
  }
}

/** Nobody signs in here, so that this secret signs nothing. */
const nothing = () => ({ secret: randomBytes(32).toString('hex'), demo: false });
const unknown = { field: 'email', why: 'is not known' };
const done = (action: string, detail: string): Outcome => ({ print: 'done\n', action, detail });

async function act(verb: Verb, given: Given, connection: Connection, settings: Settings, io: Io): Promise<Outcome> {
  const { email } = given;
  const users = await createSignIn(connection, nothing());
  if (verb === 'list') return { print: await listed(users), action: null, detail: '' };
  if (verb === 'add') return add(given, connection, io);
  if (verb === 'invite') return invite(given, users, settings);
  const user = await users.user(email);
  if (verb === 'remove') {
    await users.removeUsers([email]);
    return done('user.removed', user ? `${user.id} ${user.name}` : 'nobody');
  }
  if (!user) return unknown;
  switch (verb) {
    case 'password': {
      const changed = await setUserPassword(connection, nothing(), { email, password: await passwordFrom(io) });
      return changed.set ? done('user.password-set', user.id) : changed;
    }
    case 'role': {
      const wanted = roles.find((known) => known === given.role);
      if (!wanted) return { field: 'role', why: `must be one of ${roles.join(', ')}` };
      await users.setRole(email, wanted);
      return done('user.role-changed', `${user.id} ${user.role} to ${wanted}`);
    }
    case 'disable':
    case 'enable':
      await users.setDisabled(email, verb === 'disable');
      return done(`user.${verb}d`, user.id);
    case 'reset': {
      const made = await users.reset(email);
      return made ? { print: linkLines(settings, made), action: 'user.reset', detail: user.id } : unknown;
    }
  }
}

async function add({ email, name, role = 'counselor' }: Given, connection: Connection, io: Io) {
  const parsed = parsedUser({ email, name, role });
  if ('why' in parsed) return parsed;
  const made = await createUser(connection, nothing(), { ...parsed, password: await passwordFrom(io) });
  return made.created ? done('user.added', `${made.counselor.id} ${parsed.role} ${parsed.name}`) : made;
}

async function invite({ email, name, role = 'counselor' }: Given, users: SignIn, settings: Settings): Promise<Outcome> {
  const parsed = parsedUser({ email, name, role });
  if ('why' in parsed) return parsed;
  const made = await users.invite(parsed);
  if (!made) return { field: 'email', why: 'is known already' };
  const detail = `${made.user.id} ${parsed.role} ${parsed.name}`;
  return { print: linkLines(settings, made), action: 'user.invited', detail };
}

function parsedUser(user: { readonly email: string; readonly name: string; readonly role: string }) {
  const parsed = newUser.safeParse(user);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { field: issue?.path.join('.') ?? '', why: issue?.message ?? '' };
}

function linkLines({ origin, port }: Settings, { token, until }: { readonly token: string; readonly until: number }) {
  const link = invitationLink(origin ?? `http://localhost:${port}`, token);
  return `${link}\nIt is good once, until ${new Date(until).toISOString()}. Give it to nobody else.\n`;
}

/** A line for each: e-mail, role, state, second factor, name; separated by tabs. */
async function listed(users: SignIn): Promise<string> {
  const lines = (await users.users()).map((u) => {
    const state = u.disabled ? 'disabled' : u.invited ? 'invited' : 'active';
    return [u.email, u.role, state, u.secondFactor ? 'second factor' : 'password only', u.id, u.name].join('\t');
  });
  return lines.map((line) => `${line}\n`).join('');
}

async function record(store: Pick<Store, 'audit'>, action: string, detail: string): Promise<void> {
  const id = `cli:${randomUUID()}`;
  await store.audit([{ id, person: '', at: Date.now(), actor: 'operator', action, detail }]);
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
