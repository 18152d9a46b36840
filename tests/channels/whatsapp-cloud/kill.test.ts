import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, startGraph } from '../../emulators/graph.ts';

describe('a kill at any moment', () => {
  let graph: Graph;
  let dir: string;
  let port: number;
  let service: ChildProcess | null = null;
  beforeEach(async () => {
    [graph, port] = await Promise.all([startGraph(), freePort()]);
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-kill-'));
  });
  afterEach(async () => {
    if (service) await kill(service);
    await graph.stop();
    fs.rmSync(dir, { recursive: true });
  });

  const file = () => path.join(dir, 'inbox');
  const onDisk = () => (fs.existsSync(file()) ? fs.readFileSync(file(), 'utf8').split('\n').filter(Boolean) : []);
  const start = () => {
    const { url, token, appSecret, verifyToken } = graph;
    const number = graph.numbers[0]!.id;
    const args = [url, token, number, appSecret, verifyToken, String(port), file()];
    return spawn(process.execPath, [path.join(import.meta.dirname, 'killed.ts'), ...args], { stdio: 'inherit' });
  };
  const taken = () => graph.webhooks.deliveries.filter((d) => d.status === 200).length;

  it('loses nothing that was acknowledged and acknowledges nothing that was not written', async () => {
    const written: string[] = [];
    graph.webhooks.moved(`http://127.0.0.1:${port}/whatsapp`);
    for (let round = 0; round < 4; round++) {
      const before = taken();
      service = start();
      graph.person('9200').writes(`round ${round}`);
      written.push(graph.person('9200').lines.at(-1)!.id);
      await graph.until(() => taken() > before, 'the service to take something');
      for (let n = 0; n < 30; n++) {
        written.push(graph.person(`92${n}`).writes(`round ${round} message ${n}`));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      // Somewhere in the requests: each round a little later.
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      await kill(service);
      const pending = JSON.stringify(graph.webhooks.pending());
      const acknowledged = written.filter((id) => !pending.includes(id));
      const kept = new Set(onDisk());
      expect(acknowledged.filter((id) => !kept.has(idOf(id)))).toEqual([]);
    }
    service = start();
    await graph.until(() => graph.webhooks.pending().length === 0, 'everything to be acknowledged');
    await kill(service);
    service = null;
    expect(onDisk().toSorted()).toEqual(written.map(idOf).toSorted());
  });

  const idOf = (message: string) => `whatsapp-cloud:${graph.numbers[0]!.id}:${message}`;
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
