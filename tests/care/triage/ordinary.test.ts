import { describe, expect, it } from 'vitest';
import { judge } from '#src/care/triage/judge.ts';
import { soundsGrave, soundsOrdinary } from '#src/care/triage/ordinary.ts';
import { isRambling } from '#src/care/triage/rule.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { nobody } from '../../benchmark/messages.ts';

const all = (text: string) => {
  const s = scan(text);
  return { s, span: { first: 0, last: s.tokens.length - 1 } };
};

/** Synthetic. Much is said, and some words of it would mean danger elsewhere. */
const ordinary = [
  'our team lost by one run, my heart attack was guaranteed in the last over, whole hostel was screaming and then the bill came and we cried',
  'shaadi mein itna nachay ke pair toot gaye, phir biryani khai, raat do baje ghar aaye, subah daftar mein sab so rahe the aur boss ka munh dekhne wala tha',
  'ڈرامے کی آخری قسط میں ہیرو مر گیا، پورے محلے میں سوگ تھا، پھر سب نے چائے پی اور اگلے ڈرامے کی باتیں شروع کر دیں',
];
/** Synthetic. Danger, told in passing. */
const dangerous = [
  'we had guests since morning and i was making tea for all of them, then my father held his chest and went cold and sweaty and now he is on the floor',
  'subah se mehman thay aur main khana bana rahi thi, phir achanak ammi ka munh terha ho gaya aur haath uthta nahi, sab pareshan khare hain',
  'صبح سے مہمان آئے ہوئے تھے، کھانا پکا رہی تھی کہ ابو سینہ پکڑ کر بیٹھ گئے، ٹھنڈے پسینے آ رہے ہیں اور بول نہیں رہے',
];

describe('how a long message sounds', () => {
  it.each(ordinary)('ordinary: %s', (text) => {
    const { s, span } = all(text);
    expect(soundsOrdinary(s, span)).toBe(true);
    expect(soundsGrave(s, span)).toBe(false);
  });

  it.each(dangerous)('not ordinary: %s', (text) => {
    const { s, span } = all(text);
    expect(soundsOrdinary(s, span)).toBe(false);
  });

  it('is not asked of what is said in few words, or of now', () => {
    for (const text of [
      'khoon bohat beh raha hai',
      'ammi ko abhi abhi daura para hai, sab mehman dekh rahe hain aur koi gaari nahi mil rahi',
    ])
      expect(isRambling(all(text).s, { first: 0, last: 1 })).toBe(false);
  });

  it('takes no wish to die back, between whatever it is said', () => {
    const told = [
      'aaj match tha, sab dost aaye, chai pi, bohat hansi mazaq hua, wese main marna chahti hoon, phir khana khaya aur sab ghar chale gaye',
      'we watched the match and ordered pizza, by the way i want to kill myself, then everybody went home and i did the dishes and slept',
    ];
    for (const text of told) expect(atLeast(judge(text, nobody, []).urgency, 'urgent'), text).toBe(true);
  });
});
