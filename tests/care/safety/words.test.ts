import { describe, expect, it } from 'vitest';
import { isQuestion, kindOf, questionsOf } from '#src/care/conversation/crisisKind.ts';
import { asksForPlan } from '#src/care/safety/asksForPlan.ts';
import { howItIs, saysDied } from '#src/care/safety/howItIs.ts';
import { safetySteps } from '#src/care/safety/safety.ts';
import { type ConcernId, concernIds, type FindingSubject } from '#src/care/triage/concern.ts';
import { languages } from '#src/care/words.ts';
import { contextOf } from '../kit.ts';

const { wording } = contextOf().programme;

describe('how somebody says that they are', () => {
  it.each([
    ['better', 'better'],
    ['I am fine thank you', 'better'],
    ['theek hoon', 'better'],
    ['Alhamdulillah behtar', 'better'],
    ['اب بہتر ہوں', 'better'],
    ['ٹھیک ہوں', 'better'],
    ['the same', 'same'],
    ['waisa hi hai', 'same'],
    ['ویسا ہی', 'same'],
    ['not well', 'worse'],
    ['I am not good', 'worse'],
    ['theek nahi hoon', 'worse'],
    ['thik nhi', 'worse'],
    ['haal kharab hai', 'worse'],
    ['ٹھیک نہیں ہوں', 'worse'],
    ['اچھی نہیں', 'worse'],
    ['طبیعت خراب ہے', 'worse'],
    ['when is my next visit', null],
    ['ji', null],
    ['dawai kab leni hai', null],
  ])('%s: %s', (text, how) => expect(howItIs(text)).toBe(how));
});

describe('words of a death', () => {
  it.each([
    'she passed away last night',
    'he has died',
    'un ka inteqal ho gaya',
    'woh guzar gaye',
    'wo mar gayi',
    'ان کا انتقال ہو گیا',
    'وہ اب نہیں رہے',
    'فوت ہو گئے',
  ])('%s', (text) => expect(saysDied(text)).toBe(true));
  it.each(['I am better', 'theek hai', 'waqt guzar raha hai', 'din guzarta hai', 'ٹھیک ہے', 'main mar jaungi'])(
    'not: %s',
    (text) => expect(saysDied(text)).toBe(false),
  );
});

describe('who asks for their plan', () => {
  it.each(['my plan', 'My safety plan!', 'mera plan', 'Mera plan dikhayein', 'میرا پلان', 'سیفٹی پلان'])('%s', (text) =>
    expect(asksForPlan(text)).toBe(true),
  );
  it.each(['my plan is to travel', 'family planning', 'plan', 'mera plan hai ke lahore jaun'])('not: %s', (text) =>
    expect(asksForPlan(text)).toBe(false),
  );
});

describe('the safe questions', () => {
  const of = (concern: ConcernId, subject: FindingSubject, urgency: 'urgent' | 'emergency' = 'emergency') =>
    kindOf([{ concern, urgency, subject }]);

  it('have their words and short labels in every language', () => {
    const steps = new Set(
      concernIds.flatMap((c) =>
        (['self', 'other'] as const).flatMap((s) =>
          (['urgent', 'emergency'] as const).flatMap((u) => questionsOf(of(c, s, u))),
        ),
      ),
    );
    expect(steps.size).toBeGreaterThan(12);
    for (const step of steps) {
      expect(isQuestion(step)).toBe(true);
      for (const language of languages) {
        expect(wording.text(language, `crisis.${step}.ask`)).not.toBe('');
        for (const answer of ['yes', 'no']) {
          const label = wording.text(language, `crisis.${step}.${answer}`);
          expect([...label].length, `${language} ${label}`).toBeLessThanOrEqual(24);
          if (step !== 'plan' || answer === 'no') expect(wording.keys).toContain(`crisis.${step}.${answer}-answer`);
        }
      }
    }
  });

  it('ask plainly about dying wherever a mind is dark and it was not said', () => {
    for (const concern of ['suicide-passive', 'suicide-past', 'self-harm', 'mood'] as const)
      expect(questionsOf(of(concern, 'self', 'urgent'))[0]).toBe('ending');
    expect(questionsOf(of('suicide-intent', 'self'))).not.toContain('ending');
    expect(questionsOf(of('chest' as ConcernId, 'self'))).not.toContain('ending');
  });

  it('ask about means wherever somebody may end their life, and name none (facts §2.4, §2.5)', () => {
    for (const concern of ['suicide-act', 'suicide-intent', 'suicide-passive', 'suicide-past', 'self-harm'] as const) {
      expect(questionsOf(of(concern, 'self'))).toContain('means');
      if (concern !== 'suicide-act') expect(questionsOf(of(concern, 'other'))).toContain('means-them');
    }
    const means = /knife|rope|pill|gun|poison|pesticide|blade|churi|rassi|goli|zeher|bandooq|چھری|رسی|گولی|زہر|بندوق/i;
    for (const language of languages)
      for (const key of [...wording.keys].filter((k) => /^(crisis\.means|safety\.step)/.test(k)))
        expect(wording.text(language, key, { n: 1 }), `${language} ${key}`).not.toMatch(means);
  });

  it('send nobody to one who threatens them, and put nobody who writes of another on the spot themselves', () => {
    expect(questionsOf(of('harm-to-others', 'other'))).toEqual(['safe']);
    for (const concern of ['suicide-other', 'suicide-intent', 'suicide-passive'] as const)
      expect(questionsOf(of(concern, 'other')).every((step) => step.endsWith('-them'))).toBe(true);
  });
});

describe('the words of the plan and of the asking', () => {
  const labels = wording.keys.filter((k) =>
    /^safety\.(make-|edit$|delete$|delete-(yes|no)$|skip|leave|pause|name\.|(crisis|supporter)-(better|same|tired|worse|end)$|died-(yes|no))/.test(
      k,
    ),
  );
  it('have labels that fit the narrowest channel, and every step its name', () => {
    expect(labels.length).toBeGreaterThan(20);
    for (const language of languages)
      for (const key of labels) expect([...wording.text(language, key)].length, `${language} ${key}`).toBeLessThan(25);
    for (const step of safetySteps)
      for (const key of [`safety.name.${step}`, `safety.step.${step}`]) expect(wording.keys).toContain(key);
  });

  it('name nothing of what happened: the phone may be in another hand', () => {
    const naming =
      /suicid|kill|self-harm|crisis|emergency plan|dying|\bdie\b|violen|khudkush|apni jaan|marn[ae]|mar ja|tashaddud|خودکش|اپنی جان|مرن[اے]|تشدد/i;
    const unasked = ['crisis-ask', 'supporter-ask', 'offer', 'offer-rest', 'show', 'ended', 'later', 'no-plan'];
    for (const language of languages)
      for (const key of unasked)
        expect(wording.text(language, `safety.${key}`, { plan: '' }), `${language} ${key}`).not.toMatch(naming);
  });
});
