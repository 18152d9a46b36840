import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseScripts, type Script } from './script.ts';

const folder = import.meta.dirname;

/** Every conversation in this folder, by file: a file holds one, or several as YAML documents' list. All of it is synthetic. */
export function conversations(): { readonly file: string; readonly scripts: readonly Script[] }[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'services.yaml')
    .sort()
    .map((file) => ({
      file: path.basename(file, '.yaml'),
      scripts: parseScripts(file, parse(fs.readFileSync(path.join(folder, file), 'utf8'))),
    }));
}
