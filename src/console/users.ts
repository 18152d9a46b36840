import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Counselor } from '#src/care/event.ts';
import { type Connection, isoOf, type Tables, tablesOn } from '#src/store/tables.ts';
import type { ConsoleSettings } from './house.ts';
import type { Library } from './library.ts';
import type { Lockout } from './lockout.ts';
import type { SessionView, UserView } from './office.ts';
import { passwordProblem } from './passwordRules.ts';
import { createSignIn } from './signIn.ts';
import { type Role, roles } from './wire.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** A counselor, where it is not told. */
  readonly role?: Role;
}

/** An invitation: whoever has the token sets the password, once, before it ends. */
export interface Invitation {
  readonly user: Counselor;
  readonly token: string;
  readonly until: number;
}

/** The accounts of everybody who may enter the console. What takes something from a user ends all their sessions. */
export interface Users {
  users(): Promise<readonly UserView[]>;
  /** The user of that id or e-mail address. */
  user(idOrEmail: string): Promise<UserView | null>;
  /** Makes a user who can sign in; null where that e-mail address has one already. */
  addUser(user: NewUser): Promise<Counselor | null>;
  /** Makes a user who has to set a password by the invitation first; null where that e-mail address has one already. */
  invite(user: Omit<NewUser, 'password'>): Promise<Invitation | null>;
  /** Takes password and second factor away and makes a new invitation; null where there is no such user. */
  reset(idOrEmail: string): Promise<Invitation | null>;
  /** Whom an invitation is for; null where it was used, has ended or was replaced. */
  invited(token: string): Promise<{ readonly name: string; readonly email: string } | null>;
  /** Sets the password of whom the invitation is for, once. A string says what is wrong with the password; null: no invitation. */
  accept(token: string, password: string): Promise<Counselor | string | null>;
  /** Sets a password and ends every session of that user; false where there is none. */
  setPassword(idOrEmail: string, password: string): Promise<boolean>;
  /** Sets one's own: false where the present one is wrong. Ends every session but that one. */
  changePassword(user: string, present: string, next: string, session: string): Promise<boolean>;
  /** Gives a user another role; false where there is none. */
  setRole(idOrEmail: string, role: Role): Promise<boolean>;
  /** Shuts a user out, or lets them in again; false where there is none. */
  setDisabled(idOrEmail: string, disabled: boolean): Promise<boolean>;
  /** Removes the users with those addresses. */
  removeUsers(emails: readonly string[]): Promise<void>;
  sessions(user: string): Promise<readonly SessionView[]>;
  /** Ends sessions of that user: that one, or all but that one. Returns their ids. */
  endSessions(
    user: string,
    which: { readonly only: string } | { readonly but: string | null },
  ): Promise<readonly string[]>;
}

/** How long an invitation lasts. */
export const invitationMs = 48 * 3_600_000;

export async function createUsers(auth: Library, connection: Connection, lockout: Lockout): Promise<Users> {
  const { internalAdapter: users, adapter, password: passwords } = await auth.$context;
  const tables = tablesOn(connection);
  const list = (where: string, values: readonly string[]) =>
    tables.rows<UserRow>(
      `SELECT u.id, u.name, u.email, u.role, u.disabled, u."twoFactorEnabled",
         EXISTS (SELECT 1 FROM account AS a WHERE a."userId" = u.id AND a.password IS NOT NULL) AS "hasPassword",
         (SELECT MAX(s."updatedAt") FROM session AS s WHERE s."userId" = u.id) AS "seenAt"
       FROM "user" AS u ${where} ORDER BY u.name, u.id`,
      values,
    );
  const find = async (idOrEmail: string) => {
    const name = idOrEmail.includes('@') ? idOrEmail.toLowerCase() : idOrEmail;
    const [row] = await list('WHERE u.id = ? OR u.email = ?', [name, name]);
    return row ? viewOf(row) : null;
  };

  async function invitationFor(user: Counselor): Promise<Invitation> {
    await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: inviteOf(user.id) }] });
    const token = randomBytes(32).toString('base64url');
    const until = Date.now() + invitationMs;
    await users.createVerificationValue({
      identifier: nameOf(token),
      value: inviteOf(user.id),
      expiresAt: new Date(until),
    });
    return { user, token, until };
  }

  async function whoseInvitation(token: string): Promise<UserView | null> {
    const found = await users.findVerificationValue(nameOf(token));
    if (!found || found.expiresAt.getTime() <= Date.now()) return null;
    const user = await find(found.value.replace(/^invite:/, ''));
    return user && !user.disabled ? user : null;
  }

  async function writePassword(user: UserView, password: string): Promise<void> {
    const hash = await passwords.hash(password);
    const accounts = await users.findAccounts(user.id);
    if (accounts.some((a) => a.providerId === 'credential')) await users.updatePassword(user.id, hash);
    else await users.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
    await lockout.forgive(user.email);
  }

  async function make({ name, email, role = 'counselor' }: Omit<NewUser, 'password'>): Promise<Counselor | null> {
    if (await users.findUserByEmail(email)) return null;
    const user = await users.createUser({ name, email, emailVerified: true, role }, { method: 'email-password' });
    return { id: user.id, name };
  }

  return {
    users: async () => (await list('', [])).map(viewOf),
    user: (idOrEmail) => find(idOrEmail),

    async addUser({ password, ...user }) {
      const made = await make(user);
      if (made) await writePassword((await find(made.id))!, password);
      return made;
    },

    async invite(user) {
      const made = await make(user);
      return made && invitationFor(made);
    },

    async reset(idOrEmail) {
      const user = await find(idOrEmail);
      if (!user) return null;
      await adapter.deleteMany({ model: 'account', where: [{ field: 'userId', value: user.id }] });
      await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: user.id }] });
      await users.updateUser(user.id, { twoFactorEnabled: false });
      await users.deleteUserSessions(user.id);
      return invitationFor({ id: user.id, name: user.name });
    },

    async invited(token) {
      const user = await whoseInvitation(token);
      return user && { name: user.name, email: user.email };
    },

    async accept(token, password) {
      const user = await whoseInvitation(token);
      if (!user) return null;
      const problem = passwordProblem(password, user);
      if (problem) return problem;
      // Of two at the same moment one gets it.
      if (!(await users.consumeVerificationValue(nameOf(token)))) return null;
      await writePassword(user, password);
      return { id: user.id, name: user.name };
    },

    async setPassword(idOrEmail, password) {
      const user = await find(idOrEmail);
      if (!user) return false;
      await writePassword(user, password);
      await users.deleteUserSessions(user.id);
      return true;
    },

    async changePassword(id, present, next, session) {
      const user = await find(id);
      const account = (await users.findAccounts(id)).find((a) => a.providerId === 'credential');
      if (!user || !account?.password || !(await passwords.verify({ hash: account.password, password: present }))) {
        return false;
      }
      await writePassword(user, next);
      await endAll(tables, id, { but: session });
      return true;
    },

    async setRole(idOrEmail, role) {
      const user = await find(idOrEmail);
      if (!user) return false;
      await users.updateUser(user.id, { role });
      await users.deleteUserSessions(user.id);
      return true;
    },

    async setDisabled(idOrEmail, disabled) {
      const user = await find(idOrEmail);
      if (!user) return false;
      await users.updateUser(user.id, { disabled });
      if (disabled) {
        await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: inviteOf(user.id) }] });
        await users.deleteUserSessions(user.id);
      }
      return true;
    },

    async removeUsers(emails) {
      for (const email of emails) {
        const user = await find(email);
        if (!user) continue;
        await users.deleteUserSessions(user.id);
        await users.deleteUser(user.id);
      }
    },

    async sessions(user) {
      const rows = await tables.rows<SessionView>(
        `SELECT id, "ipAddress" AS address, "userAgent" AS device, "createdAt" AS since, "updatedAt" AS "seenAt" FROM session
         WHERE "userId" = ? AND "expiresAt" > ? ORDER BY "updatedAt" DESC`,
        [user, new Date().toISOString()],
      );
      return rows.map((row) => ({ ...row, since: isoOf(row.since), seenAt: isoOf(row.seenAt) }));
    },

    endSessions: (user, which) => endAll(tables, user, which),
  };
}

async function endAll(
  tables: Tables,
  user: string,
  which: { readonly only: string } | { readonly but: string | null },
): Promise<readonly string[]> {
  const [how, id] = 'only' in which ? ['id = ?', which.only] : ['id <> ?', which.but ?? ''];
  const rows = await tables.rows<{ id: string }>(`DELETE FROM session WHERE "userId" = ? AND ${how} RETURNING id`, [
    user,
    id,
  ]);
  return rows.map((r) => r.id);
}

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  readonly disabled: number | boolean | null;
  readonly twoFactorEnabled: number | boolean | null;
  readonly hasPassword: number | boolean;
  readonly seenAt: Date | string | null;
}

function viewOf({ id, name, email, role, disabled, twoFactorEnabled, hasPassword, seenAt }: UserRow): UserView {
  return {
    ...{ id, name, email, role: roleOf(role) },
    seenAt: seenAt && isoOf(seenAt),
    disabled: Boolean(disabled),
    secondFactor: Boolean(twoFactorEnabled),
    invited: !hasPassword,
  };
}

/** Somebody whose role nobody knows is a counselor, who may the least with people's records. */
export function roleOf(role: unknown): Role {
  return roles.find((known) => known === role) ?? 'counselor';
}

const inviteOf = (user: string): string => `invite:${user}`;
/** The token itself is kept nowhere. */
const nameOf = (token: string): string => `invite-${createHash('sha256').update(token).digest('base64url')}`;

export const newUser = z.strictObject({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200).toLowerCase(),
  role: z.enum(roles).default('counselor'),
});

export type UserCreated =
  | { readonly created: true; readonly counselor: Counselor }
  | { readonly created: false; readonly field: string; readonly why: string };

/** Makes a user who can sign in. Says which field is wrong instead, where one is. */
export async function createUser(
  connection: Connection,
  settings: ConsoleSettings,
  user: NewUser,
): Promise<UserCreated> {
  const { password, ...rest } = user;
  const parsed = newUser.safeParse(rest);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { created: false, field: issue?.path.join('.') ?? '', why: issue?.message ?? '' };
  }
  const problem = passwordProblem(password, parsed.data);
  if (problem) return { created: false, field: 'password', why: problem };
  const counselor = await (await createSignIn(connection, settings)).addUser({ ...parsed.data, password });
  return counselor ? { created: true, counselor } : { created: false, field: 'email', why: 'is known already' };
}

export type PasswordSet =
  | { readonly set: true }
  | { readonly set: false; readonly field: 'email' | 'password'; readonly why: string };

/** Sets a user's password and ends their sessions. Says why not, where it is not done. */
export async function setUserPassword(
  connection: Connection,
  settings: ConsoleSettings,
  { email, password }: Pick<NewUser, 'email' | 'password'>,
): Promise<PasswordSet> {
  const signIn = await createSignIn(connection, settings);
  const user = await signIn.user(email);
  if (!user) return { set: false, field: 'email', why: 'is not known' };
  const problem = passwordProblem(password, user);
  if (problem) return { set: false, field: 'password', why: problem };
  await signIn.setPassword(email, password);
  return { set: true };
}
