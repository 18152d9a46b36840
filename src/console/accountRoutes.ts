import type { Hono } from 'hono';
import { toDataURL } from 'qrcode';
import { z } from 'zod';
import { sessionIn } from './guard.ts';
import type { ConsoleSettings } from './house.ts';
import { type AccountView, officePaths, type SecondFactorBegun } from './office.ts';
import { passwordProblem } from './passwordRules.ts';
import type { PutOnRecord } from './recorder.ts';
import type { SignIn } from './signIn.ts';
import { ask, bodyOf, withBody } from './signInRoutes.ts';

interface Parts {
  signIn(): Promise<SignIn>;
  readonly settings: ConsoleSettings;
  readonly record: PutOnRecord;
  ended(session: string): void;
}

const present = z.strictObject({ password: z.string().max(1000) });
const code = z.strictObject({ code: z.string().trim().min(1).max(40) });
const change = z.strictObject({ present: z.string().max(1000), next: z.string().max(1000) });
/** One session by its id, or all but the one that asks. */
const which = z.strictObject({ session: z.string().min(1).max(100).nullable() });

/** One's own account: its sessions, its password, its second factor. */
export function addAccountRoutes(app: Hono, parts: Parts): void {
  const { signIn, settings, record, ended } = parts;

  app.get(officePaths.account, async (c) => {
    const session = sessionIn(c);
    const sessions = await (await signIn()).sessions(session.counselor.id);
    const view: AccountView = {
      name: session.counselor.name,
      email: session.email,
      role: session.role,
      secondFactor: session.secondFactor,
      secondFactorIs: secondFactorIs(settings),
      sessions: sessions.map((s) => ({ ...s, current: s.id === session.id })),
    };
    return c.json(view);
  });

  app.post(officePaths.password, async (c) => {
    const session = sessionIn(c);
    const body = await bodyOf(c, change);
    if (!body || settings.demo) return c.json({ error: 'malformed' }, 400);
    const why = passwordProblem(body.next, { name: session.counselor.name, email: session.email });
    if (why) return c.json({ error: 'password', why }, 400);
    const users = await signIn();
    const others = (await users.sessions(session.counselor.id)).filter((s) => s.id !== session.id);
    if (!(await users.changePassword(session.counselor.id, body.present, body.next, session.id))) {
      await record({ actor: session.counselor.id, action: 'password.refused' });
      return c.json({ error: 'wrong' }, 403);
    }
    for (const { id } of others) ended(id);
    await record({ actor: session.counselor.id, action: 'password.changed' });
    return c.json({ changed: true });
  });

  app.post(officePaths.endSessions, async (c) => {
    const { id, counselor } = sessionIn(c);
    const body = await bodyOf(c, which);
    if (!body) return c.json({ error: 'malformed' }, 400);
    const gone = await (await signIn()).endSessions(
      counselor.id,
      body.session === null ? { but: id } : { only: body.session },
    );
    for (const one of gone) ended(one);
    await record({ actor: counselor.id, action: 'sessions.ended', detail: `${gone.length} of one's own` });
    return c.json({ ended: gone.length });
  });

  addSecondFactor(app, parts);
}

/** Setting up a second factor, ending it, and new codes for when the phone is lost. Each asks for the password again. */
function addSecondFactor(app: Hono, { signIn, settings, record, ended }: Parts): void {
  const setting = secondFactorIs(settings);
  const library = { signIn, settings };

  app.post(`${officePaths.secondFactor}/begin`, async (c) => {
    const body = await bodyOf(c, present);
    if (!body || setting === 'none') return c.json({ error: 'malformed' }, 400);
    const answer = await ask(c, library, '/two-factor/enable', { ...body, method: 'totp' });
    if (!answer.ok) return c.json({ error: answer.status === 429 ? 'locked' : 'wrong' }, 403);
    const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
    const begun: SecondFactorBegun = {
      picture: await toDataURL(totpURI, { margin: 2, width: 240 }),
      key: new URL(totpURI).searchParams.get('secret') ?? '',
      codes: backupCodes,
    };
    return c.json(begun);
  });

  app.post(`${officePaths.secondFactor}/confirm`, async (c) => {
    const session = sessionIn(c);
    const body = await bodyOf(c, code);
    if (!body || session.secondFactor) return c.json({ error: 'malformed' }, 400);
    const answer = await ask(c, library, '/two-factor/verify-totp', body);
    if (!answer.ok) return c.json({ error: answer.status === 429 ? 'locked' : 'wrong' }, 403);
    // Sessions from before it had no second factor; this one goes on under a new id.
    const users = await signIn();
    const old = (await users.sessions(session.counselor.id)).map((s) => s.id);
    const kept = await users.sessionOf(new Headers({ cookie: cookiesOf(answer) }));
    await users.endSessions(session.counselor.id, { but: kept?.id ?? null });
    for (const id of [session.id, ...old]) if (id !== kept?.id) ended(id);
    await record({ actor: session.counselor.id, action: 'second-factor.set' });
    return withBody(answer, { set: true });
  });

  app.post(`${officePaths.secondFactor}/end`, async (c) => {
    const session = sessionIn(c);
    const body = await bodyOf(c, present);
    if (!body || setting !== 'optional') return c.json({ error: 'malformed' }, 400);
    const answer = await ask(c, library, '/two-factor/disable', body);
    if (!answer.ok) return c.json({ error: 'wrong' }, 403);
    ended(session.id);
    await record({ actor: session.counselor.id, action: 'second-factor.ended' });
    return withBody(answer, { ended: true });
  });

  app.post(`${officePaths.secondFactor}/codes`, async (c) => {
    const session = sessionIn(c);
    const body = await bodyOf(c, present);
    if (!body) return c.json({ error: 'malformed' }, 400);
    const answer = await ask(c, library, '/two-factor/generate-backup-codes', body);
    if (!answer.ok) return c.json({ error: 'wrong' }, 403);
    const { backupCodes } = (await answer.json()) as { backupCodes: string[] };
    await record({ actor: session.counselor.id, action: 'second-factor.codes' });
    return c.json({ codes: backupCodes });
  });
}

/** The demo has none: its accounts are everybody's, and whoever came first would shut out the others. */
export function secondFactorIs({ demo, secondFactor = 'optional' }: ConsoleSettings): AccountView['secondFactorIs'] {
  return demo ? 'none' : secondFactor;
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');
}
