import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWording } from '#src/care/language/wording.ts';
import { languages } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { readProgrammeFiles } from '#src/programme.ts';

const triage = path.resolve(import.meta.dirname, '../../../src/care/triage');
const asked = fs
  .readdirSync(triage, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .flatMap((f) => [...fs.readFileSync(path.join(triage, f), 'utf8').matchAll(/\basks:\s*'([\w-]+)'/g)])
  .map((m) => m[1]!);

describe('the deciding questions', () => {
  it('have their words, and both answers, for every rule that asks', () => {
    const wording = createWording(readProgrammeFiles(readSettings({})).sections);
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) {
      for (const language of languages) {
        for (const part of ['ask', 'yes', 'no']) expect(wording.text(language, `clarify.${id}.${part}`)).not.toBe('');
      }
    }
  });
});
