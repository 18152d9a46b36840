import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { socketPath } from '#src/console/wire.ts';

export interface ConsoleBench {
  /** Consoles with the queue open. */
  readonly counselors: number;
  /** Consoles that are signed in and have not opened the queue. */
  readonly bystanders: number;
  readonly handovers: number;
  readonly rounds: number;
}

export interface ConsoleFigures {
  /** Bytes of the answer that shows the queue. */
  readonly snapshot: number;
  readonly lines: number;
  readonly total: number;
  /** Bytes of what one danger tells each console. */
  readonly payload: number;
  /** How many consoles each danger and each relayed message reached, all rounds together, and how many others. */
  readonly reached: { readonly console: number; readonly relay: number; readonly others: number };
  /** Milliseconds from the request to each console, sorted. */
  readonly times: { readonly console: readonly number[]; readonly relay: readonly number[] };
}

type Notices = readonly { readonly kind: string; readonly value: { readonly handover: { readonly id: string } } }[];

/**
 * How soon a new danger is on every console, beside bare Socket.IO that relays the same bytes to as many, in one run, in
 * turns: each server a process of its own, all consoles real connections over loopback in this one. The console's way holds
 * triage, decision and a commit that is on disk; the relay's holds nothing.
 */
export async function benchConsole(o: ConsoleBench, print: (line: string) => void): Promise<ConsoleFigures> {
  const desk = await start(['console', String(o.handovers), String(o.counselors + o.bystanders)]);
  const relay = await start(['relay']);
  try {
    print(`${desk.open} handovers are open`);
    const cookies = desk.cookies.slice(0, o.counselors);
    const at = { console: await connect(desk.port, cookies), relay: await connect(relay.port, cookies) };
    const others = await connect(desk.port, desk.cookies.slice(o.counselors));
    const [first] = await Promise.all(at.console.map((s) => s.emitWithAck('queue.open', {}) as Promise<Answer>));
    await Promise.all(at.relay.map((s) => s.emitWithAck('open')));
    if (!first?.ok) throw new Error('the queue could not be opened');
    print(`${at.console.length} consoles have the queue open, ${others.length} have not`);
    let overheard = 0;
    for (const socket of others) socket.on('notices', () => overheard++);

    const times = { console: [] as number[], relay: [] as number[] };
    let payload = 0;
    for (let round = 0; round <= o.rounds; round++) {
      const id = `handover:phone:${desk.brought + round + 1}`;
      const told = await measure(at.console, id, () => send(desk.port, null));
      // What was told is relayed as it is, under another name.
      const relayed = JSON.stringify(told.notices).replaceAll(id, `${id}-relayed`);
      payload = Buffer.byteLength(relayed);
      await sleep(o.rounds > 5 ? 700 : 50);
      const raw = await measure(at.relay, `${id}-relayed`, () => send(relay.port, relayed));
      await sleep(o.rounds > 5 ? 200 : 50);
      if (round === 0) continue; // The first round warms up.
      times.console.push(...told.times);
      times.relay.push(...raw.times);
      if (round % 5 === 0) print(`round ${round} of ${o.rounds}`);
    }
    const reached = { console: times.console.length, relay: times.relay.length, others: overheard };
    for (const socket of [...at.console, ...at.relay, ...others]) socket.disconnect();
    const sorted = (all: number[]) => all.sort((a, b) => a - b);
    return {
      snapshot: Buffer.byteLength(JSON.stringify(first)),
      lines: first.entries.length,
      total: first.total,
      payload,
      reached,
      times: { console: sorted(times.console), relay: sorted(times.relay) },
    };
  } finally {
    await desk.end();
    await relay.end();
  }
}

/** Runs it and prints the ratios. */
export async function printConsole(o: ConsoleBench, print: (line: string) => void): Promise<void> {
  const found = await benchConsole(o, print);
  const { times, reached } = found;
  const at = (share: number, of: readonly number[]) => of[Math.min(of.length - 1, Math.floor(of.length * share))]!;
  print(
    `\n${o.rounds} dangers to ${o.counselors} consoles, ${found.total} handovers open, ${found.payload} bytes each`,
  );
  for (const [name, all] of Object.entries(times)) {
    print(`  ${name.padEnd(8)} median ${at(0.5, all).toFixed(1)} ms  p99 ${at(0.99, all).toFixed(1)} ms`);
  }
  print(
    `  p99 of a danger on every console / raw relay  ${(at(0.99, times.console) / at(0.99, times.relay)).toFixed(2)}   (goal ≤ 3.00)`,
  );
  print(`  reached ${reached.console} of ${o.rounds * o.counselors}; ${reached.others} that had not opened the queue`);
  print(`  snapshot: ${found.lines} lines in ${(found.snapshot / 1000).toFixed(1)} kB   (goal < 100)`);
}

type Answer = { readonly ok: boolean; readonly entries: readonly unknown[]; readonly total: number };

/** Waits until every console was told of that handover; each one's time from the request. */
async function measure(
  sockets: readonly Socket[],
  id: string,
  ask: () => Promise<void>,
): Promise<{ times: number[]; notices: Notices }> {
  const began = performance.now();
  let notices: Notices = [];
  const all = sockets.map(
    (socket) =>
      new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('a console was not told')), 30_000);
        const listen = (told: Notices) => {
          if (!told.some((n) => n.value.handover.id === id)) return;
          notices = told;
          clearTimeout(late);
          socket.off('notices', listen);
          resolve(performance.now() - began);
        };
        socket.on('notices', listen);
      }),
  );
  await ask();
  return { times: await Promise.all(all), notices };
}

async function send(port: number, body: string | null): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/danger`, { method: 'POST', body: body ?? '' });
  if (!answer.ok) throw new Error(`a danger was answered with ${answer.status}`);
}

/** Connects so many consoles, some at a time. */
async function connect(port: number, cookies: readonly string[]): Promise<Socket[]> {
  const sockets: Socket[] = [];
  const origin = `http://127.0.0.1:${port}`;
  for (let n = 0; n < cookies.length; n += 25) {
    const some = cookies
      .slice(n, n + 25)
      .map((cookie) =>
        io(origin, { path: socketPath, transports: ['websocket'], forceNew: true, extraHeaders: { origin, cookie } }),
      );
    sockets.push(...some);
    await Promise.all(
      some.map(
        (socket) =>
          new Promise<void>((resolve, reject) => {
            socket.once('connect', () => resolve());
            socket.once('connect_error', reject);
          }),
      ),
    );
  }
  return sockets;
}

interface Started {
  readonly port: number;
  readonly cookies: readonly string[];
  readonly open: number;
  readonly brought: number;
  end(): Promise<void>;
}

function start(args: readonly string[]): Promise<Started> {
  const file = path.join(import.meta.dirname, 'consoleServer.ts');
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code} before it listened`)));
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
      if (!text.includes('\n')) return;
      const end = () =>
        new Promise<void>((ended) => {
          child.removeAllListeners('exit');
          child.once('exit', () => ended());
          child.stdin.end();
        });
      resolve({ cookies: [], open: 0, brought: 0, ...JSON.parse(text), end });
    });
  });
}
