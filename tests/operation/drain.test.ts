import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openMemory } from '#src/memory.ts';
import { until } from '../security/until.ts';

/** The service is told to stop while people write. Made-up words and people. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-drain-'));
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

it('finishes what is in hand: all that was acknowledged is there, decided and answered, and nothing hangs in between', async () => {
  const main = path.resolve(import.meta.dirname, '../../src/main.ts');
  const dataDir = path.join(folder, 'data');
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HAMDAM_DATA: dataDir };
  child = spawn(process.execPath, [main, 'serve'], { cwd: folder, env });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (printed += data));
  const ended = new Promise<number | null>((resolve) => child!.once('exit', (code) => resolve(code)));
  await until('the service', () => /serves at (\S+)\n/.test(printed));
  const url = /serves at (\S+)\n/.exec(printed)![1]!;

  const acknowledged: string[] = [];
  let stopped = false;
  const writer = async (who: number) => {
    for (let n = 0; !stopped; n++) {
      const id = `${who}-${n}`;
      const answer = await fetch(`${url}/phone/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ address: `person${who}`, id, text: 'salaam' }),
      }).catch(() => null);
      if (answer?.status === 202) acknowledged.push(id);
      // Refused, or nobody is there any more.
      else stopped = true;
    }
  };
  const writers = [0, 1, 2, 3].map(writer);
  await until('some messages', () => acknowledged.length >= 40);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await Promise.all(writers);

  const { store } = await openMemory({ dataDir, masterKey: null });
  const kept = (
    await Promise.all([0, 1, 2, 3].map((who) => store.contactPointOf('phone', 'main', `person${who}`)))
  ).map((contactPoint) => store.communications(contactPoint!.person, Number.MAX_SAFE_INTEGER, 10_000));
  const ids = (await Promise.all(kept))
    .flat()
    .filter((m) => m.direction === 'in')
    .map((m) => m.id);
  for (const id of acknowledged) expect(ids.some((kept) => kept.endsWith(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await store.counts()).waiting).toBe(0);
  // Nothing was on its way: nothing has to be said again.
  expect(await store.recoverLeases(Date.now())).toBe(0);
  await store.close();
});
