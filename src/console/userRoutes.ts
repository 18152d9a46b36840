import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { sessionIn } from './guard.ts';
import type { ConsoleSettings } from './house.ts';
import { invitationLink, officePaths, type UserView } from './office.ts';
import type { PutOnRecord } from './recorder.ts';
import type { SignIn } from './signIn.ts';
import { bodyOf } from './signInRoutes.ts';
import { newUser } from './users.ts';
import { roles } from './wire.ts';

interface Parts {
  signIn(): Promise<SignIn>;
  readonly settings: ConsoleSettings;
  readonly record: PutOnRecord;
  ended(session: string): void;
}

const of = { user: z.string().min(1).max(100) };
const forms = {
  of: z.strictObject(of),
  role: z.strictObject({ ...of, role: z.enum(roles) }),
};

/** The accounts of everybody, for administrators: they see no person, and cannot shut themselves out. */
export function addUserRoutes(app: Hono, parts: Parts): void {
  const { signIn, settings, record } = parts;
  const linkTo = (c: Context, token: string) =>
    invitationLink(settings.origins?.[0] ?? c.req.header('origin') ?? new URL(c.req.url).origin, token);

  app.get(officePaths.users, async (c) => c.json({ users: await (await signIn()).users() }));

  app.post(`${officePaths.users}/invite`, async (c) => {
    const parsed = newUser.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success)
      return c.json({ error: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' }, 400);
    const made = await (await signIn()).invite(parsed.data);
    if (!made) return c.json({ error: 'known', field: 'email' }, 409);
    const { name, role } = parsed.data;
    const detail = `${made.user.id} ${role} ${name}`;
    await record({ actor: sessionIn(c).counselor.id, action: 'user.invited', detail });
    return c.json({ link: linkTo(c, made.token), until: made.until });
  });

  /** An act on another user: their sessions end, on what connection ever they stand. */
  const act = <T extends { user: string }>(
    path: string,
    form: z.ZodType<T>,
    done: string,
    run: (c: Context, users: SignIn, body: T) => Promise<object | null>,
  ) =>
    app.post(`${officePaths.users}/${path}`, async (c) => {
      const actor = sessionIn(c).counselor.id;
      const body = await bodyOf(c, form);
      if (!body) return c.json({ error: 'malformed' }, 400);
      const users = await signIn();
      const user = await users.user(body.user);
      if (!user) return c.json({ error: 'unknown-user' }, 404);
      // Nobody is left who could let them in again.
      if (user.id === actor) return c.json({ error: 'oneself' }, 409);
      const sessions = await users.sessions(user.id);
      const answer = await run(c, users, { ...body, user: user.id });
      for (const { id } of sessions) parts.ended(id);
      await record({ actor, action: `user.${done}`, detail: detailOf(user, body) });
      return c.json(answer ?? { done: true });
    });

  act('role', forms.role, 'role-changed', async (_, users, { user, role }) => {
    await users.setRole(user, role);
    return null;
  });
  act('disable', forms.of, 'disabled', async (_, users, { user }) => {
    await users.setDisabled(user, true);
    return null;
  });
  act('enable', forms.of, 'enabled', async (_, users, { user }) => {
    await users.setDisabled(user, false);
    return null;
  });
  act('sign-out', forms.of, 'signed-out', async (_, users, { user }) => {
    await users.endSessions(user, { but: null });
    return null;
  });
  act('reset', forms.of, 'reset', async (c, users, { user }) => {
    const made = await users.reset(user);
    return made && { link: linkTo(c, made.token), until: made.until };
  });
}

function detailOf(user: UserView, body: object): string {
  return 'role' in body ? `${user.id} ${user.role} to ${String(body.role)}` : user.id;
}
