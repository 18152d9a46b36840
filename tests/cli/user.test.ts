import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { createSignIn } from '#src/console/signIn.ts';
import { authPath } from '#src/console/wire.ts';

/** Made-up counselors of a made-up clinic. */
const main = path.resolve(import.meta.dirname, '../../src/main.ts');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-user-'));
const file = path.join(folder, 'hamdam.sqlite');
afterAll(() => fs.rmSync(folder, { recursive: true }));

function hamdam(args: string[], password = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HAMDAM_DATA: folder, HAMDAM_ORIGIN: 'https://clinic.example' };
    const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe', env });
    let out = '';
    let err = '';
    child.stdout.on('data', (d) => {
      out += d;
    });
    child.stderr.on('data', (d) => {
      err += d;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(`${password}\n`);
  });
}
const user = (args: string[], password?: string) => hamdam(['user', ...args], password);

const settings = { secret: 's'.repeat(32), demo: false };

/** Whether the console lets them in, as a service on the same folder would. */
async function mayEnter(email: string, password: string): Promise<boolean> {
  const connection = new Database(file);
  const signIn = await createSignIn(connection, settings);
  const headers = { 'content-type': 'application/json', origin: 'http://127.0.0.1' };
  const body = JSON.stringify({ email, password });
  const request = new Request(`http://127.0.0.1${authPath}/sign-in/email`, { method: 'POST', headers, body });
  const { status } = await signIn.handle(request, '192.0.2.1');
  connection.close();
  return status === 200;
}

it('adds a counselor who can sign in, gives a new password, shuts them out and removes them', async () => {
  const who = ['--email', 'e@clinic.invalid'];
  const added = await user(['add', ...who, '--name', 'Synthetic', '--role', 'clinician'], 'the first password');
  expect(added).toMatchObject({ code: 0, out: 'done\n', err: '' });
  expect(await mayEnter('e@clinic.invalid', 'the first password')).toBe(true);
  expect((await user(['list'])).out).toMatch(/^e@clinic\.invalid\tclinician\tactive\tpassword only\t\S+\tSynthetic\n$/);

  expect(await user(['add', ...who, '--name', 'Twice'], 'the first password')).toMatchObject({
    code: 1,
    err: 'hamdam user: email: is known already\n',
  });
  expect((await user(['password', ...who], 'short')).err).toContain('password: must have at least 12 characters');
  expect(await user(['password', ...who], 'the second password')).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the first password')).toBe(false);
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(true);

  expect((await user(['role', ...who, '--role', 'owner'])).err).toContain('role: must be one of counselor, clinician');
  expect(await user(['disable', ...who])).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(false);
  expect(await user(['enable', ...who])).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(true);

  expect(await user(['remove', ...who])).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(false);
}, 120_000);

it('prints a link that sets a password once, and another in place of a password that is lost', async () => {
  const invited = await user(['invite', '--email', 'f@clinic.invalid', '--name', 'Invited', '--role', 'supervisor']);
  const [, token] = /^https:\/\/clinic\.example\/console#invite=([\w-]{43})\n/.exec(invited.out)!;
  const connection = new Database(file);
  const users = await createSignIn(connection, settings);
  expect(await users.invited(token!)).toEqual({ name: 'Invited', email: 'f@clinic.invalid' });
  expect(await users.accept(token!, 'chosen by themselves')).toMatchObject({ name: 'Invited' });
  expect(await users.accept(token!, 'another one of mine')).toBeNull();
  expect(await mayEnter('f@clinic.invalid', 'chosen by themselves')).toBe(true);

  const reset = await user(['reset', '--email', 'f@clinic.invalid']);
  expect(reset).toMatchObject({ code: 0, out: expect.stringMatching(/#invite=/) });
  expect(await mayEnter('f@clinic.invalid', 'chosen by themselves')).toBe(false);
  connection.close();
}, 60_000);

it('puts what it did on record, which the audit lists and holds', async () => {
  const verified = await hamdam(['audit', 'verify']);
  expect(verified).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+ rows hold\nthe end: \d+:[0-9a-f]{64}\n$/),
  });
  const listed = (await hamdam(['audit', 'list', '--by', 'operator'])).out.trim().split('\n');
  const actions = listed.map((line) => (JSON.parse(line) as { action: string }).action);
  expect(actions).toEqual([
    ...['user.added', 'user.password-set', 'user.disabled', 'user.enabled', 'user.removed'],
    ...['user.invited', 'user.reset', 'audit.read'],
  ]);
  const [, noted] = /the end: (\S+)/.exec(verified.out)!;
  expect(await hamdam(['audit', 'verify', '--noted', noted!])).toMatchObject({ code: 0 });

  const connection = new Database(file);
  connection.exec('UPDATE audit SET at = at - 60000 WHERE key = 2');
  connection.close();
  expect(await hamdam(['audit', 'verify'])).toMatchObject({
    code: 1,
    err: 'hamdam audit: row 2: does not fit the row before it\n',
  });
  expect((await hamdam(['audit', 'list', '--from', 'yesterday'])).code).toBe(2);
}, 60_000);

it('says how it is used where it is used wrongly', async () => {
  const wrong = await user(['fly']);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('hamdam user add ');
  expect((await user(['password', '--email', 'nobody@clinic.invalid'], 'long enough here')).err).toContain(
    'email: is not known',
  );
});
