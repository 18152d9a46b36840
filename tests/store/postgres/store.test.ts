import { afterAll, beforeAll, describe } from 'vitest';
import { storeContract } from '../contract/storeContract.ts';
import { postgresGround } from './ground.ts';
import { whyNoPostgres } from './server.ts';

const why = whyNoPostgres();
describe.skipIf(why !== null)(`PostgreSQL${why ? ` (skipped: ${why})` : ''}`, () => {
  const ground = postgresGround({ beforeAll, afterAll });
  storeContract('PostgreSQL', ground);
});
