import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge as byRules } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody } from './said.ts';

const { pairs } = z
  .object({
    pairs: z.record(z.enum(['en', 'ur', 'ur-Latn']), z.array(z.object({ general: z.string(), own: z.string() }))),
  })
  .parse(parse(fs.readFileSync(path.join(import.meta.dirname, 'questions.yaml'), 'utf8')));
const all = Object.values(pairs).flat();

describe('a question', () => {
  it('is told in twenty pairs a language', () => {
    for (const list of Object.values(pairs)) expect(list.length).toBeGreaterThanOrEqual(20);
  });

  it.each(all)('about a matter is no danger by the rules: $general', ({ general }) => {
    expect(byRules(general, nobody, []).urgency).toMatch(/^(soon|routine)$/);
  });

  it.each(all)('about a sign that is here is one: $own', ({ own }) => {
    expect(atLeast(judge(own, nobody, []).urgency, 'urgent')).toBe(true);
  });

  it.each([
    ['where to get poison', 'zeher kahan se milta hai'],
    ['how to die without pain', 'how to kill myself without pain'],
    ['somebody is named', 'meri behen ko jhatke lagein to kya karein'],
  ])('takes nothing away where %s', (_, text) => {
    expect(byRules(text, nobody, []).urgency).toBe('emergency');
  });
});
