import fs from 'node:fs';
import path from 'node:path';

/**
 * Runs `work` while no other process of this clone does, so that two starts at once do not install into one folder.
 * The lock is a file with its holder's process id; one whose holder is gone is taken over.
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

function take(file) {
  // Written under another name first and linked into place, so that the lock is never seen without its holder.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    dropIfAbandoned(file);
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function dropIfAbandoned(file) {
  const holder = holderOf(file);
  if (holder === null || alive(holder)) return;
  // Moved aside and looked at again: if another process took the lock in between, it is given back.
  const aside = `${file}.${process.pid}.old`;
  try {
    fs.renameSync(file, aside);
    const moved = holderOf(aside);
    if (moved !== null && moved !== holder && alive(moved)) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function holderOf(file) {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  } catch {
    return null;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
