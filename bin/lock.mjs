import fs from 'node:fs';
import path from 'node:path';

/**
 * Runs `work` while no other process of this clone does, so that two starts at once do not install into one folder.
 * The lock is a file with its holder's process id; one whose holder is gone is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} waiting told once, where another holds the lock
 * @returns {Promise<T>}
 */
export async function locked(file, work, waiting = () => {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) waiting();
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function take(file) {
  // Written under another name first and linked into place, so that the lock is never seen without its holder.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return dropIfAbandoned(file) && take(file);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/**
 * Whether the way is free now.
 * @param {string} file
 */
function dropIfAbandoned(file) {
  const holder = holderOf(file);
  if (holder === null) return true;
  if (alive(holder)) return false;
  // Moved aside and looked at again: if another process took the lock in between, it is given back.
  const aside = `${file}.${process.pid}.old`;
  try {
    fs.renameSync(file, aside);
    const moved = holderOf(aside);
    if (moved === null || moved === holder || !alive(moved)) return true;
    fs.linkSync(aside, file);
    return false;
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
    return false;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {number | null}
 */
function holderOf(file) {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  } catch {
    return null;
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {NodeJS.ErrnoException} */ (error).code);
}
