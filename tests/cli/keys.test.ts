import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '#src/cli/keys.ts';
import { Keyring } from '#src/store/keyring.ts';
import { keyFrom, masterKey } from '#src/store/masterKey.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, message } from '../store/contract/kit.ts';

/** A database of made-up people is given a new master key. */
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-keys-'));
  vi.stubEnv('HAMDAM_DATA', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

const file = () => path.join(folder, 'hamdam.sqlite');
const keyFile = () => path.join(folder, 'master.key');

/** A store with so many people, each of whom wrote once. Returns the master key. */
let root: Buffer;
async function village(people: number, setting?: string): Promise<Buffer> {
  const key = masterKey(setting, keyFile());
  const store = await openSqliteStore({ file: file(), masterKey: key });
  root = store.root;
  const names = Array.from({ length: people }, (_, n) => `person${n}`);
  await accepted(store, ...names.map((name) => message(`m-${name}`, name, `words of ${name}`)));
  await store.audit([{ id: 'x', person: '', at: 1, actor: 'somebody', action: 'looked', detail: '' }]);
  await store.close();
  return key;
}

async function rotate(env: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run(['rotate'], { stdout, stderr } as unknown as Parameters<typeof run>[1]);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

/** How many keys of the database open by that master key. */
function openingBy(key: Buffer): { data: number; own: number } {
  const db = new Database(file(), { readonly: true });
  const rows = db.prepare<[], { person: string; wrapped: Buffer }>('SELECT person, wrapped FROM keys').all();
  const meta = db.prepare<[string], Buffer>('SELECT value FROM meta WHERE name = ?').pluck();
  const opens = (work: () => unknown): boolean => {
    try {
      work();
      return true;
    } catch {
      return false;
    }
  };
  // A ring of its own, so that data keys are tried whether or not the database's own keys open.
  const ring = new Keyring(key, { get: () => null, put: () => {} });
  const own = ['lookup', 'record', 'audit chain', 'root'].filter((name) =>
    opens(() => new Keyring(key, { get: (n) => (n === name ? meta.get(name)! : null), put: () => {} })),
  );
  const data = rows.filter(({ person, wrapped }) => opens(() => ring.unwrap(person, wrapped)));
  db.close();
  return { data: data.length, own: own.length };
}

async function readsEverybody(key: Buffer, people: number): Promise<void> {
  const store = await openSqliteStore({ file: file(), masterKey: key });
  // Sign-ins, pagers and enrolments go on as they were.
  expect(store.root.equals(root)).toBe(true);
  expect(store.root.equals(key)).toBe(false);
  const waiting = await store.waiting(0, people + 1);
  expect(waiting.map((w) => w.arrival.type === 'message.received' && w.arrival.text)).toEqual(
    Array.from({ length: people }, (_, n) => `words of person${n}`),
  );
  expect((await store.verifyAudit()).fault).toBeNull();
  expect((await store.auditTrail({})).some((r) => r.actor === 'somebody')).toBe(true);
  await store.close();
}

describe('hamdam keys rotate', () => {
  it('wraps every key by a new master key, and the old one opens nothing', async () => {
    const old = await village(2_500);
    const wrapped = new Database(file(), { readonly: true }).prepare<[], Buffer>('SELECT wrapped FROM keys').pluck();
    const before = wrapped.all();
    expect(openingBy(old)).toEqual({ data: 2_500, own: 4 });
    const { code, out } = await rotate();
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('2500 people') });
    expect(out).not.toContain('first master key');
    const now = keyFrom(fs.readFileSync(keyFile(), 'utf8'), 'it');
    expect(now.equals(old)).toBe(false);
    expect(openingBy(now)).toEqual({ data: 2_500, own: 4 });
    expect(openingBy(old)).toEqual({ data: 0, own: 0 });
    const bytes = fs.readFileSync(file());
    expect(before.filter((one) => bytes.includes(one))).toEqual([]);
    expect(fs.readdirSync(folder).filter((name) => name.includes('master.key'))).toEqual(['master.key']);
    await expect(openSqliteStore({ file: file(), masterKey: old })).rejects.toThrow(/master key/);
    await readsEverybody(now, 2_500);
  }, 30_000);

  it('is finished by the same command where it was broken off, and opens for nobody until then', async () => {
    const old = await village(2_500);
    const db = new Database(file());
    // A disk that fails in the second thousand.
    db.exec(`CREATE TRIGGER broken BEFORE UPDATE ON keys WHEN NEW.key = 1500 BEGIN SELECT RAISE(ABORT, 'broken'); END`);
    db.close();
    await expect(rotate()).rejects.toThrow('broken');
    const next = keyFrom(fs.readFileSync(`${keyFile()}.next`, 'utf8'), 'it');
    expect(openingBy(next)).toMatchObject({ data: 1_000 });
    expect(openingBy(old)).toMatchObject({ data: 1_500 });
    for (const key of [old, next]) {
      await expect(openSqliteStore({ file: file(), masterKey: key })).rejects.toThrow(/keys rotate/);
    }
    const mended = new Database(file());
    mended.exec('DROP TRIGGER broken');
    mended.close();
    expect(await rotate()).toMatchObject({ code: 0, out: expect.stringContaining('1000 of them an earlier run') });
    expect(openingBy(old)).toEqual({ data: 0, own: 0 });
    await readsEverybody(next, 2_500);
  }, 30_000);

  it('takes both keys from settings, and never leads to a third', async () => {
    const [old, next, third] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
    await village(3, old);
    await expect(rotate({ HAMDAM_MASTER_KEY: old })).rejects.toThrow('HAMDAM_NEW_MASTER_KEY');
    await expect(rotate({ HAMDAM_NEW_MASTER_KEY: old })).rejects.toThrow('is the old key');
    expect(await rotate({ HAMDAM_MASTER_KEY: third, HAMDAM_NEW_MASTER_KEY: next })).toMatchObject({
      code: 1,
      err: expect.stringContaining('opens by neither'),
    });
    // A slip of the hand leaves everything as it was.
    await readsEverybody(keyFrom(old, 'it'), 3);
    const db = new Database(file());
    db.exec(`CREATE TRIGGER broken BEFORE UPDATE ON keys BEGIN SELECT RAISE(ABORT, 'broken'); END`);
    await expect(rotate({ HAMDAM_MASTER_KEY: old, HAMDAM_NEW_MASTER_KEY: next })).rejects.toThrow('broken');
    db.exec('DROP TRIGGER broken');
    db.close();
    expect(await rotate({ HAMDAM_MASTER_KEY: old, HAMDAM_NEW_MASTER_KEY: third })).toMatchObject({
      code: 1,
      err: expect.stringContaining('another new key'),
    });
    expect(await rotate({ HAMDAM_MASTER_KEY: old, HAMDAM_NEW_MASTER_KEY: next })).toMatchObject({ code: 0 });
    await readsEverybody(keyFrom(next, 'it'), 3);
  });
});
