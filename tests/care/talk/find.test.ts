import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { draftQuestions } from '#src/care/talk/entry.ts';
import { findEntry } from '#src/care/talk/find.ts';
import { nearlySpelt } from '#src/care/talk/likeness.ts';
import { languages } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { readProgrammeFiles } from '#src/programme.ts';
import { testProgramme } from '../../conversations/house.ts';

const library = testProgramme(false).library!;
const list = z.array(z.string());
const form = z.record(z.string(), z.object({ en: list, ur: list, 'ur-Latn': list }));
function asked(file: string) {
  const table = form.parse(parse(fs.readFileSync(path.join(import.meta.dirname, file), 'utf8')));
  return Object.entries(table).flatMap(([right, of]) =>
    languages.flatMap((language) =>
      of[language].map((question) => ({
        question,
        right,
        language,
        got: findEntry(library, question)?.entry.id ?? 'none',
      })),
    ),
  );
}
const questions = asked('questions.yaml');
const heldOut = asked('heldOut.yaml');
type Asked = (typeof questions)[number];
const isWrong = ({ got, right }: Asked): boolean => got !== 'none' && got !== right;
const shareFound = (of: readonly Asked[]): number => {
  const answerable = of.filter((q) => q.right !== 'none');
  return answerable.filter((q) => q.got === q.right).length / answerable.length;
};

describe('the labelled questions', () => {
  it('are many, in three languages, of entries that may be sent', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    for (const language of languages)
      expect(questions.filter((q) => q.language === language).length).toBeGreaterThan(60);
    const ids = new Set(['none', ...library.entries.map((e) => e.id)]);
    expect([...questions, ...heldOut].filter((q) => !ids.has(q.right))).toEqual([]);
  });

  it('are never answered wrongly: no answer beats a wrong one', () => {
    expect(questions.filter(isWrong)).toEqual([]);
  });

  it('that only a draft would answer are not answered by anything else', () => {
    const files = readProgrammeFiles(readSettings({})).library ?? [];
    const waiting = draftQuestions(files);
    expect(waiting.length).toBeGreaterThan(10);
    const asked = [
      ...waiting,
      'what should he eat with diabetes?',
      'sugar ki bimari mein kya khana chahiye',
      'شوگر کے مریض کو کیا کھانا چاہیے',
    ];
    expect(asked.filter((question) => findEntry(library, question) !== null)).toEqual([]);
  });

  it('are mostly answered, and in no language much less than in another', () => {
    const by = languages.map((language) => shareFound(questions.filter((q) => q.language === language)));
    expect(Math.min(...by), `${by}`).toBeGreaterThan(0.85);
    expect(Math.max(...by) - Math.min(...by), `${by}`).toBeLessThan(0.1);
  });

  it('that nothing was set by are not answered wrongly either, and more than two in three are answered', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(75);
    expect(heldOut.filter(isWrong)).toEqual([]);
    expect(shareFound(heldOut)).toBeGreaterThan(2 / 3);
  });
});

describe('finding an entry', () => {
  it('finds each by its own ways of asking, in every language', () => {
    const wrong = library.entries.flatMap((entry) =>
      languages.flatMap((l) => entry.asks[l].filter((text) => findEntry(library, text)?.entry.id !== entry.id)),
    );
    expect(wrong).toEqual([]);
  });

  it('finds nothing in words without meaning, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const entry = findEntry(library, text)?.entry;
        return entry === undefined || library.entries.includes(entry);
      }),
      { numRuns: 300 },
    );
    for (const text of ['', '؟', '123', 'hai', 'the', '🙂', 'xqzv wplk']) expect(findEntry(library, text)).toBeNull();
  });

  it('asked to be surer, finds what it found that is so sure, and nothing else', () => {
    const asked = [
      ...questions.map((q) => q.question),
      ...library.entries.flatMap((e) => languages.flatMap((l) => e.asks[l])),
    ];
    for (const least of [0.7, 0.8, 0.95, Number.POSITIVE_INFINITY]) {
      for (const question of asked) {
        const any = findEntry(library, question);
        expect(findEntry(library, question, least)).toEqual(any && any.fit >= least ? any : null);
      }
    }
  });

  it.each([
    ['vaccin', 'vaksin', false],
    ['injeksiun', 'injekshun', true],
    ['hamal', 'hamam', true],
    ['iron', 'irun', false],
    ['checkup', 'checkups', true],
    ['diabetes', 'diabetic', false],
  ])('takes %s and %s for one spelling: %s', (one, other, same) => {
    expect(nearlySpelt(one, other)).toBe(same);
    expect(nearlySpelt(other, one)).toBe(same);
  });
});
