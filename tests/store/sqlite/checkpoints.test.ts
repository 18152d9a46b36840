import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkpoints, type Progress } from '#src/store/sqlite/checkpoints.ts';
import { openDatabase } from '#src/store/sqlite/database.ts';
import { newFolder } from './folder.ts';

describe('the log of the database', () => {
  let { file, clear }: ReturnType<typeof newFolder> = { folder: '', file: '', clear() {} };
  let open: { connection: ReturnType<typeof openDatabase>['connection']; checkpoints: Checkpoints };

  beforeEach(() => {
    ({ file, clear } = newFolder());
    const { connection } = openDatabase(file);
    connection.exec('CREATE TABLE filling (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL)');
    open = { connection, checkpoints: new Checkpoints(connection) };
  });
  afterEach(async () => {
    await open.checkpoints.close();
    if (open.connection.open) open.connection.close();
    clear();
  });

  const progress = () => open.connection.prepare<[], Progress>('PRAGMA wal_checkpoint(NOOP)').get()!;
  const left = () => progress().log - progress().checkpointed;

  /** Commits that many megabytes, two at a time, as the service does: with turns of the event loop between. */
  async function fill(megabytes: number): Promise<void> {
    const insert = open.connection.prepare('INSERT INTO filling (bytes) VALUES (zeroblob(2000000))');
    for (let n = 0; n < megabytes / 2; n++) {
      insert.run();
      open.checkpoints.written();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  /** A look at the log is worth it a moment after the last one. */
  async function looked(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 30));
    open.checkpoints.written();
  }

  it('stays as it is while it is short', async () => {
    await fill(4);
    await looked();
    expect(progress().checkpointed).toBe(0);
  });

  it('is copied into the file without a commit that does it, and begins anew', async () => {
    await fill(40);
    await looked();
    await expect.poll(left, { timeout: 20_000 }).toBe(0);
    expect(progress().log).toBeGreaterThan(4_000);
    await fill(2);
    expect(progress().log).toBeLessThan(1_000);
  });

  it('holds nothing back when it ends in the middle', async () => {
    await fill(40);
    await looked();
    await open.checkpoints.close();
    open.connection.close();
    expect(fs.existsSync(`${file}-wal`)).toBe(false);
    const { connection } = openDatabase(file);
    expect(connection.prepare('SELECT count(*) FROM filling').pluck().get()).toBe(20);
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    connection.close();
  });

  it('ends twice as it ends once', async () => {
    await fill(40);
    await looked();
    await Promise.all([open.checkpoints.close(), open.checkpoints.close()]);
    await open.checkpoints.close();
  });
});
