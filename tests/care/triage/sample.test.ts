import { describe, expect, it } from 'vitest';
import type { Earlier } from '#src/care/triage/judge.ts';
import { standing, standingUrgency } from '#src/care/triage/standing.ts';
import { atLeast, days, hours, minutes, type Urgency } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody, sample, talks } from './said.ts';

const judged = sample.map((message) => ({ ...message, judgement: judge(message.text, nobody, []) }));
const dangerous = judged.filter((m) => atLeast(m.urgency, 'urgent'));
const ordinary = judged.filter((m) => !atLeast(m.urgency, 'urgent'));
const list = (of: typeof judged) => of.map((m) => `${m.id} ${m.judgement.urgency}: ${m.text}`).join('\n');

describe('a sample of what people write', () => {
  it.each(['en', 'ur-Latn', 'ur'])('danger is seen in %s', (language) => {
    const own = dangerous.filter((m) => m.lang === language);
    const missed = own.filter((m) => !atLeast(m.judgement.urgency, 'urgent'));
    expect(own.length).toBeGreaterThan(15);
    expect(missed.length, list(missed)).toBeLessThanOrEqual(1);
  });

  it('an emergency is seen as one', () => {
    const own = dangerous.filter((m) => m.urgency === 'emergency');
    const less = own.filter((m) => m.judgement.urgency !== 'emergency');
    expect(less.length, list(less)).toBeLessThanOrEqual(1);
  });

  it('ordinary talk calls nobody', () => {
    const raised = ordinary.filter((m) => atLeast(m.judgement.urgency, 'urgent'));
    expect(ordinary.length).toBeGreaterThan(60);
    // The ear's threshold lets some four in a hundred through; what is over-called is read by a human.
    expect(raised.length / ordinary.length, list(raised)).toBeLessThanOrEqual(0.04);
  });

  it('tells the language', () => {
    const wrong = judged.filter((m) => m.judgement.language !== m.lang);
    expect(wrong.length, list(wrong)).toBeLessThanOrEqual(2);
  });
});

/** The urgency that stands after each message. */
function follow(turns: readonly string[], profile: (typeof talks)[number]['profile']): Urgency[] {
  const earlier: Earlier[] = [];
  const found: { urgency: Urgency; at: number }[] = [];
  return turns.map((text, i) => {
    const at = minutes(i * 5);
    found.push({ urgency: judge(text, { ...nobody, ...profile }, earlier).urgency, at });
    earlier.push({ text, at });
    return standingUrgency(found, at);
  });
}

describe('talks', () => {
  it.each(talks)('$id', ({ turns, profile, expected }) => {
    const stood = follow(turns, profile);
    for (const [i, urgency] of expected.entries()) {
      if (atLeast(urgency, 'urgent')) expect(atLeast(stood[i]!, urgency), `${i}: ${stood[i]}`).toBe(true);
      else expect(atLeast(stood[i]!, 'urgent'), `${i}: ${stood[i]}`).toBe(false);
    }
  });

  it('a taking back lowers nothing', () => {
    const stood = follow(['main zeher kha chuki hun abhi', 'mazaq kar rahi thi', 'theek hun bilkul'], nobody);
    expect(stood).toEqual(['emergency', 'emergency', 'emergency']);
  });

  it('signs of two days count together, older ones do not', () => {
    const profile = { ...nobody, pregnantWeeks: 33 };
    const since = (at: number): Earlier[] => [
      { text: 'sar mein dard hai', at: 0 },
      { text: 'salam', at },
    ];
    const now = 'munh aur haath sooj gaye hain, ulti aayi';
    expect(judge(now, profile, since(hours(2))).urgency).toBe('emergency');
    const swelling = 'paon sooj gaye hain';
    expect(judge(swelling, profile, since(hours(2))).urgency).toBe('urgent');
    expect(judge(swelling, profile, since(days(3))).urgency).toBe('soon');
  });

  it('the language of before stands where a message does not tell', () => {
    expect(judge('1', nobody, [{ text: 'میری طبیعت ٹھیک نہیں ہے', at: 0 }]).language).toBe('ur');
    expect(judge('👍', nobody, []).language).toBe('en');
  });
});

describe('what stands', () => {
  it('soon lapses after three days, what is graver does not', () => {
    const concerns = (['soon', 'urgent', 'emergency'] as const).map((urgency) => ({ urgency, at: 0 }));
    expect(standing(concerns, hours(71)).length).toBe(3);
    expect(standing(concerns, hours(73)).map((c) => c.urgency)).toEqual(['urgent', 'emergency']);
  });
});
