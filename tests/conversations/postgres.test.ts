import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { postgresGround } from '../store/postgres/ground.ts';
import { whyNoPostgres } from '../store/postgres/server.ts';
import { conversations } from './files.ts';
import { play } from './play.ts';

// Some conversations last years, and each of their instants goes to a server and back.
vi.setConfig({ testTimeout: 180_000 });

/** Of the languages of a conversation one here, each in its turn; `EVERY_CONVERSATION=1` plays all of them. */
const every = process.env.EVERY_CONVERSATION === '1';

const why = whyNoPostgres();
describe.skipIf(why !== null)(`golden conversations on a real PostgreSQL${why ? ` (skipped: ${why})` : ''}`, () => {
  const ground = postgresGround({ beforeAll, afterAll });
  for (const { file, scripts } of conversations()) {
    describe(file, () => {
      for (const [n, script] of scripts.entries()) {
        if (!every && (n + Math.floor(n / 3)) % 3 > 0) continue;
        it(`${script.title} (${script.language})`, async () => {
          const { open, clear } = ground();
          try {
            await play(script, open);
          } finally {
            await clear();
          }
        });
      }
    });
  }
});
