import fs from 'node:fs';
import path from 'node:path';
import { scan } from '#src/care/triage/scan.ts';
import { projectRoot } from '#src/programme.ts';
import { messagesOf } from './messages.ts';

const file = path.join(projectRoot, 'src/care/triage/ear/words.ts');
/** Shorter words are not looked for under a slip; longer ones are none. */
const length = { least: 6, most: 24 };
/** In so many training messages a word must stand: what one person wrote once may be a slip itself. */
const leastMessages = 4;

/** The long words that the training messages share, most frequent first. */
export function learnVocabulary(): string[] {
  const met = new Map<string, number>();
  for (const { text } of messagesOf('train')) {
    for (const word of new Set(scan(text).tokens.map((t) => t.raw))) {
      if (word.length < length.least || word.length > length.most || !/^\p{L}[\p{L}\p{M}]+$/u.test(word)) continue;
      met.set(word, (met.get(word) ?? 0) + 1);
    }
  }
  return [...met]
    .filter(([, times]) => times >= leastMessages)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
}

if (import.meta.main) {
  const words = learnVocabulary();
  const text = `/** Written by \`npm run ear\`; told in \`../meant.ts\`. */\nexport const words =\n  '${words.join(' ')}';\n`;
  fs.writeFileSync(file, text);
  console.log(`${path.relative(process.cwd(), file)} written; ${words.length} words`);
}
