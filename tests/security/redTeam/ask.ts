import type { Role } from '#src/console/wire.ts';
import type { Attempt, Kind } from './attempt.ts';

/** Asking for what is not one's own, from where one should not, by ways that are none. */
const bearer = (world: { apiToken: string }) => ({
  authorization: `Bearer ${world.apiToken}`,
  'idempotency-key': 'red-team-1',
});

const beyond: readonly (readonly [string, Role, string, string, unknown?])[] = [
  ['a counselor lists the users', 'counselor', 'GET', '/console/api/users'],
  [
    'a counselor makes themself administrator',
    'counselor',
    'POST',
    '/console/api/users/role',
    { email: 'counselor@clinic.invalid', role: 'administrator' },
  ],
  [
    'a counselor invites somebody',
    'counselor',
    'POST',
    '/console/api/users/invite',
    { email: 'x@clinic.invalid', name: 'X', role: 'administrator' },
  ],
  ['a counselor reads the audit', 'counselor', 'GET', '/console/api/audit'],
  ['a counselor sees what a phone must scan', 'counselor', 'GET', '/console/api/channels'],
  ['a counselor sees the programme’s figures', 'counselor', 'GET', '/console/api/programme'],
  [
    'a clinician takes a team’s figures home',
    'clinician',
    'GET',
    '/console/api/teamwork.csv?from=2026-01-01&to=2026-12-31',
  ],
  ['an administrator listens to a voice note', 'administrator', 'GET', '/console/media?id=telegram%3A1'],
  ['an administrator sees the programme’s figures', 'administrator', 'GET', '/console/api/programme'],
  [
    'an auditor shuts somebody out',
    'auditor',
    'POST',
    '/console/api/users/disable',
    { email: 'counselor@clinic.invalid' },
  ],
  ['an auditor sets up a pager', 'auditor', 'POST', '/console/api/pager/test', {}],
  [
    'a supervisor resets a password',
    'supervisor',
    'POST',
    '/console/api/users/reset',
    { email: 'administrator@clinic.invalid' },
  ],
];

const authorisation: readonly Attempt[] = [
  ...beyond.map(
    ([name, as, method, path, body]): Attempt => ({
      ...{ kind: 'authorisation', name },
      http: { method, path, as, refused: [403, 404], ...(body !== undefined && { body }) },
    }),
  ),
  {
    ...{ kind: 'authorisation', name: 'a voice note of somebody who was never handed over' },
    http: { path: (w) => `/console/media?id=${encodeURIComponent(w.stranger)}`, as: 'counselor', refused: [404] },
  },
  {
    ...{ kind: 'authorisation', name: 'the console with the API’s token' },
    http: { path: '/console/api/users', headers: bearer, refused: [401] },
  },
  {
    ...{ kind: 'authorisation', name: 'the API with a session of the console' },
    http: { path: (w) => `/api/people/${w.person}`, as: 'administrator', refused: [401] },
  },
  ...(
    [
      ['a blank at its end', '/console/api/users/'],
      ['capitals', '/CONSOLE/API/USERS'],
      ['a letter written as a number', '/console/api/%75sers'],
      ['two strokes', '//console/api/users'],
      ['a way round', '/console/api/account/%2e%2e/users'],
      ['a parameter of a path', '/console/api/users;role=administrator'],
    ] as const
  ).map(
    ([what, path]): Attempt => ({
      ...{ kind: 'authorisation', name: `the list of users under a name with ${what}` },
      http: { path, as: 'counselor', refused: [403, 404] },
    }),
  ),
  {
    ...{ kind: 'authorisation', name: 'another method than the one that is written' },
    http: {
      method: 'POST',
      path: (w) => `/api/people/${w.person}/enrolment`,
      headers: (w) => ({ ...bearer(w), 'x-http-method-override': 'DELETE' }),
      refused: [404, 405],
    },
  },
  {
    ...{ kind: 'authorisation', name: 'the simulated phone outside the demo' },
    http: { method: 'POST', path: '/phone/api/messages', body: { address: 'x', id: '1', text: 'x' }, refused: [404] },
  },
];

const fromElsewhere = (origin: string | null): Attempt => ({
  ...{ kind: 'cross-site', name: origin === null ? 'a form without an origin' : `a page of ${origin}` },
  http: {
    method: 'POST',
    path: '/console/api/users/role',
    body: { email: 'counselor@clinic.invalid', role: 'administrator' },
    headers: (w) => ({
      cookie: w.cookie('administrator'),
      ...(origin !== null && { origin: origin.replace('OWN', w.url) }),
    }),
    refused: [403],
  },
});

const crossSite: readonly Attempt[] = [
  ...['https://evil.invalid', 'null', 'OWN.evil.invalid', 'http://localhost.evil.invalid', 'file://', null].map(
    fromElsewhere,
  ),
  {
    ...{ kind: 'cross-site', name: 'an answer that another site’s page embeds' },
    http: {
      path: '/console/api/users',
      as: 'administrator',
      headers: { 'sec-fetch-site': 'cross-site' },
      refused: [403],
    },
  },
  {
    ...{ kind: 'cross-site', name: 'a name that was turned to our address' },
    async deed(world) {
      const { status, text } = await world.raw(
        'GET /console/api/users HTTP/1.1\r\nHost: evil.invalid\r\nOrigin: http://evil.invalid\r\nConnection: close\r\n\r\n',
      );
      return status === 401 && !/access-control-allow/i.test(text) ? null : String(status);
    },
  },
  {
    ...{ kind: 'cross-site', name: 'leave for another site to read answers' },
    async deed(world) {
      const answer = await fetch(`${world.url}/console/api/users`, {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.invalid', 'access-control-request-method': 'GET' },
      });
      return [...answer.headers.keys()].some((name) => name.startsWith('access-control-')) ? 'leave was given' : null;
    },
  },
  {
    ...{ kind: 'cross-site', name: 'the console in a frame' },
    async deed(world) {
      const { headers } = await fetch(`${world.url}/console`);
      const held =
        headers.get('x-frame-options') === 'DENY' &&
        /frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? '');
      return held ? null : 'no policy';
    },
  },
  {
    ...{ kind: 'cross-site', name: 'a session’s cookie for scripts and other sites' },
    async deed(world) {
      const answer = await world.signIn('supervisor@clinic.invalid', 'synthetic words for all');
      const cookie = answer.headers.getSetCookie()[0] ?? '';
      return /HttpOnly/i.test(cookie) && /SameSite=(Lax|Strict)/i.test(cookie) ? null : 'its attributes';
    },
  },
];

const host = (w: { port: number }) => `Host: 127.0.0.1:${w.port}\r\n`;
const headers: readonly (readonly [string, (w: { port: number }) => string, readonly (number | 'closed')[]])[] = [
  [
    'a header with a line of its own in it',
    (w) => `GET /healthz HTTP/1.1\r\n${host(w)}X-A: b\rX-C: d\r\n\r\n`,
    [400, 'closed'],
  ],
  [
    'two lengths',
    (w) => `POST /telegram HTTP/1.1\r\n${host(w)}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}`,
    [400, 'closed'],
  ],
  [
    'a length and chunks',
    (w) =>
      `POST /telegram HTTP/1.1\r\n${host(w)}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /console/api/users HTTP/1.1\r\n\r\n`,
    [400, 'closed'],
  ],
  [
    'chunks under another name',
    (w) => `POST /telegram HTTP/1.1\r\n${host(w)}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    [400, 401, 'closed', 501],
  ],
  [
    '100 kB of headers',
    (w) => `GET /healthz HTTP/1.1\r\n${host(w)}X-A: ${'a'.repeat(100_000)}\r\n\r\n`,
    [431, 'closed'],
  ],
  [
    '5,000 headers',
    (w) =>
      `GET /healthz HTTP/1.1\r\n${host(w)}${Array.from({ length: 5_000 }, (_, n) => `X-${n}: a\r\n`).join('')}\r\n`,
    [431, 'closed'],
  ],
  ['no host', () => 'GET /console/api/users HTTP/1.1\r\n\r\n', [400, 'closed']],
  ['a method that is none', (w) => `BREW /console HTTP/1.1\r\n${host(w)}\r\n`, [400, 404, 405, 'closed', 501]],
  ['TRACE', (w) => `TRACE / HTTP/1.1\r\n${host(w)}Cookie: a=b\r\n\r\n`, [400, 404, 405, 'closed', 501]],
  [
    'CONNECT to another host',
    () => 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: 169.254.169.254:80\r\n\r\n',
    [400, 404, 405, 'closed'],
  ],
  [
    'a whole address of another host',
    () => 'GET http://169.254.169.254/latest/meta-data HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n',
    [400, 404],
  ],
  ['an address with a NUL', (w) => `GET /console\0/api/users HTTP/1.1\r\n${host(w)}\r\n`, [400, 404, 'closed']],
  ['no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400, 'closed']],
];

const paths = [
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..\\..\\package.json',
  '/assets/%00/../../etc/passwd',
  '/assets/....//....//package.json',
  '//etc/passwd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/data/hamdam.sqlite',
  '/master.key',
  '/.env',
  '/.git/config',
  '/src/main.ts',
  '/%',
];

const injected: readonly (readonly [string, unknown])[] = [
  ['fields of prototypes', '{"__proto__":{"admin":true},"channel":"telegram"}'],
  ['a constructor', { channel: 'telegram', address: '1', constructor: { prototype: { admin: true } } }],
  ['a list', []],
  ['nothing', 'null'],
  ['100,000 brackets', '['.repeat(30_000)],
  ['a number that is a text', { channel: 'telegram', address: '1', age: '24; DROP TABLE people' }],
  [
    'a day that is none',
    {
      channel: 'telegram',
      address: '55',
      language: 'en',
      consentOn: '2026-02-30',
      consentHow: 'paper',
      conditions: ['hypertension'],
    },
  ],
  [
    'a field that nobody knows',
    {
      channel: 'telegram',
      address: '56',
      language: 'en',
      consentOn: '2026-11-20',
      consentHow: 'paper',
      conditions: ['hypertension'],
      role: 'administrator',
    },
  ],
  ['200 kB', { channel: 'telegram', address: 'x'.repeat(200_000) }],
];
const statements = [`' OR '1'='1`, `'; DROP TABLE people; --`, `%`, `" UNION SELECT value FROM meta --`];

const injection: readonly Attempt[] = [
  ...injected.map(
    ([what, body]): Attempt => ({
      ...{ kind: 'injection', name: `enrolling somebody with ${what}` },
      http: { method: 'POST', path: '/api/people', headers: bearer, body, refused: [400, 413, 422] },
    }),
  ),
  ...statements.map(
    (text): Attempt => ({
      ...{ kind: 'injection', name: `a person whose id is ${text}` },
      http: { path: `/api/people/${encodeURIComponent(text)}`, headers: bearer, refused: [400, 404] },
    }),
  ),
  ...statements.map(
    (text): Attempt => ({
      ...{ kind: 'injection', name: `a voice note whose id is ${text}` },
      http: { path: `/console/media?id=${encodeURIComponent(text)}`, as: 'supervisor', refused: [400, 404] },
    }),
  ),
  {
    ...{ kind: 'injection', name: 'enrolling somebody with an age beyond all numbers' },
    http: {
      method: 'POST',
      path: '/api/people',
      headers: bearer,
      body: '{"channel":"telegram","address":"57","language":"en","consentOn":"2026-11-20","consentHow":"paper","conditions":["hypertension"],"age":1e999}',
      refused: [400, 422],
    },
  },
  {
    ...{ kind: 'injection', name: 'rows of the audit of somebody who is a statement' },
    async deed(world) {
      const cookie = world.cookie('auditor');
      const answer = await fetch(`${world.url}/console/api/audit?person=${encodeURIComponent(statements[0]!)}`, {
        headers: { cookie },
      });
      const text = await answer.text();
      return text.includes(world.person) ? 'rows of others' : null;
    },
  },
  {
    kind: 'flooding',
    name: 'more requests a minute than the API gives one token',
    async deed(world) {
      const codes = new Set<number>();
      for (let n = 0; n < 14 && !codes.has(429); n++) {
        const many = Array.from({ length: 50 }, () =>
          fetch(`${world.url}/api/people/nobody`, { headers: bearer(world) }),
        );
        for (const answer of await Promise.all(many)) codes.add(answer.status);
      }
      return codes.has(429) ? null : [...codes].join();
    },
  },
];

export const ask: readonly Attempt[] = [
  ...authorisation,
  ...crossSite,
  ...headers.map(
    ([what, raw, refused]): Attempt => ({
      kind: 'header' satisfies Kind,
      name: `a request with ${what}`,
      send: { raw, refused },
    }),
  ),
  ...paths.map(
    (path): Attempt => ({
      ...{ kind: 'path', name: path },
      send: {
        raw: (w) => `GET ${path} HTTP/1.1\r\n${host(w)}Connection: close\r\n\r\n`,
        refused: [400, 404, 'closed'],
      },
    }),
  ),
  ...injection,
];
