import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locked } from '../bin/lock.mjs';
import { neededMajor, nodePackages, pinnedNode } from '../bin/pinnedNode.mjs';
import { run } from '../bin/run.mjs';
import { refuseBorrowed } from '../bin/setup.mjs';
import { hashOf, installMatches, stamp, stamped } from '../bin/stamp.mjs';
import { closingLine, tally } from '../bin/tally.mjs';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-launcher-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

function put(file: string, content: unknown): string {
  const full = path.join(root, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
  return full;
}

describe('the stamp', () => {
  const sources = ['src', 'one.ts', 'absent.ts'];
  const changes: readonly [string, () => void][] = [
    ['a file changed', () => put('src/deep/a.ts', 'b')],
    ['a file was added', () => put('src/deep/b.ts', 'a')],
    ['an empty file was added', () => put('src/empty.ts', '')],
    ['a file was renamed', () => fs.renameSync(path.join(root, 'src/deep/a.ts'), path.join(root, 'src/deep/c.ts'))],
    ['a file is gone', () => fs.rmSync(path.join(root, 'one.ts'))],
    ['an absent one came', () => put('absent.ts', '')],
  ];
  it.each(changes)('differs when %s', (_, change) => {
    put('src/deep/a.ts', 'a');
    put('one.ts', '1');
    put('elsewhere.ts', '1');
    const before = hashOf(root, sources);
    put('elsewhere.ts', '2');
    fs.utimesSync(path.join(root, 'one.ts'), 1, 1);
    expect(hashOf(root, sources)).toBe(before);
    change();
    expect(hashOf(root, sources)).not.toBe(before);
  });

  it('holds only for what it was written for', () => {
    const file = path.join(root, 'deep/stamp');
    expect(stamped(file, 'abc')).toBe(false);
    stamp(file, 'abc');
    expect(stamped(file, 'abc')).toBe(true);
    expect(stamped(file, 'abcd')).toBe(false);
  });
});

describe('what npm installed', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  const cases: readonly [string, boolean, Record<string, unknown> | null][] = [
    ['everything', true, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }],
    ['all but a package of another platform', true, { 'node_modules/a': { version: '1.0.0' } }],
    ['another version', false, { 'node_modules/a': { version: '1.0.1' } }],
    [
      'another version of an optional one',
      false,
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    ],
    ['too little', false, { 'node_modules/b': { version: '2.0.0' } }],
    ['too much', false, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }],
    ['nothing', false, null],
  ];
  it.each(cases)('%s: matches %s', (_, expected, packages) => {
    put('package-lock.json', { packages: lock });
    if (packages) put('node_modules/.package-lock.json', { packages });
    expect(installMatches(root)).toBe(expected);
  });

  it('is not trusted where its record is broken', () => {
    put('package-lock.json', { packages: lock });
    put('node_modules/.package-lock.json', '{"packages":');
    expect(installMatches(root)).toBe(false);
  });
});

describe('a borrowed node_modules', () => {
  it.each(['', '/'])('is never installed into, its link written with %j behind', (slash) => {
    const kept = put('elsewhere/node_modules/a/package.json', {});
    fs.mkdirSync(path.join(root, 'clone'));
    fs.symlinkSync(`${path.join(root, 'elsewhere/node_modules')}${slash}`, path.join(root, 'clone/node_modules'));
    expect(() => refuseBorrowed(path.join(root, 'clone'))).toThrow(/node_modules is a link.*nothing was touched/);
    expect(fs.existsSync(kept)).toBe(true);
  });

  it('stops the whole set-up before npm is called', () => {
    const clone = path.join(root, 'clone');
    fs.cpSync(path.resolve('bin'), path.join(clone, 'bin'), { recursive: true });
    fs.copyFileSync(path.resolve('package.json'), path.join(clone, 'package.json'));
    put('clone/package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    const kept = put('elsewhere/a/package.json', {});
    fs.symlinkSync(path.join(root, 'elsewhere'), path.join(clone, 'node_modules'));
    const npm = put('npm-cli.js', `require('node:fs').writeFileSync(${JSON.stringify(path.join(root, 'called'))}, '')`);
    const env = { ...process.env, npm_execpath: npm };
    const { status, stderr } = spawnSync(process.execPath, [path.join(clone, 'bin/hamdam.mjs'), 'check'], { env });
    expect(String(stderr)).toContain('node_modules is a link');
    expect(status).toBe(1);
    expect(fs.existsSync(path.join(root, 'called'))).toBe(false);
    expect(fs.existsSync(kept)).toBe(true);
  });

  it('is none where it is a folder of its own, or nothing yet', () => {
    expect(() => refuseBorrowed(root)).not.toThrow();
    put('node_modules/a/package.json', {});
    expect(() => refuseBorrowed(root)).not.toThrow();
  });
});

describe('the pinned Node', () => {
  const old = { version: 'v20.10.0', execPath: '/usr/bin/node' };

  it.each(Object.keys(nodePackages))('is found for %s, whatever runs', (key) => {
    const [platform, arch] = key.split('-') as [string, string];
    const file = put(`node_modules/${nodePackages[key]}`, '');
    expect(pinnedNode(root, { ...old, platform, arch })).toBe(file);
  });

  it('is the running one where npm has none and it is new enough', () => {
    const running = { platform: 'freebsd', arch: 'x64', version: `v${neededMajor}.1.0`, execPath: '/opt/node' };
    expect(pinnedNode(root, running)).toBe('/opt/node');
  });

  it('is said to be missing, with what to do', () => {
    expect(() => pinnedNode(root, { ...old, platform: 'linux', arch: 'x64' })).toThrow(/--include=optional/);
    expect(() => pinnedNode(root, { ...old, platform: 'freebsd', arch: 'x64' })).toThrow(/freebsd-x64.*Install Node/);
  });

  it('is the one that the lock file pins for every platform, at the major it needs', () => {
    const { packages } = JSON.parse(fs.readFileSync(path.resolve('package-lock.json'), 'utf8'));
    for (const file of Object.values(nodePackages)) {
      const version = packages[`node_modules/${file.split('/')[0]}`]?.version;
      expect(Number.parseInt(version, 10)).toBe(neededMajor);
    }
  });
});

describe('running a program', () => {
  const runModule = path.resolve('bin/run.mjs');
  /** A launcher of its own, whose child tells the signals it gets and leaves with code 7 after the first. */
  async function launch(between = false): Promise<{ launcher: ChildProcess; output: () => string }> {
    const child = put(
      'child.mjs',
      `for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP'])
         process.on(s, () => { console.log('got ' + s); setTimeout(() => process.exit(7), 50); });
       setTimeout(() => process.exit(9), 20_000);
       console.log('ready');`,
    );
    const script = put(
      'launcher.mjs',
      `import { run } from ${JSON.stringify(runModule)};
       process.exitCode = await run(process.execPath, [${JSON.stringify(child)}]);`,
    );
    const shell = put(
      'shell.mjs',
      `import { spawn } from 'node:child_process';
       spawn(process.execPath, [${JSON.stringify(script)}], { stdio: 'inherit' });`,
    );
    const launcher = spawn(process.execPath, [between ? shell : script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: between ? 'start' : '' },
    });
    let output = '';
    launcher.stdout?.on('data', (data) => {
      output += data;
    });
    await vi.waitFor(() => expect(output).toContain('ready'), { timeout: 10_000 });
    return { launcher, output: () => output };
  }

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on, once, and the exit code back', async (signal) => {
    const { launcher, output } = await launch();
    launcher.kill(signal);
    const [code] = await once(launcher, 'close');
    expect(output()).toBe(`ready\ngot ${signal}\n`);
    expect(code).toBe(7);
  });

  it('ends the program when the shell that npm put before it is gone', async () => {
    const { launcher: shell, output } = await launch(true);
    shell.kill('SIGKILL');
    // Closed only when nobody holds the output any more: neither the launcher nor its child.
    await once(shell, 'close');
    expect(output()).toBe('ready\ngot SIGTERM\n');
  });

  it('gives the code of a program that ends by itself, or by a signal', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
    expect(await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
    expect(process.listenerCount('SIGHUP')).toBe(0);
  });

  it('says what could not be started', async () => {
    await expect(run(path.join(root, 'nothing-here'), [])).rejects.toThrow(
      /nothing-here could not be started \(ENOENT\)/,
    );
  });
});

describe('the set-up lock', () => {
  it('lets one at a time work, whoever comes', async () => {
    const file = path.join(root, 'dist/lock');
    const module = JSON.stringify(path.resolve('bin/lock.mjs'));
    const log = path.join(root, 'log');
    const script = put(
      'worker.mjs',
      `import fs from 'node:fs';
       import { locked } from ${module};
       await locked(${JSON.stringify(file)}, async () => {
         fs.appendFileSync(${JSON.stringify(log)}, 'in ');
         await new Promise((r) => setTimeout(r, 60));
         fs.appendFileSync(${JSON.stringify(log)}, 'out ');
       });`,
    );
    const workers = Array.from({ length: 4 }, () => spawn(process.execPath, [script], { stdio: 'inherit' }));
    const codes = await Promise.all(workers.map(async (w) => (await once(w, 'close'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(fs.readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it('is taken over from one that died, and given back by one that failed', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const file = put('lock', String(gone));
    const waiting = vi.fn();
    await expect(locked(file, () => Promise.reject(new Error('no')), waiting)).rejects.toThrow('no');
    expect(await locked(file, async () => 'worked', waiting)).toBe('worked');
    expect(waiting).not.toHaveBeenCalled();
  });
});

describe('the tally', () => {
  const report = (more: object) =>
    put('report.json', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [], ...more });
  const failedFile = (assertions: readonly string[]) => ({
    status: 'failed',
    assertionResults: assertions.map((status) => ({ status })),
  });

  it.each([
    ['all passed', {}, 0, '3 passed, 0 failed'],
    ['some skipped', { numPendingTests: 2 }, 0, '3 passed, 0 failed, 2 skipped'],
    ['one failed', { numFailedTests: 1, testResults: [failedFile(['passed', 'failed'])] }, 1, '3 passed, 1 failed'],
    ['a file that did not load', { testResults: [failedFile([])] }, 1, '3 passed, 1 failed'],
    ['an error outside every test', {}, 1, '3 passed, 1 failed'],
    ['no test at all', { numPassedTests: 0 }, 0, '0 passed, 1 failed'],
  ])('of a run with %s', (_, more, code, line) => {
    expect(closingLine(tally(report(more), code))).toBe(line);
  });

  it('counts a missing report as a failure', () => {
    expect(closingLine(tally(path.join(root, 'absent.json'), 0))).toBe('0 passed, 1 failed');
  });
});
