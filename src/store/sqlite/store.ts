import type { Instant } from '#src/care/words.ts';
import { Keyring, type KeyShelf } from '../keyring.ts';
import type { Store } from '../store.ts';
import { type Connection, type Handles, openDatabase } from './database.ts';
import { eq } from './drizzle.ts';
import { engineOn } from './engine.ts';
import { storeOver } from './over.ts';
import { meta } from './schema.ts';

export interface SqliteStore extends Store {
  /** The connection itself, for the console's sign-in tables. */
  readonly connection: Connection;
}

export interface SqliteOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly now?: () => Instant;
}

/** How long one transaction may hold the event loop, in milliseconds. */
const turnMs = 8;

/** Opens the store on SQLite, with its tables brought up to date. Rejects where the file belongs to another master key. */
export async function openSqliteStore({ file, masterKey, now = Date.now }: SqliteOptions): Promise<SqliteStore> {
  const handles = openDatabase(file);
  const engine = engineOn(handles, openKeyring(handles, masterKey), turnMs);
  return { ...storeOver(engine, now), connection: handles.connection };
}

/** The keys of an open database. Where they are not to be had, throws and closes it. */
export function openKeyring(handles: Handles, masterKey: Buffer): Keyring {
  try {
    return new Keyring(masterKey, shelfIn(handles));
  } catch (error) {
    handles.connection.close();
    throw error;
  }
}

function shelfIn({ db }: Handles): KeyShelf {
  return {
    get: (name) => db.select().from(meta).where(eq(meta.name, name)).get()?.value ?? null,
    put: (name, value) => void db.insert(meta).values({ name, value }).onConflictDoNothing().run(),
  };
}
