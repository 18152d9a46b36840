import { describe, expect, it } from 'vitest';
import { dialogues } from '#src/care/dialogues.ts';

describe('the dialogues', () => {
  it('have names of their own that an option id can begin with', () => {
    const names = dialogues.map((d) => d.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]{4,12}$/);
  });
});
