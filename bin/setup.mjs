import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locked } from './lock.mjs';
import { pinnedNode } from './pinnedNode.mjs';
import { run } from './run.mjs';
import { hashOf, installMatches, stamp, stamped } from './stamp.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} file */
const at = (file) => path.join(root, file);
const installStamp = at('node_modules/.hamdam-installed');
const pagesStamp = at('dist/page/.built-from');
/** What the built pages depend on. All of `src`, since the pages share code with the server. */
const pageSources = ['package-lock.json', 'vite.config.ts', 'src'];

/**
 * Makes a clone ready to run: packages as the lock file names them, the pinned Node, the pages built. Does nothing that is
 * up to date. Returns the Node to run with and its environment. Throws with advice where a step fails.
 */
export async function setup() {
  const upToDate = () => stamped(installStamp, lockHash()) && stamped(pagesStamp, pagesHash());
  if (!upToDate()) {
    await locked(
      at('dist/.setup-lock'),
      async () => {
        await install();
        await buildPages();
      },
      () => say('another start is setting up this clone; waiting for it'),
    );
  }
  const node = pinnedNode(root);
  return { node, env: environment(node) };
}

const lockHash = () => hashOf(root, ['package-lock.json']);
const pagesHash = () => hashOf(root, pageSources);

async function install() {
  const hash = lockHash();
  if (stamped(installStamp, hash)) return;
  if (!installMatches(root)) {
    refuseBorrowed(root);
    await step('installing packages (once; it may take a minute or two)', async () => {
      const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
      const code = await npm(args);
      if (code !== 0)
        throw new Error(`npm ci ended with code ${code}; its message stands above. Mend that and start again.`);
    });
  }
  stamp(installStamp, hash);
}

/**
 * Throws where `node_modules` is a link: npm would empty the folder it leads to, which is another clone's.
 * @param {string} of
 */
export function refuseBorrowed(of) {
  const modules = path.join(of, 'node_modules');
  if (!fs.lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Error(
    'node_modules is a link to another folder, and what it holds is not what package-lock.json names. Installing would ' +
      'empty that folder, so nothing was touched. Remove the link (rm node_modules) and start again.',
  );
}

async function buildPages() {
  const hash = pagesHash();
  if (stamped(pagesStamp, hash)) return;
  await step('building the pages', async () => {
    const node = pinnedNode(root);
    const fresh = at('dist/page.new');
    const args = [
      at('node_modules/vite/bin/vite.js'),
      'build',
      '--outDir',
      fresh,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    const code = await run(node, args, { env: environment(node), cwd: root });
    if (code !== 0) throw new Error(`the pages could not be built (vite ended with code ${code})`);
    // Built beside and moved into place: a running service never serves half a build.
    fs.rmSync(at('dist/page'), { recursive: true, force: true });
    fs.renameSync(fresh, at('dist/page'));
    stamp(pagesStamp, hash);
  });
}

/**
 * npm as it was called, or the one on the path.
 * @param {readonly string[]} args
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'ignore', 'inherit'];
  // Puppeteer never fetches a browser, whatever the machine's own settings of npm and puppeteer say.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' };
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], { cwd: root, stdio, env });
  return run('npm', args, { cwd: root, stdio, env, shell: process.platform === 'win32' });
}

/**
 * The pinned Node first on the path, and its compiled code kept, which makes the next start quicker. Without `NODE_DEBUG`,
 * by which Node prints requests with their cookies and the addresses of providers with their tokens.
 * @param {string} node
 */
export function environment(node) {
  const bins = [path.dirname(node), at('node_modules/.bin'), process.env.PATH ?? ''];
  const { NODE_DEBUG: _, ...given } = process.env;
  return {
    ...given,
    PATH: bins.join(path.delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? at('node_modules/.cache/compiled'),
  };
}

/**
 * @param {string} what
 * @param {() => Promise<void>} work
 */
async function step(what, work) {
  const since = Date.now();
  say(`${what} …`);
  await work();
  say(`${what.replace(/ \(.*/, '')}: done in ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`hamdam: ${line}\n`);
}
