import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The console's words, part by part. Each key stands in one part: of two the later would take the earlier's place unseen. */
const folder = path.resolve(import.meta.dirname, '../../../src/console/page/words');
const languages = ['en', 'ur'] as const;

async function partsOf(language: string): Promise<readonly (readonly [part: string, words: Record<string, string>])[]> {
  const files = fs.readdirSync(path.join(folder, language)).sort();
  return Promise.all(
    files.map(async (file) => {
      const part = path.basename(file, '.ts');
      const held = (await import(path.join(folder, language, file))) as Record<string, Record<string, string>>;
      return [part, held[part]!] as const;
    }),
  );
}

describe.each(languages)('the words in %s', (language) => {
  it('have each key in one part alone', async () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [part, words] of await partsOf(language)) {
      for (const key of Object.keys(words)) {
        if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${part}`);
        seen.set(key, part);
      }
    }
    expect(seen.size).toBeGreaterThan(400);
    expect(twice).toEqual([]);
  });

  it('are all on the page', async () => {
    const all = (await import(path.join(folder, `${language}.ts`))) as Record<string, Record<string, string>>;
    const parts = await partsOf(language);
    expect(Object.keys(all[language]!).sort()).toEqual(parts.flatMap(([, words]) => Object.keys(words)).sort());
  });

  it('have the blanks of the English ones', async () => {
    const { en } = (await import(path.join(folder, 'en.ts'))) as { en: Record<string, string> };
    const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    const parts = (await partsOf(language)).flatMap(([, words]) => Object.entries(words));
    const differ = parts.filter(([key, text]) => blanks(text) !== blanks(en[key] ?? '')).map(([key]) => key);
    expect(differ).toEqual([]);
  });
});

const schedules = path.resolve(import.meta.dirname, '../../../schedules');
interface PlanFile {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
}

describe('the items of the plans', () => {
  it('have a name each', async () => {
    const { en } = (await import(path.join(folder, 'en.ts'))) as { en: Record<string, string> };
    const plans = fs
      .readdirSync(schedules)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => parse(fs.readFileSync(path.join(schedules, file), 'utf8')) as PlanFile);
    const items = plans.flatMap((plan) => plan.items.map((item) => `${plan.id}.${item.id}`));
    expect(items.length).toBeGreaterThan(40);
    const nameless = items.filter((item) => !(`item.${item}` in en) && !(`item.${item.split('.')[1]}` in en));
    expect(nameless).toEqual([]);
    // And no name is that of an item which is not there any more.
    const names = Object.keys(en).flatMap((key) => (key.startsWith('item.') ? [key.slice(5)] : []));
    expect(names.filter((name) => !items.some((item) => item === name || item.endsWith(`.${name}`)))).toEqual([]);
  });
});

describe('the actions of the audit log', () => {
  const source = path.resolve(import.meta.dirname, '../../../src');
  /** Every action that stands as such in the code, where something is put on record. */
  const actions = [
    ...new Set(
      fs
        .readdirSync(source, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.includes(path.join('console', 'page')))
        .flatMap((file) => [
          ...fs
            .readFileSync(path.join(source, file), 'utf8')
            .matchAll(/\b(?:audit\([^;]{0,120}|(?:action:|look:|done\()[^;\n]{0,120})/g),
        ])
        .flatMap(([put]) => [
          ...put.matchAll(/'([a-zA-Z-]+(?:\.[a-z-]+)+|signed-in|signed-out|opted-in|opted-out|unsaid)'/g),
        ])
        .map(([, action]) => action!),
    ),
  ];

  it.each(['en', 'ur'])('have words each in %s', async (language) => {
    const words = ((await import(path.join(folder, `${language}.ts`))) as Record<string, Record<string, string>>)[
      language
    ]!;
    expect(actions.length).toBeGreaterThan(120);
    const wordless = actions.filter((action) => {
      const dot = action.indexOf('.');
      if (dot < 0) return !(`auditAct.${action}` in words);
      return !(`auditOf.${action.slice(0, dot)}` in words && `auditDid.${action.slice(dot + 1)}` in words);
    });
    expect(wordless).toEqual([]);
  });
});
