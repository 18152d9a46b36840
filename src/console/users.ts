import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Counselor } from '#src/care/event.ts';
import type { ConsoleSettings } from './house.ts';
import { createSignIn, type NewUser } from './signIn.ts';

const newUser = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  password: z.string().min(10, { error: 'must have at least 10 characters' }).max(128),
});

export type UserCreated =
  | { readonly created: true; readonly counselor: Counselor }
  | { readonly created: false; readonly field: string; readonly why: string };

/** Makes a counselor who can sign in. Says which field is wrong instead, where one is. */
export async function createUser(connection: Database, settings: ConsoleSettings, user: NewUser): Promise<UserCreated> {
  const parsed = newUser.safeParse(user);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { created: false, field: issue?.path.join('.') ?? '', why: issue?.message ?? '' };
  }
  const counselor = await (await createSignIn(connection, settings)).addUser(parsed.data);
  return counselor ? { created: true, counselor } : { created: false, field: 'email', why: 'is known already' };
}

export type PasswordSet =
  | { readonly set: true }
  | { readonly set: false; readonly field: 'email' | 'password'; readonly why: string };

/** Sets a counselor's password and ends their sessions. Says why not, where it is not done. */
export async function setUserPassword(
  connection: Database,
  settings: ConsoleSettings,
  { email, password }: Omit<NewUser, 'name'>,
): Promise<PasswordSet> {
  const parsed = newUser.shape.password.safeParse(password);
  if (!parsed.success) return { set: false, field: 'password', why: parsed.error.issues[0]?.message ?? '' };
  const found = await (await createSignIn(connection, settings)).setPassword(email, password);
  return found ? { set: true } : { set: false, field: 'email', why: 'is not known' };
}
