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
afterAll(() => fs.rmSync(folder, { recursive: true }));

function user(args: string[], password: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HAMDAM_DATA: folder };
    const child = spawn(process.execPath, [main, 'user', ...args], { stdio: 'pipe', env });
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

/** Whether the console lets them in, as a service on the same folder would. */
async function mayEnter(email: string, password: string): Promise<boolean> {
  const connection = new Database(path.join(folder, 'hamdam.sqlite'));
  const signIn = await createSignIn(connection, { secret: 's'.repeat(32), demo: false });
  const headers = { 'content-type': 'application/json', origin: 'http://127.0.0.1' };
  const body = JSON.stringify({ email, password });
  const request = new Request(`http://127.0.0.1${authPath}/sign-in/email`, { method: 'POST', headers, body });
  const { status } = await signIn.handle(request, '192.0.2.1');
  connection.close();
  return status === 200;
}

it('adds a counselor who can sign in, gives a new password, and removes them', async () => {
  const who = ['--email', 'e@clinic.invalid'];
  const added = await user(['add', ...who, '--name', 'Synthetic'], 'the first password');
  expect(added).toMatchObject({ code: 0, out: 'done\n', err: '' });
  expect(await mayEnter('e@clinic.invalid', 'the first password')).toBe(true);

  expect(await user(['add', ...who, '--name', 'Twice'], 'the first password')).toMatchObject({
    code: 1,
    err: 'hamdam user: email: is known already\n',
  });
  expect((await user(['password', ...who], 'short')).err).toContain('password: must have at least 10 characters');
  expect(await user(['password', ...who], 'the second password')).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the first password')).toBe(false);
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(true);

  expect(await user(['remove', ...who], '')).toMatchObject({ code: 0 });
  expect(await mayEnter('e@clinic.invalid', 'the second password')).toBe(false);
});

it('says how it is used where it is used wrongly', async () => {
  const wrong = await user(['fly'], '');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('hamdam user add --email');
  expect((await user(['password', '--email', 'nobody@clinic.invalid'], 'long enough here')).err).toContain(
    'email: is not known',
  );
});
