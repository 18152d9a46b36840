import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import { authPath } from '#src/console/wire.ts';
import { type Service, startService } from '#src/service.ts';
import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { keepingLog } from '../pipeline/kit.ts';
import { until } from '../security/until.ts';

/** The whole service while its disk is full and its clock is set. Made-up words and people. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-adversity-'));
const services: Service[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  vi.unstubAllGlobals();
});
afterAll(() => fs.rmSync(root, { recursive: true }));
const day = 86_400_000;
const minute = 60_000;

async function serve() {
  const log = keepingLog();
  const dataDir = fs.mkdtempSync(path.join(root, 'd-'));
  const service = await startService(readSettings({ PORT: '0', HAMDAM_DATA: dataDir }), log);
  services.push(service);
  const { connection } = service.store as SqliteStore;
  const write = async (who: string, id: string, text: string) =>
    (
      await fetch(`${service.url}/phone/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ address: who, id, text }),
      })
    ).status;
  const said = async (who: string) => {
    const answer = await fetch(`${service.url}/phone/api/people/${who}/messages`);
    return ((await answer.json()) as { messages: { direction: string; text: string; state: string }[] }).messages;
  };
  const answered = (who: string) =>
    until(`an answer to ${who}`, async () =>
      (await said(who)).some((m) => m.direction === 'out' && m.state === 'sent'),
    );
  const ready = async () => (await fetch(`${service.url}/readyz`)).status === 200;
  const metrics = async () => (await fetch(`${service.url}/metrics`)).text();
  return { service, connection, log, write, said, answered, ready, metrics };
}

/** Runs on, so far away from the right time. */
function machineShows(offset: number): void {
  const { now } = Date;
  vi.stubGlobal(
    'Date',
    class extends Date {
      constructor(...given: [] | [number]) {
        super(given[0] ?? now() + offset);
      }
      static override now = () => now() + offset;
    },
  );
}

it('a full disk acknowledges nobody, says that it is not ready, and goes on when there is room', async () => {
  const { connection, log, write, said, answered, ready, metrics } = await serve();
  expect(await write('amna', '1', 'salaam')).toBe(202);
  await answered('amna');
  await until('readiness', ready);
  connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
  // Small things still find room in pages that are there; then none does.
  let refused = 0;
  let accepted = 0;
  for (let n = 0; refused < 3 && n < 400; n++) {
    const status = await write(`filler${n}`, `f${n}`, `fill ${'x'.repeat(9_000)}`);
    if (status === 202) accepted++;
    else refused++;
  }
  expect(refused).toBe(3);
  expect(await write('bilal', '2', `dard ${'x'.repeat(12_000)}`)).toBeGreaterThanOrEqual(500);
  expect(await said('bilal')).toEqual([]);
  expect(await ready()).toBe(false);
  connection.pragma('max_page_count = 1000000');
  // The sender tries again, as providers do.
  expect(await write('bilal', '2', `dard ${'x'.repeat(12_000)}`)).toBe(202);
  await answered('bilal');
  for (let n = 0; n < accepted; n++) await answered(`filler${n}`);
  expect((await said('bilal')).filter((m) => m.direction === 'in')).toHaveLength(1);
  expect(await metrics()).toMatch(/hamdam_store_failures_total [1-9]/);
  expect(log.lines.join()).toContain('SQLITE_FULL');
  expect(log.lines.join()).not.toMatch(/dard|xxxx/);
});

it.each([
  ['back', -day],
  ['forward', day],
] as const)(
  'a clock set %s by a day loses nothing, keeps calls for help near, and is said once',
  async (direction, offset) => {
    const { service, connection, log, write, said, answered, ready, metrics } = await serve();
    const signIn = async () => {
      const { email, password } = demoUsers[0]!;
      const headers = { 'content-type': 'application/json', origin: service.url };
      const body = JSON.stringify({ email, password });
      return (await fetch(`${service.url}${authPath}/sign-in/email`, { method: 'POST', headers, body })).status;
    };
    expect(await signIn()).toBe(200);
    expect(await write('amna', '1', 'main marna chahti hoon, goliyan jama kar li hain')).toBe(202);
    await answered('amna');
    // The next call for help is a timer of some minutes.
    const call = () =>
      connection.prepare<[], number>(`SELECT due_at FROM wakes WHERE item = 'handover:call'`).pluck().get();
    await until('the next call', () => call() !== undefined);
    expect(call()! - Date.now()).toBeLessThan(10 * minute);
    // So does a reply that is held for some minutes, which nothing but time lets out.
    const held = connection.prepare(`UPDATE outbox SET state = 'due', due_at = ?, expires_at = NULL
    WHERE seq = (SELECT max(seq) FROM outbox WHERE state = 'sent' AND said_at IS NOT NULL)`);
    held.run(Date.now() + 4_000);

    machineShows(offset);
    const loud = () => log.lines.filter((line) => line.includes('clock was set'));
    await until('it to be said', () => loud().length > 0);
    expect(loud()).toEqual([expect.stringContaining(`"direction":"${direction}"`)]);
    await until('it to be on record', async () =>
      (await service.store.auditTrail({})).some((r) => r.action === 'clock.set' && r.detail.startsWith(direction)),
    );
    expect(await metrics()).toContain(`hamdam_clock_jumps_total{direction="${direction}"} 1`);
    // Whoever writes is heard and answered.
    expect(await write('bilal', '2', 'salaam')).toBe(202);
    await answered('bilal');
    expect(await write('bilal', '2', 'salaam')).toBe(202);
    expect((await said('bilal')).filter((m) => m.direction === 'in')).toHaveLength(1);
    // Whoever waits for a counselor is not forgotten until the old time comes again.
    await until('the next call to stay near', () => {
      const at = call();
      return at !== undefined && at - Date.now() < 10 * minute && at > Date.now() - day - minute;
    });
    await until(
      'the reply that was held',
      () =>
        connection
          .prepare(`SELECT 1 FROM outbox WHERE state IN ('due', 'held', 'sending') AND said_at IS NOT NULL
      AND due_at > ${Date.now() + 2 * minute}`)
          .get() === undefined,
    );
    expect((await service.store.waitingNow(Date.now())).find((w) => w.urgency === 'emergency')?.waiting).toBe(1);
    expect(await signIn()).toBe(200);
    await until('readiness', ready);
    expect(await service.store.verifyAudit()).toMatchObject({ fault: null });
    expect(loud()).toHaveLength(1);
  },
);
