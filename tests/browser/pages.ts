import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { pagesConfig } from '../../vite.config.ts';

/** Builds those pages as they stand in the sources, into a folder of their own. The caller removes it. */
export async function buildPages(...names: readonly string[]): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-pages-'));
  await build({ ...pagesConfig(names, folder), logLevel: 'error' });
  return folder;
}
