import { describe, expect, it } from 'vitest';
import { languages } from '#src/care/words.ts';
import { conversations } from './files.ts';
import { play } from './play.ts';

describe('golden conversations', () => {
  for (const { file, scripts } of conversations()) {
    describe(file, () => {
      for (const script of scripts) it(`${script.title} (${script.language})`, () => play(script));
    });
  }

  it('are held in every language', () => {
    const spoken = new Set(conversations().flatMap(({ scripts }) => scripts.map((s) => s.language)));
    expect([...spoken].sort()).toEqual([...languages].sort());
  });
});
