import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { openMemory } from '#src/memory.ts';
import { pack, unpack } from '#src/operation/archive.ts';
import { makeBackup } from '#src/operation/backup.ts';
import { restoreBackup, verifyBackup } from '#src/operation/restore.ts';
import { type Service, startService } from '#src/service.ts';
import { until } from '../security/until.ts';

/** Made-up words and people. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-backup-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const key = Buffer.alloc(32, 5);
const env = { PATH: process.env.PATH ?? '', HAMDAM_BACKUP_KEY: key.toString('base64') };
const main = path.resolve(import.meta.dirname, '../../src/main.ts');
let folders = 0;
const fresh = () => path.join(root, `f${folders++}`);

function hamdam(
  args: readonly string[],
  more: Record<string, string>,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...env, ...more }, cwd: root });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, err })));
}

const serve = (dataDir: string): Promise<Service> =>
  startService(readSettings({ PORT: '0', HAMDAM_DATA: dataDir }), silentLog);
const write = async (url: string, id: string, text: string) => {
  const answer = await fetch(`${url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: `person${Number(id) % 7}`, id, text }),
  });
  return { status: answer.status, body: (await answer.json()) as { status?: string } };
};
const said = async (url: string, who: string) => {
  const answer = await fetch(`${url}/phone/api/people/${who}/messages`);
  return ((await answer.json()) as { messages: { direction: string; text: string }[] }).messages;
};

describe('a backup taken while people write', () => {
  const file = path.join(root, 'under-load.backup');
  let before = 0;
  let acknowledged = 0;

  beforeAll(async () => {
    const data = fresh();
    const service = await serve(data);
    let writing = true;
    const writer = (async () => {
      while (writing) {
        const id = String(acknowledged);
        const { status } = await write(service.url, id, `salaam canaryword ${id}`);
        if (status === 202) acknowledged++;
      }
    })();
    await until('some messages', () => acknowledged >= 60);
    before = acknowledged;
    const made = await hamdam(['backup', '--to', file], { HAMDAM_DATA: data });
    expect([made.code, made.err]).toEqual([0, expect.stringContaining('copied 100 %')]);
    const during = acknowledged - before;
    writing = false;
    await writer;
    await service.stop();
    expect(during).toBeGreaterThan(0);
  });

  it('is readable by its owner alone, and holds no word and no key that can be read', () => {
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    const bytes = fs.readFileSync(file);
    for (const word of ['canaryword', 'hamdam.sqlite', 'person1']) expect(bytes.includes(word)).toBe(false);
    expect(fs.readdirSync(root).filter((name) => /making|\.part/.test(name))).toEqual([]);
  });

  it('verifies, and leaves nothing behind', async () => {
    const found = await hamdam(['backup', '--verify', file], { HAMDAM_DATA: fresh() });
    expect([found.code, found.err]).toEqual([0, '']);
    expect(found.out).toMatch(/is whole and opens: \d+ rows/);
    expect(fs.readdirSync(root).filter((name) => name.includes('verifying'))).toEqual([]);
  });

  it('is put back into an empty folder and serves: all that was acknowledged before is there, once', async () => {
    const data = fresh();
    const restored = await hamdam(['restore', '--from', file], { HAMDAM_DATA: data });
    expect([restored.code, restored.err]).toEqual([0, '']);
    expect(fs.statSync(data).mode & 0o077).toBe(0);
    const service = await serve(data);
    try {
      const kept = await Promise.all([...Array(7).keys()].map((n) => said(service.url, `person${n}`)));
      const heard = kept.flat().filter((m) => m.direction === 'in');
      const ids = heard.map((m) => Number(/canaryword (\d+)/.exec(m.text)![1]));
      expect(new Set(ids).size).toBe(ids.length);
      for (let id = 0; id < before; id++) expect(ids).toContain(id);
      expect((await write(service.url, '0', 'salaam canaryword 0')).body.status).toBe('duplicate');
      expect((await write(service.url, '999999', 'shukriya')).status).toBe(202);
      await until('readiness', async () => (await fetch(`${service.url}/readyz`)).status === 200);
      expect(await service.store.verifyAudit()).toMatchObject({ fault: null });
    } finally {
      await service.stop();
    }
    // Nothing is ever restored over what is there.
    const again = await hamdam(['restore', '--from', file], { HAMDAM_DATA: data });
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not empty')]);
  });

  it('is refused with another key, changed, cut off or missing, and then nothing is restored', async () => {
    const changed = path.join(root, 'changed.backup');
    const bytes = fs.readFileSync(file);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    fs.writeFileSync(changed, bytes);
    const cut = path.join(root, 'cut.backup');
    fs.writeFileSync(cut, fs.readFileSync(file).subarray(0, -100));
    const data = fresh();
    const other = Buffer.alloc(32, 6).toString('hex');
    for (const [from, more, code, why] of [
      [file, { HAMDAM_BACKUP_KEY: other }, 1, 'the key is not the one'],
      [changed, {}, 1, 'the file was changed or cut off'],
      [cut, {}, 1, 'changed or cut off'],
      [path.join(root, 'nowhere'), {}, 2, 'there is no such backup'],
      [file, { HAMDAM_BACKUP_KEY: 'canary' }, 2, 'HAMDAM_BACKUP_KEY: it must be 32 bytes'],
    ] as const) {
      const found = await hamdam(['restore', '--from', from], { HAMDAM_DATA: data, ...more });
      expect([found.code, found.err]).toEqual([code, expect.stringContaining(why)]);
      expect(found.err).not.toContain('canary');
      expect(fs.existsSync(data)).toBe(false);
    }
    expect(fs.readdirSync(root).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('is never written over what is there', async () => {
    const before = fs.readFileSync(file);
    const made = await hamdam(['backup', '--to', file], { HAMDAM_DATA: path.join(root, 'f0') });
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('is there already')]);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });
});

describe('what a restore proves', () => {
  const parts = { masterKey: null, erasures: null, told: () => {} };
  /** A backup whose files were changed by somebody who has its key. */
  async function tampered(change: (folder: string) => void | Promise<void>): Promise<string> {
    const dataDir = fresh();
    const { store } = await openMemory({ dataDir, masterKey: null });
    for (let n = 0; n < 3; n++) {
      await store.audit([{ id: `a${n}`, person: '', at: n, actor: 'operator', action: 'synthetic', detail: '' }]);
    }
    await store.close();
    const file = `${fresh()}.backup`;
    await makeBackup(file, key, { dataDir, masterKeySet: false, files: [], version: '0', now: () => 0 }, () => {});
    const folder = fresh();
    const names = await unpack(file, key, folder, () => {});
    await change(folder);
    const to = `${fresh()}.backup`;
    const files = names.map((name) => {
      const of = path.join(folder, name);
      return { name, file: of, size: fs.statSync(of).size };
    });
    await pack(to, key, files, () => {});
    return to;
  }
  const sql = (statement: string) => async (folder: string) => {
    const { store } = await openMemory({ dataDir: folder, masterKey: null });
    store.connection.exec(statement);
    await store.close();
  };

  it.each([
    ['a row that is gone', sql('DELETE FROM audit WHERE key = 3'), 'table audit: 3 rows were counted, 2 are there'],
    [
      'a row of the audit that was changed',
      sql("UPDATE audit SET action = 'other' WHERE key = 2"),
      'audit: row 2: does not fit',
    ],
    [
      'an older end of the audit',
      sql("DELETE FROM meta WHERE name = 'audit.head'; INSERT INTO meta VALUES ('x', x'00')"),
      'audit: row 1: stands outside the chain',
    ],
  ])('finds %s', async (_, change, fault) => {
    const file = await tampered(change);
    const to = fresh();
    const found = await restoreBackup(file, key, to, parts);
    expect(found.faults).toEqual([expect.stringContaining(fault)]);
    expect(fs.existsSync(to)).toBe(false);
  });

  it('finds a damaged database', async () => {
    const file = await tampered((folder) => {
      const of = fs.openSync(path.join(folder, 'hamdam.sqlite'), 'r+');
      fs.writeSync(of, Buffer.alloc(4096, 0x5a), 0, 4096, 8 * 4096);
      fs.closeSync(of);
    });
    expect((await verifyBackup(file, key, parts)).faults.join()).toContain('database: ');
  });

  it('finds nothing in one that is whole, and lets the steps after it look before it can be used', async () => {
    const file = await tampered(() => {});
    const to = fresh();
    const seen: (string | null)[] = [];
    const found = await restoreBackup(file, key, to, {
      ...parts,
      erasures: 'synthetic.list',
      steps: [
        async ({ store, erasures }) => {
          expect(fs.existsSync(to)).toBe(false);
          expect((await store.auditTrail({})).length).toBe(3);
          seen.push(erasures);
          return ['1 person was erased again'];
        },
      ],
    });
    expect([found.faults, found.done, seen]).toEqual([[], ['1 person was erased again'], ['synthetic.list']]);
    expect(fs.readdirSync(to)).toEqual(expect.arrayContaining(['hamdam.sqlite', 'manifest.json', 'master.key']));
  });

  it('leaves nothing where a step after it throws', async () => {
    const file = await tampered(() => {});
    const to = fresh();
    const steps = [() => Promise.reject(new Error('synthetic'))];
    await expect(restoreBackup(file, key, to, { ...parts, steps })).rejects.toThrow('synthetic');
    expect(fs.existsSync(to)).toBe(false);
  });

  it('takes no file out of its folder', async () => {
    const outside = path.join(root, 'outside');
    fs.writeFileSync(outside, 'x');
    const file = `${fresh()}.backup`;
    for (const name of ['../outside2', '/tmp/outside2', 'settings/../../outside2', '..']) {
      await pack(file, key, [{ name, file: outside, size: 1 }], () => {});
      await expect(unpack(file, key, fresh(), () => {})).rejects.toThrow('not known to this version');
      fs.rmSync(file);
    }
  });
});
