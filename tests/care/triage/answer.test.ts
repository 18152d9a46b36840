import { describe, expect, it } from 'vitest';
import { createWording } from '#src/care/language/wording.ts';
import { answerFor } from '#src/care/triage/answer.ts';
import { answerKindOf } from '#src/care/triage/answerKind.ts';
import { type ConcernId, concernIds, type Finding, type FindingSubject } from '#src/care/triage/concern.ts';
import { type Language, languages, type Urgency } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme, readProgrammeFiles } from '#src/programme.ts';

const settings = readSettings({});
const files = readProgrammeFiles(settings);
const programme = loadProgramme(settings, 0, files);
const wording = createWording(files.sections);

const found = (concern: ConcernId, urgency: Urgency = 'emergency', subject: FindingSubject = 'self'): Finding => ({
  concern,
  urgency,
  evidence: '',
  subject,
});

function said(findings: readonly Finding[], urgency: Urgency, language: Language = 'en'): string {
  const { sentences } = answerFor(findings, urgency, programme, language);
  return sentences.map((s) => wording.text(language, s.key, s.params)).join('\n\n');
}

/** As it leaves: with the word that a human was called. */
const sent = (findings: readonly Finding[], urgency: Urgency, language: Language): string =>
  `${said(findings, urgency, language)}\n\n${wording.text(language, 'crisis.called')}`;

const keys = (findings: readonly Finding[], urgency: Urgency): string[] =>
  answerFor(findings, urgency, programme, 'en').sentences.map((s) => s.key);

describe('answerFor', () => {
  for (const language of languages) {
    it(`answers every concern, in ${language}, short enough to be read in danger`, () => {
      const tooLong: string[] = [];
      for (const concern of concernIds) {
        for (const subject of ['self', 'child'] as const) {
          for (const urgency of ['emergency', 'urgent', 'soon'] as const) {
            const text = sent([found(concern, urgency, subject)], urgency, language);
            if (text.length > 600) tooLong.push(`${concern} ${urgency} ${subject}: ${text.length}`);
          }
        }
      }
      expect(tooLong).toEqual([]);
    });
  }

  it('sends to a hospital and names an ambulance for every threatened body', () => {
    for (const concern of concernIds.filter((c) => answerKindOf(c) === 'body')) {
      const { sentences, services } = answerFor([found(concern)], 'emergency', programme, 'en');
      expect(sentences[0]!.key).toMatch(/^danger\.now/);
      expect(services[0]!.serves).toContain('ambulance');
    }
  });

  it('names at most three services, and each only once, whatever was found', () => {
    const all = concernIds.map((c) => found(c));
    const { services, sentences } = answerFor(all, 'emergency', programme, 'en');
    expect(services.length).toBeLessThanOrEqual(3);
    expect(new Set(services).size).toBe(services.length);
    for (const service of services) expect(String(sentences.at(-1)!.params!.numbers)).toContain(service.number);
  });

  it('answers a threatened body first, then a threatened mind, then violence, in one reply', () => {
    const findings = [found('violence'), found('suicide-intent'), found('bleeding')];
    expect(keys(findings, 'emergency')).toEqual([
      'danger.now',
      'danger.bleeding',
      'danger.suicide-intent',
      'danger.private',
      'danger.numbers',
    ]);
  });

  it('keeps privacy in view where violence was raised beside an emergency', () => {
    expect(keys([found('seizure'), found('violence', 'urgent')], 'emergency')).toContain('danger.private');
  });

  it('still says that a body needs a doctor today where the emergency is of the mind', () => {
    expect(keys([found('suicide-intent'), found('pregnancy-fever', 'urgent')], 'emergency')).toContain('danger.today');
  });

  it.each<[ConcernId, FindingSubject, string]>([
    ['poisoning', 'self', 'danger.now'],
    ['poisoning', 'child', 'danger.now-other'],
    ['newborn-danger', 'unknown', 'danger.now-other'],
    ['psychosis', 'other', 'danger.psychosis-other'],
    ['self-harm', 'self', 'danger.self-harm'],
  ])('speaks of %s of the %s rightly', (concern, subject, key) => {
    expect(keys([found(concern, 'emergency', subject)], 'emergency')[0]).toBe(key);
  });

  it.each<[ConcernId, string]>([
    ['high-blood-pressure', 'danger.high-blood-pressure-now'],
    ['postpartum-infection', 'danger.postpartum-infection-now'],
    ['poisoning', 'danger.poisoning'],
  ])('has no "go if it gets worse" for who was told to go now: %s', (concern, key) => {
    expect(keys([found(concern)], 'emergency')[1]).toBe(key);
    for (const language of languages) {
      const words = programme.wording.keys
        .filter((k) => /^danger\..*-now$/.test(k))
        .map((k) => wording.text(language, k));
      for (const text of words) expect(text).not.toMatch(/at once with|foran hospital|فوراً ہسپتال/);
    }
  });

  it('says what to swallow before where to go, where hours are enough', () => {
    expect(keys([found('low-glucose', 'urgent')], 'urgent').slice(0, 2)).toEqual([
      'danger.low-glucose',
      'danger.today',
    ]);
    expect(keys([found('low-glucose')], 'emergency')[0]).toBe('danger.now');
  });

  it('brings up no baby to a mother who may have lost hers', () => {
    // After a loss the same signs are looked for as after a birth (facts §1.4), and the same words are said.
    const told = wording.keys.filter((k) => /^danger\.(postpartum|pre-eclampsia|clot|abdomen)/.test(k));
    expect(told.length).toBeGreaterThan(4);
    for (const key of told) {
      for (const language of languages) {
        expect(wording.text(language, key), key).not.toMatch(
          /\bbab(y|ies)\b|breastfe|birth|bach[ae]y?\b|paida|delivery|بچ[ہےّی]|پیدائش|دودھ/i,
        );
      }
    }
  });

  it('does not name the police to somebody who thinks of dying', () => {
    for (const concern of ['suicide-act', 'suicide-intent', 'suicide-passive', 'suicide-past'] as const) {
      const { services } = answerFor([found(concern)], 'emergency', programme, 'en');
      expect(services.some((s) => s.serves.includes('crisis'))).toBe(true);
      expect(services.some((s) => s.serves.includes('police'))).toBe(false);
    }
  });

  it('answers an act and the wish behind it once, and another person’s beside it', () => {
    const both = [found('suicide-intent'), found('suicide-act')];
    expect(keys(both, 'emergency')).toEqual(['danger.now', 'danger.suicide-act', 'danger.numbers']);
    const twoPeople = [found('suicide-intent', 'emergency', 'self'), found('suicide-act', 'emergency', 'other')];
    expect(keys(twoPeople, 'emergency')).toContain('danger.suicide-intent');
  });

  it('says one thing once where one answer says what the other would, and keeps its number', () => {
    const overdose = [found('poisoning'), found('suicide-act')];
    expect(keys(overdose, 'emergency')).toEqual(['danger.now', 'danger.poisoning', 'danger.numbers']);
    const { services } = answerFor(overdose, 'emergency', programme, 'en');
    expect(services.some((service) => service.serves.includes('crisis'))).toBe(true);
    expect(keys([found('bleeding'), found('postpartum-bleeding')], 'emergency')).not.toContain('danger.bleeding');
  });

  it('tells who writes of another how to stay beside them', () => {
    expect(keys([found('suicide-past', 'urgent', 'other')], 'urgent')[0]).toBe('danger.suicide-other');
    expect(keys([found('suicide-intent', 'emergency', 'other')], 'emergency')[0]).toBe('danger.suicide-other');
  });

  it('says what helps meanwhile and that it was passed on where days are enough', () => {
    expect(keys([found('mood', 'soon')], 'soon')).toEqual(['danger.mood-soon', 'danger.soon']);
    expect(keys([found('foot', 'soon')], 'soon')).toEqual(['danger.soon']);
  });

  it('answers without numbers where a programme has configured none', () => {
    const { sentences, services } = answerFor([found('cardiac')], 'emergency', { ...programme, services: [] }, 'ur');
    expect(services).toEqual([]);
    expect(sentences.map((s) => s.key)).toEqual(['danger.now', 'danger.cardiac']);
  });

  it('never lets a fixed answer carry a number of its own', () => {
    const phoneLike = /\b\d{4,}\b|\b(1122|115|15|1166)\b/;
    for (const language of languages) {
      for (const key of wording.keys.filter((k) => k.startsWith('danger.') && k !== 'danger.numbers')) {
        const text = wording.text(language, key);
        expect(phoneLike.test(text.replace(/\b15 minutes?\b|15 منٹ/g, '')), `${language} ${key}`).toBe(false);
      }
    }
  });
});
