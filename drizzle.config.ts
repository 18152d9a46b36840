import { defineConfig } from 'drizzle-kit';

// drizzle-kit reads its configuration as a default export; `drizzle-kit generate` writes the next migration.
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/store/sqlite/schema.ts',
  out: './migrations/sqlite',
});
