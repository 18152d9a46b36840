import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { demoUsers } from './demo.ts';
import { addressOf } from './guard.ts';
import type { ConsoleSettings } from './house.ts';
import { officePaths, type SessionAnswer } from './office.ts';
import type { PutOnRecord } from './recorder.ts';
import type { SignIn } from './signIn.ts';
import { authPath } from './wire.ts';

interface Parts {
  signIn(): Promise<SignIn>;
  readonly settings: ConsoleSettings;
  readonly record: PutOnRecord;
  ended(session: string): void;
}

const password = z.strictObject({ email: z.string().max(320), password: z.string().max(1000) });
const code = z.strictObject({ code: z.string().trim().min(1).max(40) });
const token = z.strictObject({ token: z.string().min(1).max(100) });
const accepted = token.extend({ password: z.string().max(1000) });

/** Signing in by password and second factor, signing out, and taking up an invitation: what anybody may ask. */
export function addSignInRoutes(app: Hono, parts: Parts): void {
  const { settings, record } = parts;

  app.get('/console/api/demo', (c) => c.json({ users: settings.demo ? demoUsers : [] }));

  app.get(officePaths.session, async (c) => {
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    const answer: SessionAnswer = {
      counselor: session?.counselor ?? null,
      role: session?.role ?? null,
      half: session?.half ?? false,
    };
    return c.json(answer);
  });

  app.post(`${authPath}/sign-in/email`, async (c) => {
    const body = await bodyOf(c, password);
    if (!body) return c.json({ error: 'malformed' }, 400);
    const answer = await ask(c, parts, '/sign-in/email', body);
    const user = await (await parts.signIn()).user(body.email);
    const detail = `from ${addressOf(c, settings)}`;
    if (answer.status === 401) {
      await record({ actor: user?.id ?? 'nobody', action: 'sign-in.refused', detail: `wrong password ${detail}` });
      return c.json({ error: 'wrong' }, 401);
    }
    if (!answer.ok) return answer;
    // The library's answer holds the session's token, too, which belongs in the cookie alone, where no script reads it.
    const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean };
    if (twoFactorRedirect) return withBody(answer, { secondFactor: true });
    await record({ actor: user?.id ?? 'nobody', action: 'signed-in', detail });
    return withBody(answer, { signedIn: true });
  });

  for (const way of ['verify-totp', 'verify-backup-code'] as const) {
    app.post(`${authPath}/two-factor/${way}`, async (c) => {
      const body = await bodyOf(c, code);
      if (!body) return c.json({ error: 'malformed' }, 400);
      const answer = await ask(c, parts, `/two-factor/${way}`, body);
      const detail = `${way} from ${addressOf(c, settings)}`;
      if (!answer.ok) {
        // Without the cookie of a password that was right there is nothing to guess.
        if (c.req.header('cookie')) await record({ actor: 'nobody', action: 'sign-in.refused', detail });
        return c.json({ error: answer.status === 429 ? 'locked' : 'wrong' }, answer.status === 429 ? 429 : 401);
      }
      const { user } = (await answer.json()) as { user?: { id?: string } };
      await record({ actor: user?.id ?? 'nobody', action: 'signed-in', detail });
      return withBody(answer, { signedIn: true });
    });
  }

  app.post(`${authPath}/sign-out`, async (c) => {
    const session = await (await parts.signIn()).sessionOf(c.req.raw.headers);
    const answer = await ask(c, parts, '/sign-out', {});
    if (session) {
      await record({ actor: session.counselor.id, action: 'signed-out' });
      parts.ended(session.id);
    }
    return answer;
  });

  addInvitation(app, parts);
}

/** Whoever has the token of an invitation may see whose it is, and set the password once. */
function addInvitation(app: Hono, { signIn, record }: Parts): void {
  app.post(officePaths.invitation, async (c) => {
    const body = await bodyOf(c, token);
    const user = body && (await (await signIn()).invited(body.token));
    return user ? c.json(user) : c.json({ error: 'no-invitation' }, 404);
  });

  app.post(`${officePaths.invitation}/accept`, async (c) => {
    const body = await bodyOf(c, accepted);
    const user = body && (await (await signIn()).accept(body.token, body.password));
    if (typeof user === 'string') return c.json({ error: 'password', why: user }, 400);
    if (!user) return c.json({ error: 'no-invitation' }, 404);
    await record({ actor: user.id, action: 'invitation.accepted' });
    return c.json({ accepted: true });
  });
}

/** A request's body by that form; null where it is none of it. */
export async function bodyOf<T>(c: Context, form: z.ZodType<T>): Promise<T | null> {
  const parsed = form.safeParse(await c.req.json().catch(() => null));
  return parsed.success ? parsed.data : null;
}

/** Asks the library in the name of this request, with that body and nothing else of the one that came. */
export async function ask(
  c: Context,
  { signIn, settings }: Pick<Parts, 'signIn' | 'settings'>,
  path: string,
  body: object,
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const url = new URL(`${authPath}${path}`, c.req.url);
  const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await signIn()).handle(request, addressOf(c, settings));
}

/** The library's answer with its cookies and another body. */
export function withBody(answer: Response, body: object): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('content-type');
  return Response.json(body, { status: answer.status, headers });
}
