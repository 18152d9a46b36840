import { defineConfig } from 'drizzle-kit';

// As drizzle.config.ts, for PostgreSQL: `drizzle-kit generate --config drizzle.postgres.config.ts`.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/postgres/schema.ts',
  out: './migrations/postgres',
});
