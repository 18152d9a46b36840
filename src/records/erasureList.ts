import fs from 'node:fs';
import { createTask } from 'node-cron';
import type { Store } from '#src/store/store.ts';

/**
 * Who was erased, beside the database and never in a backup: an older database that is put back is erased by it again. A
 * line each: a keyed hash that names nobody, and when.
 */
export const erasureFile = 'erased.list';

type Lists = Pick<Store, 'erasures' | 'eraseAgain' | 'sweepErased'>;

/** The people of such a list. Throws an `ErasureListError` that names the line where it is none. */
export function readErasures(text: string): readonly string[] {
  return text.split('\n').flatMap((line, n) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, person] = /^(p_[\w-]{10,60})(?:\s+\S+)?\s*$/.exec(line) ?? [];
    if (!person) throw new ErasureListError(`line ${n + 1} is no person and instant`);
    return [person];
  });
}

/** A file is no list of whom to erase. */
export class ErasureListError extends Error {
  override readonly name = 'ErasureListError';
}

/** Everybody who was erased, as such a list. */
export async function writtenErasures(store: Pick<Store, 'erasures'>): Promise<string> {
  const lines = ['# Whoever was erased. Keep it outside the backups: hamdam restore --erasures takes it.'];
  for (let after = 0; ; ) {
    const page = await store.erasures(after, 1_000);
    for (const { person, at } of page) lines.push(`${person} ${new Date(at).toISOString()}`);
    if (page.length < 1_000) return `${lines.join('\n')}\n`;
    after = page.at(-1)!.row;
  }
}

/** Erases whoever of the list is here, to the last of their bytes. Returns how many. */
export async function eraseListed(store: Lists, people: readonly string[]): Promise<number> {
  let erased = 0;
  for (let n = 0; n < people.length; n += 100) erased += await store.eraseAgain(people.slice(n, n + 100));
  while (await store.sweepErased());
  return erased;
}

/**
 * Erases whom the file names, where an older database stands beside it, and then keeps the file as the database is: at once
 * and every minute. `again` is how many were erased.
 */
export async function startErasureList(
  store: Lists,
  file: string,
  failed: (error: unknown) => void,
): Promise<{ readonly again: number; stop(): Promise<void> }> {
  const again = fs.existsSync(file) ? await eraseListed(store, readErasures(fs.readFileSync(file, 'utf8'))) : 0;
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => keep(store, file)).catch(failed);
    return running;
  };
  const task = createTask('* * * * *', run, { noOverlap: true, suppressMissedWarning: true });
  void task.start();
  await run();
  return {
    again,
    async stop() {
      await task.destroy();
      await run();
    },
  };
}

/** Written aside and moved into place: half a list would bring people back. Nothing is written while nobody was erased. */
async function keep(store: Lists, file: string): Promise<void> {
  const text = await writtenErasures(store);
  const there = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  if (text === there || (there === null && text.split('\n').length <= 2)) return;
  const aside = `${file}.new`;
  const handle = fs.openSync(aside, 'w', 0o600);
  fs.writeSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(aside, file);
}
