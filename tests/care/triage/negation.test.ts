import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge as byRules } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody } from './said.ts';

const pair = z.object({
  about: z.string(),
  least: z.enum(['urgent', 'emergency']),
  danger: z.string(),
  harmless: z.string(),
});
const { pairs } = z
  .object({ pairs: z.record(z.enum(['en', 'ur', 'ur-Latn']), z.array(pair)) })
  .parse(parse(fs.readFileSync(path.join(import.meta.dirname, 'negation.yaml'), 'utf8')));
const all = Object.entries(pairs).flatMap(([lang, list]) => list.map((p) => ({ lang, ...p })));

describe('what a negator turns round', () => {
  it('is told in fifty pairs a language or more', () => {
    for (const list of Object.values(pairs)) expect(list.length).toBeGreaterThanOrEqual(50);
  });

  it.each(all)('danger, $lang: $danger', ({ danger, least }) => {
    expect(atLeast(judge(danger, nobody, []).urgency, least)).toBe(true);
  });

  it.each(all)('no danger by the rules, $lang: $harmless', ({ harmless }) => {
    expect(byRules(harmless, nobody, []).urgency).toMatch(/^(soon|routine)$/);
  });

  it('is mostly known to the rules alone, and mostly believed by the ear', () => {
    const low = all.filter(({ danger }) => !atLeast(byRules(danger, nobody, []).urgency, 'urgent'));
    expect(low.length / all.length, low.map((p) => p.danger).join('\n')).toBeLessThanOrEqual(0.2);
    const high = all.filter(({ harmless }) => atLeast(judge(harmless, nobody, []).urgency, 'urgent'));
    expect(high.length / all.length, high.map((p) => p.harmless).join('\n')).toBeLessThanOrEqual(0.14);
  });
});
