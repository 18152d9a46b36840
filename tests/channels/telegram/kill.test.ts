import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';

describe('a kill at any moment', () => {
  let api: BotApi;
  let dir: string;
  let service: ChildProcess | null = null;
  beforeEach(async () => {
    api = await startBotApi();
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-kill-'));
  });
  afterEach(async () => {
    if (service) await kill(service);
    await api.stop();
    fs.rmSync(dir, { recursive: true });
  });

  const file = () => path.join(dir, 'inbox');
  const onDisk = () => (fs.existsSync(file()) ? fs.readFileSync(file(), 'utf8').split('\n').filter(Boolean) : []);
  const start = () =>
    spawn(process.execPath, [path.join(import.meta.dirname, 'killed.ts'), api.url, api.token, file()], {
      stdio: 'inherit',
    });

  it('loses nothing that was confirmed and confirms nothing that was not written', async () => {
    const written: number[] = [];
    const polls = () => api.calls.filter((c) => c.method === 'getUpdates').length;
    for (let round = 0; round < 4; round++) {
      const before = polls();
      service = start();
      await api.until(() => polls() > before, 'the service to ask');
      for (let n = 0; n < 30; n++) {
        written.push(api.person(1_000 + n).writes(`round ${round} message ${n}`));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      // Somewhere in the batches: each round a little later.
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      await kill(service);
      const pending = new Set(api.updates.pending().map((u) => u.update_id));
      const confirmed = written.filter((id) => !pending.has(id));
      const kept = new Set(onDisk());
      expect(confirmed.filter((id) => !kept.has(`telegram:4200000001:${id}`))).toEqual([]);
    }
    service = start();
    await api.until(() => api.updates.pending().length === 0, 'everything to be confirmed');
    await kill(service);
    service = null;
    expect(onDisk().toSorted()).toEqual(written.map((id) => `telegram:4200000001:${id}`).toSorted());
  });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
