import { demoUsers } from '#src/console/demo.ts';
import { createSignIn } from '#src/console/signIn.ts';
import { authPath } from '#src/console/wire.ts';
import type { Attempt, Kind } from './attempt.ts';
import { cookieOf, emailOf, password } from './world.ts';

/** Being somebody one is not, at the console, the API and the metrics. Made-up people and words. */
const kind: Kind = 'authentication';
const signInPath = `${authPath}/sign-in/email`;
const ownOrigin = (world: { url: string }) => ({ origin: world.url });
/** How signing in is refused: wrong, malformed, or too often. */
const refused = [400, 401, 403, 413, 422, 429];

const credentials: readonly (readonly [string, unknown])[] = [
  ['a wrong password', { email: emailOf('counselor'), password: 'not the words at all' }],
  ['no password', { email: emailOf('counselor'), password: '' }],
  ['a password that is a condition', { email: emailOf('counselor'), password: { $ne: null } }],
  ['a list of passwords', { email: emailOf('counselor'), password: [password, 'another'] }],
  ['an e-mail address that ends a statement', { email: `${emailOf('counselor')}' OR '1'='1`, password }],
  ['an e-mail address that is everybody’s', { email: '%', password }],
  ['a password of 1 MB', { email: emailOf('counselor'), password: 'x'.repeat(1_000_000) }],
  ['the sign-in of the demo', { email: demoUsers[0]!.email, password: demoUsers[0]!.password }],
  ['fields of prototypes', '{"__proto__":{"email":"counselor@clinic.invalid"},"password":"x"}'],
];

export const signIn: readonly Attempt[] = [
  ...credentials.map(
    ([what, body]): Attempt => ({
      ...{ kind, name: `signing in with ${what}` },
      http: { method: 'POST', path: signInPath, headers: ownOrigin, body, refused },
    }),
  ),
  ...(
    [
      ['no session', ''],
      ['a session made up', 'better-auth.session_token=made-up-token.c2lnbmF0dXJl'],
      ['a session signed by nobody', 'better-auth.session_token=made-up-token'],
      ['a cookie of 7 kB', `better-auth.session_token=${'x'.repeat(7_000)}`],
    ] as const
  ).map(
    ([what, cookie]): Attempt => ({
      ...{ kind, name: `listing the users with ${what}` },
      http: { path: '/console/api/users', headers: cookie ? { cookie } : {}, refused: [401] },
    }),
  ),
  {
    ...{ kind, name: 'a real session with its signature changed' },
    http: {
      path: '/console/api/users',
      headers: (world) => ({ cookie: world.cookie('administrator').replace(/.{12}$/, 'AAAAAAAAAAA%3D') }),
      refused: [401],
    },
  },
  {
    ...{ kind, name: 'fixing a session before somebody signs in' },
    async deed(world) {
      const chosen = 'better-auth.session_token=chosen-by-another.c2lnbmF0dXJl';
      const cookie = cookieOf(await world.signIn(emailOf('auditor'), password, { cookie: chosen }));
      const used = await fetch(`${world.url}/console/api/audit`, { headers: { cookie: chosen } });
      return used.status === 401 && !cookie.includes('chosen-by-another') ? null : 'the session that was chosen';
    },
  },
  ...[
    '/sign-up/email',
    '/request-password-reset',
    '/forget-password',
    '/reset-password',
    '/change-email',
    '/update-user',
    '/delete-user',
    '/list-sessions',
  ].map(
    (path): Attempt => ({
      ...{ kind, name: `the sign-in library’s own ${path}` },
      http: {
        method: 'POST',
        path: `${authPath}${path}`,
        headers: ownOrigin,
        body: { email: 'new@clinic.invalid', password, name: 'New' },
        refused: [401, 404],
      },
    }),
  ),
  {
    ...{ kind, name: 'a second factor without the password before it' },
    http: {
      method: 'POST',
      path: `${authPath}/two-factor/verify-totp`,
      headers: ownOrigin,
      body: { code: '000000' },
      refused: [400, 401],
    },
  },
  {
    ...{ kind, name: 'a recovery code without the password before it' },
    http: {
      method: 'POST',
      path: `${authPath}/two-factor/verify-backup-code`,
      headers: ownOrigin,
      body: { code: 'aaaaa-bbbbb' },
      refused: [400, 401],
    },
  },
  {
    ...{ kind, name: 'an invitation that was never given' },
    http: {
      method: 'POST',
      path: '/console/api/invitation/accept',
      headers: ownOrigin,
      body: { token: 'A'.repeat(43), password: 'quite other words for all' },
      refused: [400, 404],
    },
  },
  {
    kind: 'replay',
    name: 'an invitation a second time',
    async deed(world) {
      const users = await createSignIn(world.house.store.connection, { secret: 'x'.repeat(32), demo: false });
      const made = await users.invite({ email: 'twice@clinic.invalid', name: 'Twice', role: 'counselor' });
      const take = (words: string) =>
        world.post('/console/api/invitation/accept', { token: made!.token, password: words });
      const first = await take('the first of two secrets');
      const second = await take('the second of two secrets');
      const entered = await world.signIn('twice@clinic.invalid', 'the second of two secrets');
      await users.removeUsers(['twice@clinic.invalid']);
      return first.status === 200 && second.status === 404 && entered.status === 401 ? null : `${second.status}`;
    },
  },
  {
    kind: 'replay',
    name: 'a session after it signed out',
    async deed(world) {
      const cookie = cookieOf(await world.signIn(emailOf('auditor'), password));
      const read = () => fetch(`${world.url}/console/api/audit`, { headers: { cookie } });
      const before = await read();
      await world.post(`${authPath}/sign-out`, {}, { cookie });
      const after = await read();
      return before.status === 200 && after.status === 401 ? null : `${before.status}, ${after.status}`;
    },
  },
  {
    kind: 'authorisation',
    name: 'the session of somebody who was shut out',
    async deed(world) {
      const cookie = cookieOf(await world.signIn(emailOf('gone'), password));
      const users = await createSignIn(world.house.store.connection, { secret: 'x'.repeat(32), demo: false });
      await users.setDisabled(emailOf('gone'), true);
      const account = await fetch(`${world.url}/console/api/account`, { headers: { cookie } });
      const again = await world.signIn(emailOf('gone'), password);
      return account.status === 401 && again.status >= 400 ? null : `${account.status}, ${again.status}`;
    },
  },
  ...(
    [
      ['no token', ''],
      ['a token made up', 'Bearer made-up-token-of-nobody'],
      ['the name of a token', 'Bearer clinic'],
      ['the token as a password', 'Basic YS1zeW50aGV0aWMtdG9rZW4tb2YtdGhlLXJlZC10ZWFt'],
      ['a blank token', 'Bearer  '],
    ] as const
  ).map(
    ([what, authorization]): Attempt => ({
      ...{ kind, name: `the API with ${what}` },
      http: { path: (w) => `/api/people/${w.person}`, headers: authorization ? { authorization } : {}, refused: [401] },
    }),
  ),
  {
    ...{ kind, name: 'the API with the hash of a token, as it stands in the file' },
    http: {
      path: (w) => `/api/people/${w.person}`,
      headers: (w) => ({ authorization: `Bearer ${w.apiTokenHash}` }),
      refused: [401],
    },
  },
  {
    ...{ kind, name: 'the API with its token in the address' },
    http: { path: (w) => `/api/people/${w.person}?token=${w.apiToken}&access_token=${w.apiToken}`, refused: [401] },
  },
  {
    ...{ kind, name: 'the metrics through a proxy' },
    http: { path: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' }, refused: [401] },
  },
  {
    kind: 'flooding',
    name: 'guessing one account’s password, each time as if from elsewhere',
    async deed(world) {
      const seen: number[] = [];
      for (let n = 0; n < 7; n++) {
        const answer = await world.signIn(emailOf('clinician'), `guess ${n} of many words`, {
          'x-forwarded-for': `10.9.8.${n}`,
        });
        seen.push(answer.status);
      }
      const right = await world.signIn(emailOf('clinician'), password, { 'x-forwarded-for': '10.9.8.99' });
      return right.status === 429 && seen.at(-1) === 429 ? null : `${seen.join()}, ${right.status}`;
    },
  },
  {
    kind: 'flooding',
    name: 'guessing at many accounts from one address',
    async deed(world) {
      let last = 0;
      for (let n = 0; n < 40 && last !== 429; n++)
        last = (await world.signIn(`nobody${n}@clinic.invalid`, 'x y z x y z x')).status;
      return last === 429 ? null : `${last}`;
    },
  },
];
