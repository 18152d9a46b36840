import { describe, expect, it, vi } from 'vitest';
import { purge, startRetention } from '#src/records/retention.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, message, t0 } from '../store/contract/kit.ts';

const kept = { messages: 90, readings: 365, audit: 365 };

const open = async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) });
  const [waiting] = await accepted(store, message('a'));
  const keep = (n: number, keepUntil: number) =>
    store.keepMedia({
      id: `media:${n}`,
      person: waiting!.person,
      mimeType: 'audio/ogg',
      bytes: Buffer.from('synthetic'),
      keepUntil,
    });
  return { store, keep };
};

describe('retention', () => {
  it('deletes all that is kept no longer, and nothing else', async () => {
    const { store, keep } = await open();
    for (let n = 0; n < 120; n++) await keep(n, t0 + n);
    expect(await purge(store, t0 + 99, kept)).toBe(100);
    expect(await store.media('media:99')).toBeNull();
    expect(await store.media('media:100')).not.toBeNull();
    expect(await purge(store, t0 + 99, kept)).toBe(0);
    await store.close();
  });

  it('begins at the start of the service, and a store that fails does not end it', async () => {
    const { store, keep } = await open();
    await keep(1, t0);
    const faults: unknown[] = [];
    const stop = startRetention(
      store,
      () => t0,
      kept,
      (error) => void faults.push(error),
    );
    await vi.waitFor(async () => expect(await store.media('media:1')).toBeNull());
    await stop();
    const failing = startRetention(
      { ...store, purgeMedia: () => Promise.reject(new Error('full')) },
      () => t0,
      kept,
      (error) => void faults.push(error),
    );
    await vi.waitFor(() => expect(faults).toHaveLength(1));
    await failing();
    await store.close();
  });
});
