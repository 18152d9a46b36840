import { Worker } from 'node:worker_threads';
import type { Notice } from '../store.ts';
import { openDatabase, SqliteError } from './database.ts';
import type { Engine } from './engine.ts';
import type { Finished } from './finished.ts';
import { storeOver } from './over.ts';
import { openKeyring, type SqliteOptions, type SqliteStore } from './store.ts';
import type { Answer, Call, Callable, Fault, FromThread, Opening, ToThread } from './workerMessages.ts';

/**
 * Opens the store on a file with a thread of its own: sealing, writing and the wait for the disk leave the event loop free.
 * The contract is that of `openSqliteStore`. Where the thread dies the process does, for nobody could be answered any more;
 * what was acknowledged is on disk. Rejects where the file belongs to another master key.
 */
export async function openStoreInWorker({ file, masterKey, now = Date.now }: SqliteOptions): Promise<SqliteStore> {
  // The sign-in tables are read and written by this thread, on a connection of its own. What keeps the file from being
  // opened is found here, too.
  const handles = openDatabase(file);
  openKeyring(handles, masterKey);
  const { connection } = handles;
  const thread = new StoreThread({ file, masterKey });
  try {
    await thread.opened();
  } catch (error) {
    connection.close();
    throw error;
  }
  const close = async () => {
    await thread.close();
    if (connection.open) connection.close();
  };
  return { ...storeOver({ ...engineOf(thread), close }, now), connection };
}

function engineOf(thread: StoreThread): Omit<Engine, 'close' | 'written'> {
  const remote =
    <N extends Callable>(name: N) =>
    (...args: Parameters<Engine[N]>) =>
      thread.call(name, args) as ReturnType<Engine[N]> & Promise<Awaited<ReturnType<Engine[N]>>>;
  const stands = remote('stands');
  const commit = remote('commit');
  let withdrawing = 0;
  return {
    accept: remote('accept'),
    waiting: remote('waiting'),
    load: remote('load'),
    commit(finished, at) {
      if (finished.some(withdraws)) withdrawing++;
      return commit(finished, at);
    },
    failed: remote('failed'),
    setAside: remote('setAside'),
    dueWakes: remote('dueWakes'),
    nextDue: remote('nextDue'),
    claim: remote('claim'),
    async stands(outgoing) {
      // What withdraws may have been written while the answer was on its way: then it is asked for again.
      for (;;) {
        const before = withdrawing;
        if (!(await stands(outgoing))) return false;
        if (before === withdrawing) return true;
      }
    },
    settle: remote('settle'),
    outgoingByProviderId: remote('outgoingByProviderId'),
    recoverLeases: remote('recoverLeases'),
    queue: remote('queue'),
    entry: remote('entry'),
    person: remote('person'),
    contactPointOf: remote('contactPointOf'),
    communications: remote('communications'),
    notes: remote('notes'),
    watch: (watcher) => thread.watch(watcher),
    counts: remote('counts'),
  };
}

const withdraws = (finished: Finished) => finished.withdrawals.length > 0;

/** The error as it was thrown in the thread: what is done about it depends on its code. */
function errorOf({ name, message, code, stack }: Fault): Error {
  const error =
    name === 'SqliteError' ? new SqliteError(message, code ?? '') : Object.assign(new Error(message), { code });
  return Object.assign(error, { stack });
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** The thread and what is asked of it: all calls of one turn of the event loop are posted together. */
class StoreThread {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private readonly watchers = new Set<(notices: readonly Notice[]) => void>();
  private calls: Call[] = [];
  private next = 0;
  private posted = true;
  private closing: Promise<void> | null = null;

  constructor(opening: Opening) {
    this.worker = new Worker(new URL('./workerThread.ts', import.meta.url), { workerData: opening });
    this.worker.on('message', (message: FromThread) => this.take(message));
  }

  /** Resolves when the database is open; rejects where it cannot be opened. */
  async opened(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.worker.once('error', reject);
      this.call('counts', []).then(() => resolve(), reject);
    });
    this.worker.removeAllListeners('error');
    this.worker.on('error', (error) => this.died(error));
    this.worker.on('exit', () => {
      if (!this.closing) this.died(new Error('the thread of the store ended'));
    });
  }

  call(name: Callable, args: readonly unknown[]): Promise<unknown> {
    if (this.closing && name !== 'close') return Promise.reject(new Error('the store is closed'));
    return new Promise((resolve, reject) => {
      const id = this.next++;
      this.pending.set(id, { resolve, reject });
      this.calls.push([id, name, args]);
      this.post();
    });
  }

  watch(watcher: (notices: readonly Notice[]) => void): () => void {
    this.watchers.add(watcher);
    this.post();
    return () => {
      this.watchers.delete(watcher);
      this.post();
    };
  }

  /** Writes what is in hand, then ends the thread. */
  close(): Promise<void> {
    this.closing ??= this.call('close', []).then(async () => void (await this.worker.terminate()));
    return this.closing;
  }

  private post(): void {
    if (!this.posted) return;
    this.posted = false;
    setImmediate(() => {
      this.posted = true;
      const { calls } = this;
      this.calls = [];
      try {
        this.send(calls);
      } catch {
        // One of them cannot be handed over. It alone is refused.
        for (const call of calls) this.sendAlone(call);
      }
    });
  }

  private send(calls: readonly Call[]): void {
    const message: ToThread = { calls, watched: this.watchers.size > 0 };
    this.worker.postMessage(message);
  }

  private sendAlone(call: Call): void {
    try {
      this.send([call]);
    } catch (error) {
      this.settle([call[0], false, error]);
    }
  }

  private take({ notices, answers }: FromThread): void {
    if (notices.length > 0) {
      for (const watcher of this.watchers) {
        try {
          watcher(notices);
        } catch (error) {
          // A watcher's fault must not undo what is already on disk, nor hide.
          process.emitWarning(error instanceof Error ? error : new Error('a watcher of the store failed'));
        }
      }
    }
    for (const answer of answers) this.settle(answer);
  }

  private settle([id, ok, value]: Answer): void {
    const pending = this.pending.get(id)!;
    this.pending.delete(id);
    if (ok) pending.resolve(value);
    else pending.reject(value instanceof Error ? value : errorOf(value as Fault));
  }

  private died(error: unknown): never {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
    throw error;
  }
}
