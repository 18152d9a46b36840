import { describe, expect, it } from 'vitest';
import { openHandover } from '#src/care/handover/open.ts';
import { sbar } from '#src/care/handover/sbar.ts';
import type { Person } from '#src/care/person.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { Turn } from '#src/care/turn.ts';
import { conditions, days, languages } from '#src/care/words.ts';
import { at, contextOf, message } from '../kit.ts';

const { wording } = contextOf().programme;
const of = (language: 'en' | 'ur') => ({ wording, language, at, timeZone: 'Asia/Karachi' });

/** A synthetic mother in danger. */
function mother(fields: Partial<Person> = {}): Person {
  const evidence = 'sar mein bohat dard {aur} dhundla';
  const concern = { concern: 'pre-eclampsia', urgency: 'emergency', subject: 'self', event: 'e1' } as const;
  const turn = new Turn(contextOf({ concerns: [{ ...concern, evidence, at }] }), message('synthetic'));
  openHandover(turn, 'emergency', 'danger');
  const reading = { kind: 'blood-pressure', value: 165, second: 112, unit: 'mm[Hg]', context: null } as const;
  return {
    ...turn.person,
    maternal: { ...turn.person.maternal, status: 'pregnant', edd: '2027-01-04' },
    readings: [{ ...reading, certain: true, evidence: '165/112', at: at - days(1) }],
    ...fields,
  };
}

describe('a summary', () => {
  it('tells why, by whose words, what is known and what was measured, and invents nothing', () => {
    const draft = sbar(mother(), of('en'));
    expect(draft.situation).toContain('Emergency since 23 November 2026 10:00. Danger was noticed.');
    expect(draft.situation).toContain('Signs of pre-eclampsia: “sar mein bohat dard {aur} dhundla”');
    expect(draft.background).toContain('Pregnant, week 34; due on 4 January 2027.');
    expect(draft.assessment).toBe('Blood pressure: 165/112 mmHg, 22 November 2026 10:00');
    expect(draft.recommendation).toBe('Nothing on record.');
  });

  it('is written in Urdu as well', () => {
    const draft = sbar(mother(), of('ur'));
    expect(draft.background).toContain('حمل، ہفتہ 34');
    expect(draft.recommendation).toBe('ریکارڈ پر کچھ نہیں۔');
    expect(Object.values(draft).join('')).not.toMatch(/undefined|null/);
  });

  it('speaks of a loss as a loss, and of no week', () => {
    const lost = mother({ maternal: { ...mother().maternal, status: 'lost', lostOn: '2026-11-20' } });
    expect(sbar(lost, of('en')).background).toMatch(/A pregnancy was lost\.$/);
    expect(sbar(lost, of('en')).background).not.toMatch(/week|due/);
  });

  it('tells the day on which a human looks again', () => {
    const timers = { 'handover:follow-up': { nth: '1', dueAt: at + days(2), data: {} } };
    expect(sbar(mother({ timers }), of('en')).recommendation).toBe(
      'A human looks after them again on 25 November 2026.',
    );
  });

  it.each(languages)('has a name for each concern and condition in %s', (language) => {
    for (const concern of concernIds) expect(wording.text(language, `sbar.concern.${concern}`)).not.toBe('');
    for (const condition of conditions) expect(wording.text(language, `sbar.condition.${condition}`)).not.toBe('');
  });
});
