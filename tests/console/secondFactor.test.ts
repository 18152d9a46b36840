import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SecondFactorBegun } from '#src/console/office.ts';
import { createSignIn, type SignIn } from '#src/console/signIn.ts';
import { authPath } from '#src/console/wire.ts';
import { type Kit, settings, startKit } from './kit.ts';

/** Made-up counselors where a second factor is required. */
let kit: Kit;
let signIn: SignIn;
const user = { name: 'Made-up', email: 'm@clinic.invalid', password: 'synthetic words for all' };
beforeAll(async () => {
  kit = await startKit({ settings: { ...settings, demo: false, secondFactor: 'required' } });
  signIn = await createSignIn(kit.store.connection, { ...settings, demo: false, secondFactor: 'required' });
  await signIn.addUser(user);
});
afterAll(() => kit.stop());

const post = (path: string, body: unknown, cookie = '') =>
  fetch(`${kit.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: kit.url, ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((c) => c.split(';')[0]!)
    .filter((c) => !c.endsWith('='))
    .join('; ');
const enter = () => post(`${authPath}/sign-in/email`, { email: user.email, password: user.password });
const account = (path: string) => `/console/api/account/second-factor/${path}`;

/** RFC 6238: six digits, thirty seconds, SHA-1. */
function codeOf(key: string, at = Date.now()): string {
  const bits = [...key].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const from = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(from) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

let begun: SecondFactorBegun;

describe('a second factor that is required', () => {
  it('lets nobody do anything before it is set up', async () => {
    const cookie = cookiesOf(await enter());
    const session = await fetch(`${kit.url}/console/api/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({ role: 'counselor', half: true });
    expect((await fetch(`${kit.url}/console/media?id=x`, { headers: { cookie } })).status).toBe(403);
    const socket = kit.socket(cookie);
    const why = await new Promise((resolve) => socket.once('connect_error', (error) => resolve(error.message)));
    expect(why).toBe('second-factor');
    socket.disconnect();
    // The account's page is where it is set up.
    expect((await fetch(`${kit.url}/console/api/account`, { headers: { cookie } })).status).toBe(200);
    expect((await post('/console/api/account/sessions/end', { session: null }, cookie)).status).toBe(403);
  });

  it('is set up with the password, a picture drawn here, and a code; older sessions end', async () => {
    const [older, cookie] = [cookiesOf(await enter()), cookiesOf(await enter())];
    expect((await post(account('begin'), { password: 'not the password' }, cookie)).status).toBe(403);
    begun = (await (await post(account('begin'), { password: user.password }, cookie)).json()) as SecondFactorBegun;
    expect(begun.picture).toMatch(/^data:image\/png;base64,/);
    expect(begun.key).toMatch(/^[A-Z2-7]{32,}$/);
    expect(begun.codes.length).toBe(10);
    expect((await post(account('confirm'), { code: '000000' }, cookie)).status).toBe(403);
    const set = await post(account('confirm'), { code: codeOf(begun.key) }, cookie);
    expect([set.status, await set.clone().json()]).toEqual([200, { set: true }]);
    const now = cookiesOf(set);
    const session = await fetch(`${kit.url}/console/api/session`, { headers: { cookie: now } });
    expect(await session.json()).toMatchObject({ half: false });
    for (const cookie of [older])
      expect((await fetch(`${kit.url}/console/api/account`, { headers: { cookie } })).status).toBe(401);
    // Who is in a stolen session cannot set another.
    expect((await post(account('begin'), { password: user.password }, now)).status).toBe(403);
    expect((await post(account('end'), { password: user.password }, now)).status).toBe(400);
  });

  it('is asked for after the password, and gives no session before', async () => {
    const first = await enter();
    expect(await first.clone().json()).toEqual({ secondFactor: true });
    const challenge = cookiesOf(first);
    expect(challenge).not.toMatch(/session_token=[^;]/);
    expect((await fetch(`${kit.url}/console/api/account`, { headers: { cookie: challenge } })).status).toBe(401);
    expect((await post(`${authPath}/two-factor/verify-totp`, { code: '123456' }, challenge)).status).toBe(401);
    const entered = await post(`${authPath}/two-factor/verify-totp`, { code: codeOf(begun.key) }, challenge);
    expect([entered.status, await entered.clone().json()]).toEqual([200, { signedIn: true }]);
    const cookie = cookiesOf(entered);
    expect((await fetch(`${kit.url}/console/api/account`, { headers: { cookie } })).status).toBe(200);
    // A challenge is good once.
    expect((await post(`${authPath}/two-factor/verify-totp`, { code: codeOf(begun.key) }, challenge)).status).toBe(401);
    // And nothing without one.
    expect((await post(`${authPath}/two-factor/verify-totp`, { code: codeOf(begun.key) })).status).toBe(401);
  });

  it('takes each recovery code once', async () => {
    const way = `${authPath}/two-factor/verify-backup-code`;
    expect((await post(way, { code: begun.codes[0] }, cookiesOf(await enter()))).status).toBe(200);
    expect((await post(way, { code: begun.codes[0] }, cookiesOf(await enter()))).status).toBe(401);
  });

  it('stops after five wrong codes, and a right one is too late then', async () => {
    const challenge = cookiesOf(await enter());
    const way = `${authPath}/two-factor/verify-totp`;
    for (let n = 0; n < 5; n++) expect((await post(way, { code: `00000${n}` }, challenge)).status).toBe(401);
    expect((await post(way, { code: codeOf(begun.key) }, challenge)).status).toBe(401);
    const actions = (await kit.store.auditTrail({})).map((r) => r.action);
    expect(actions.filter((a) => a === 'sign-in.refused').length).toBeGreaterThan(5);
    expect(actions).toContain('second-factor.set');
  });

  it('is gone with a reset, which a new one replaces', async () => {
    const id = (await signIn.user(user.email))!.id;
    const made = await signIn.reset(id);
    expect(await signIn.accept(made!.token, user.password)).toMatchObject({ id });
    expect(await (await enter()).json()).toEqual({ signedIn: true });
  });
});

it('is nobody’s in the demo, whose accounts are everybody’s', async () => {
  const demo = await startKit();
  try {
    const cookie = await demo.signIn();
    const answer = await fetch(`${demo.url}${account('begin')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: demo.url, cookie },
      body: JSON.stringify({ password: 'hamdam-demo' }),
    });
    expect(answer.status).toBe(400);
  } finally {
    await demo.stop();
  }
});
