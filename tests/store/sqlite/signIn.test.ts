import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, message } from '../contract/kit.ts';
import { masterKey } from './folder.ts';

it('holds the tables that better-auth expects, and works beside it on one connection', async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey });
  const options: BetterAuthOptions = {
    database: store.connection,
    secret: 'a secret of the tests, long enough for it',
    baseURL: 'http://localhost',
    emailAndPassword: { enabled: true },
    user: { additionalFields: { role: { type: 'string', required: false } } },
    plugins: [twoFactor()],
  };
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  expect([toBeCreated, toBeAdded]).toEqual([[], []]);
  const auth = betterAuth(options);
  const body = { email: 'test@example.org', password: 'a password of the tests', name: 'Test Counselor' };
  const [{ user }] = await Promise.all([
    auth.api.signUpEmail({ body }),
    ...Array.from({ length: 20 }, (_, i) => accepted(store, message(`a${i}`))),
  ]);
  expect(user.email).toBe(body.email);
  expect((await auth.api.signInEmail({ body })).user.id).toBe(user.id);
  expect((await store.counts()).waiting).toBe(20);
  await store.close();
});

it('waits while somebody else on the connection is within a transaction', async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey });
  store.connection.exec('BEGIN');
  let done = false;
  const writing = store.accept([message('a')]).then(() => {
    done = true;
  });
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
  expect(done).toBe(false);
  store.connection.exec('ROLLBACK');
  await writing;
  expect((await store.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['a']);
  await store.close();
});
