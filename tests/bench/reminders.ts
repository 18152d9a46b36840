import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RemindersOptions {
  /** How many active items the large database holds. */
  readonly items: number;
  /** How many people of it may come due in the run; each has about ten items that are active. */
  readonly people: number;
  readonly rounds: number;
}

interface Measured {
  readonly items: number;
  readonly tickMs: number;
  readonly plainMs: number;
  readonly idle: number;
  readonly burst: number;
  readonly burstDue: number;
}

/** As measured with Redis on a machine of its own: empty jobs, no state, no decision. */
const bullmq = 21_000;

/**
 * Reminders from due to committed, with everybody's state read and written: a tick of 1,000 with few and with many active
 * items, the rate beside a plain reschedule-and-outbox loop on the same disk in the same run, and how long a dangerous
 * message waits while everybody is due at once. Prints ratios.
 */
export async function benchReminders(o: RemindersOptions, print: (line: string) => void): Promise<void> {
  const small = await measure(1_000, Math.min(10_000, o.items), o.rounds, print);
  const large = await measure(o.people, o.items, o.rounds, print);
  const row = (what: string, value: number, goal = '') => print(`  ${what.padEnd(58)} ${value.toFixed(2)}   ${goal}`);
  print(`\nmedians of ${o.rounds} ticks of 1,000 due; ${small.items} and ${large.items} active items`);
  print(`  a tick: ${small.tickMs.toFixed(0)} ms with few, ${large.tickMs.toFixed(0)} ms with many`);
  row('a tick with many / with few', large.tickMs / small.tickMs, '(goal ≤ 1.30)');
  const [ours, plain] = [1e6 / large.tickMs, 1e6 / large.plainMs];
  print(`  fired, decided and committed: ${ours.toFixed(0)} /s; plain loop: ${plain.toFixed(0)} /s`);
  row('fired / plain reschedule-and-outbox loop', ours / plain, '(goal ≥ 0.25)');
  row(`fired / BullMQ's ${bullmq} empty jobs a second`, ours / bullmq, '(goal ≥ 1.00)');
  print(
    `  danger answered, p99: idle ${large.idle.toFixed(1)} ms, with ${large.burstDue} due ${large.burst.toFixed(1)} ms`,
  );
  row('danger in a burst / idle, p99', large.burst / large.idle, '(goal ≤ 3.00)');
}

function measure(people: number, items: number, rounds: number, print: (line: string) => void): Promise<Measured> {
  const child: ChildProcess = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'remindersRun.ts'), ...[people, items, rounds].map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let measured: Measured | null = null;
    createInterface(child.stdout!).on('line', (line) => {
      if (line.startsWith('{')) measured = JSON.parse(line) as Measured;
      else print(`  ${items} items: ${line}`);
    });
    child.once('error', reject);
    child.once('close', (code) => (measured ? resolve(measured) : reject(new Error(`measuring ended with ${code}`))));
  });
}
