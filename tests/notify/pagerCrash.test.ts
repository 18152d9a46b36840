import { spawn } from 'node:child_process';
import { createECDH, createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startBotApi } from '../emulators/bot-api.ts';

/** Pages of an urgent handover, the pager being killed at any moment, against providers on loopback that fail now and then. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-pagers-'));
/** A few here; `CRASH_ROUNDS=100` runs the long form. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 3);
const perRound = 8;

/** What a push service and the other pager took: the name each page bore, as often as it came. */
const came = { push: [] as string[], webhook: [] as string[] };
let requests = 0;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  await new Promise((resolve) => setTimeout(resolve, requests % 25));
  // Every fifth is refused for now, and every eleventh is taken and never answered.
  if (++requests % 5 === 0) return void response.writeHead(503).end();
  if (request.url === '/push') came.push.push(String(request.headers.topic));
  else came.webhook.push(handoverIn(request, Buffer.concat(chunks)));
  if (requests % 11 === 0) return void request.socket.destroy();
  response.writeHead(201).end();
});
const handoverIn = (_: IncomingMessage, body: Buffer) => (JSON.parse(body.toString()) as { handover: string }).handover;
const ended: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ended) await end();
  fs.rmSync(folder, { recursive: true });
});

/** Runs the small service and, where told to, kills it so long after that many messages were acknowledged. */
function round(from: number, to: number, kill: { after: number; ms: number } | null): Promise<void> {
  const file = path.join(import.meta.dirname, 'pagerCrashChild.ts');
  const child = spawn(process.execPath, [file, folder, `${from}`, `${to}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = 0;
  child.stdout.on('data', (dots: Buffer) => {
    acknowledged += dots.length;
    if (kill && acknowledged >= kill.after) setTimeout(() => child.kill('SIGKILL'), kill.ms);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (kill || code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

it(
  'reach every pager of every handover, and are repeated only where a kill or a lost answer left nobody to know',
  async () => {
    // Its clock runs fast, so that its limit of one message a second to a chat does not hold the test up.
    const api = await startBotApi({ now: () => Date.now() * 40 });
    ended.push(() => api.stop());
    api.person(77).writes('hello');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ended.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = createECDH('prime256v1');
    browser.generateKeys();
    const keys = { p256dh: browser.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') };
    const telegram = { token: api.token, apiRoot: api.url, account: String(api.id) };
    const ways = { push: `${url}/push`, webhook: `${url}/webhook`, telegram, subscription: { keys } };
    fs.writeFileSync(path.join(folder, 'ways'), JSON.stringify(ways));

    // The moments differ from round to round: before a page was written, while it is sent, after it came and before that is kept.
    for (let n = 0; n < rounds; n++) {
      await round(n * perRound, (n + 1) * perRound, { after: 1 + ((n * 5) % perRound), ms: (n * 37) % 60 });
    }
    await round(rounds * perRound, rounds * perRound + 1, null);

    const acked = fs.readFileSync(path.join(folder, 'acked'), 'utf8').trimEnd().split('\n');
    const end = JSON.parse(fs.readFileSync(path.join(folder, 'end'), 'utf8')) as {
      handovers: string[];
      ends: { kind: string; settled: string; n: number }[];
    };
    expect(acked.length).toBeGreaterThan(rounds);
    // Every danger that was acknowledged has a handover, and each of these reached every pager.
    for (const i of acked) expect(end.handovers, `of ${i}`).toContain(`handover:phone:${i}`);
    const reached = { push: new Set(came.push), webhook: new Set(came.webhook) };
    for (const handover of end.handovers) {
      const hash = createHash('sha256').update(handover);
      const [topic, name] = [hash.copy().digest('base64url').slice(0, 24), hash.digest('hex').slice(0, 22)];
      expect(reached.push.has(topic), `push of ${handover}`).toBe(true);
      expect(reached.webhook.has(name), `webhook of ${handover}`).toBe(true);
    }
    const count = end.handovers.length;
    expect(end.ends.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(
      ['push', 'telegram', 'webhook'].map((kind) => ({ kind, settled: 'sent', n: count })),
    );
    const lines = api.person(77).lines.filter((l) => l.from === 'bot');
    expect(new Set(lines.map((l) => l.text))).toEqual(new Set(['Somebody is waiting in the console.']));
    const told = lines.length;
    expect(told).toBeGreaterThanOrEqual(count);
    // At most what was on its way at a kill (eight of a kind) is said again, and what had no answer.
    const lost = Math.ceil(requests / 11);
    const repeats = { push: came.push.length - count, webhook: came.webhook.length - count, telegram: told - count };
    for (const [kind, n] of Object.entries(repeats)) expect(n, kind).toBeLessThanOrEqual(8 * rounds + lost);
    expect(repeats.push + repeats.webhook).toBeGreaterThan(0);
  },
  60_000 + rounds * 10_000,
);
