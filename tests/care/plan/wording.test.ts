import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createWording, type Sections } from '#src/care/language/wording.ts';
import { reasons } from '#src/care/medication/doseAnswer.ts';
import { languages } from '#src/care/words.ts';
import { shippedPlans } from './plans.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rooms = ['plan', 'maternal', 'medication', 'chronic', 'safety'];
const sections = ['plan', 'maternal', 'medicine', 'chronic', 'postnatal', 'safety'];
const plans = shippedPlans();

const read = (language: string, section: string): Record<string, unknown> =>
  parse(fs.readFileSync(path.join(root, 'prompts/messages', language, `${section}.yaml`), 'utf8'));
const wording = createWording(
  Object.fromEntries(languages.map((l) => [l, Object.fromEntries(sections.map((s) => [s, read(l, s)]))])) as Sections,
);

const code = rooms
  .flatMap((room) => fs.readdirSync(path.join(root, 'src/care', room)).map((f) => path.join(root, 'src/care', room, f)))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n')
  // What stands in the record is no wording.
  .replace(/turn\.audit\([^)]*\)|action === '[^']*'/g, '');
const literal = new RegExp(`'((?:${sections.join('|')})\\.[a-z0-9.-]+)'`, 'g');

const levels = {
  pressure: ['severe', 'high', 'raised', 'usual', 'low'],
  sugar: ['very-low', 'low', 'usual', 'raised', 'high', 'very-high'],
};
const signs = plans.flatMap((p) => p.items.flatMap((i) => i.signs.map((s) => `plan.sign.${s.id}`)));
const labels = [
  ...plans.flatMap((p) => p.items.flatMap((i) => i.answers.map((a) => a.label))),
  ...['plan.offer-yes', 'plan.offer-no'],
  ...[...signs, 'plan.sign.other', 'plan.nothing', 'plan.something', 'plan.kept-yes', 'plan.kept-no'],
  ...reasons.map((r) => `medicine.why.${r}`),
  ...['morning', 'night', '2', '3', 'own', 'needed'].map((t) => `medicine.times.${t}`),
  ...[1, 2, 3, 4, 5, 6, 7].map((d) => `medicine.weekday.${d}`),
  ...['taken', 'later', 'skip', 'confirm-yes', 'confirm-change', 'confirm-no', 'add-one', 'stop-one', 'keep'].map(
    (k) => `medicine.${k}`,
  ),
  ...['news-no', 'news-yes', 'news-born', 'news-lost', 'baby-well', 'baby-ill', 'baby-lost', 'loss-yes', 'loss-no'].map(
    (k) => `maternal.${k}`,
  ),
  ...['loss-unsure', 'baby-loss-yes', 'baby-loss-no', 'replace-yes', 'replace-no', 'not-pregnant'].map(
    (k) => `maternal.${k}`,
  ),
  ...['hypertension', 'diabetes', 'stop.hypertension', 'stop.diabetes', 'none', 'offer-yes', 'offer-no', 'cannot'].map(
    (k) => `chronic.${k}`,
  ),
];
/** What is said without having been asked for: it may be read by whoever holds the phone. */
const unasked = [
  ...plans.flatMap((p) => p.items.flatMap((i) => [...(i.says ? [i.says] : []), ...i.answers.map((a) => a.label)])),
  'medicine.dose',
  'plan.late',
  'plan.offer',
  'plan.joined',
];

describe('the wording of plans', () => {
  it('has every key that the code names', () => {
    const used = [...code.matchAll(literal)].map((m) => m[1]!);
    expect(used.length).toBeGreaterThan(80);
    const made = [
      ...(['forgot', 'price', 'none-left', 'well', 'other'] as const).map((r) => `medicine.because.${r}`),
      ...Object.entries(levels).flatMap(([of, names]) => names.map((n) => `chronic.${of}.${n}`)),
      ...['lmp-in-future', 'lmp-too-long-ago', 'due-date-out-of-range', 'weeks-out-of-range'].map(
        (r) => `maternal.refused.${r}`,
      ),
      ...['hypertension', 'diabetes'].flatMap((c) => [`chronic.offer.${c}`, `chronic.joined.${c}`]),
    ];
    const known = new Set(wording.keys);
    expect([...used, ...made, ...labels, ...unasked].filter((key) => !known.has(key))).toEqual([]);
  });

  it('has labels that fit the narrowest channel', () => {
    const long = languages.flatMap((l) =>
      labels.map((key) => wording.text(l, key)).filter((text) => [...text].length > 24),
    );
    expect(long).toEqual([]);
  });

  it('names no pregnancy, no baby and no illness where nobody asked', () => {
    const telling =
      /pregnan|baby|babies|birth|child|diabet|hypertens|hamal|hamila|bach[ae]|zachgi|حمل|حامل|بچ[ہےی]|زچگی|ذیابیطس|شوگر کے مریض/i;
    const params = { week: 30, day: 210, movement: 'yes', count: 2, time: '08:00', meal: 'before' };
    for (const language of languages)
      for (const key of unasked) expect(wording.text(language, key, params), `${language} ${key}`).not.toMatch(telling);
  });

  it('never tells anyone to stop, start, change or double a medicine', () => {
    const forbidden =
      /(?<!not |before you |before |never )\b(?:stop taking|double the dose|take two|take extra|skip the next)\b/i;
    for (const key of wording.keys.filter((k) => k.startsWith('medicine.') || k.startsWith('chronic.')))
      expect(
        wording.text('en', key, {
          ...{ name: 'x', times: 'x', every: 'day', date: 'x', list: 'x', count: 1, time: 'x' },
          ...{ systolic: 1, diastolic: 1, value: 1, when: 'x', named: 'x', n: 1, days: 7, left: 1, meal: 'none' },
        }),
        key,
      ).not.toMatch(forbidden);
  });
});
