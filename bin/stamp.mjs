import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A hash over the names and contents of files and folders, in a stable order. A missing one counts as absent, not as an error.
 * @param {string} root
 * @param {readonly string[]} entries relative to the root
 */
export function hashOf(root, entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(root, entry))) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Whether the stamp file holds this hash: what it stands for is up to date.
 * @param {string} file
 * @param {string} hash
 */
export function stamped(file, hash) {
  try {
    return fs.readFileSync(file, 'utf8').trim() === hash;
  } catch {
    return false;
  }
}

/**
 * Writes the stamp. To be called last, so that a step that broke off leaves none.
 * @param {string} file
 * @param {string} hash
 */
export function stamp(file, hash) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${hash}\n`);
}

/**
 * Whether what npm last installed is what `package-lock.json` names, read from npm's own record of it.
 * It spares a second installation to whoever ran `npm ci` or `npm install` by hand. Packages of other platforms may be absent.
 * @param {string} root
 */
export function installMatches(root) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const present = packagesIn(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  for (const [name, { version, optional, link }] of Object.entries(wanted)) {
    if (name === '' || link) continue;
    const there = present[name];
    if (there ? there.version !== version : !optional) return false;
  }
  return Object.keys(present).every((name) => name in wanted);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
function filesUnder(root, entry) {
  const stat = fs.statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [entry];
  const names = fs.readdirSync(path.join(root, entry)).sort();
  return names.flatMap((name) => filesUnder(root, `${entry}/${name}`));
}
