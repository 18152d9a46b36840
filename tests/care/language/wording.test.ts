import { describe, expect, it } from 'vitest';
import { createWording, type Sections } from '#src/care/language/wording.ts';
import { wordingProblems } from '#src/care/language/wordingProblems.ts';

const whole: Sections = {
  en: {
    menu: {
      reviewedBy: null,
      verifiedOn: null,
      hello: 'Hello',
      deep: { days: '{n, plural, one {# day} other {# days}}' },
    },
  },
  ur: { menu: { reviewedBy: null, verifiedOn: null, hello: 'سلام', deep: { days: '{n} دن' } } },
  'ur-Latn': { menu: { reviewedBy: null, verifiedOn: null, hello: 'Salaam', deep: { days: '{n} din' } } },
};

describe('wording', () => {
  const wording = createWording(whole);

  it('says a sentence by key and language, with its parameters', () => {
    expect(wording.text('ur', 'menu.hello')).toBe('سلام');
    expect(wording.text('en', 'menu.deep.days', { n: 1 })).toBe('1 day');
    expect(wording.text('en', 'menu.deep.days', { n: 40 })).toBe('40 days');
    expect(wording.text('ur-Latn', 'menu.deep.days', { n: 40 })).toBe('40 din');
    expect(wording.keys).toEqual(['menu.hello', 'menu.deep.days']);
  });

  it('refuses a key nobody wrote, naming it', () => {
    expect(() => wording.text('en', 'menu.nothing')).toThrow('menu.nothing');
  });

  it('says it in English where a language lacks it', () => {
    const half = createWording({ ...whole, ur: { menu: {} } });
    expect(half.text('ur', 'menu.hello')).toBe('Hello');
  });

  it('keeps what looks like markup as it stands', () => {
    const odd = createWording({ ...whole, en: { menu: { hello: "it's <b>{n}</b>" } } });
    expect(odd.text('en', 'menu.hello', { n: 2 })).toBe("it's <b>2</b>");
  });
});

describe('wordingProblems', () => {
  it('finds nothing wrong with whole files', () => {
    expect(wordingProblems(whole)).toEqual([]);
  });

  it('names what is missing, differs, is empty or is not ICU', () => {
    const broken: Sections = {
      en: { menu: { hello: 'Hello {name}', only: 'x', bad: '{' } },
      ur: { menu: { hello: 'سلام', bad: 'ٹھیک', only: '' } },
      'ur-Latn': { menu: { hello: 'Salaam {name}', bad: 'theek' } },
    };
    const problems = wordingProblems(broken);
    expect(problems).toContain('ur: menu.hello takes {} where en takes {name}');
    expect(problems).toContain('ur: menu.only is empty');
    expect(problems).toContain('ur-Latn: menu.only is missing');
    expect(problems.some((p) => p.startsWith('en: menu.bad is not ICU'))).toBe(true);
    expect(problems).toHaveLength(4);
  });
});
