import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#src/care/language/detect.ts';
import {
  approvedOf,
  libraryProblems,
  librarySection,
  libraryTopics,
  longestAnswer,
  parseLibraryFile,
} from '#src/care/talk/entry.ts';
import { languages } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme, projectRoot, readProgrammeFiles, unreviewed } from '#src/programme.ts';

const files = readProgrammeFiles(readSettings({}));
const library = files.library!;
const approved = approvedOf(library);

const each = <T>(of: T) => ({ en: of, ur: of, 'ur-Latn': of });
const entry = {
  id: 'synthetic',
  facts: ['1.2'],
  status: 'approved',
  asks: each(['a synthetic question']),
  answer: each('A synthetic answer of some length.'),
};
const parsed = (fields: object) =>
  parseLibraryFile('sleep.yaml', { reviewedBy: null, verifiedOn: null, entries: [{ ...entry, ...fields }] });

describe('the library of short answers', () => {
  it('has a file for every topic, and at least 80 answers that may be sent', () => {
    expect(library.map((f) => f.topic).sort()).toEqual([...libraryTopics].sort());
    expect(approved.length).toBeGreaterThanOrEqual(80);
    expect(library.every((f) => f.entries.some((e) => e.status === 'approved'))).toBe(true);
  });

  it('says nothing of which the clinical facts have no section, in at most 500 characters', () => {
    const facts = fs.readFileSync(path.join(projectRoot, 'docs/facts.md'), 'utf8');
    const sections = new Set([...facts.matchAll(/^#+ (\d+(?:\.\d+)?)\.? /gm)].map((m) => m[1]!));
    expect(approved.flatMap((e) => e.facts.filter((s) => !sections.has(s)).map((s) => `${e.id} §${s}`))).toEqual([]);
    for (const e of approved) {
      expect(e.facts.length, e.id).toBeGreaterThan(0);
      for (const l of languages) expect(e.answer[l].length, `${e.id} ${l}`).toBeLessThanOrEqual(longestAnswer);
    }
  });

  it('contradicts itself nowhere', () => {
    expect(libraryProblems(library)).toEqual([]);
  });

  it('is written in the language that it is filed under', () => {
    const wrong = library.flatMap((f) =>
      f.entries.flatMap((e) =>
        languages
          .filter((l) => detectLanguage(e.answer[l]) !== l)
          .map((l) => `${e.id} ${l}: ${detectLanguage(e.answer[l])}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('never gives a dose of a medicine, nor tells anybody to start, stop or change one', () => {
    const dose = /\b\d+ ?(?:mg|mcg|ml|tablets?|pills?|drops?|units?|goli\w*)\b/i;
    // The caffeine of a day, and the units of a sugar meter, are amounts of no medicine.
    const others = new Set(['tea-coffee', 'sugar-units']);
    for (const e of approved) if (!others.has(e.id)) expect(e.answer.en, e.id).not.toMatch(dose);
    const tells = /(?:^|[.;] )(?:start|stop|increase|reduce|double|skip|change) /i;
    for (const e of approved) expect(e.answer.en, e.id).not.toMatch(tells);
  });

  it('never sends a draft, nor what cites nothing', () => {
    const drafts = library.flatMap((f) => f.entries.filter((e) => e.status === 'draft'));
    expect(drafts.length).toBeGreaterThan(5);
    const keys = new Set(loadProgramme(readSettings({}), 0, files).wording.keys);
    for (const { id } of drafts) expect(keys.has(`library.${id}`), id).toBe(false);
    for (const { id } of approved) expect(keys.has(`library.${id}`), id).toBe(true);
    const nothing = { reviewedBy: null, verifiedOn: null };
    expect(librarySection([parsed({ status: 'draft' })], 'en')).toEqual(nothing);
    expect(librarySection([parsed({ facts: [] })], 'en')).toEqual(nothing);
  });

  it('holds up production until somebody has reviewed each file', () => {
    const waiting = unreviewed(files, Date.parse('2026-11-23T09:00:00Z')).filter((line) => line.includes('library/'));
    expect(waiting).toHaveLength(libraryTopics.length);
    const reviewed = library.map((f) => ({ ...f, reviewedBy: 'a synthetic reviewer' }));
    expect(unreviewed({ ...files, library: reviewed }, 0).filter((line) => line.includes('library/'))).toEqual([]);
  });

  it.each([
    ['answer that is too long', { answer: { ...entry.answer, ur: 'x'.repeat(501) } }, /entries\.0\.answer\.ur/],
    ['answer with a parameter', { answer: { ...entry.answer, en: 'A synthetic answer to {name}, no more.' } }, /brace/],
    ['answer with a link', { answer: { ...entry.answer, en: 'See https://example.org for an answer.' } }, /link/],
    ['telephone number', { answer: { ...entry.answer, en: 'Please call 0300-1234567 for an answer.' } }, /telephone/],
    ['language without an answer', { answer: { en: entry.answer.en, ur: entry.answer.ur } }, /ur-Latn/],
    ['unknown status', { status: 'reviewed' }, /status/],
    ['section that is none', { facts: ['somewhere'] }, /facts/],
    ['unknown field', { dose: '1 tablet' }, /dose/],
  ])('refuses an entry with a(n) %s, naming the field', (_, fields, message) => {
    expect(() => parsed(fields)).toThrow(message);
  });

  it('refuses a file of no known topic', () => {
    expect(() => parseLibraryFile('gossip.yaml', {})).toThrow(/gossip\.yaml: is named for none of/);
  });

  it('finds ids that two entries share, answers that cite nothing, and languages that tell other numbers', () => {
    const one = parsed({});
    expect(libraryProblems([one, one]).join()).toMatch(/two entries have this id/);
    expect(libraryProblems([parsed({ facts: [] })]).join()).toMatch(/cites no facts/);
    const other = parsed({ answer: { ...entry.answer, ur: 'A synthetic answer of 3 words.' } });
    expect(libraryProblems([other]).join()).toMatch(/same numbers/);
  });
});
