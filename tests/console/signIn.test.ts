import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoUsers } from '#src/console/demo.ts';
import { sameOrigin } from '#src/console/origin.ts';
import { createSignIn } from '#src/console/signIn.ts';
import { createUser } from '#src/console/users.ts';
import { authPath } from '#src/console/wire.ts';
import { type Kit, settings, startKit } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.stop());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${kit.url}${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
const [sana] = demoUsers;
const credentials = { email: sana!.email, password: sana!.password };

describe('signing in', () => {
  it('gives a cookie that no script and no other site can use', async () => {
    const answer = await post(`${authPath}/sign-in/email`, credentials, { origin: kit.url });
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]!.toLowerCase();
    expect(cookie).toContain('httponly');
    expect(cookie).toContain('samesite=strict');
    const session = await fetch(`${kit.url}/console/api/session`, { headers: { cookie: cookie.split(';')[0]! } });
    expect(session.headers.get('cache-control')).toBe('no-store');
  });

  it('marks the cookie for TLS alone where the public origin has it', async () => {
    const signIn = await createSignIn(kit.store.connection, { ...settings, origins: ['https://hamdam.example'] });
    const request = new Request(`https://hamdam.example${authPath}/sign-in/email`, {
      method: 'POST',
      headers: { ...json, origin: 'https://hamdam.example' },
      body: JSON.stringify(credentials),
    });
    const answer = await signIn.handle(request, '192.0.2.7');
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-.*; Secure/);
  });

  it.each([
    ['another site’s page', { origin: 'http://elsewhere.example' }],
    ['no page at all', {}],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused to %s', async (_, headers) => {
    expect((await post(`${authPath}/sign-in/email`, credentials, headers as Record<string, string>)).status).toBe(403);
  });

  it.each([
    '/sign-up/email',
    '/update-user',
    '/change-password',
    '/request-password-reset',
    '/list-sessions',
    '/delete-user',
  ])('opens no other door: %s', async (path) => {
    const body = { name: 'X', email: 'x@x.invalid', password: 'long enough password' };
    expect((await post(`${authPath}${path}`, body, { origin: kit.url })).status).toBe(404);
    expect((await fetch(`${kit.url}${authPath}${path}`)).status).toBe(404);
  });
});

describe('users', () => {
  it('of the demo and their sessions are gone once the service is real', async () => {
    const cookie = await kit.signIn(1);
    const real = await createSignIn(kit.store.connection, { ...settings, demo: false });
    expect(await real.sessionOf(new Headers({ cookie }))).not.toBeNull();
    const { settleDemoUsers } = await import('#src/console/demo.ts');
    await settleDemoUsers(real, false);
    expect(await real.sessionOf(new Headers({ cookie }))).toBeNull();
    const emails = kit.store.connection.prepare('SELECT email FROM user').pluck().all();
    for (const { email } of demoUsers) expect(emails).not.toContain(email);
    await settleDemoUsers(real, true);
  });

  it('can be made by hand, once per address, with the wrong field named', async () => {
    const user = { name: 'Synthetic Counselor', email: 'c@clinic.invalid', password: 'a long password' };
    expect(await createUser(kit.store.connection, settings, user)).toMatchObject({ created: true });
    expect(await createUser(kit.store.connection, settings, user)).toMatchObject({ created: false, field: 'email' });
    expect(await createUser(kit.store.connection, settings, { ...user, password: 'short' })).toMatchObject({
      created: false,
      field: 'password',
    });
    expect(await createUser(kit.store.connection, settings, { ...user, email: 'nobody' })).toMatchObject({
      created: false,
      field: 'email',
    });
  });

  it('lose every session when their password is set anew', async () => {
    const signIn = await createSignIn(kit.store.connection, settings);
    const user = { name: 'Synthetic', email: 'd@clinic.invalid', password: 'the first password' };
    await signIn.addUser(user);
    const answer = await signIn.handle(
      new Request(`${kit.url}${authPath}/sign-in/email`, {
        method: 'POST',
        headers: { ...json, origin: kit.url },
        body: JSON.stringify({ email: user.email, password: user.password }),
      }),
      '192.0.2.9',
    );
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const session = await signIn.sessionOf(new Headers({ cookie }));
    expect(session?.counselor.name).toBe('Synthetic');
    expect(await signIn.standing([session!.id, 'made up'])).toEqual(new Set([session!.id]));
    expect(await signIn.setPassword(user.email, 'the second password')).toBe(true);
    expect(await signIn.sessionOf(new Headers({ cookie }))).toBeNull();
    expect(await signIn.standing([session!.id])).toEqual(new Set());
    expect(await signIn.setPassword('nobody@clinic.invalid', 'whatever it is')).toBe(false);
  });
});

describe('outside the demo', () => {
  it('no demo sign-in is offered and none works', async () => {
    const real = await startKit({ settings: { ...settings, demo: false } });
    try {
      const offered = await fetch(`${real.url}/console/api/demo`);
      expect(await offered.json()).toEqual({ users: [] });
      await expect(real.signIn()).rejects.toThrow('401');
    } finally {
      await real.stop();
    }
  });
});

it('every answer under /console says what the page may load, and that nobody may frame it', async () => {
  for (const path of ['/console/api/demo', '/console/api/session', '/console/none']) {
    const { headers } = await fetch(`${kit.url}${path}`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it.each([
  ['http://a.example:3000', 'a.example:3000', [], true],
  ['https://a.example', 'inner:3000', ['https://a.example'], true],
  ['http://a.example:3001', 'a.example:3000', [], false],
  ['http://a.example.evil', 'a.example', [], false],
  ['null', 'a.example', [], false],
  [undefined, 'a.example', [], false],
  ['http://a.example', undefined, [], false],
] as const)('origin %s for host %s and %j is ours: %s', (origin, host, origins, ours) => {
  expect(sameOrigin(origin, host, origins)).toBe(ours);
});
