import { describe, expect, it } from 'vitest';
import type { Profile } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';

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

/** Whose despair it is: kin who are only named are no patient, kin who are said to do it are. */
const despair: readonly (readonly [string, 'self' | 'other' | 'child'])[] = [
  ['mujhe marna hai, ammi se larai hui', 'self'],
  ['مجھے مرنا ہے امی سے لڑائی ہوئی', 'self'],
  ['main marna chahti hun ammi ne danta', 'self'],
  ['meri ammi ki wafat ke baad mujhe jeena nahi', 'self'],
  ['I have the pills in my hand, tell my mother I love her', 'self'],
  ['I hear voices telling me to hurt the baby', 'self'],
  ['I hear voices telling me to kill my wife', 'self'],
  ['meri beti marna chahti hai', 'other'],
  ['my son wants to die', 'other'],
  ['my sister has cut her wrist', 'other'],
  ['mere bachay ko awazen sunai deti hain', 'child'],
];

describe('whose despair it is', () => {
  it.each(despair)('%s: %s', (text, subject) => {
    const grave = judge(text, adult, []).findings.filter((f) => f.urgency !== 'soon');
    expect(grave.length).toBeGreaterThan(0);
    for (const finding of grave) expect(finding.subject, finding.concern).toBe(subject);
  });
});

describe('dangers of body and means that were said in passing', () => {
  it.each([
    ['ڈیڑھ مہینے کی حاملہ ہوں، پیٹ میں ایک طرف شدید درد اور چکر', 'pregnancy-pain', 'emergency'],
    ['tezab gir gaya haath par', 'burn', 'emergency'],
    ['how many panadol tablets to die', 'suicide-intent', 'emergency'],
    ['kitni goliyan kha kar mar sakte hain', 'suicide-intent', 'emergency'],
    ['maine neend ki goliyan kha li hain', 'poisoning', 'urgent'],
  ] as const)('%s: %s, %s', (text, concern, urgency) => {
    const { findings } = judge(text, adult, []);
    // The ear may hear it as graver than the rule has it.
    expect(atLeast(findings.find((f) => f.concern === concern)?.urgency ?? 'routine', urgency)).toBe(true);
  });

  it.each(['tezabiyat ho gayi', 'I took my sleeping pill', 'doctor ne neend ki goliyan di hain'])(
    '%s: nothing',
    (text) => {
      expect(judge(text, adult, []).urgency).toBe('routine');
    },
  );
});
