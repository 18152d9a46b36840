import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import tty from 'node:tty';

/**
 * Runs a program in the foreground and resolves with its exit code, 128 + n where signal n ended it. Rejects where it
 * cannot be started. Signals to this process reach the child, each once.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, cwd = process.cwd(), stdio = 'inherit', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    // Listening begins before there is a child: a signal that comes as it starts would otherwise end us and leave it alone.
    const release = passSignals((signal) => child.kill(signal));
    const child = spawn(command, args, { env, cwd, stdio, shell });
    child.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      release();
      reject(new Error(`${command} could not be started (${error.code ?? error.message})`));
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {(signal: NodeJS.Signals) => void} tell
 * @returns {() => void} how to stop
 */
function passSignals(tell) {
  // What a terminal sends (Ctrl-C, closing) reaches the whole group by itself; passed on it would count twice.
  const inTerminal = tty.isatty(0);
  let told = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    told = true;
    if (signal === 'SIGTERM' || !inTerminal) tell(signal);
  };
  for (const signal of signals) process.on(signal, pass);

  // npm hands signals to the shell between us, which dies of them and tells nobody. So without that parent the child ends, too.
  const parent = process.ppid;
  const orphaned = () => {
    if (told || process.ppid === parent) return;
    told = true;
    tell('SIGTERM');
  };
  const watch = process.env.npm_lifecycle_event ? setInterval(orphaned, 250) : undefined;
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, pass);
  };
}
