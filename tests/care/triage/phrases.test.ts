import { describe, expect, it } from 'vitest';
import type { Profile } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody, phrases, urgencyOf } from './said.ts';

/** The stage of life in which a concept's phrases are said. */
const said: Readonly<Record<string, Partial<Profile>>> = {
  PREG_BLEED: { pregnantWeeks: 30 },
  PREG_PE: { pregnantWeeks: 32 },
  PREG_RFM: { pregnantWeeks: 32 },
  PREG_LEAK_LABOUR: { pregnantWeeks: 32 },
  NEWBORN: { postpartumDays: 6 },
  PPD_HARM_BABY: { postpartumDays: 20 },
  HYPO: { conditions: ['diabetes'] },
  HYPER: { conditions: ['diabetes'] },
};

/** One tier under the default, because a numbered fact says so for this very sign. */
const adjusted: Readonly<Record<string, string>> = {
  'spotting at 8 weeks': '§1.3: spotting before week 20 without pain',
  'cord has pus': '§1.5: pus of the cord',
  'naaf se peep': '§1.5: pus of the cord',
  'ناف سے پیپ': '§1.5: pus of the cord',
  'sugar 45': '§3.2 level 2: emergency only with insulin, alone, pregnant or a child',
  'glucose 2.5': '§3.2 level 2',
  'sugar 45 aayi': '§3.2 level 2',
  'شوگر ۴۵ ہے': '§3.2 level 2',
};

const judged = (id: string, text: string) => judge(text, { ...nobody, ...said[id] }, []).urgency;
const all = phrases.concepts.flatMap((c) =>
  [...c.en, ...c.ru, ...c.ur].map((text) => ({ id: c.id, tier: urgencyOf[c.tier], text })),
);

describe('the starting vocabulary', () => {
  it('is found at its urgency or graver, nearly all of it', () => {
    const missed = all.filter(({ id, tier, text }) => !atLeast(judged(id, text), adjusted[text] ? 'urgent' : tier));
    expect(all.length).toBeGreaterThan(750);
    expect(1 - missed.length / all.length, missed.map((m) => `${m.id}: ${m.text}`).join('\n')).toBeGreaterThan(0.985);
  });

  it.each(phrases.concepts.map((c) => c.id))('misses hardly anything of %s', (id) => {
    const own = all.filter((p) => p.id === id);
    const low = own.filter(({ tier, text }) => !atLeast(judged(id, text), adjusted[text] ? 'urgent' : tier));
    expect(low.length / own.length, low.map((p) => p.text).join('\n')).toBeLessThan(0.13);
    if (own[0]!.tier === 'soon') return;
    const unseen = own.filter(({ text }) => !atLeast(judged(id, text), 'urgent'));
    expect(unseen.length / own.length, unseen.map((p) => p.text).join('\n')).toBeLessThan(0.08);
  });
});

const { not_red_flag: not } = phrases;

describe('what only sounds like danger', () => {
  it.each([...not.hyperbole])('a figure of speech: %s', (text) => {
    expect(judge(text, nobody, []).urgency).not.toMatch(/emergency|urgent/);
  });
  it.each([...not.negated])('denied: %s', (text) => {
    expect(judge(text, nobody, []).urgency).not.toMatch(/emergency|urgent/);
  });
  it.each([...not.info_or_academic])('a question about the matter: %s', (text) => {
    expect(judge(text, nobody, []).urgency).not.toMatch(/emergency|urgent/);
  });
});

describe('what a negator does not take back', () => {
  it.each([...not.negator_inside_risk_phrase_KEEP_RISK, ...not.hedged_KEEP_RISK])('%s', (text) => {
    expect(judge(text, nobody, []).urgency).toMatch(/emergency|urgent/);
  });
});

/** Either of two readings: the graver stands and one question decides. "pait mein dard" and the tap are asked of those whom it may concern. */
const asked: readonly [text: string, asks: string, profile?: Partial<Profile>][] = [
  ['Allah mujhe utha le', 'tired-prayer'],
  ['mar jaun ga', 'wish-to-die'],
  ['ab bas ho gayi hai', 'all-over'],
  ['sab khatam', 'all-over'],
  ['kuch kha liya', 'ate-what'],
  ['dam ghutta hai is ghar mein', 'breath-or-distress'],
  ['dil baitha ja raha hai', 'heart-or-worry'],
  ['dora', 'seizure'],
  ['bacha gir gaya', 'baby-fell'],
  ['khoon aa raha hai', 'bleeding-where'],
  ['attack aya', 'which-attack'],
  ['shohar marta hai', 'hits-or-dies'],
  ['main ja rahi hun', 'leaving'],
];

describe('what may be one thing or another', () => {
  it.each(asked)('%s asks %s', (text, asks, profile) => {
    const judgement = judge(text, { ...nobody, ...profile }, []);
    expect(judgement.asks?.id).toBe(asks);
    expect(judgement.urgency).toBe('urgent');
  });
});
