import { describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { filled, openBlank, sought } from '#src/console/page/readyReplies.ts';
import { parseReplies, type RepliesFile, readyReplies, repliesWaiting, replyProblems } from '#src/console/replies.ts';
import { readProgrammeFiles, readReplies } from '#src/programme.ts';

const { services } = readProgrammeFiles(readSettings({}));
const text = { en: 'Hello {counselor}', ur: 'سلام {counselor}', 'ur-Latn': 'Salam {counselor}' };
const reply = { id: 'hello', title: { en: 'Hello', ur: 'سلام' }, text };
const file = (replies: readonly unknown[]): RepliesFile =>
  parseReplies('synthetic', { reviewedBy: null, verifiedOn: null, replies });

describe('the programme’s ready replies', () => {
  it('are complete, and wait for a review', () => {
    const files = readReplies();
    expect(replyProblems(files, services)).toEqual([]);
    expect(repliesWaiting(files)).toHaveLength(files.length);
    const ready = readyReplies(files, { name: 'Hamdam', services });
    expect(ready.replies).toHaveLength(files.flatMap((f) => f.replies).length);
    expect(ready.blanks).toMatchObject({ programme: 'Hamdam', ambulance: '1122' });
  });

  it.each([
    ['a language that is missing', { ...reply, text: { en: 'Hello', ur: 'سلام' } }, ['ur-Latn is missing']],
    ['a blank that nothing fills', { ...reply, text: { en: '{x}', ur: '{x}', 'ur-Latn': '{x}' } }, ['{x} is no blank']],
    ['a blank that one language lacks', { ...reply, text: { ...text, ur: 'سلام' } }, ['ur lacks {counselor}']],
  ])('are told of with %s', (_what, wrong, problems) => {
    const told = replyProblems([file([wrong])], services);
    expect(told).toHaveLength(problems.length);
    for (const [n, problem] of problems.entries()) expect(told[n]).toContain(`replies/synthetic hello: ${problem}`);
  });

  it('are told of where one id stands twice, or no service serves what a blank wants', () => {
    expect(replyProblems([file([reply, reply])], services)).toEqual(['replies/synthetic hello: this id stands twice']);
    const call = { ...reply, text: { en: '{police}', ur: '{police}', 'ur-Latn': '{police}' } };
    expect(replyProblems([file([call])], [])).toEqual(['replies/synthetic hello: {police}: no service serves it']);
  });

  it('are refused by the file and the field that is wrong', () => {
    expect(() => file([{ ...reply, id: 'Not An Id' }])).toThrow('prompts/replies/synthetic: replies.0.id');
    expect(() => file([{ ...reply, titel: {} }])).toThrow('prompts/replies/synthetic: replies.0');
  });

  it('are never shown in part: one that lacks a language is not given to a page', () => {
    const half = { ...reply, id: 'half', text: { en: 'Hello' } };
    expect(readyReplies([file([reply, half])], { name: 'Test', services }).replies.map((r) => r.id)).toEqual(['hello']);
  });
});

describe('a ready reply', () => {
  it.each([
    ['{counselor} of {programme}', { counselor: 'Sana', programme: 'Hamdam' }, 'Sana of Hamdam', null],
    ['Dear {name}, {counselor} here', { name: null, counselor: 'Sana' }, 'Dear {name}, Sana here', 'name'],
    ['{name}', {}, '{name}', 'name'],
    ['no blank', { name: 'x' }, 'no blank', null],
    // What fills a blank is not looked at for blanks of its own.
    ['{name}', { name: 'Ali' }, 'Ali', null],
  ])('%j with %j', (words, known, expected, open) => {
    expect(filled(words, known)).toBe(expected);
    expect(openBlank(expected)?.name ?? null).toBe(open);
  });

  it('is found by its title in either language, then by its words, those that begin so first', () => {
    const { replies } = readyReplies(readReplies(), { name: 'Hamdam', services });
    expect(sought(replies, 'greet', 'en').map((r) => r.id)).toEqual(['hello', 'hello-by-name']);
    expect(sought(replies, 'خدا', 'en')[0]?.id).toBe('goodbye');
    expect(sought(replies, 'ambulance', 'en')[0]?.id).toBe('ambulance');
    expect(sought(replies, '', 'ur')).toHaveLength(replies.length);
    expect(sought(replies, 'zzzz', 'ur')).toEqual([]);
  });
});
