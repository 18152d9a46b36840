import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '#src/cli/doctor.ts';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { openMemory } from '#src/memory.ts';
import { lookAtDatabase } from '#src/operation/doctor/database.ts';
import type { Finding } from '#src/operation/doctor/finding.ts';
import { lookAtFolder } from '#src/operation/doctor/folder.ts';
import { lookAtProgramme, lookAtService } from '#src/operation/doctor/programme.ts';
import { lookAtProviders } from '#src/operation/doctor/providers.ts';
import { lookAtServer } from '#src/operation/doctor/server.ts';
import { markBackup } from '#src/operation/sizes.ts';
import { startService } from '#src/service.ts';
import { startBotApi } from '../emulators/bot-api.ts';
import { startGraph } from '../emulators/graph.ts';

/** Everything that is wrong on purpose. Made-up settings and secrets. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-doctor-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
let dataDir: string;
beforeEach(async () => {
  dataDir = path.join(fs.mkdtempSync(path.join(root, 'd-')), 'data');
  const { store } = await openMemory({ dataDir, masterKey: null });
  await store.audit(
    [1, 2, 3].map((n) => ({ id: `a${n}`, person: '', at: n, actor: 'x', action: 'synthetic', detail: '' })),
  );
  await store.close();
});
const at = (name: string) => path.join(dataDir, name);
const of = (findings: readonly Finding[], what: string) =>
  findings.filter((f) => f.what === what).map((f) => [f.state, f.says]);
const settings = (env: Record<string, string> = {}) => readSettings({ HAMDAM_DATA: dataDir, ...env });
const sql = async (statement: string) => {
  const { store } = await openMemory({ dataDir, masterKey: null });
  store.connection.exec(statement);
  await store.close();
};

describe.skipIf(process.platform === 'win32')('the folder', () => {
  const look = (env: Record<string, string> = {}, now = Date.now()) => lookAtFolder(settings(env), now);

  it('is well as the service makes it, but for its key beside it and a backup', () => {
    expect(look().map((f) => [f.what, f.state])).toEqual([
      ['folder', 'ok'],
      ['key', 'warn'],
      ['disk', expect.stringMatching(/ok|warn/)],
      ['backup', 'warn'],
    ]);
  });

  it('that others may read is named, with what to do', () => {
    fs.chmodSync(dataDir, 0o755);
    expect(look()).toContainEqual({
      what: 'folder',
      state: 'fail',
      says: `${dataDir} is open to others`,
      do: `chmod 700 ${dataDir}`,
    });
    fs.chmodSync(dataDir, 0o700);
    fs.chmodSync(at('hamdam.sqlite'), 0o644);
    expect(of(look(), 'folder')).toEqual([['warn', 'open to others within it: hamdam.sqlite']]);
  });

  it('whose key is open, wrong or gone fails, and nothing of it is told', () => {
    fs.chmodSync(at('master.key'), 0o644);
    expect(of(look(), 'key')).toEqual([['fail', 'others can read master.key']]);
    fs.writeFileSync(at('master.key'), 'canary');
    expect(of(look(), 'key')).toEqual([['fail', expect.stringContaining('must be 32 bytes')]]);
    expect(JSON.stringify(look())).not.toContain('canary');
    fs.rmSync(at('master.key'));
    expect(of(look(), 'key')).toEqual([['fail', 'there is a database and no master.key']]);
    expect(of(look({ HAMDAM_MASTER_KEY: 'ab'.repeat(32) }), 'key')).toEqual([
      ['ok', 'HAMDAM_MASTER_KEY holds 32 bytes'],
    ]);
  });

  it('tells how old the last backup is', () => {
    markBackup(dataDir);
    expect(of(look(), 'backup')).toEqual([['ok', '0 hours old']]);
    expect(of(look({}, Date.now() + 50 * 3_600_000), 'backup')).toEqual([['warn', 'the last is 50 hours old']]);
  });

  it('that is a file, or not there, is told', () => {
    const file = path.join(root, 'a-file');
    fs.writeFileSync(file, '');
    expect(look({ HAMDAM_DATA: file })[0]).toMatchObject({
      state: 'fail',
      says: expect.stringContaining('is no folder'),
    });
    expect(look({ HAMDAM_DATA: path.join(root, 'nowhere') })[0]).toMatchObject({ state: 'warn' });
  });
});

describe('the database', () => {
  const look = (env: Record<string, string> = {}) => lookAtDatabase(settings(env));
  const states = (findings: readonly Finding[]) => Object.fromEntries(findings.map((f) => [f.what, f.state]));

  it('is whole, of this version, opened by its key, and left as it is', () => {
    const before = fs.readFileSync(at('hamdam.sqlite'));
    expect(states(look())).toEqual({ database: 'ok', migrations: 'ok', 'master key': 'ok', audit: 'ok' });
    expect(fs.readFileSync(at('hamdam.sqlite')).equals(before)).toBe(true);
  });

  it('that is damaged is not looked at any further', () => {
    const file = fs.openSync(at('hamdam.sqlite'), 'r+');
    fs.writeSync(file, Buffer.alloc(20 * 4096, 0x5a), 0, undefined, 8 * 4096);
    fs.closeSync(file);
    expect(look()).toEqual([expect.objectContaining({ what: 'database', state: 'fail' })]);
  });

  it('whose key is another’s fails', () => {
    expect(states(look({ HAMDAM_MASTER_KEY: 'ab'.repeat(32) }))).toMatchObject({ 'master key': 'fail' });
  });

  it.each([
    [
      'an older version',
      'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT MAX(created_at) FROM __drizzle_migrations)',
      'migrations',
      'warn',
    ],
    [
      'a newer version',
      `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)`,
      'migrations',
      'fail',
    ],
    ['an audit that was changed', `UPDATE audit SET action = 'other' WHERE key = 2`, 'audit', 'fail'],
  ])('of %s is told', async (_, statement, what, state) => {
    await sql(statement);
    expect(states(look())).toMatchObject({ [what]: state });
  });

  it('without anybody who may sign in fails outside the demo', () => {
    const token = { TELEGRAM_BOT_TOKEN: '100200300:synthetic-token-of-no-bot' };
    expect(states(look(token))).toMatchObject({ users: 'fail' });
  });
});

it('PostgreSQL that is not there is told by its code, and its password is not', async () => {
  const found = await lookAtServer({ url: 'postgres://hamdam:canary@127.0.0.1:9/hamdam', readers: 1 });
  expect(found).toMatchObject({
    what: 'database',
    state: 'fail',
    says: 'PostgreSQL does not let us in (ECONNREFUSED)',
  });
  expect(JSON.stringify(found)).not.toContain('canary');
});

describe('the providers', () => {
  it('that know us are well', async () => {
    const [api, graph] = [await startBotApi(), await startGraph()];
    closers.push(
      () => api.stop(),
      () => graph.stop(),
    );
    const given = settings({
      ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.url },
      ...{ WHATSAPP_ACCESS_TOKEN: graph.token, WHATSAPP_PHONE_NUMBER_IDS: graph.numbers[0]!.id },
      ...{
        WHATSAPP_APP_SECRET: graph.appSecret,
        WHATSAPP_VERIFY_TOKEN: graph.verifyToken,
        WHATSAPP_GRAPH_ROOT: graph.url,
      },
    });
    expect((await lookAtProviders(given)).map((f) => [f.what, f.state])).toEqual([
      ['Telegram, bot 1', 'ok'],
      ['WhatsApp, number 1', 'ok'],
      ['clock', 'ok'],
    ]);
    graph.revoke();
    api.revoke?.();
    const refused = await lookAtProviders({
      ...given,
      telegram: { ...given.telegram!, tokens: ['100200300:canary-token-of-no-bot'] },
    });
    expect(refused.slice(0, 2).map((f) => [f.state, f.says])).toEqual([
      ['fail', 'refuses us (401)'],
      ['fail', 'refuses us (401)'],
    ]);
    expect(JSON.stringify(refused)).not.toContain('canary');
  });

  it('that cannot be reached fail, and the model only warns', async () => {
    const nowhere = { TELEGRAM_API_ROOT: 'http://127.0.0.1:9', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
    const found = await lookAtProviders(
      settings({ TELEGRAM_BOT_TOKEN: '100200300:synthetic-token-of-no-bot', OPENAI_MODEL: 'm', ...nowhere }),
    );
    expect(of(found, 'Telegram, bot 1')).toEqual([['fail', 'cannot be reached']]);
    expect(of(found, 'model')).toEqual([['warn', 'cannot be reached']]);
  });

  it.each([
    [0, 'ok', /agrees/],
    [-20_000, 'warn', /20 s ahead of/],
    [86_400_000, 'fail', /86400 s behind|86399 s behind|86401 s behind/],
  ])('whose clock differs by %i ms', async (offset, state, says) => {
    const server = http.createServer((_, response) => {
      response.sendDate = false;
      response.setHeader('date', new Date(Date.now() + offset).toUTCString());
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => server.close());
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = await lookAtProviders(
      settings({ TELEGRAM_BOT_TOKEN: '100200300:synthetic-token-of-no-bot', TELEGRAM_API_ROOT: apiRoot }),
    );
    expect(of(found, 'clock')).toEqual([[state, expect.stringMatching(says)]]);
  });
});

describe('the programme and the service', () => {
  it('that wait for a review warn, and in production fail', () => {
    expect(lookAtProgramme(settings(), Date.now())[0]).toMatchObject({ what: 'programme', state: 'warn' });
    const production = settings({ HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: 'ab'.repeat(32) });
    expect(lookAtProgramme(production, Date.now())[0]).toMatchObject({ state: 'fail' });
  });

  it('whose file is wrong fail by its line', () => {
    const file = path.join(root, 'teams.yaml');
    fs.writeFileSync(file, 'teams: 7\n');
    const found = lookAtProgramme(settings({ HAMDAM_TEAMS: file }), Date.now());
    expect(found[0]).toMatchObject({ state: 'fail', says: expect.stringContaining('teams.yaml:1:') });
  });

  it('tell whether it runs and is ready', async () => {
    const service = await startService(readSettings({ PORT: '0', HAMDAM_DATA: dataDir }), silentLog);
    closers.push(() => service.stop());
    const port = new URL(service.url).port;
    for (let n = 0; n < 200 && (await fetch(`${service.url}/readyz`)).status !== 200; n++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(of(await lookAtService(settings({ PORT: port })), 'service')).toEqual([['ok', `is ready on port ${port}`]]);
    expect(of(await lookAtService(settings({ PORT: '9' })), 'service')).toEqual([
      ['warn', expect.stringContaining('none answers')],
    ]);
  });

  it('in production want https and a public address', async () => {
    const production = { HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: 'ab'.repeat(32), PORT: '9' };
    expect(of(await lookAtService(settings(production)), 'origin')).toEqual([['warn', 'HAMDAM_ORIGIN is not set']]);
    const plain = settings({ ...production, HAMDAM_ORIGIN: 'http://hamdam.invalid' });
    expect(of(await lookAtService(plain), 'origin')).toEqual([['fail', 'the console’s address is not https']]);
  });
});

describe('the verb', () => {
  const said = async (env: Record<string, string>) => {
    const lines: string[] = [];
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      const code = await run(['--offline'], { stdout: { write: (line: string) => lines.push(line) } as never });
      return { code, text: lines.join('') };
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
      Object.assign(process.env, before);
    }
  };

  it('ends with 0 where nothing fails, and with 1 where something does', async () => {
    const well = await said({ HAMDAM_DATA: dataDir, PORT: '9' });
    expect([well.code, well.text]).toEqual([
      0,
      expect.stringMatching(/^ok {4}settings: can be read\n[\s\S]*\n0 fail, \d+ warn\n$/),
    ]);
    const ill = await said({ HAMDAM_DATA: dataDir, PORT: '9', HAMDAM_MASTER_KEY: 'ab'.repeat(32) });
    expect([ill.code, ill.text]).toEqual([1, expect.stringMatching(/fail {2}master key: .*\n {6}→ put back/)]);
    const wrong = await said({ PORT: 'many' });
    expect([wrong.code, wrong.text]).toEqual([1, expect.stringMatching(/^fail {2}settings: PORT: /)]);
  });
});
