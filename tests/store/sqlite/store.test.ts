import { expect, it } from 'vitest';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { claim, type Ground, happen, message, say, t0 } from '../contract/kit.ts';
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

it('looks anew at start at every row that was held back', async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey });
  await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
  store.connection.exec(`UPDATE outbox SET state = 'held'`);
  expect(await claim(store)).toEqual([]);
  await store.recoverLeases(t0);
  expect(await claim(store)).toEqual(['a/0']);
  await store.close();
});
