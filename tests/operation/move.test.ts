import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hours } from '#src/care/words.ts';
import { createWorld, type OpenStore, type Said, sqliteWorld } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { openMemory } from '#src/memory.ts';
import { move } from '#src/operation/move/move.ts';
import { type Service, startService } from '#src/service.ts';
import { openPostgresStore } from '#src/store/postgres/store.ts';
import { testProgramme } from '../conversations/house.ts';
import { asked, masterKey, newDatabase } from '../store/postgres/ground.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres/server.ts';

/** Made-up words and people. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-move-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const main = path.resolve(import.meta.dirname, '../../src/main.ts');
const verb = ['migrate', '--from', 'sqlite', '--to', 'postgres'];

interface Ran {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}
function hamdam(args: readonly string[], env: Record<string, string>): Ran {
  const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env.PATH ?? '', ...env }, cwd: root });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  return { child, ended: new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, err }))) };
}

const serve = (env: Record<string, string>): Promise<Service> =>
  startService(readSettings({ PORT: '0', HAMDAM_MODEL: '', ...env }), silentLog);
async function write(url: string, who: string, id: string, text: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: who, id, text }),
  });
  return ((await answer.json()) as { status?: string }).status;
}
const said = async (url: string, who: string) => {
  const answer = await fetch(`${url}/phone/api/people/${who}/messages`);
  return ((await answer.json()) as { messages: { direction: string; text: string }[] }).messages;
};
const inbound = async (url: string, who: string) =>
  (await said(url, who)).filter((m) => m.direction === 'in').map((m) => m.text);

const why = whyNoPostgres();
describe.skipIf(why !== null)(`a clinic that moves to PostgreSQL${why ? ` (skipped: ${why})` : ''}`, () => {
  let server: PostgresServer;
  let made = 0;
  const database = () => newDatabase(server, `move_${++made}`);
  const folder = () => fs.mkdtempSync(path.join(root, 'clinic-'));
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it('copies ahead while people write, is killed again and again, and is there in the end with every word, once', async () => {
    const env = { HAMDAM_DATA: folder(), DATABASE_URL: await database() };
    const service = await serve({ HAMDAM_DATA: env.HAMDAM_DATA });
    const written: [who: string, text: string][] = [];
    let writing = true;
    const people = ['amna', 'bilal', 'chanda'].map(async (who) => {
      for (let n = 0; writing; n++) {
        const text = n === 2 ? 'main marna chahti hoon' : `message ${n} of ${who}`;
        if ((await write(service.url, who, `${who}-${n}`, text)) === 'accepted') written.push([who, text]);
        await sleep(10);
      }
    });
    await sleep(500);
    const ahead = await hamdam([...verb, '--ahead'], env).ended;
    expect([ahead.code, ahead.out]).toEqual([0, expect.stringContaining('not finished')]);
    // What is being filled opens for nobody, and what is served is not moved away.
    await expect(openMemory(readSettings(env))).rejects.toThrow(/begun and not finished/);
    const held = await hamdam(verb, env).ended;
    expect([held.code, held.err]).toEqual([2, expect.stringContaining('another hamdam serves')]);
    await sleep(300);
    writing = false;
    await Promise.all(people);
    const before = await Promise.all(['amna', 'bilal', 'chanda'].map((who) => said(service.url, who)));
    const waiting = (await service.store.queue(10)).map((e) => e.handover.id);
    expect(waiting).toHaveLength(3);
    await service.stop();
    expect(written.length).toBeGreaterThan(30);

    for (const ms of [350, 450, 550, 650]) {
      const { child, ended } = hamdam(verb, env);
      await sleep(ms);
      child.kill('SIGKILL');
      await ended;
    }
    const { code, out, err } = await hamdam(verb, env).ended;
    expect({ code, err: err.replace(/^.* of .* rows\n/gm, '') }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/are there and equal|moved before/);
    expect((await hamdam(verb, env).ended).out).toContain('moved before');
    // From both the same would be sent.
    await expect(serve({ HAMDAM_DATA: env.HAMDAM_DATA })).rejects.toThrow(/moved to PostgreSQL/);

    const moved = await serve(env);
    try {
      const after = await Promise.all(['amna', 'bilal', 'chanda'].map((who) => said(moved.url, who)));
      expect(after.map((talk) => talk.map((m) => `${m.direction} ${m.text}`))).toEqual(
        before.map((talk) => talk.map((m) => `${m.direction} ${m.text}`)),
      );
      for (const who of ['amna', 'bilal', 'chanda'])
        expect(await inbound(moved.url, who)).toEqual(written.filter(([w]) => w === who).map(([, text]) => text));
      expect((await moved.store.queue(10)).map((e) => e.handover.id)).toEqual(waiting);
      expect((await moved.store.verifyAudit()).fault).toBeNull();
      // What comes once more is known, and what is new is answered and numbered behind the old.
      expect(await write(moved.url, 'amna', 'amna-0', 'message 0 of amna')).toBe('duplicate');
      expect(await write(moved.url, 'amna', 'new', 'a new one')).toBe('accepted');
      expect(await write(moved.url, 'dua', 'first', 'hello')).toBe('accepted');
      expect((await inbound(moved.url, 'amna')).at(-1)).toBe('a new one');
      await expect.poll(async () => (await said(moved.url, 'dua')).length, { timeout: 10_000 }).toBeGreaterThan(1);
    } finally {
      await moved.stop();
    }
  }, 120_000);

  it('says what it would have said without the move, once', async () => {
    const url = await database();
    const [stays, goes] = [path.join(folder(), 'stays.sqlite'), path.join(folder(), 'goes.sqlite')];
    const begin = Date.parse('2026-11-23T12:00:00+05:00');
    // Two mornings later, an hour before the dose.
    const [moves, ends] = [begin + hours(43), begin + hours(4 * 24)];
    let said: string[] = [];
    const heard = (s: Said) => said.push(`${new Date(s.at).toISOString()} ${s.body.keys} ${s.body.text}`);
    const world = (start: number, open: OpenStore) =>
      createWorld({ programme: testProgramme(), start, seed: 1, said: heard, open });
    const until = async (file: string, at: number): Promise<readonly string[]> => {
      said = [];
      const one = await world(begin, sqliteWorld(file));
      await one.hears('amna', { text: 'salam' });
      for (const choice of ['language:en', 'consent:yes', 'for:self', 'age:25-34', 'city:skip'])
        await one.hears('amna', { choice: `meeting:${choice}` });
      await one.hears('amna', { text: 'metformin 500 at 08:00' });
      await one.hears('amna', { choice: 'medicine:add:yes' });
      await one.advance(at);
      await one.close();
      return said;
    };
    const all = await until(stays, ends);
    const before = await until(goes, moves);
    await move({ file: goes, masterKey, url, ahead: false, told: () => {} });
    said = [];
    const after = await world(moves, (now) => openPostgresStore({ url, masterKey, now }));
    await after.advance(ends);
    await after.close();
    expect([...before, ...said]).toEqual(all);
    expect(said.filter((line) => line.includes('medicine.dose')).length).toBeGreaterThan(1);
    await expect(world(moves, sqliteWorld(goes))).rejects.toThrow(/moved to PostgreSQL/);
  }, 60_000);

  it('takes away what was deleted between two copies, and writes no row that is equal', async () => {
    const env = { HAMDAM_DATA: folder(), DATABASE_URL: await database() };
    const { store } = await openMemory(readSettings({ HAMDAM_DATA: env.HAMDAM_DATA }));
    const entry = (id: string) => ({ id, person: '', at: 1, actor: 'operator', action: 'audit.read', detail: id });
    await store.audit([entry('one'), entry('two')]);
    const tables = (store as unknown as { connection: import('better-sqlite3').Database }).connection;
    tables.prepare(`INSERT INTO spent (id, until) VALUES (x'01', 5), (x'02', 5)`).run();
    expect((await hamdam([...verb, '--ahead'], env).ended).code).toBe(0);
    tables.prepare(`DELETE FROM spent WHERE id = x'01'`).run();
    tables.prepare(`UPDATE spent SET until = 6`).run();
    await store.close();
    const { out } = await hamdam(verb, env).ended;
    expect(out).toMatch(/; 1 were written, 1 removed;/);
    expect(await asked(env.DATABASE_URL, 'SELECT id, until::int FROM spent')).toEqual([
      { id: Buffer.from([2]), until: 6 },
    ]);
  }, 60_000);

  it('goes into no database that is somebody’s, and into none beside another’s move', async () => {
    const [mine, theirs] = [folder(), folder()];
    for (const dataDir of [mine, theirs])
      await (await openMemory(readSettings({ HAMDAM_DATA: dataDir }))).store.close();
    const [taken, half] = [await database(), await database()];
    await (await openMemory(readSettings({ HAMDAM_DATA: theirs, DATABASE_URL: taken }))).store.close();
    const used = await hamdam(verb, { HAMDAM_DATA: mine, DATABASE_URL: taken }).ended;
    expect([used.code, used.err]).toEqual([1, expect.stringContaining('in use already')]);
    expect((await hamdam([...verb, '--ahead'], { HAMDAM_DATA: theirs, DATABASE_URL: half }).ended).code).toBe(0);
    const other = await hamdam(verb, { HAMDAM_DATA: mine, DATABASE_URL: half }).ended;
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('filled from another')]);
    // And what could not be moved is served as before.
    await (await openMemory(readSettings({ HAMDAM_DATA: mine }))).store.close();
  }, 60_000);

  it.each([
    [['migrate'], {}, 'hamdam migrate --from sqlite'],
    [verb, {}, 'DATABASE_URL'],
    [verb, { DATABASE_URL: 'postgres://localhost/none' }, 'HAMDAM_DATA'],
  ])('says what is missing: %j %j', async (args, env, told) => {
    const { code, err } = await hamdam(args, { HAMDAM_DATA: path.join(root, 'nowhere'), ...env }).ended;
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });
});
