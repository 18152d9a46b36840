import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '#src/care/plan/planFile.ts';
import { readSettings, SettingsError } from '#src/config.ts';
import { planFrom, readPlanFile } from '#src/planFile.ts';
import { projectRoot, readProgrammeFiles } from '#src/programme.ts';

/** A made-up plan; its lines are counted below. */
const trial = `id: trial
version: 1
title: A synthetic plan
for: pregnant
counts from: lmp
topic: pregnancy
source: synthetic
reviewedBy: null
verifiedOn: null
items:
  - id: visit
    on: [week 12, week 20]
    at: "10:00"
    worth saying for: 3 days
    says: a.b
`;
const change = (from: string, to: string): string => {
  expect(trial).toContain(from);
  return trial.replace(from, to);
};

/** The plan with one more line in its item, which is the sixteenth. */
const added = (line: string): string => `${trial}    ${line}\n`;
const answers = (fields: string): string =>
  `asks: choice\n    answers: [{ id: yes, label: a.b, says: a.b, ${fields} }, { id: no, label: a.b, says: a.b }]`;

describe('a plan file that is wrong', () => {
  it.each([
    ['a day that is none', change('week 20', '20 weeks'), '12:19: items.0.on.1: must read like'],
    ['a time of day that is none', change('10:00', '25:00'), '13:9: items.0.at: must be a time of day'],
    ['a key that nobody knows', change('worth saying for', 'worth saying fore'), '14:5: items.0: Unrecognized key'],
    ['a key that is missing', change('    says: a.b\n', ''), '11:5: items.0.says: must name the wording'],
    ['a field of the plan that is missing', change('version: 1\n', ''), '1:1: version: is missing'],
    ['an audience that is none', change('pregnant', 'everyone'), '4:6: for: '],
    ['days out of order', change('week 12, week 20', 'week 20, week 12'), '12:9: items.0.on: must be in order'],
    ['months among weeks', change('week 20', 'month 5'), '12:9: items.0.on: must be all months'],
    ['no YAML', change('title: A synthetic plan', 'title: [A'), '4:1: Flow sequence'],
    ['the same key twice', change('version: 1', 'version: 1\nversion: 2'), '3:1: Map keys must be unique'],
    ['nothing at all', '', '1:1: (top): '],
    ['a list in place of a plan', '- a\n- b\n', '1:1: (top): '],
    ['an id that is too long', change('id: trial', 'id: trialtrialtrial'), '1:5: id: '],
    ['a version that is no number', change('version: 1', 'version: first'), '2:10: version: '],
    ['an origin that is none', change('counts from: lmp', 'counts from: today'), '5:14: counts from: '],
    ['a topic that is none', change('topic: pregnancy', 'topic: weather'), '6:8: topic: '],
    ['a source that is empty', change('source: synthetic', 'source: ""'), '7:9: source: '],
    ['a day of review that is none', change('verifiedOn: null', 'verifiedOn: 2026-02-30'), '9:13: verifiedOn: '],
    ['no items', trial.slice(0, trial.indexOf('items:')).concat('items: []\n'), '10:8: items: '],
    ['a span that is none', change('3 days', 'three days'), '14:23: items.0.worth saying for: '],
    ['a repeat shorter than its days', added('every: 2 weeks'), '16:12: items.0.every: must be longer'],
    ['a repeat in months of weeks', added('every: 1 month'), '16:12: items.0.every: must be in months'],
    ['so many times of what comes once', added('times: 3'), '16:12: items.0.times: must be given with "every"'],
    ['a weekday that is none', added('only on: [someday]'), '16:15: items.0.only on.0: '],
    ['a shift that is none', added('moved: 7 days'), '16:12: items.0.moved: must read like'],
    ['a question that is none', added('asks: anything'), '16:11: items.0.asks: '],
    ['a choice without answers', added('asks: choice'), '11:5: items.0.answers: must be given with "asks: choice"'],
    ['signs where nothing asks for them', added('signs: [bleeding]'), '16:12: items.0.signs: must be given with'],
    [
      'a sign that is not there',
      added('asks: danger-signs\n    signs: [bleeding]'),
      'items.0.signs.0: no sign "bleeding"',
    ],
    [
      'silence of what asks nothing',
      added('if silent: { ask again after: 1 day }'),
      '16:16: items.0.if silent: can be told',
    ],
    ['an answer with a concern and no urgency', added(answers('concern: bleeding')), 'items.0.answers.0.'],
    ['twice the same item', trial + trial.slice(trial.indexOf('  - id')), '16:9: items.1.id: "visit" stands twice'],
  ])('is refused with file, line, column and reason: %s', (_, text, where) => {
    expect(() => planFrom('schedules/trial.yaml', text)).toThrow(SettingsError);
    expect(() => planFrom('schedules/trial.yaml', text)).toThrow(/^schedules\/trial\.yaml:\d+:\d+: /);
    expect(() => planFrom('schedules/trial.yaml', text)).toThrow(
      /^\d/.test(where) ? `schedules/trial.yaml:${where}` : where,
    );
  });

  it('tells all that is wrong at once, a line each', () => {
    const text = change('10:00', '25:00').replace('3 days', 'ever');
    expect(() => planFrom('x.yaml', text)).toThrow(/^x\.yaml:13:9: .*\nx\.yaml:14:23: items\.0\.worth saying for: /);
  });

  it('stops start-up', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-plans-'));
    try {
      fs.symlinkSync(path.join(projectRoot, 'prompts'), path.join(root, 'prompts'));
      fs.mkdirSync(path.join(root, 'schedules'));
      const file = path.join(root, 'schedules/trial.yaml');
      fs.writeFileSync(file, trial);
      expect(readProgrammeFiles(readSettings({}), root).plans.map((p) => p.id)).toEqual(['trial']);
      fs.writeFileSync(file, change('week 20', 'week'));
      expect(() => readProgrammeFiles(readSettings({}), root)).toThrow(`${file}:12:19: items.0.on.1: must read like`);
    } finally {
      fs.rmSync(root, { recursive: true });
    }
  });
});

describe('a plan file that is right', () => {
  it('keeps a draft apart from what is sent', () => {
    const text = `${trial}  - { id: later, draft: true, on: [day 3], at: "10:00", worth saying for: 1 day, says: a.b }\n`;
    expect(planFrom('x.yaml', text)).toMatchObject({ items: [{ id: 'visit' }], drafts: ['later'] });
    expect(planFrom('x.yaml', `${trial}draft: true\n`)).toMatchObject({ items: [], drafts: ['visit'] });
  });

  it('names the JSON Schema by which editors complete it, and the schema that is committed is this one', () => {
    const folder = path.join(projectRoot, 'schedules');
    const committed = JSON.parse(fs.readFileSync(path.join(folder, 'plan.schema.json'), 'utf8'));
    expect(committed, 'write it anew: hamdam plan schema').toEqual(JSON.parse(JSON.stringify(planJsonSchema())));
    for (const file of fs.readdirSync(folder).filter((f) => f.endsWith('.yaml')))
      expect(fs.readFileSync(path.join(folder, file), 'utf8'), file).toMatch(
        /^# yaml-language-server: \$schema=\.\/plan\.schema\.json\n/,
      );
  });

  it('of pregnancy can be read aloud: words, days and times, each item with its source, and no code', () => {
    const file = path.join(projectRoot, 'schedules/antenatal.yaml');
    const text = fs.readFileSync(file, 'utf8').split('\n').slice(1).join('\n');
    expect(text).not.toMatch(/[{}$]{2}|=>|===?|&&|\|\||;$|\bRRULE\b|\bFREQ\b|\bPT?\d+[DHMW]\b|\*\/|!!/m);
    expect(readPlanFile(file).items.every((i) => i.source?.startsWith('facts §'))).toBe(true);
  });
});
