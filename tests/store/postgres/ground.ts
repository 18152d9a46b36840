import { createRequire } from 'node:module';
import type { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '#src/store/postgres/store.ts';
import type { Ground } from '../contract/kit.ts';
import { type PostgresServer, startPostgres } from './server.ts';

const pg = createRequire(import.meta.url)('pg') as typeof import('pg');

export const masterKey = Buffer.alloc(32, 7);

/** Grounds on one server of the test file's own, each a database that nobody else has meanwhile, emptied after it. */
export function postgresGround(hooks: { beforeAll: typeof beforeAll; afterAll: typeof afterAll }): () => Ground {
  let server: PostgresServer;
  let made = 0;
  const free: string[] = [];
  hooks.beforeAll(async () => {
    server = await startPostgres();
  });
  hooks.afterAll(() => server?.stop());
  return () => {
    let url: string | undefined;
    return {
      async open(now) {
        url ??= free.pop() ?? (await newDatabase(server, `ground_${++made}`));
        return openPostgresStore({ url, masterKey, readers: 3, ...(now && { now }) });
      },
      async clear() {
        if (!url) return;
        await empty(url);
        free.push(url);
      },
    };
  };
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
