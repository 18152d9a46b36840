import { describe, expect, it } from 'vitest';
import { apply } from '#src/care/context.ts';
import { raise } from '#src/care/conversation/danger.ts';
import { decide } from '#src/care/decide.ts';
import { teamsSchema } from '#src/care/handover/teams.ts';
import type { Say } from '#src/care/outgoing.ts';
import { isFixed } from '#src/care/safety/fixed.ts';
import { answerKindOf } from '#src/care/triage/answerKind.ts';
import { type ConcernId, concernIds, type FindingSubject } from '#src/care/triage/concern.ts';
import { Turn } from '#src/care/turn.ts';
import { type Language, languages, type Urgency } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import { at, contextOf, message } from '../kit.ts';

/** With the project's own services, whose names and numbers are part of what is read. */
const programme = loadProgramme(readSettings({}), 0);
const subjects: readonly FindingSubject[] = ['self', 'other', 'child', 'unknown'];

/** Everything that is said at once when this is found, as it is sent. */
function said(concern: ConcernId, urgency: Urgency, subject: FindingSubject, language: Language): readonly Say[] {
  const turn = new Turn({ ...contextOf({ language }), programme }, message('synthetic'));
  expect(raise(turn, { concern, urgency, evidence: 'synthetic', subject })).toBe(true);
  return turn.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
}

/** What somebody can do next, in words that a first answer must hold at least one of. */
const steps: Record<Language, RegExp> = {
  en: /\b(go to|take them|take|call|move away|lie|sit|stay|press|cool|look if|lay|keep|rest|do not|note the time|tell)\b/i,
  ur: /(جائیں|لے جائیں|بلائیں|کال کریں|دور ہو|لیٹیں|بیٹھیں|رہیں|دبائیں|کریں|رکھیں|لٹائیں|دیکھیں|بتائیں|نہ )/,
  'ur-Latn':
    /(jayein|bulayein|call karein|door ho|letein|baithein|rahein|dabayein|karein|rakhein|litayein|dekhein|batayein|\bna )/i,
};

const every = languages.flatMap((language) =>
  concernIds.flatMap((concern) => subjects.map((subject) => ({ language, concern, subject }))),
);

describe('the first answer to every concern, in every language, of oneself and of another', () => {
  it.each(['emergency', 'urgent'] as const)('is read at a glance and holds a next step: %s', (urgency) => {
    expect(every.length).toBe(languages.length * concernIds.length * subjects.length);
    const wrong: string[] = [];
    for (const { language, concern, subject } of every) {
      const [answer, question, ...more] = said(concern, urgency, subject, language);
      const where = `${language} ${concern} ${urgency} ${subject}`;
      const fixed = answer?.keys.filter((key) => !/^(crisis\.called|danger\.numbers)/.test(key)) ?? [];
      const words = fixed.map((key) => programme.wording.text(language, key)).join(' ');
      if (!answer || answer.text.length > 600) wrong.push(`${where}: ${answer?.text.length} characters`);
      if (!steps[language].test(words)) wrong.push(`${where}: no next step`);
      if (!question || !/^crisis\.[a-z-]+\.ask$/.test(question.keys.join()) || more.length > 0)
        wrong.push(`${where}: ${question?.keys}`);
      if (question && question.text.length > 200) wrong.push(`${where}: the question is long`);
    }
    expect(wrong).toEqual([]);
  });

  it('knows words without a next step from words with one', () => {
    for (const language of languages)
      for (const key of ['crisis.here', 'crisis.safe.ask'])
        expect(programme.wording.text(language, key), `${language} ${key}`).not.toMatch(steps[language]);
  });

  it('is said in several messages where several dangers were told of at once, the first with the numbers', () => {
    for (const language of languages)
      for (const one of concernIds)
        for (const other of ['suicide-intent', 'poisoning', 'violence', 'pregnancy-bleeding'] as const) {
          const turn = new Turn({ ...contextOf({ language }), programme }, message('synthetic'));
          const finding = { urgency: 'emergency', evidence: '', subject: 'self' } as const;
          raise(turn, { ...finding, concern: one }, { ...finding, concern: other });
          const says = turn.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
          expect(says[0]!.keys, `${language} ${one} ${other}`).toContain('danger.numbers');
          for (const { text } of says) expect(text.length, `${language} ${one} ${other}`).toBeLessThanOrEqual(600);
          const keys = says.flatMap((s) => s.keys);
          expect(new Set(keys).size, `${language} ${one} ${other} ${keys}`).toBe(keys.length);
        }
  });

  it.each(['emergency', 'urgent'] as const)('names whom to call: %s', (urgency) => {
    const wrong = every.filter(({ language, concern, subject }) => {
      const [answer] = said(concern, urgency, subject, language);
      return !answer!.keys.includes('danger.numbers');
    });
    expect(wrong).toEqual([]);
  });

  it('says that a human was called, and to who may be watched not that one will write', () => {
    for (const { language, concern, subject } of every) {
      const [answer] = said(concern, 'emergency', subject, language);
      const quiet = answerKindOf(concern) === 'violence';
      expect(answer!.keys.at(-1), concern).toBe(quiet ? 'crisis.called-quietly' : 'crisis.called');
    }
  });

  it('promises no counselor where none is on duty: it says who was called instead and from when one is here', () => {
    const day = [{ hours: '10:00-16:00' }];
    const teams = teamsSchema.parse({
      teams: [{ id: 'all', name: {}, duty: day, counselors: ['a@example.org'] }],
      supervisors: ['s@example.org'],
    });
    const night = Date.parse('2026-11-23T23:00:00+05:00');
    for (const urgency of ['emergency', 'urgent'] as const)
      for (const { language, concern, subject } of every) {
        const event = { ...message('synthetic'), at: night };
        const turn = new Turn({ ...contextOf({ language }), programme: { ...programme, teams } }, event);
        raise(turn, { concern, urgency, evidence: 'synthetic', subject });
        const says = turn.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
        const where = `${language} ${concern} ${urgency} ${subject}`;
        expect(says[0]!.keys, where).toContain('danger.numbers');
        for (const { text } of says) expect(text.length, where).toBeLessThanOrEqual(600);
        const quiet = answerKindOf(concern) === 'violence';
        const key = quiet ? 'crisis.called-quietly-off-duty' : 'crisis.called-off-duty';
        const told = says.find(({ keys }) => keys.includes(key));
        expect(told?.text, where).toContain('10:00');
        expect(
          says.flatMap(({ keys }) => keys.filter((k) => /^crisis\.called/.test(k))),
          where,
        ).toEqual([key]);
      }
  });

  it.each<[ConcernId, RegExp, RegExp]>([
    ['poisoning', /packet/i, /do not (try to )?(vomit|cause vomiting)/i],
    ['burn', /20 minutes/, /no toothpaste/i],
    ['seizure', /nothing in the mouth/i, /on the side/i],
    ['bleeding', /press a clean cloth/i, /legs raised/i],
    ['newborn-danger', /warm against your skin/i, /no ghutti/i],
    ['unconscious', /breathe/i, /chest/i],
  ])('has words of its own for %s (facts §5, §1.5)', (concern, one, other) => {
    for (const subject of subjects) {
      const text = said(concern, 'emergency', subject, 'en')[0]!.text;
      expect(text).toMatch(one);
      if (concern !== 'poisoning' || subject === 'self' || subject === 'unknown') expect(text).toMatch(other);
      expect(text).toMatch(/hospital/);
    }
  });

  it('sends nobody to one who threatens, and asks them whether they are safe', () => {
    for (const language of languages) {
      const [answer, question] = said('harm-to-others', 'emergency', 'other', language);
      expect(answer!.keys).toContain('danger.harm-to-others-other');
      expect(question!.keys).toEqual(['crisis.safe.ask']);
    }
  });
});

describe('whatever is asked and answered after it', () => {
  it('ends in staying, in messages that can be read, and says once what calms or what else can be done', () => {
    for (const language of languages)
      for (const concern of concernIds)
        for (const subject of ['self', 'other'] as const) {
          let context = { ...contextOf({ language }), programme };
          const turn = new Turn(context, message('synthetic', 'e0'));
          raise(turn, { concern, urgency: 'emergency', evidence: '', subject });
          context = apply(context, turn.decision().changes);
          const keys: string[] = [];
          // Everybody is asked each question twice at the most, and no kind has more than six.
          for (let n = 1; n <= 14; n++) {
            const decision = decide(context, message('hmm', `e${n}`, at + n * 60_000));
            context = apply(context, decision.changes);
            for (const { body } of decision.outgoing) {
              if (body.kind !== 'say') continue;
              keys.push(...body.keys);
              expect(body.text.length, `${language} ${body.keys}`).toBeLessThanOrEqual(600);
            }
          }
          const where = `${language} ${concern} ${subject}: ${keys}`;
          const watched = answerKindOf(concern) === 'violence';
          expect(keys.includes('crisis.standby'), where).toBe(!watched);
          // The names of numbers would tell, as long as nobody said that writing is safe.
          if (watched) expect(keys).not.toContain('common.numbers');
          for (const once of ['crisis.grounding', 'crisis.supporter'])
            expect(keys.filter((key) => key === once).length, where).toBeLessThanOrEqual(1);
          expect(
            keys.filter((key) => !isFixed(key)),
            where,
          ).toEqual([]);
        }
  });
});

describe('what is said to who told of violence', () => {
  const naming = /violen|fault|hit|beat|abus|rape|husband|قصور|تشدد|ظلم|مارت|qasoor|tashaddud|zulm|maar/i;

  it('names nothing of it before they have said that writing is safe', () => {
    for (const concern of ['violence', 'sexual-violence', 'child-abuse'] as const)
      for (const urgency of ['emergency', 'urgent'] as const)
        for (const subject of subjects)
          for (const language of languages)
            for (const { text, options } of said(concern, urgency, subject, language)) {
              expect(text, `${language} ${concern}`).not.toMatch(naming);
              // The names of the services that help against it would tell, too.
              for (const { name } of programme.services.filter((s) => s.serves.some((v) => /violence|child/.test(v))))
                expect(text).not.toContain(name[language]);
              expect(options.length === 0 || options.length === 2).toBe(true);
            }
  });
});
