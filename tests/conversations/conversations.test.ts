import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '#src/care/words.ts';
import { play } from './play.ts';
import { parseScripts, type Script } from './script.ts';

/** Every conversation in this folder: a file holds one, or several as YAML documents' list. All of it is synthetic. */
const folder = import.meta.dirname;
const files = fs.readdirSync(folder).filter((f) => f.endsWith('.yaml') && f !== 'services.yaml');

function scriptsIn(file: string): Script[] {
  return parseScripts(file, parse(fs.readFileSync(path.join(folder, file), 'utf8')));
}

describe('golden conversations', () => {
  for (const file of files.sort()) {
    describe(path.basename(file, '.yaml'), () => {
      for (const script of scriptsIn(file)) it(`${script.title} (${script.language})`, () => play(script));
    });
  }

  it('are held in every language', () => {
    const spoken = new Set(files.flatMap(scriptsIn).map((s) => s.language));
    expect([...spoken].sort()).toEqual([...languages].sort());
  });
});
