import { describe, expect, it } from 'vitest';
import { judge, type Profile } from '#src/care/triage/judge.ts';

/** Synthetic words of people to whom violence is done, and of those who tell of another. */
const adult: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

const done: readonly (readonly [string, 'self' | 'other' | 'child'])[] = [
  ['mera shohar mujhe marta hai', 'self'],
  ['shohar ne gala dabaya abhi', 'self'],
  ['شوہر روز مارتا ہے', 'self'],
  ['شوہر نے گلا دبایا', 'self'],
  ['my husband beats me every day', 'self'],
  ['my husband hits me and the kids', 'self'],
  ['uncle touches me at night', 'self'],
  ['chacha ne mere saath zyadti ki', 'self'],
  ['bhai ne thappar mara aur kamre mein band kar diya', 'self'],
  ['meri behen ko us ka shohar marta hai', 'other'],
  ['بہن کو شوہر مارتا ہے', 'other'],
  ["my sister's husband beats her", 'other'],
  ['meri beti ke saath chacha ne zyadti ki', 'child'],
  ['he touched my daughter', 'child'],
  ['بیٹی کے ساتھ زیادتی ہوئی', 'child'],
];

describe('whom violence is done to', () => {
  it.each(done)('%s: %s', (text, subject) => {
    const { findings, asks } = judge(text, adult, []);
    const violence = findings.filter((f) => /violence|abuse/.test(f.concern));
    expect(violence.length).toBeGreaterThan(0);
    for (const finding of violence) expect(finding.subject).toBe(subject);
    expect(asks).toBeNull();
  });

  it('asks still where the words may mean that he dies', () => {
    const { asks } = judge('mera shohar marta hai', adult, []);
    expect(asks?.id).toBe('hits-or-dies');
  });
});
