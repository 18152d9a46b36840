import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '#src/config.ts';
import { lockFolder } from '#src/lock.ts';
import { silentLog } from '#src/log.ts';
import { openMemory } from '#src/memory.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import { startService } from '#src/service.ts';
import { storageProblem } from '#src/storageProblem.ts';
import { startBotApi } from '../emulators/bot-api.ts';

/** What an operator is told when the service cannot start: the setting, what is wrong and what to do, and no secret. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-startup-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const keyFile = (dataDir: string) => path.join(dataDir, 'master.key');
const database = (dataDir: string) => path.join(dataDir, 'hamdam.sqlite');
let dataDir: string;
beforeEach(async () => {
  dataDir = path.join(fs.mkdtempSync(path.join(root, 'd-')), 'data');
  await (await openMemory({ dataDir, masterKey: null })).store.close();
});

/** What is said where the folder cannot be opened. */
async function told(masterKey: string | null = null): Promise<string> {
  const outcome = await openMemory({ dataDir, masterKey }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(SettingsError);
  return (outcome as Error).message;
}

describe('the data folder', () => {
  it.skipIf(process.platform === 'win32')('is its owner’s alone, with everything in it', async () => {
    const { store } = await openMemory({ dataDir, masterKey: null });
    await store.accept([]);
    store.connection.exec('CREATE TABLE synthetic (x)');
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
    const files = fs.readdirSync(dataDir);
    expect(files).toEqual(expect.arrayContaining(['hamdam.sqlite', 'hamdam.sqlite-wal', 'master.key']));
    for (const file of files) expect([file, fs.statSync(path.join(dataDir, file)).mode & 0o077]).toEqual([file, 0]);
    await store.close();
  });

  it('whose key is gone gets no new one', async () => {
    fs.rmSync(keyFile(dataDir));
    expect(await told()).toMatch(/^HAMDAM_DATA: .*no master\.key; put the key file back or set HAMDAM_MASTER_KEY/);
    expect(fs.existsSync(keyFile(dataDir))).toBe(false);
  });

  it('whose key is another’s is not opened', async () => {
    const key = fs.readFileSync(keyFile(dataDir), 'utf8');
    fs.writeFileSync(keyFile(dataDir), Buffer.alloc(32, 9).toString('base64'));
    expect(await told()).toMatch(/^HAMDAM_DATA: .*not the one this database was written with/);
    fs.writeFileSync(keyFile(dataDir), 'half a k');
    expect(await told()).toMatch(/^HAMDAM_DATA: .*key file must be 32 bytes/);
    fs.writeFileSync(keyFile(dataDir), key);
    await (await openMemory({ dataDir, masterKey: null })).store.close();
  });

  it('names the setting where the key is set, and does not repeat it', async () => {
    expect(await told('canary-no-key')).toMatch(/^HAMDAM_MASTER_KEY: .*must be 32 bytes/);
    expect(await told('canary-no-key')).not.toContain('canary');
    expect(await told('ab'.repeat(32))).toMatch(/^HAMDAM_MASTER_KEY: .*not the one this database was written with/);
  });

  it.each([
    ['at its beginning', 0],
    ['in its middle', 8 * 4096],
  ])('with a database that is damaged %s is not used', async (_, from) => {
    const file = fs.openSync(database(dataDir), 'r+');
    fs.writeSync(file, Buffer.alloc(20 * 4096, 0x5a), 0, undefined, from);
    fs.closeSync(file);
    const before = fs.readFileSync(database(dataDir));
    expect(await told()).toMatch(/^HAMDAM_DATA: .*damaged; put a backup in its place.*\(SQLITE_(NOTADB|CORRUPT)/);
    expect(fs.readFileSync(database(dataDir)).equals(before)).toBe(true);
  });

  it('that is a file is refused as that, and not as another service’s', () => {
    const file = path.join(root, 'a-file');
    fs.writeFileSync(file, '');
    expect(() => lockFolder(file)).toThrow(/^HAMDAM_DATA: .*is no folder/);
  });

  it('that is held is refused as that', () => {
    const release = lockFolder(dataDir);
    expect(() => lockFolder(dataDir)).toThrow('another hamdam serves');
    release();
    lockFolder(dataDir)();
  });
});

it.each([
  ['SQLITE_FULL', 'the disk is full'],
  ['ENOSPC', 'the disk is full'],
  ['SQLITE_READONLY_DBMOVED', 'cannot be written'],
  ['EROFS', 'cannot be written'],
  ['EACCES', 'cannot be written'],
  ['SQLITE_IOERR_FSYNC', 'the disk fails'],
  ['SQLITE_BUSY', 'another program holds'],
])('%s is said as: %s; in the log it stands as its code, without the message', (code, words) => {
  const error = Object.assign(new Error('canary words'), { code });
  const wrapped = new Error('canary query', { cause: error });
  for (const one of [error, wrapped]) {
    expect(storageProblem(one, 'folder')?.message).toContain(words);
    expect(faultOf(one)).toContain(`(${code})`);
    expect(`${storageProblem(one, 'folder')} ${faultOf(one)}`).not.toContain('canary');
  }
});

it('no other code and no endless chain of causes gets into the log', () => {
  const error: Error & { code?: unknown } = new Error('words');
  error.cause = error;
  for (const code of ['amna', 'AMNA_KHAN', '0300 1234567', 42, undefined]) {
    error.code = code;
    expect(faultOf(error)).toBe('Error');
    expect(storageProblem(error, 'folder')).toBeNull();
  }
});

describe('a channel’s setting', () => {
  let api: Awaited<ReturnType<typeof startBotApi>>;
  beforeEach(async () => {
    api = await startBotApi();
  });
  afterEach(() => api.stop());

  it('that the provider refuses is named, and its value is not', async () => {
    const settings = readSettings({
      PORT: '0',
      HAMDAM_DATA: dataDir,
      TELEGRAM_BOT_TOKEN: '123456:canary-of-a-token',
      TELEGRAM_API_ROOT: api.url,
    });
    const error = await startService(settings, silentLog).then(
      async (service) => service.stop(),
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as Error).message).toMatch(/^TELEGRAM_BOT_TOKEN: /);
    expect((error as Error).message).not.toContain('canary');
  });
});
