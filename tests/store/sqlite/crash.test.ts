import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { always, message } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

const rounds = 6;

/** Runs the child until it has acknowledged that many things, kills it there, and returns what it acknowledged. */
function killedAfter(file: string, round: number, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'crashChild.ts'), file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    acknowledged.push(line);
    if (acknowledged.length === lines) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(acknowledged) : reject(new Error('the child ended by itself')),
    );
  });
}

it('loses nothing acknowledged and keeps no half of anything, killed in the middle of writing', async () => {
  const { file, clear } = newFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await killedAfter(file, round, 40 + round * 37)));
  }
  const store = await openSqliteStore({ file, masterKey });
  expect(store.connection.pragma('integrity_check', { simple: true })).toBe('ok');

  const waiting = new Set((await store.waiting(0, 1e6)).map((w) => w.arrival.id));
  const kinds = { accepted: 0, committed: 0, sent: 0 };
  const people = new Map<string, Set<string>>();
  for (const line of acknowledged) {
    const [what, id, who] = line.split(' ') as [keyof typeof kinds, string, string];
    kinds[what]++;
    const [again] = await store.accept([message(id, who)]);
    expect(again!.status, line).toBe('duplicate');
    if (what !== 'accepted') expect(waiting.has(id), line).toBe(false);
    if (what === 'committed') people.set(who, (people.get(who) ?? new Set()).add(id));
  }
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(rounds);

  for (const [who, committed] of people) {
    const { person: id } = (await store.contactPointOf('phone', 'main', who))!;
    const { person, version } = (await store.person(id))!;
    const said = (await store.communications(id, always, 1e6)).filter((c) => c.direction === 'out');
    const answered = new Set(said.map((c) => c.id.split('/')[0]!));
    for (const event of committed) expect(answered.has(event), `${event} of ${who}`).toBe(true);
    // Each decision wrote one version, one timer and its answer: all of it or nothing.
    expect(said).toHaveLength(version);
    expect(Object.keys(person.timers)).toHaveLength(version);
  }
  for (const line of acknowledged.filter((l) => l.startsWith('sent'))) {
    const [, id] = line.split(' ') as [string, string];
    const { n } = store.connection
      .prepare(`SELECT count(*) AS n FROM outbox WHERE id = ? AND state = 'sent'`)
      .get(`${id}/0`) as { n: number };
    expect(n, line).toBe(1);
  }
  await store.close();
  clear();
});
