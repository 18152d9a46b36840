import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Instrument } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { highest } from '#src/care/screening/score.ts';
import { languages } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';
import { contextOf, eventOf } from '../kit.ts';

const { wording } = testProgramme(false);
const all = Object.values(instruments);
const embedded = all.filter((i) => i.scale !== null);
const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Every sentence that an instrument can come to. */
const sentencesOf = ({ id, family, items, scale, choices, bands }: Instrument) => [
  `screening.intro.${family}`,
  ...range(items).map((n) => `screening.${family}.${n}`),
  ...choices.map((c) => `screening.${scale}.${c}`),
  ...bands.map((b) => `screening.result.${id}.${b.id}`),
];

describe('the wording of the questionnaires', () => {
  it.each(languages)('is whole in %s', (language) => {
    const keys = embedded.flatMap(sentencesOf);
    for (const { id, leadsTo } of embedded) if (leadsTo) keys.push(`screening.more.${id}`);
    for (const key of keys) expect(wording.text(language, key).length, key).toBeGreaterThan(2);
  });

  it('holds nothing of an instrument whose text is not ours to embed', () => {
    expect(all.filter((i) => i.scale === null).map((i) => i.id)).toEqual(['epds']);
    expect(wording.keys.filter((k) => /epds/i.test(k))).toEqual([]);
    const event = (choice: string) =>
      eventOf({ type: 'message.received', text: '', choice, media: null, edited: false });
    for (const choice of ['screening:epds:start:now', 'screening:epds:1:0', 'screening:epds:again:yes']) {
      const said = decide(contextOf(), event(choice)).outgoing.map((o) =>
        o.body.kind === 'say' ? o.body.keys[0] : null,
      );
      expect(said).toEqual(['common.too-old']);
    }
  });

  it('keeps the notice of who made it beside the questions', () => {
    for (const language of languages) {
      for (const family of ['phq', 'gad'])
        expect(wording.text(language, `screening.intro.${family}`)).toContain('Pfizer');
      expect(wording.text(language, 'screening.intro.who')).toMatch(/World Health Organization, CC BY-NC-SA 3\.0 IGO/);
    }
  });

  it('has answers that fit a list of every channel, and no two alike', () => {
    const ways = ['skip', 'later', 'stop'].map((way) => `screening.${way}`);
    const scales = [
      ...[...new Set(embedded.map((i) => i.scale))].map((s) =>
        (s === 'time' ? [5, 4, 3, 2, 1, 0] : [0, 1, 2, 3]).map((c) => `screening.${s}.${c}`),
      ),
      [0, 1, 2, 3].map((c) => `screening.difficulty.${c}`),
    ];
    for (const language of languages) {
      for (const scale of scales) {
        const labels = [...scale, ...ways].map((key) => wording.text(language, key));
        // WhatsApp's lists hold ten rows of 24 characters; more would come as numbers to type.
        expect(labels.length).toBeLessThanOrEqual(10);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(24);
      }
    }
  });

  it('names no score and no illness to the person', () => {
    for (const language of languages) {
      for (const { id, bands } of embedded) {
        for (const { id: band } of bands) {
          const told = wording.text(language, `screening.result.${id}.${band}`);
          expect(told).not.toMatch(/\d|depression|disorder|ڈپریشن|mareez|مریض/i);
          expect(told.length).toBeLessThanOrEqual(320);
        }
      }
    }
  });

  it('has a band for every score', () => {
    for (const instrument of all) expect(instrument.bands.at(-1)!.from).toBeLessThanOrEqual(highest(instrument));
  });
});
