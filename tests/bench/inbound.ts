import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { asked, newDatabase } from '../store/postgres/ground.ts';
import { type PostgresServer, startPostgres } from '../store/postgres/server.ts';
import { introduce, introduction, load } from './load.ts';

export interface InboundOptions {
  /** Messages a round. */
  readonly messages: number;
  readonly rounds: number;
  readonly people: number;
  readonly connections: number;
  /** How many messages are stored before the cost at size is measured; 0 leaves it out. */
  readonly stored: number;
  /** `postgres`: on a server of its own, which syncs what it writes. */
  readonly database: 'sqlite' | 'postgres';
}

type Name = 'hmac' | 'group' | 'corridor' | 'two';

/** What is under measurement: a process, or several on one database. */
interface Subject {
  readonly ports: readonly number[];
  settled(): Promise<{ decided: number; cpuSeconds: number; rss: number } | null>;
  end(): Promise<void>;
}

/**
 * The whole durable path beside Hono + HMAC alone and beside a bare group-commit loop, in one run, in turns (A B C A B C …),
 * each its own process. What counts is a round's messages by the time from the first request until the last one is decided
 * and committed. On PostgreSQL two processes on one database come, too, before which people's messages fall at random. Prints
 * rates, ratios of medians, what a message costs, and that at a million stored messages beside a thousand.
 */
export async function benchInbound(o: InboundOptions, print: (line: string) => void): Promise<void> {
  if (o.database === 'sqlite') return inboundOn(o, null, print);
  const server = await startPostgres({ durable: true });
  try {
    await inboundOn(o, server, print);
  } finally {
    await server.stop();
  }
}

async function inboundOn(
  o: InboundOptions,
  server: PostgresServer | null,
  print: (line: string) => void,
): Promise<void> {
  const names: readonly Name[] = ['hmac', 'group', 'corridor', ...(server ? (['two'] as const) : [])];
  const subjects = new Map<Name, Subject>();
  const rates = new Map<Name, number[]>(names.map((n) => [n, []]));
  const p99 = new Map<Name, number[]>(names.map((n) => [n, []]));
  const costs = new Map<Name, number[]>(names.map((n) => [n, []]));
  try {
    for (const name of names)
      subjects.set(
        name,
        await start(name, server && name !== 'hmac' ? await newDatabase(server, `bench_${name}`) : undefined),
      );
    for (const name of ['corridor', 'two'] as const) {
      const subject = subjects.get(name);
      if (subject) await introduce({ ports: subject.ports, first: 1, people: o.people, connections: o.connections });
    }
    let first = 1 + introduction * o.people;
    for (let round = 0; round <= o.rounds; round++) {
      for (const name of names) {
        const one = await measure(subjects.get(name)!, first, o);
        first += o.messages;
        if (round === 0) continue; // The first round warms up.
        rates.get(name)!.push(one.rate);
        p99.get(name)!.push(one.p99);
        if (one.cost !== null) costs.get(name)!.push(one.cost);
        print(
          `round ${round}  ${name.padEnd(9)} ${one.rate.toFixed(0).padStart(6)} messages/s  p99 ${one.p99.toFixed(1)} ms`,
        );
      }
    }
  } finally {
    for (const subject of subjects.values()) await subject.end();
  }
  const of = (name: Name) => median(rates.get(name)!);
  print(
    `\nmedians of ${o.rounds} rounds of ${o.messages} messages from ${o.people} people over ${o.connections} connections`,
  );
  for (const name of names)
    print(
      `  ${labelOf(name, o).padEnd(44)} ${of(name).toFixed(0).padStart(6)} /s   p99 ${median(p99.get(name)!).toFixed(1)} ms`,
    );
  for (const name of names) {
    const cost = costs.get(name)!;
    if (cost.length > 0)
      print(
        `  ${labelOf(name, o).padEnd(44)} ${median(cost).toFixed(0).padStart(6)} µs of its own processor a message`,
      );
  }
  const [byHmac, byGroup] = [of('corridor') / of('hmac'), of('corridor') / of('group')];
  print(`  whole durable path / Hono + HMAC alone       ${byHmac.toFixed(2)}${server ? '' : '   (goal ≥ 0.60)'}`);
  print(`  whole durable path / bare group commit       ${byGroup.toFixed(2)}${server ? '   (goal ≥ 0.40)' : ''}`);
  if (server) {
    print(`  two processes / one                          ${(of('two') / of('corridor')).toFixed(2)}`);
    print(`  two processes / bare group commit            ${(of('two') / of('group')).toFixed(2)}   (goal ≥ 0.40)`);
    print(`  ${os.availableParallelism()} cores for the load, the database and what is measured`);
  }
  if (o.stored > 0) await atSize(o, server, print);
}

function labelOf(name: Name, { database }: InboundOptions): string {
  const synced = database === 'sqlite' ? 'FULL' : 'synced';
  if (name === 'hmac') return 'Hono + JSON + HMAC-SHA256, nothing kept';
  if (name === 'two') return 'the same in two processes on one database';
  if (name === 'corridor') return `the whole durable path (${synced}, encrypted)`;
  return `+ bare group commit of three rows (${synced})`;
}

/**
 * The cost of a message when much is stored, in processor time of the service, beside the cost when little is: the same
 * people write the same, to one service that has only met them and to one that has stored many messages of many more.
 */
async function atSize(o: InboundOptions, server: PostgresServer | null, print: (line: string) => void): Promise<void> {
  const folder = server
    ? await newDatabase(server, 'many')
    : fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-size-'));
  let first = 1_000_000_000;
  const people = Math.max(o.people, Math.floor(o.stored / 100));
  first = await fill({ folder, first, people, messages: o.stored }, print);
  const small = await start('corridor', server ? await newDatabase(server, 'few') : undefined);
  const large = await start('corridor', folder);
  await introduce({ ports: small.ports, first, people: o.people, connections: o.connections });
  first += introduction * o.people;
  const cost = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round <= o.rounds; round++) {
    for (const [name, subject] of [
      ['small', small],
      ['large', large],
    ] as const) {
      const before = (await subject.settled())!.cpuSeconds;
      const one = await measure(subject, first, o);
      first += o.messages;
      const spent = (await subject.settled())!.cpuSeconds - before;
      if (round > 0) cost[name].push((spent / o.messages) * 1e6);
      if (round > 0)
        print(
          `  round ${round}  ${name.padEnd(6)} ${((spent / o.messages) * 1e6).toFixed(0)} µs of processor a message, ${one.rate.toFixed(0)} /s`,
        );
    }
  }
  const file = server ? await sizeOf(folder) : fs.statSync(path.join(folder, 'hamdam.sqlite')).size;
  const memory = (await large.settled())!.rss;
  await small.end();
  await large.end();
  if (!server) fs.rmSync(folder, { recursive: true, force: true });
  print(
    `  a message at ${o.stored.toLocaleString('en')} stored / at few (${(introduction * o.people).toLocaleString('en')} and what is measured)  ${(median(cost.large) / median(cost.small)).toFixed(2)}   (goal ≤ 1.20)`,
  );
  print(`  the database then: ${(file / 1e6).toFixed(0)} MB; memory of the service: ${(memory / 1e6).toFixed(0)} MB`);
}

/** The bytes of a PostgreSQL database. */
async function sizeOf(url: string): Promise<number> {
  const [row] = (await asked(url, 'SELECT pg_database_size(current_database()) AS bytes')) as { bytes: string }[];
  return Number(row?.bytes);
}

/** Stores messages through the corridor, without HTTP, in a process of its own. Returns the next free number of an update. */
async function fill(
  o: { readonly folder: string; readonly first: number; readonly people: number; readonly messages: number },
  print: (line: string) => void,
): Promise<number> {
  const args = [o.folder, o.first, o.people, o.messages].map(String);
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'fill.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(child.stdout).on('line', (line) => print(`  ${line}`));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`storing messages ended with ${code}`);
  return o.first + introduction * o.people + o.messages;
}

async function measure(
  subject: Subject,
  first: number,
  o: InboundOptions,
): Promise<{ rate: number; p99: number /** Microseconds a message. */; cost: number | null }> {
  const before = await subject.settled();
  const began = performance.now();
  const loaded = await load({
    ports: subject.ports,
    first,
    count: o.messages,
    people: o.people,
    connections: o.connections,
  });
  const after = await subject.settled();
  // Making the requests ready is not measured; waiting until the last one is decided is.
  const seconds = after
    ? loaded.seconds + Math.max(0, (performance.now() - began) / 1000 - loaded.seconds - loaded.readySeconds)
    : loaded.seconds;
  if (loaded.failures > 0) throw new Error(`${loaded.failures} requests were not answered with 200`);
  const decided = after && before ? after.decided - before.decided : o.messages;
  // What two processes get at once of one person is decided again where the other was first.
  if (subject.ports.length === 1 ? decided !== o.messages : decided < o.messages) {
    throw new Error(`${o.messages} messages were sent and ${decided} decided`);
  }
  return {
    rate: o.messages / seconds,
    p99: loaded.latencies[Math.floor(o.messages * 0.99)]!,
    cost: after && before ? ((after.cpuSeconds - before.cpuSeconds) / o.messages) * 1e6 : null,
  };
}

/** `where`: a folder, or the address of a database. */
async function start(name: Name, where?: string): Promise<Subject> {
  if (name !== 'two') return startOne(name, where);
  const both = [await startOne('corridor', where), await startOne('corridor', where)];
  return {
    ports: both.flatMap(({ ports }) => ports),
    async settled() {
      const all = (await Promise.all(both.map((one) => one.settled()))).map((one) => one!);
      const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
      return { decided: sum((a) => a.decided), cpuSeconds: sum((a) => a.cpuSeconds), rss: sum((a) => a.rss) };
    },
    async end() {
      for (const one of both) await one.end();
    },
  };
}

function startOne(name: Exclude<Name, 'two'>, where?: string): Promise<Subject> {
  const file = path.join(import.meta.dirname, name === 'corridor' ? 'corridor.ts' : 'baselines.ts');
  const args = [...(name === 'corridor' ? [] : [name]), ...(where ? [where] : [])];
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
    child.stdout.once('data', (data) => {
      const { port } = JSON.parse(String(data)) as { port: number };
      resolve({
        ports: [port],
        settled: async () =>
          name === 'corridor' ? ((await (await fetch(`http://127.0.0.1:${port}/settled`)).json()) as never) : null,
        end: () => end(child),
      });
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.stdin!.end();
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
