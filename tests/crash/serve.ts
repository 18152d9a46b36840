import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../src/main.ts');

/** The whole service as a process of its own. */
export interface Served {
  readonly child: ChildProcess;
  /** Where it listens, once it says so; null where it ended before. */
  readonly url: Promise<string | null>;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Everything it wrote, to both outputs. */
  written(): string;
  /** Ends it as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts `hamdam serve` on a port of its own choosing. */
export function serve(env: Readonly<Record<string, string>>): Served {
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  let out = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = new Promise<string | null>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chunks.push(text);
      out += text;
      const at = /serves at (\S+)\n[\s\S]*health/.exec(out);
      if (at) resolve(at[1]!);
    });
    void ended.then(() => resolve(null));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => void chunks.push(text));
  return {
    child,
    url,
    ended,
    written: () => chunks.join(''),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
