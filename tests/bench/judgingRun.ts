import fs from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import type { Size, Times, Way } from './judging.ts';

/** One process under measurement, with one lexicon: `judgingRun.ts half|all|double`. Measures a round whenever it is told to. */
const lexicon = process.argv[2];

/** Stands in the lexicon where a phrase is entered: a lexicon is built once, when it is loaded. */
const counted = { met: 0, phrases: 0 };
Object.assign(globalThis, {
  phrasesFor(all: readonly string[]) {
    const given = all.filter((phrase) => phrase !== '');
    const kept = lexicon === 'half' ? given.filter(() => counted.met++ % 2 === 0) : given;
    // A word with these letters at its end is one that nobody writes; a phrase that ends in it is never said.
    const phrases =
      lexicon === 'double' ? [...kept, ...kept.map((phrase) => `${phrase.replace(/\*$/, '')}qxqxq`)] : kept;
    counted.phrases += phrases.length;
    return phrases;
  },
});
const marker = 'of phrases.split(/[,\\n]/).flatMap(expand)) {';
let marked = false;
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/src/care/triage/lexicon.ts')) return loaded;
    const source = String(loaded.source);
    marked = source.includes(marker);
    const counting = 'of globalThis.phrasesFor(phrases.split(/[,\\n]/).flatMap(expand))) {';
    return { ...loaded, source: source.replace(marker, () => counting) };
  },
});
const { judge } = await import('#src/care/triage/judge.ts');
const { listen } = await import('#src/care/triage/ear/ear.ts');
const { scan } = await import('#src/care/triage/scan.ts');
const { readEar } = await import('#src/programme.ts');
if (!marked) throw new Error('the lexicon is entered in another way than this benchmark knows');

const ear = readEar();
const nobody = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
const data = path.resolve(import.meta.dirname, '../benchmark/data');
const texts = ['test', 'validation']
  .flatMap((split) => fs.readdirSync(path.join(data, split)).map((name) => path.join(data, split, name)))
  .flatMap((file) => fs.readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text?: string }).text)
  .filter((text) => text !== undefined);
const scans = texts.map((text) => scan(text));

const measured: Record<Way, (i: number) => unknown> = {
  rules: (i) => judge(texts[i]!, nobody, [], null),
  ear: (i) => listen(ear, scans[i]!),
  both: (i) => judge(texts[i]!, nobody, [], ear),
};

/** Every message is measured by itself. */
function round(): Times {
  const timesOf = (run: (i: number) => unknown) =>
    texts.map((_, i) => {
      const began = performance.now();
      run(i);
      return (performance.now() - began) * 1000;
    });
  return { rules: timesOf(measured.rules), ear: timesOf(measured.ear), both: timesOf(measured.both) };
}

const size: Size = {
  messages: texts.length,
  words: scans.reduce((n, { tokens }) => n + tokens.length, 0),
  phrases: counted.phrases,
};
process.on('message', () => process.send!(round()));
process.send!(size);
