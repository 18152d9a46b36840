import type { Database, Statement } from 'better-sqlite3';

/**
 * The store's database for rooms that keep tables of their own in it: sign-in and pagers. Statements are written for every
 * database: a `?` for each value, names in capitals and small letters in quotes, no value that is a boolean.
 */
export interface Tables {
  rows<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** How many rows it changed. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** All of it or nothing, as if nobody else did anything meanwhile. It may be done twice, so it changes nothing else. */
  together<T>(work: (tables: Pick<Tables, 'rows' | 'run'>) => Promise<T>): Promise<T>;
  /** What the sign-in's library is given as its database. */
  readonly library: unknown;
}

/** Either of them will do: a database embedded in this process is asked at once. */
export type Connection = Database | Tables;

export function tablesOn(connection: Connection): Tables {
  if (!('prepare' in connection)) return connection;
  const known = embedded.get(connection) ?? tablesIn(connection);
  embedded.set(connection, known);
  return known;
}

const embedded = new WeakMap<Database, Tables>();

function tablesIn(connection: Database): Tables {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const tables = {
    rows: async <T>(sql: string, values: readonly unknown[] = []) => prepared(sql).all(...values) as T[],
    run: async (sql: string, values: readonly unknown[] = []) => prepared(sql).run(...values).changes,
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...tables,
    library: connection,
    // The store's own writer waits while a transaction is open; others of this kind wait here.
    together(work) {
      const mine = last.then(async () => {
        // Somebody else on this connection is between two steps of a transaction.
        while (connection.inTransaction) await new Promise((resolve) => setImmediate(resolve));
        connection.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(tables);
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          if (connection.inTransaction) connection.exec('ROLLBACK');
          throw error;
        }
      });
      last = mine.catch(() => {});
      return mine;
    },
  };
}

/** An instant as ISO text, whether the database has a type for it or keeps the text. */
export function isoOf(at: Date | string): string {
  return at instanceof Date ? at.toISOString() : at;
}
