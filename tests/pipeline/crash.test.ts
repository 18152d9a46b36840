import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { message, openKit } from './kit.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-crash-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** A few here; `CRASH_ROUNDS=100` runs the long form. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 5);
const perRound = 300;

/** Runs the small service and, where told to, kills it when that many messages were acknowledged. */
function round(from: number, to: number, killAfter: number | null): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'crashChild.ts'), folder, `${from}`, `${to}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  child.stdout.on('data', (dots: Buffer) => {
    acknowledged += dots.length;
    if (killAfter !== null && acknowledged >= killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (killAfter !== null || code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

const linesOf = (name: string) =>
  fs.existsSync(path.join(folder, name)) ? fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n') : [];

it('loses nothing that was acknowledged and says nothing twice but what it counts, killed at any moment', async () => {
  for (let n = 0; n < rounds; n++) await round(n * perRound, (n + 1) * perRound, 1 + ((n * 53) % 170));
  await round(rounds * perRound, rounds * perRound, null);

  const acked = linesOf('acked').filter((l) => l !== '');
  const sent = linesOf('sent').map((line) => line.split('\t') as [string, string, string]);
  const end = JSON.parse(linesOf('end')[0]!) as { waiting: number; unknowns: number };
  const said = new Map<string, number>();
  for (const [id] of sent) said.set(id, (said.get(id) ?? 0) + 1);

  expect(acked.length).toBeGreaterThan(rounds * 30);
  expect(end.waiting).toBe(0);
  for (const i of acked) {
    if (Number(i) % 5 !== 0) expect(said.has(`test:${i}/0`), `the answer to ${i}`).toBe(true);
    else
      expect(
        sent.some(([id]) => id.includes(`:timer:test:${Number(i) % 40}:`)),
        `the timer of ${i}`,
      ).toBe(true);
  }
  const repeats = [...said.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(repeats).toBeLessThanOrEqual(end.unknowns);
  // In order for each person: the first saying of each answer.
  const first = [...new Map(sent.map(([id, who, text]) => [id, { who, text }])).values()].filter((s) =>
    s.text.startsWith('no.'),
  );
  for (let p = 0; p < 7; p++) {
    const own = first.filter((s) => s.who === `p${p}`).map((s) => Number(s.text.slice(4)));
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  }
}, 600_000);

it('takes up what an earlier run accepted and did not decide', async () => {
  const file = path.join(folder, 'left.sqlite');
  const before = await openKit({ file });
  await before.store.accept([message('amna', 'one'), message('amna', 'two'), message('bina', 'three')]);
  await before.store.close();
  const after = await openKit({ file });
  after.corridor.handler.resume();
  await after.corridor.settle();
  expect(after.outlet.seen.filter((s) => s.who === 'amna').map((s) => s.text)).toEqual(['one', 'two']);
  expect(after.outlet.texts).toContain('three');
  await after.store.close();
});
