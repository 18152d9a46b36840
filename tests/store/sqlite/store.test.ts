import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Ground } from '../contract/kit.ts';
import { storeContract } from '../contract/storeContract.ts';
import { masterKey, newFolder } from './folder.ts';

function ground(): Ground {
  const { file, clear } = newFolder();
  return {
    open: (now) => openSqliteStore({ file, masterKey, ...(now && { now }) }),
    clear: async () => clear(),
  };
}

storeContract('SQLite', ground);
