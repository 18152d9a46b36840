import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** One process, told apart from a later one of the same number by when it began. */
export interface Process {
  readonly pid: number;
  readonly began: string;
}

/** Where Chromium is found when no setting names it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's Chromium, or null. */
export function findChromium(): string | null {
  return places.find((place) => fs.existsSync(place)) ?? null;
}

/**
 * What the browser calls itself when somebody sits before it. Without a window it says "HeadlessChrome", which WhatsApp Web
 * sends away as too old. Null where it does not tell its version.
 */
export async function userAgentOf(executable: string): Promise<string | null> {
  const asked = promisify(execFile)(executable, ['--version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }));
  const major = (await asked).stdout.match(/\b(\d+)\.\d+\.\d+/)?.[1];
  const system = { darwin: 'Macintosh; Intel Mac OS X 10_15_7', win32: 'Windows NT 10.0; Win64; x64' }[
    process.platform as string
  ];
  if (major === undefined) return null;
  return `Mozilla/5.0 (${system ?? 'X11; Linux x86_64'}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}

/** Why the browser cannot even tell its version, such as a library that is missing, or null where it can. */
export async function brokenBrowser(executable: string): Promise<string | null> {
  return promisify(execFile)(executable, ['--version'], { timeout: 10_000 }).then(
    () => null,
    (error: { code?: unknown; stderr?: string }) => error.stderr?.trim().slice(0, 500) || `it ended with ${error.code}`,
  );
}

/**
 * Makes a profile free for a new browser: ends a browser of an earlier run of ours that still holds it, and takes the locks
 * away that a dead one left. The data folder is held by one service alone, so whoever else has this profile open is our own
 * orphan; it is known by the profile in its command line. Returns how many were ended.
 */
export async function freeProfile(profile: string): Promise<number> {
  const orphans = browsersOf(profile);
  for (const orphan of orphans) await endTree(treeOf(orphan));
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    fs.rmSync(path.join(profile, lock), { force: true });
  }
  return orphans.length;
}

/** The browsers (not their helpers) that have this profile open. None where the system has no `/proc`. */
function browsersOf(profile: string): number[] {
  return pids().filter((pid) => {
    const args = read(pid, 'cmdline')?.split('\0') ?? [];
    return args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => arg.startsWith('--type='));
  });
}

/** A process and all that descend from it, parents first. Only itself where the system has no `/proc`. */
export function treeOf(pid: number): readonly Process[] {
  const parents = Map.groupBy(pids(), (p) => stat(p)?.parent ?? 0);
  const found: Process[] = [];
  for (const waiting = [pid]; waiting.length > 0; ) {
    const next = waiting.shift()!;
    found.push({ pid: next, began: stat(next)?.began ?? '' });
    waiting.push(...(parents.get(next) ?? []));
  }
  return found;
}

/** Memory of a process and its descendants in bytes, pages they share counted once. Null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  let bytes = 0;
  for (const { pid: one } of treeOf(pid)) {
    bytes += 1024 * Number(read(one, 'smaps_rollup')?.match(/^Pss:\s+(\d+) kB$/m)?.[1] ?? 0);
  }
  return bytes === 0 ? null : bytes;
}

/** Ends these processes, parents first, and waits until they are gone. Those that began under the same number later are spared. */
export async function endTree(tree: readonly Process[]): Promise<void> {
  for (let waited = 0; waited < 100; waited++) {
    const left = tree.filter(isAlive);
    if (left.length === 0) return;
    for (const { pid } of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await sleep(20);
  }
}

/** Whether this very process still runs; one that has ended and was not asked after does not. */
export function isAlive({ pid, began }: Process): boolean {
  if (began !== '') {
    const now = stat(pid);
    return now !== null && now.began === began && now.state !== 'Z';
  }
  if (fs.existsSync('/proc/self')) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function pids(): number[] {
  try {
    return fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** From `/proc/<pid>/stat`, whose second field is a name in brackets that may hold anything. */
function stat(pid: number): { state: string; parent: number; began: string } | null {
  const text = read(pid, 'stat');
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0]!, parent: Number(fields[1]), began: fields[19]! };
}

function read(pid: number, file: string): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
