import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { Keyring } from '#src/store/keyring.ts';
import { masterKey } from '#src/store/masterKey.ts';
import { unseal } from '#src/store/seal.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { until } from './until.ts';

/** A person is erased from the running service, and every file of it is searched. Made-up people and words. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-forget-'));
const data = path.join(folder, 'data');
const file = path.join(data, 'hamdam.sqlite');
const main = path.resolve(import.meta.dirname, '../../src/main.ts');
let child: ChildProcess | undefined;
let printed = '';
afterAll(() => {
  child?.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

async function serve(): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HAMDAM_DATA: data, HAMDAM_LOG_LEVEL: 'debug' };
  const started = spawn(process.execPath, [main, 'serve'], { cwd: folder, env });
  child = started;
  let out = '';
  for (const stream of [started.stdout!, started.stderr!]) {
    stream.on('data', (part) => {
      out += part;
      printed += part;
    });
  }
  await until('the service', () => /serves at (\S+)\n/.test(out));
  return /serves at (\S+)\n/.exec(out)![1]!;
}

/** Every file of the data folder as it lies on the disk, the log of the database among them. */
const onDisk = (): [name: string, bytes: Buffer][] =>
  fs
    .readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(data, name)).isFile())
    .map((name) => [name, fs.readFileSync(path.join(data, name))]);
/** In which of them those bytes stand. */
const foundIn = (bytes: Buffer): string[] => onDisk().flatMap(([name, all]) => (all.includes(bytes) ? [name] : []));

/** How somebody's words may stand in a file without being sealed. */
const spellings = (word: string): Buffer[] => [
  Buffer.from(word),
  Buffer.from(word, 'utf16le'),
  Buffer.from(Buffer.from(word).toString('hex')),
  Buffer.from(Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1)),
];

interface Sealed {
  readonly table: string;
  readonly where: string;
  readonly bytes: Buffer;
}

/** Everything that is sealed under that person's key, and under which name. */
function sealedOf(db: Database.Database, key: number): Sealed[] {
  const rows = (sql: string) => db.prepare<[number], { id: string; bytes: Buffer }>(sql).all(key);
  const of = (table: string, column: string, name = 'id') =>
    rows(`SELECT ${name} AS id, ${column} AS bytes FROM ${table} WHERE person = ?`).map(({ id, bytes }) => ({
      ...{ table, bytes, where: `${table}|${id}|${column}` },
    }));
  const parts = ['people', 'person_records'].flatMap((table) =>
    db
      .prepare<[number], { person: string; bytes: Buffer }>(
        `SELECT k.person, t.document AS bytes FROM ${table} AS t JOIN keys AS k ON k.key = t.key WHERE t.key = ?`,
      )
      .all(key)
      .map(({ person, bytes }) => ({ table, bytes, where: `${table}|${person}|document` })),
  );
  const tables = [of('inbox', 'payload'), of('outbox', 'body'), of('contact_points', 'document'), of('media', 'data')];
  return [...parts, ...tables.flat(), ...of('observations', 'document'), ...of('attachments', 'document', 'about')];
}

it('leaves nothing of whoever asked to be forgotten, in no file and under no key', async () => {
  const url = await serve();
  const post = async (body: object) => {
    const answer = await fetch(`${url}/phone/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: 'canaryphone', id: randomUUID(), ...body }),
    });
    expect(answer.status).toBe(202);
  };
  const talk = async (address: string) => {
    const answer = await fetch(`${url}/phone/api/people/${address}/messages`);
    return ((await answer.json()) as { messages: { text: string; options: { id: string }[] }[] }).messages;
  };
  const optionOf = async (is: RegExp) => {
    const found = async () => (await talk('canaryphone')).flatMap((m) => m.options).findLast((o) => is.test(o.id));
    await until(`the choice ${is}`, async () => (await found()) !== undefined);
    return (await found())!.id;
  };

  await post({ text: 'Hello, canaryhello here' });
  await post({ choice: await optionOf(/language:en$/) });
  await post({ choice: await optionOf(/consent:yes$/) });
  await post({ text: 'my bp is 131/77 canaryreading' });
  await post({ text: 'add canarymycin 8am daily' });
  const sound = fs.readFileSync(path.resolve(import.meta.dirname, '../../package.json')).subarray(0, 400);
  const ogg = Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22), Buffer.from('\x01\x13OpusHead'), sound]);
  const kept = await fetch(`${url}/phone/api/files?type=audio/ogg`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.concat([ogg, Buffer.from('canaryvoice')]),
  });
  await post({ media: 'document', file: ((await kept.json()) as { ref: string }).ref });
  await post({ address: 'other', text: 'Hello, somebody else wrote this' });

  const db = new Database(file, { readonly: true });
  await until('the file that was sent', () => db.prepare('SELECT count(*) FROM attachments').pluck().get() === 1);
  await until(
    'all to be sent',
    () => db.prepare("SELECT count(*) FROM outbox WHERE state = 'due'").pluck().get() === 0,
  );
  const people = db.prepare<[], { key: number; person: string; wrapped: Buffer }>('SELECT * FROM keys').all();
  const [theirs] = people;
  const sealed = sealedOf(db, theirs!.key);
  expect(new Set(sealed.map((s) => s.table))).toEqual(
    new Set(['people', 'person_records', 'inbox', 'outbox', 'contact_points', 'media', 'observations', 'attachments']),
  );
  const keyring = () => {
    const meta = db.prepare<[string], Buffer>('SELECT value FROM meta WHERE name = ?').pluck();
    return new Keyring(masterKey(undefined, path.join(data, 'master.key')), {
      get: (name) => meta.get(name) ?? null,
      put: () => {},
    });
  };
  const opens = (one: Sealed) =>
    db
      .prepare<[], { person: string; wrapped: Buffer }>('SELECT person, wrapped FROM keys')
      .all()
      .some(({ person, wrapped }) => {
        try {
          return unseal(keyring().unwrap(person, wrapped), one.where, one.bytes).length >= 0;
        } catch {
          return false;
        }
      });
  // What is looked for can be found: the key and what it opens lie there, and an id tells who wrote.
  expect(sealed.every(opens)).toBe(true);
  expect(foundIn(theirs!.wrapped).length).toBeGreaterThan(0);
  expect(sealed.every(({ bytes }) => foundIn(bytes.subarray(0, 24)).length > 0)).toBe(true);
  expect(foundIn(Buffer.from('canaryphone')).length).toBeGreaterThan(0);

  await post({ text: 'forget me' });
  // Not an older question's yes, while this one is on its way.
  await post({ choice: await optionOf(/^permissions:.*:yes$/) });
  await optionOf(/^permissions:keep$/);
  await until(
    'the last words to leave',
    () => db.prepare("SELECT count(*) FROM outbox WHERE state IN ('due', 'sending')").pluck().get() === 0,
  );
  // The time for second thoughts is over.
  const hand = new Database(file);
  hand.prepare("UPDATE wakes SET due_at = 0 WHERE item = 'permissions:erase'").run();
  hand.close();
  const sweptAt = db.prepare('SELECT swept_at FROM erasures').pluck();
  await until('the erasure', () => typeof sweptAt.get() === 'number');

  const words = ['canary', 'canaryphone', 'canaryhello', 'canaryreading', 'canarymycin', 'canaryvoice', '131/77'];
  for (const word of words) {
    for (const spelt of spellings(word)) expect(foundIn(spelt), word).toEqual([]);
    expect(printed).not.toContain(word);
  }
  expect(foundIn(theirs!.wrapped)).toEqual([]);
  for (const one of sealed) {
    expect(foundIn(one.bytes.subarray(0, 24)), one.table).toEqual([]);
    expect(opens(one), one.table).toBe(false);
  }
  expect(db.prepare('SELECT person FROM keys').pluck().all()).toEqual([people[1]!.person]);

  // Who writes again is somebody new; everybody else is as they were.
  await post({ text: 'Hello again' });
  await until('the greeting', async () => (await talk('canaryphone')).length > 2);
  expect((await talk('canaryphone')).every((m) => !m.text.includes('canary'))).toBe(true);
  expect((await talk('other')).some((m) => m.text.includes('somebody else wrote this'))).toBe(true);
  const now = db.prepare<[], string>('SELECT person FROM keys').pluck().all();
  expect(now.length).toBe(2);
  expect(now).not.toContain(theirs!.person);
  db.close();
  child!.kill('SIGTERM');
  await new Promise((resolve) => child!.once('exit', resolve));

  const store = await openSqliteStore({ file, masterKey: masterKey(undefined, path.join(data, 'master.key')) });
  const { fault, erased } = await store.verifyAudit();
  expect(fault).toBeNull();
  expect(erased).toBeGreaterThan(0);
  const trail = await store.auditTrail({ person: theirs!.person });
  expect(trail.at(-1)).toMatchObject({ action: 'person.erased', actor: 'person' });
  expect(trail.slice(0, -1).every(({ actor, detail }) => actor === '' && detail === '')).toBe(true);
  expect((await store.erasures(0, 10)).map((e) => e.person)).toEqual([theirs!.person]);
  await store.close();
}, 60_000);
