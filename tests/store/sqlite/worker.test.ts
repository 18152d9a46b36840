import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import { SqliteError } from '#src/store/sqlite/database.ts';
import { openStoreInWorker } from '#src/store/sqlite/worker.ts';
import { accepted, claim, decided, type Ground, happen, message, say } from '../contract/kit.ts';
import { storeContract } from '../contract/storeContract.ts';
import { masterKey, newFolder } from './folder.ts';

function ground(): Ground {
  const { file, clear } = newFolder();
  return {
    open: (now) => openStoreInWorker({ file, masterKey, ...(now && { now }) }),
    clear: async () => clear(),
  };
}

// Each opening starts a thread, which takes its time: the properties are drawn less often than on the other form.
storeContract('SQLite in a thread of its own', ground, 4);

it('opens under its own master key only', async () => {
  const { file, clear } = newFolder();
  await (await openStoreInWorker({ file, masterKey })).close();
  await expect(openStoreInWorker({ file, masterKey: Buffer.alloc(32, 8) })).rejects.toThrow(/not the one/);
  await (await openStoreInWorker({ file, masterKey })).close();
  clear();
});

it('writes what is in hand before it closes, and takes nothing more', async () => {
  const { file, clear } = newFolder();
  const store = await openStoreInWorker({ file, masterKey });
  const taken = store.accept([message('a')]);
  await store.close();
  expect(await taken).toMatchObject([{ status: 'accepted' }]);
  await expect(store.accept([message('b')])).rejects.toThrow(/closed/);
  await store.close();
  const again = await openStoreInWorker({ file, masterKey });
  expect((await again.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['a']);
  await again.close();
  clear();
});

it('lets no row leave that a commit on its way withdraws, whichever was called first', async () => {
  const { file, clear } = newFolder();
  const store = await openStoreInWorker({ file, masterKey });
  await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
  await happen(store, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
  expect(await claim(store)).toEqual(['a/0', 'b/0']);
  const [c] = await accepted(store, message('c'));
  const [d] = await accepted(store, message('d', 'bilal'));
  const before = await decided(store, c!, { withdrawals: [{ outgoing: 'a/0' }] });
  const after = await decided(store, d!, { withdrawals: [{ outgoing: 'b/0' }] });
  const committing = store.commit([before]);
  expect(await store.stands('a/0')).toBe(false);
  const stands = store.stands('b/0');
  await Promise.all([committing, store.commit([after])]);
  expect(await stands).toBe(false);
  await store.close();
  clear();
});

it('refuses what cannot leave this thread without harm to what is called beside it', async () => {
  const { file, clear } = newFolder();
  const store = await openStoreInWorker({ file, masterKey });
  const broken = { ...message('broken'), subject: { person: (() => {}) as unknown as string } } as Arrival;
  const [bad, good] = await Promise.allSettled([store.accept([broken]), store.accept([message('a')])]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  await store.close();
  clear();
});

it('tells what the database could not do by its code, and goes on when it can again', async () => {
  const { file, clear } = newFolder();
  const store = await openStoreInWorker({ file, masterKey });
  store.connection.exec('ALTER TABLE inbox RENAME TO elsewhere');
  const failure = await store.accept([message('a')]).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(SqliteError);
  expect(failure).toMatchObject({ code: 'SQLITE_ERROR' });
  store.connection.exec('ALTER TABLE elsewhere RENAME TO inbox');
  expect(await store.accept([message('a')])).toMatchObject([{ status: 'accepted' }]);
  await store.close();
  clear();
});

it('takes the process down with its thread, and answers nobody', async () => {
  const { file, clear } = newFolder();
  const argv = [path.join(import.meta.dirname, 'deadThread.ts'), file];
  const ended = await new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, argv, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('the thread of the store ended');
  clear();
});
