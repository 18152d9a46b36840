import { bigint, customType } from './drizzle.ts';

export {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from './drizzle.ts';

/** Bytes; most are sealed under the person's data key. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A whole number beyond 32 bits, an instant above all. */
export const whole = (name: string) => bigint(name, { mode: 'number' });

/** The key of a table, given out by the database or by whoever writes the row. */
export const numbered = (name: string) => whole(name).primaryKey().generatedByDefaultAsIdentity();
