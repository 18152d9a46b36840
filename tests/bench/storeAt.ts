import path from 'node:path';
import { openPostgresStore } from '#src/store/postgres/store.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';

const masterKey = Buffer.alloc(32, 7);

/** The store of a folder, or of a PostgreSQL database by its address. */
export function storeAt(where: string): Promise<Store> {
  return isAddress(where)
    ? openPostgresStore({ url: where, masterKey })
    : openSqliteStore({ file: path.join(where, 'hamdam.sqlite'), masterKey });
}

export const isAddress = (where: string): boolean => where.startsWith('postgres:');
