import { createRequire } from 'node:module';

/**
 * drizzle-orm, loaded as CommonJS: as ES modules it costs ten times the start-up time and memory.
 * `__filename` stands in where drizzle-kit reads the schema as CommonJS itself.
 */
const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);

export const { drizzle } = require('drizzle-orm/node-postgres') as typeof import('drizzle-orm/node-postgres');
export const { migrate } =
  require('drizzle-orm/node-postgres/migrator') as typeof import('drizzle-orm/node-postgres/migrator');
export const {
  bigint,
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} = require('drizzle-orm/pg-core') as typeof import('drizzle-orm/pg-core');
export const { sql } = require('drizzle-orm') as typeof import('drizzle-orm');
