import { parentPort, workerData } from 'node:worker_threads';
import type { Notice } from '../store.ts';
import { openDatabase } from './database.ts';
import { engineOn } from './engine.ts';
import { openKeyring } from './store.ts';
import type { Answer, Call, Callable, Fault, FromThread, Opening, ToThread } from './workerMessages.ts';

/** The store's own thread: one engine, which does what it is called to do and answers all of one group together. */
const { file, masterKey } = workerData as Opening;
const port = parentPort!;
/** How long one transaction may gather what has arrived. Nobody else waits for this thread. */
const turnMs = 50;

const handles = openDatabase(file);
const engine = engineOn(handles, openKeyring(handles, Buffer.from(masterKey)), turnMs);
let answers: Answer[] = [];
let notices: Notice[] = [];
let stopWatching: (() => void) | null = null;

/** Sends what came of one turn together: notices, which stand for commits, before the answers to those who made them. */
function post(): void {
  const message: FromThread = { notices, answers };
  notices = [];
  answers = [];
  port.postMessage(message);
}

function answer(one: Answer): void {
  if (answers.push(one) === 1) setImmediate(post);
}

function faultOf(error: unknown): Fault {
  const { name, message, code, stack } = error as NodeJS.ErrnoException;
  return { name, message, code, stack };
}

async function perform(name: Callable, args: readonly unknown[]): Promise<unknown> {
  // Whether a row may leave is said of what was to be written before, too: that a withdrawal still waits here is no excuse.
  if (name === 'stands') await engine.written();
  return (engine[name] as (...args: unknown[]) => unknown)(...args);
}

function call([id, name, args]: Call): void {
  perform(name, args).then(
    (value) => answer([id, true, value]),
    (error) => answer([id, false, faultOf(error)]),
  );
}

port.on('message', ({ calls, watched }: ToThread) => {
  if (watched && !stopWatching) stopWatching = engine.watch((more) => void notices.push(...more));
  if (!watched && stopWatching) {
    stopWatching();
    stopWatching = null;
  }
  for (const one of calls) call(one);
});
