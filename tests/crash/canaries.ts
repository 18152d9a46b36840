import fs from 'node:fs';
import path from 'node:path';

/** Words, names and numbers that exist nowhere else, so that finding one in a file proves that it leaked there. */
export interface Canaries {
  /** A different one each time; all of a kind share the stem that is searched for. */
  word(): string;
  name(): string;
  /** A telephone number as people write it. */
  number(): string;
  /** The chat id of the nth person: an address is a number, too. */
  chat(n: number): number;
  readonly stems: readonly string[];
}

/** Canaries of one run. Synthetic: the number range is nobody's. */
export function createCanaries(random: () => number): Canaries {
  const some = (of: string, n: number) =>
    Array.from({ length: n }, () => of[Math.floor(random() * of.length)]).join('');
  const [word, name] = [`zqfh${some('bcdgjkmvwx', 4)}`, `vjwq${some('bcdghkmxz', 4)}`];
  const [number, chat] = [`0300${some('2345678', 6)}`, `7${some('345689', 7)}`];
  let n = 0;
  const next = () =>
    (++n)
      .toString(36)
      .padStart(3, '0')
      .replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!);
  return {
    word: () => word + next(),
    name: () => `${name.charAt(0).toUpperCase()}${name.slice(1)}${next()}`,
    number: () => `${number}${String(++n % 1000).padStart(3, '0')}`,
    chat: (i) => Number(`${chat}${String(i).padStart(2, '0')}`),
    stems: [word, name, number, chat],
  };
}

/** The stems that stand in those bytes: in any case, as UTF-8 or UTF-16. */
export function stemsIn(bytes: Buffer, stems: readonly string[]): string[] {
  // One character a byte, so that binary pages are searched like text.
  const text = bytes.toString('latin1').toLowerCase();
  return stems.filter((stem) =>
    [stem, Buffer.from(stem, 'utf16le').toString('latin1')].some((form) => text.includes(form)),
  );
}

/** What leaked into the files of a folder and all within it, as `<file>: <stem>`. Says how many bytes were searched. */
export function leaksIn(
  folder: string,
  stems: readonly string[],
): { readonly leaks: string[]; readonly bytes: number } {
  const leaks: string[] = [];
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = contentOf(file);
    bytes += content.length;
    for (const stem of stemsIn(content, stems)) leaks.push(`${path.relative(folder, file)}: ${stem}`);
  }
  return { leaks, bytes };
}

/** Nothing of a file that is gone by now: a database that lives puts its files away. */
function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
