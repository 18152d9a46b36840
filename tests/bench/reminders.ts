import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RemindersOptions {
  /** How many people of the large database have plans; each has about ten items that are active. */
  readonly people: number;
  readonly rounds: number;
}

interface Measured {
  readonly items: number;
  readonly tickMs: number;
  readonly perSecond: number;
  readonly idle: number;
  readonly burst: number;
  readonly burstDue: number;
  readonly plain: number;
}

/** As measured with Redis on a machine of its own: empty jobs, no state, no decision. */
const bullmq = 21_000;

/**
 * Reminders from due to committed, with everybody's state read and written: a tick of 1,000 with few and with many active
 * items, the rate beside a plain reschedule-and-outbox loop on the same disk in the same run, and how long a dangerous
 * message waits while everybody is due at once. Prints ratios.
 */
export async function benchReminders(o: RemindersOptions, print: (line: string) => void): Promise<void> {
  const small = await measure(1_000, o.rounds, print);
  const large = await measure(o.people, o.rounds, print);
  const row = (what: string, value: number, goal = '') => print(`  ${what.padEnd(58)} ${value.toFixed(2)}   ${goal}`);
  print(`\nmedians of ${o.rounds} ticks of 1,000 due; ${small.items} and ${large.items} active items`);
  print(`  a tick: ${small.tickMs.toFixed(0)} ms with few, ${large.tickMs.toFixed(0)} ms with many`);
  row('a tick with many / with few', large.tickMs / small.tickMs, '(goal ≤ 1.30)');
  print(`  fired, decided and committed: ${large.perSecond.toFixed(0)} /s; plain loop: ${large.plain.toFixed(0)} /s`);
  row('fired / plain reschedule-and-outbox loop', large.perSecond / large.plain, '(goal ≥ 0.25)');
  row(`fired / BullMQ's ${bullmq} empty jobs a second`, large.perSecond / bullmq, '(goal ≥ 1.00)');
  print(
    `  danger answered, p99: idle ${large.idle.toFixed(1)} ms, with ${large.burstDue} due ${large.burst.toFixed(1)} ms`,
  );
  row('danger in a burst / idle, p99', large.burst / large.idle, '(goal ≤ 3.00)');
}

function measure(people: number, rounds: number, print: (line: string) => void): Promise<Measured> {
  const child: ChildProcess = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'remindersRun.ts'), String(people), String(rounds)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let measured: Measured | null = null;
    createInterface(child.stdout!).on('line', (line) => {
      if (line.startsWith('{')) measured = JSON.parse(line) as Measured;
      else print(`  ${people} people: ${line}`);
    });
    child.once('error', reject);
    child.once('close', (code) => (measured ? resolve(measured) : reject(new Error(`measuring ended with ${code}`))));
  });
}
