import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house as data: which room may import which. A line in the wrong room fails here.
 * The rooms are told in the README.
 */
const contracts = ['store/store.ts', 'channels/channel.ts', 'channels/outlet.ts'];
const rooms: Record<string, { rooms: string[]; files?: string[] }> = {
  care: { rooms: [] },
  assess: { rooms: ['care'], files: contracts },
  speech: { rooms: ['care'], files: contracts },
  store: { rooms: ['care'] },
  channels: { rooms: ['care'], files: [] },
  pipeline: { rooms: ['care'], files: contracts },
  clock: { rooms: ['care'], files: ['store/store.ts', 'pipeline/clockface.ts'] },
  console: { rooms: ['care'], files: ['store/store.ts', 'store/tables.ts'] },
  records: { rooms: ['care'], files: ['store/store.ts'] },
  notify: { rooms: ['care'], files: ['store/store.ts', 'store/tables.ts'] },
  config: { rooms: ['care'], files: ['console/office.ts'] },
  http: { rooms: ['care', 'console', 'records'], files: ['channels/channel.ts', 'store/store.ts'] },
};
/** Libraries that compute and do nothing else. */
const pureLibraries = ['zod', 'intl-messageformat'];

const root = path.resolve(import.meta.dirname, '../src');
const files = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => f.split(path.sep).join('/'));

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s[^'"();]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  const specifiers = [...found].map((m) => (m[1] ?? m[2] ?? m[3])!);
  return specifiers.map((s) => {
    if (s.startsWith('#src/')) return `src:${s.slice(5)}`;
    if (s.startsWith('.')) return `src:${path.posix.normalize(path.posix.join(path.posix.dirname(file), s))}`;
    return s;
  });
}

/** Code without comments and strings, so that words in prose do not count as effects. */
function codeOf(file: string): string {
  return fs
    .readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}

describe('the house', () => {
  it('has files in its rooms', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((f) => f.startsWith('care/')).length).toBeGreaterThan(10);
  });

  for (const [room, may] of Object.entries(rooms)) {
    it(`${room}/ imports only what it may`, () => {
      const wrong: string[] = [];
      for (const file of files.filter((f) => f.startsWith(`${room}/`))) {
        for (const target of importsOf(file)) {
          if (!target.startsWith('src:')) continue;
          const inside = target.slice(4);
          const allowed =
            inside.startsWith(`${room}/`) ||
            may.rooms.some((r) => inside.startsWith(`${r}/`)) ||
            may.files?.includes(inside);
          if (!allowed) wrong.push(`${file} → ${inside}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('care/ imports no library but the pure ones', () => {
    const wrong = files
      .filter((f) => f.startsWith('care/'))
      .flatMap((f) =>
        importsOf(f)
          .filter((s) => !s.startsWith('src:') && !pureLibraries.includes(s))
          .map((s) => `${f} → ${s}`),
      );
    expect(wrong).toEqual([]);
  });

  it('care/ has no clock, chance, environment or I/O', () => {
    const effects =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\.|\bperformance\.|\bcrypto\.|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b|\bconsole\.|\bglobalThis\b|\bimport\(/;
    const wrong = files.filter((f) => f.startsWith('care/') && effects.test(codeOf(f)));
    expect(wrong).toEqual([]);
  });

  it('pipeline/ never looks at what an event is', () => {
    const wrong = files.filter(
      (f) =>
        f.startsWith('pipeline/') &&
        /\b(event|arrival)\.type\b|\.type\s*===|'(message|occurrence|opinion|delivery|handover|event)\./.test(
          codeOf(f),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('is written with named exports only', () => {
    const wrong = files.filter((f) => /^export default\b/m.test(codeOf(f)));
    expect(wrong).toEqual([]);
  });

  it('has erasable types only', () => {
    const wrong = files.filter((f) => /^\s*(export\s+)?(const\s+)?enum\s|^\s*(export\s+)?namespace\s/m.test(codeOf(f)));
    expect(wrong).toEqual([]);
  });

  it('cites only sections that the clinical facts have', () => {
    const facts = fs.readFileSync(path.join(root, '../docs/facts.md'), 'utf8');
    const sections = new Set([...facts.matchAll(/^#+ (\d+(?:\.\d+)?)\.? /gm)].map((m) => m[1]!));
    const cited = files.flatMap((file) =>
      [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(/facts §(\d+(?:\.\d+)?)/g)].map((m) => [file, m[1]!]),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(([, section]) => !sections.has(section!))).toEqual([]);
  });
});
