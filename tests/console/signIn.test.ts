import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoUsers } from '#src/console/demo.ts';
import { createLockout } from '#src/console/lockout.ts';
import { sameOrigin } from '#src/console/origin.ts';
import { passwordProblem } from '#src/console/passwordRules.ts';
import { createSignIn } from '#src/console/signIn.ts';
import { createUser } from '#src/console/users.ts';
import { authPath } from '#src/console/wire.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
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
    const production = await createSignIn(kit.store.connection, { ...settings, secure: true });
    const headers = { ...json, origin: kit.url };
    const other = new Request(`${kit.url}${authPath}/sign-in/email`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify(credentials),
    });
    expect((await production.handle(other, '192.0.2.8')).headers.getSetCookie()[0]).toMatch(/^__Secure-.*; Secure/);
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

describe('guessing', () => {
  const hour = 3_600_000;
  /** A lock-out with a clock of its own, and what it makes of tries that are all wrong. */
  async function guesser() {
    const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) });
    const clock = { now: 1_000_000 };
    const lockout = createLockout(store.connection, () => clock.now);
    return { store, clock, lockout, wrong: (email = 'a@x.invalid', from = '192.0.2.1') => lockout.begin(email, from) };
  }

  it('makes one address wait for one account after five tries, twice as long each time, for an hour at the most', async () => {
    const { store, clock, wrong } = await guesser();
    expect([await wrong(), await wrong(), await wrong(), await wrong(), await wrong()]).toEqual([0, 0, 0, 0, 0]);
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      waits.push(await wrong());
      clock.now += waits.at(-1)!;
      expect(await wrong()).toBe(0);
    }
    expect(waits.map((w) => w / 1000)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    clock.now += 25 * hour + hour;
    expect([await wrong(), await wrong(), await wrong(), await wrong(), await wrong()]).toEqual([0, 0, 0, 0, 0]);
    await store.close();
  });

  it('holds for an account that many addresses guess at, but not for where its owner signs in from', async () => {
    const { store, lockout, wrong } = await guesser();
    expect(await wrong('a@x.invalid', 'home')).toBe(0);
    await lockout.succeeded('a@x.invalid', 'home');
    for (let n = 0; n < 15; n++) expect(await wrong('A@x.invalid ', `bot ${n}`)).toBe(0);
    expect(await wrong('a@x.invalid', 'bot 99')).toBeGreaterThan(0);
    expect(await wrong('a@x.invalid', 'home')).toBe(0);
    expect(await wrong('b@x.invalid', 'bot 99')).toBe(0);
    await store.close();
  });

  it('holds for an address that guesses at many accounts, known or not', async () => {
    const { store, wrong } = await guesser();
    for (let n = 0; n < 30; n++) expect(await wrong(`nobody${n}@x.invalid`)).toBe(0);
    expect(await wrong('somebody@x.invalid')).toBeGreaterThan(0);
    await store.close();
  });

  it('counts tries at the same moment before any is judged, and tells of no account', async () => {
    const signIn = await createSignIn(kit.store.connection, settings);
    const attempt = (email: string, from: string, forged: string) =>
      signIn.handle(
        new Request(`${kit.url}${authPath}/sign-in/email`, {
          method: 'POST',
          headers: { ...json, origin: kit.url, 'x-forwarded-for': forged, 'x-hamdam-client-address': forged },
          body: JSON.stringify({ email, password: 'not the password' }),
        }),
        from,
      );
    for (const [email, from] of [
      [credentials.email, '192.0.2.31'],
      ['nobody@x.invalid', '192.0.2.32'],
    ] as const) {
      const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => attempt(email, from, `198.51.100.${n}`)));
      expect(answers.map((a) => a.status)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});

it.each([
  ['short', 'must have at least 12'],
  ['aaaaaaaaaaaaaaaa', 'tried first'],
  ['abcdefghijklmnop', 'tried first'],
  ['qwertyuiop[]asdf', 'tried first'],
  ['Password12345!!', 'tried first'],
  ['P@ssw0rd2026!!', 'tried first'],
  ['pakistan786786', 'tried first'],
  ['Lahore-Karachi-1', 'tried first'],
  ['123456789012', 'tried first'],
  ['maryam is at home', 'must not hold the name'],
  ['words of clinic-two', 'must not hold the name'],
  ['x'.repeat(129), 'at most 128'],
  ['correct horse battery', null],
  ['بارش میں چھتری کھل گئی', null],
  ['kV9#tr-Lw2_mqe', null],
])('of the password %s it is said: %s', (password, said) => {
  const problem = passwordProblem(password, { name: 'Maryam Bibi', email: 'clinic-two.desk@x.invalid' });
  if (said === null) expect(problem).toBeNull();
  else expect(problem).toContain(said);
});

describe('an invitation', () => {
  it('lets whoever has its link set a password once, before it ends', async () => {
    const signIn = await createSignIn(kit.store.connection, settings);
    const made = (await signIn.invite({ name: 'Invited', email: 'i@clinic.invalid', role: 'auditor' }))!;
    expect(await signIn.invite({ name: 'Twice', email: 'I@clinic.invalid' })).toBeNull();
    const show = (token: string) => post('/console/api/invitation', { token }, { origin: kit.url });
    const accept = (token: string, password: string) =>
      post('/console/api/invitation/accept', { token, password }, { origin: kit.url });
    expect(await (await show(made.token)).json()).toEqual({ name: 'Invited', email: 'i@clinic.invalid' });
    expect((await show(`${made.token.slice(1)}x`)).status).toBe(404);
    const weak = await accept(made.token, 'Password12345');
    expect([weak.status, await weak.json()]).toEqual([
      400,
      { error: 'password', why: 'is one of those that are tried first' },
    ]);
    const both = await Promise.all([accept(made.token, 'the words of mine'), accept(made.token, 'the words of mine')]);
    expect(both.map((a) => a.status).sort()).toEqual([200, 404]);
    expect((await show(made.token)).status).toBe(404);
    // Nothing of the token itself is kept.
    const kept = JSON.stringify(kit.store.connection.prepare('SELECT * FROM verification').all());
    expect(kept).not.toContain(made.token);
  });

  it('is over after two days, with a newer one, and where the account is shut out', async () => {
    const signIn = await createSignIn(kit.store.connection, settings);
    const made = (await signIn.invite({ name: 'Late', email: 'late@clinic.invalid' }))!;
    kit.store.connection
      .prepare("UPDATE verification SET expiresAt = '2020-01-01T00:00:00.000Z' WHERE value = ?")
      .run(`invite:${made.user.id}`);
    expect(await signIn.invited(made.token)).toBeNull();
    expect(await signIn.accept(made.token, 'the words of mine')).toBeNull();
    const second = (await signIn.reset(made.user.id))!;
    const third = (await signIn.reset(made.user.id))!;
    expect(await signIn.invited(second.token)).toBeNull();
    expect(await signIn.invited(third.token)).toMatchObject({ name: 'Late' });
    await signIn.setDisabled(made.user.id, true);
    expect(await signIn.invited(third.token)).toBeNull();
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

  it('of the demo are at the next start what they were, whoever changed them', async () => {
    const signIn = await createSignIn(kit.store.connection, settings);
    const { settleDemoUsers } = await import('#src/console/demo.ts');
    const cookie = await kit.signIn(1);
    await signIn.setDisabled(sana!.email, true);
    await signIn.setRole(demoUsers[2]!.email, 'auditor');
    await signIn.reset(demoUsers[3]!.email);
    await settleDemoUsers(signIn, true);
    for (const { email, role = 'counselor' } of demoUsers)
      expect(await signIn.user(email)).toMatchObject({ role, disabled: false, invited: false });
    expect(await signIn.sessionOf(new Headers({ cookie }))).not.toBeNull();
    expect(await kit.signIn(0)).not.toBe('');
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
