import { setTimeout as pause } from 'node:timers/promises';
import type { Tables } from '../tables.ts';
import { type Db, dbOf, type Handles } from './database.ts';
import { isInTheWay } from './trouble.ts';

/** How often something is begun anew that others were in the way of. */
const tries = 8;

/** The tables of sign-in and pagers, over the connections that read, so that nobody waits for the store's own writing. */
export function tablesOf({ readers, read }: Pick<Handles, 'readers' | 'read'>): Tables {
  return {
    ...numbered(read),
    library: readers,
    async together(work) {
      for (let tried = 1; ; tried++) {
        const client = await readers.connect();
        let spent = true;
        try {
          await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
          const result = await work(numbered(dbOf(client)));
          await client.query('COMMIT');
          spent = false;
          return result;
        } catch (error) {
          spent = await client.query('ROLLBACK').then(
            () => false,
            () => true,
          );
          if (!isInTheWay(error) || tried === tries) throw error;
        } finally {
          client.release(spent);
        }
        await pause(tried * 5 * (1 + Math.random()));
      }
    },
  };
}

function numbered(db: Db): Db {
  return {
    rows: (sql, values) => db.rows(withNumbers(sql), values),
    run: (sql, values) => db.run(withNumbers(sql), values),
  };
}

const known = new Map<string, string>();

/** A `?` becomes `$1`, `$2` and so on; not one within quotes. */
function withNumbers(sql: string): string {
  let text = known.get(sql);
  if (text === undefined) {
    let n = 0;
    text = sql.replace(/'[^']*'|"[^"]*"|[?]/g, (part) => (part === '?' ? `$${++n}` : part));
    known.set(sql, text);
  }
  return text;
}
