import { createRequire } from 'node:module';

/**
 * drizzle-orm, loaded as CommonJS: as ES modules it costs ten times the start-up time and memory.
 * `__filename` stands in where drizzle-kit reads the schema as CommonJS itself.
 */
const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);

export const { drizzle } = require('drizzle-orm/better-sqlite3') as typeof import('drizzle-orm/better-sqlite3');
export const { migrate } =
  require('drizzle-orm/better-sqlite3/migrator') as typeof import('drizzle-orm/better-sqlite3/migrator');
export const { blob, customType, index, integer, primaryKey, sqliteTable, text, uniqueIndex } =
  require('drizzle-orm/sqlite-core') as typeof import('drizzle-orm/sqlite-core');
export const { and, asc, desc, eq, sql } = require('drizzle-orm') as typeof import('drizzle-orm');
