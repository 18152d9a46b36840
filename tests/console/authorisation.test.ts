import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#src/console/commands.ts';
import { commandRules, mayCommand, routeRule, routeRules } from '#src/console/permissions.ts';
import { createSignIn, type SignIn } from '#src/console/signIn.ts';
import { authPath, type CommandName, type Role, roles } from '#src/console/wire.ts';
import { type Kit, settings, startKit } from './kit.ts';

/** Every role and every way of having no session, against every command of the socket and every route. All made up. */
let kit: Kit;
let signIn: SignIn;
const ids = new Map<Role, string>();
const cookies = new Map<Role, string>();
let person: string;

const password = 'synthetic words for all';
const emailOf = (role: Role) => `${role}@clinic.invalid`;

beforeAll(async () => {
  kit = await startKit();
  signIn = await createSignIn(kit.store.connection, settings);
  for (const role of roles) {
    const user = await signIn.addUser({ name: `Made-up ${role}`, email: emailOf(role), password, role });
    ids.set(role, user!.id);
    cookies.set(role, await enter(emailOf(role)));
  }
  person = await kit.write('amna', 'help', [{ concern: 'suicide-risk', urgency: 'urgent' } as never]);
});
afterAll(() => kit.stop());

async function enter(email: string): Promise<string> {
  const answer = await post(`${authPath}/sign-in/email`, { email, password });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

const post = (path: string, body: unknown, cookie = '', origin = kit.url) =>
  fetch(`${kit.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });

const ask = (rule: string, cookie = '') => {
  const [method, path] = rule.split(' ') as [string, string];
  return method === 'GET' ? fetch(`${kit.url}${path}`, { headers: cookie ? { cookie } : {} }) : post(path, {}, cookie);
};

/** What a socket is told: the reason a command is refused for, or null where it is not refused for want of a permission. */
async function told(socket: ReturnType<Kit['socket']>, name: string, payload: object = {}): Promise<string | null> {
  const emit = socket.timeout(5_000).emitWithAck.bind(socket.timeout(5_000)) as (
    n: string,
    p: object,
  ) => Promise<{ error?: { reason: string } }>;
  const { error } = await emit(name, payload);
  return error && ['not-allowed', 'signed-out'].includes(error.reason) ? error.reason : null;
}

const gone = (socket: ReturnType<Kit['socket']>) =>
  new Promise<void>((resolve) => {
    if (socket.disconnected) resolve();
    else socket.once('disconnect', () => resolve());
  });
const refusal = (socket: ReturnType<Kit['socket']>) =>
  new Promise<string>((resolve) => {
    socket.once('connect_error', (error) => {
      socket.disconnect();
      resolve(error.message);
    });
  });

/** The table once more, as it was meant: a change of the other must be made here, too. */
const meant: Record<Role, { readonly commands: RegExp; readonly routes: RegExp }> = {
  counselor: {
    commands: /^(queue\.|chat\.|replies\.|team\.|mentions\.|handover\.(?!target$))/,
    routes: /media|\/account|auth\/|demo|session$|invitation/,
  },
  clinician: {
    commands: /^(queue\.|chat\.|replies\.|team\.|mentions\.|handover\.)/,
    routes: /api\/record$|media|\/account|auth\/|demo|session$|invitation/,
  },
  supervisor: {
    commands: /^(queue\.|chat\.|replies\.|team\.|mentions\.|handover\.|undelivered\.)/,
    routes: /api\/record$|media|channels|programme|teamwork|\/account|auth\/|demo|session$|invitation/,
  },
  administrator: { commands: /^$/, routes: /\/account|auth\/|demo|session$|invitation|\/users/ },
  auditor: { commands: /^$/, routes: /\/account|auth\/|demo|session$|invitation|\/audit/ },
};
/** Of another engineer's making, with a permission of their own; the table's own word is taken for them. */
const own = /push|notif|pager|device|telegram/;

describe('the table', () => {
  it('names every command there is, and no other', () => {
    expect(Object.keys(commandRules).sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(roles)('allows %s what was meant', (role) => {
    for (const name of Object.keys(commandRules).filter((n) => !own.test(n)))
      expect([name, mayCommand(role, name)]).toEqual([name, meant[role].commands.test(name)]);
    for (const route of Object.keys(routeRules).filter((n) => !own.test(n)))
      expect([route, routeRules[route]!.for.includes(role)]).toEqual([route, meant[role].routes.test(route)]);
  });

  it('refuses what it does not name, whatever it is called', () => {
    for (const name of ['toString', '__proto__', 'constructor', 'queue.close', ''])
      for (const role of roles) expect(mayCommand(role, name)).toBe(false);
    for (const path of ['/console/api/none', '/console/api/users/', '/console/api/account/../users', '__proto__'])
      expect(routeRule('GET', path)).toBeNull();
    expect(routeRule('DELETE', '/console/api/users')).toBeNull();
  });
});

describe.each(roles)('%s', (role) => {
  it('is given the commands the table allows, and no other', async () => {
    const socket = kit.socket(cookies.get(role)!);
    for (const name of Object.keys(commands))
      expect([name, await told(socket, name)]).toEqual([name, mayCommand(role, name) ? null : 'not-allowed']);
    socket.disconnect();
  });

  it('is given the routes the table allows, and no other', async () => {
    for (const [route, rule] of Object.entries(routeRules)) {
      // What ends this session, or begins another, has tests of its own.
      if (/sign-out$|two-factor|sign-in|sessions\/end/.test(route)) continue;
      const { status } = await ask(route, cookies.get(role)!);
      if (rule.for.includes(role))
        expect([route, status === 401 || (status === 403 && !/codes|begin/.test(route))]).toEqual([route, false]);
      else expect([route, status]).toEqual([route, 403]);
    }
  });
});

describe('without a session', () => {
  const forged = 'hamdam.session_token=forgedforgedforgedforgedforged12.c2lnbmF0dXJl';
  it.each([
    ['no cookie', () => ''],
    ['a forged cookie', () => forged],
    [
      'another session’s signature',
      () => cookies.get('counselor')!.replace(/=[^.]*/, '=someoneelsessessiontoken12345678'),
    ],
  ])('%s opens no route but those for anybody', async (_, cookie) => {
    for (const [route, rule] of Object.entries(routeRules)) {
      if (rule.anybody) continue;
      expect([route, (await ask(route, cookie())).status]).toEqual([route, 401]);
    }
    const session = await fetch(`${kit.url}/console/api/session`, { headers: { cookie: cookie() } });
    expect(await session.json()).toEqual({ counselor: null, role: null, half: false });
  });

  it.each([
    ['no cookie', () => null],
    ['a forged cookie', () => forged],
  ])('%s opens no socket', async (_, cookie) => {
    expect(await refusal(kit.socket(cookie()))).toBe('signed-out');
  });

  it('another site’s page opens no socket and makes no change, with whatever cookie', async () => {
    const cookie = cookies.get('administrator')!;
    for (const origin of ['https://elsewhere.example', 'null', `${kit.url}.evil.example`]) {
      expect(await refusal(kit.socket(cookie, origin))).not.toBe('');
      const answer = await post('/console/api/users/disable', { user: ids.get('counselor') }, cookie, origin);
      expect(answer.status).toBe(403);
    }
    expect((await signIn.user(ids.get('counselor')!))?.disabled).toBe(false);
  });

  it('a read is refused to another site’s page, too', async () => {
    const headers = { cookie: cookies.get('auditor')!, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${kit.url}/console/api/audit`, { headers })).status).toBe(403);
  });
});

describe('a session that ends', () => {
  const ways: readonly [string, (cookie: string, id: string) => Promise<unknown>][] = [
    ['by signing out', (cookie) => post(`${authPath}/sign-out`, {}, cookie)],
    [
      'by its owner elsewhere',
      async () => post('/console/api/account/sessions/end', { session: null }, await enter(emailOf('clinician'))),
    ],
    ['by an administrator', (_, user) => post('/console/api/users/sign-out', { user }, cookies.get('administrator')!)],
    ['with the account', (_, user) => post('/console/api/users/disable', { user }, cookies.get('administrator')!)],
  ];
  it.each(ways)('%s: loses its socket at once, and everything else', async (_, end) => {
    const id = ids.get('clinician')!;
    const cookie = await enter(emailOf('clinician'));
    const socket = kit.socket(cookie);
    expect(await told(socket, 'queue.open')).toBeNull();
    const heard: string[] = [];
    socket.onAny((name: string) => void heard.push(name));
    const cut = gone(socket);
    expect(await end(cookie, id)).toMatchObject({ status: 200 });
    await cut;
    expect(heard).toEqual(['signed-out']);
    expect((await ask('GET /console/api/account', cookie)).status).toBe(401);
    expect(await refusal(kit.socket(cookie))).toBe('signed-out');
    await signIn.setDisabled(id, false);
  });

  it('by somebody else’s hand on the database: does nothing more, and is found by looking', async () => {
    const quick = await startKit({ sweepMs: 50 });
    try {
      const socket = quick.socket(await quick.signIn());
      await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
      const cut = gone(socket);
      quick.store.connection.prepare("UPDATE session SET expiresAt = '2020-01-01T00:00:00.000Z'").run();
      await cut;
    } finally {
      await quick.stop();
    }
  });

  it('on a live socket is asked for anew at each command', async () => {
    const slow = await startKit({ sweepMs: 3_600_000 });
    try {
      const socket = slow.socket(await slow.signIn());
      expect(await told(socket, 'queue.open')).toBeNull();
      slow.store.connection.prepare('DELETE FROM session').run();
      expect(await told(socket, 'queue.open')).toBe('signed-out');
      await gone(socket);
    } finally {
      await slow.stop();
    }
  });
});

describe('the audit', () => {
  const rows = async (action: string, by?: string) =>
    (await kit.store.auditTrail(by === undefined ? {} : { by })).filter((r) => r.action === action);

  it('has each look at a record before it is shown, with who and whom', async () => {
    const before = (await rows('record.opened', ids.get('counselor')!)).length;
    const socket = kit.socket(cookies.get('counselor')!);
    expect(await told(socket, 'chat.open', { person })).toBeNull();
    const after = await rows('record.opened', ids.get('counselor')!);
    expect(after.length).toBe(before + 1);
    expect(after.at(-1)).toMatchObject({ person, actor: ids.get('counselor') });
    socket.disconnect();
  });

  it('has each refusal, by name or as nobody’s', async () => {
    for (const role of ['administrator', 'auditor'] as const) {
      const details = (await rows('request.refused', ids.get(role)!)).map((r) => r.detail);
      expect(details).toEqual(expect.arrayContaining(['chat.open', 'handover.claim', 'GET /console/api/channels']));
    }
    expect((await rows('session.refused', 'nobody')).length).toBeGreaterThan(0);
    expect((await rows('session.refused', 'nobody')).length).toBeLessThan(5);
  });

  it('has who signed in and out, and who did what to whose account', async () => {
    const admin = ids.get('administrator')!;
    expect((await rows('signed-in', admin)).length).toBe(1);
    expect((await rows('user.disabled', admin)).map((r) => r.detail)).toEqual([ids.get('clinician')]);
    expect((await rows('signed-out', ids.get('clinician')!)).length).toBe(1);
  });

  it('is read by auditors, which is a look itself, and holds', async () => {
    const answer = await ask('GET /console/api/audit', cookies.get('auditor')!);
    const page = (await answer.json()) as { records: { action: string }[]; names: object };
    expect(page.records.some((r) => r.action === 'record.opened')).toBe(true);
    expect(page.names).toMatchObject({ [ids.get('counselor')!]: 'Made-up counselor' });
    expect((await rows('audit.read', ids.get('auditor')!)).length).toBeGreaterThan(0);
    expect((await kit.store.verifyAudit()).fault).toBeNull();
  });

  it('has nothing that anybody wrote', async () => {
    const all = JSON.stringify(await kit.store.auditTrail({}));
    expect(all).not.toContain('help');
    expect(all).not.toContain(password);
  });

  it('names every command that shows something of anybody: a look, or an event that care records', () => {
    const silent = Object.entries(commandRules)
      .filter(([, rule]) => !rule.look)
      .map(([name]) => name as CommandName);
    const unseen = silent.filter((name) => !name.startsWith('handover.') && !own.test(name));
    const shows = [
      ...['chat.close', 'chat.typing', 'mentions.open', 'mentions.seen', 'replies.open', 'team.list'],
      ...['undelivered.again', 'undelivered.read'],
    ];
    expect(unseen.sort()).toEqual(shows.sort());
  });
});
