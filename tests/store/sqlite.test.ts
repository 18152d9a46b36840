import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Ground } from './contract/kit.ts';
import { storeContract } from './contract/storeContract.ts';

/** A folder of its own for each test. */
function ground(): Ground {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-store-'));
  const options = { file: path.join(folder, 'hamdam.sqlite'), masterKey: Buffer.alloc(32, 7) };
  return {
    open: (now) => openSqliteStore({ ...options, ...(now && { now }) }),
    clear: async () => fs.rmSync(folder, { recursive: true }),
  };
}

storeContract('SQLite', ground);
