import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a real headless Chromium that can reach nothing but this machine. The caller closes it.
 * The executable is `HAMDAM_CHROMIUM` where that is set, else the one of the npm package, else the system's.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      const found = await candidate();
      if (found) return await chromium.launch({ executablePath: found.executable, args, env: found.env });
    } catch (error) {
      failures.push(String(error).slice(0, 400));
    }
  }
  throw new Error(`no Chromium could be started:\n${failures.join('\n')}`);
}

/**
 * A Chromium that starts on this machine, for what starts it itself: its executable and the environment it needs. Throws
 * where there is none.
 */
export async function findChromium(): Promise<Found> {
  for (const candidate of candidates) {
    const found = await candidate();
    if (found && spawnSync(found.executable, ['--version'], { env: found.env }).status === 0) return found;
  }
  throw new Error('no Chromium could be started');
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
];

export interface Found {
  readonly executable: string;
  readonly env: Record<string, string>;
}

const candidates: readonly (() => Promise<Found | null> | Found | null)[] = [
  () => (process.env.HAMDAM_CHROMIUM ? { executable: process.env.HAMDAM_CHROMIUM, env: environment() } : null),
  async () => ({ executable: path.join(await unpacked(), 'chromium'), env: fontsOf(await unpacked()) }),
  // On a bare system the libraries that Chromium needs come from the package, too.
  async () => ({ executable: path.join(await unpacked(), 'chromium'), env: librariesOf(await unpacked()) }),
  () => {
    const executable = ['/usr/lib/chromium/chromium', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
      fs.existsSync,
    );
    return executable ? { executable, env: environment() } : null;
  },
];

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined));
}

function fontsOf(home: string): Record<string, string> {
  return fs.existsSync('/etc/fonts') ? environment() : { ...environment(), FONTCONFIG_PATH: path.join(home, 'fonts') };
}

function librariesOf(home: string): Record<string, string> {
  return { ...fontsOf(home), LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib') };
}

/** The directory the package's browser was unpacked into, once per version, whoever comes first. */
async function unpacked(): Promise<string> {
  const packageFile = path.resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(fs.readFileSync(packageFile, 'utf8')) as { version: string };
  const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache');
  const home = path.join(cache, `chromium-${version}`);
  if (fs.existsSync(home)) return home;
  fs.mkdirSync(cache, { recursive: true });
  const fresh = fs.mkdtempSync(path.join(cache, 'unpacking-'));
  await unpackInto(fresh);
  fs.writeFileSync(
    path.join(fresh, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts/fonts</dir></fontconfig>`,
  );
  try {
    fs.renameSync(fresh, home);
  } catch {
    // Another test process was quicker; its copy is as good.
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  return home;
}

/** The package unpacks into the temporary directory and looks at the environment for how much, so both are set for that while. */
async function unpackInto(directory: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const saved = names.map((name) => [name, process.env[name]] as const);
  process.env.TMPDIR = directory;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = true;
    await packaged.executablePath();
  } finally {
    for (const [name, value] of saved) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
