import { describe, expect, it } from 'vitest';
import { flatten } from '#src/care/language/wording.ts';
import { wordingProblems } from '#src/care/language/wordingProblems.ts';
import { languages } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { readProgrammeFiles } from '#src/programme.ts';

const { sections } = readProgrammeFiles(readSettings({}));

describe('the messages of the project', () => {
  it('stand in every language, with the same parameters', () => {
    expect(wordingProblems(sections)).toEqual([]);
  });

  it('say of themselves whether a clinician has reviewed them', () => {
    for (const language of languages)
      for (const [section, content] of Object.entries(sections[language]))
        expect(content, `${language}/${section}`).toMatchObject({ reviewedBy: null, verifiedOn: null });
  });

  it('fit one message of every channel', () => {
    for (const language of languages)
      for (const [key, text] of flatten(sections[language]))
        expect(text.length, `${language} ${key}`).toBeLessThan(1_000);
  });

  it('never write a number of a service, which is configuration', () => {
    const digits = /(?<![\d.])(1122|1166|1098|1099|1121|1737|115|0311)(?!\d)/;
    for (const language of languages)
      for (const [key, text] of flatten(sections[language])) expect(text, `${language} ${key}`).not.toMatch(digits);
  });

  it('are in the script of their language', () => {
    const urdu = /[\u0600-\u06ff]/;
    // A language is named in its own script.
    const own = /^meeting\.language-(en|ur|ur-Latn)$/;
    for (const [key, text] of flatten(sections.ur)) {
      const hasWords = /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
      if (hasWords && !own.test(key)) expect(text, key).toMatch(urdu);
    }
    for (const language of ['en', 'ur-Latn'] as const)
      for (const [key, text] of flatten(sections[language])) if (!own.test(key)) expect(text, key).not.toMatch(urdu);
  });
});
