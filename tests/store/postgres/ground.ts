import { createRequire } from 'node:module';
import type { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '#src/store/postgres/store.ts';
import type { Ground } from '../contract/kit.ts';
import { type PostgresServer, startPostgres } from './server.ts';

const pg = createRequire(import.meta.url)('pg') as typeof import('pg');

export const masterKey = Buffer.alloc(32, 7);

/** Grounds on one server of the test file's own: one database, emptied after each. */
export function postgresGround(hooks: { beforeAll: typeof beforeAll; afterAll: typeof afterAll }): () => Ground {
  let server: PostgresServer;
  let url: string;
  hooks.beforeAll(async () => {
    server = await startPostgres();
    url = await newDatabase(server, 'ground');
  });
  hooks.afterAll(() => server?.stop());
  return () => ({
    open: (now) => openPostgresStore({ url, masterKey, readers: 3, ...(now && { now }) }),
    clear: () => empty(url),
  });
}

/** An empty database of that name; returns its address. */
export async function newDatabase(server: PostgresServer, name: string): Promise<string> {
  await asked(server.url('postgres'), `CREATE DATABASE ${name}`);
  return server.url(name);
}

/** Asks a database one thing. */
export async function asked(url: string, text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Empties every table, the migrations' own aside. */
async function empty(url: string): Promise<void> {
  const text = `DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP EXECUTE format('DELETE FROM %I', t); END LOOP;
  END $$`;
  await asked(url, text);
}
