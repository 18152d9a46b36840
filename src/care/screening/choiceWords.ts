import { fold, yesNo } from '../language/answers.ts';
import type { Instrument } from './instrument.ts';

/**
 * How people say in a few words of their own how often something was, by what the answer is coded. Taken only where the
 * whole message says it; anything else is asked again. Not reviewed by native readers yet.
 */
const said: Readonly<Record<NonNullable<Instrument['scale']>, Readonly<Record<number, readonly string[]>>>> = {
  days: {
    0: [
      ...['never', 'none', 'not at all', 'no days', 'no day', 'not once', 'zero'],
      ...[
        'kabhi nahi',
        'kabhi nahin',
        'kabhi nhi',
        'bilkul nahi',
        'bilkul bhi nahi',
        'bilkul nhi',
        'koi nahi',
        'ek din bhi nahi',
      ],
      ...['کبھی نہیں', 'بالکل نہیں', 'بالکل بھی نہیں', 'ایک دن بھی نہیں', 'کوئی نہیں'],
    ],
    1: [
      ...['several days', 'some days', 'a few days', 'few days', 'sometimes', 'a couple of days', 'one or two days'],
      ...[
        'kai din',
        'kuch din',
        'kuchh din',
        'chand din',
        'kabhi kabhi',
        'kabhi kabhar',
        'kabhi kabar',
        'ek do din',
        'do teen din',
        'do char din',
      ],
      ...['کئی دن', 'کچھ دن', 'چند دن', 'کبھی کبھی', 'کبھی کبھار', 'ایک دو دن', 'دو تین دن', 'دو چار دن'],
    ],
    2: [
      ...['more than half the days', 'more than half', 'over half', 'most days', 'more than half of the days'],
      ...[
        'aadhe se zyada',
        'adhe se zyada',
        'aadhe se ziada',
        'adhe se ziada',
        'aadhe se zyada din',
        'adhe se zyada din',
        'zyada tar din',
        'ziada tar din',
      ],
      ...['آدھے سے زیادہ', 'آدھے سے زیادہ دن', 'زیادہ تر دن'],
    ],
    3: [
      ...[
        'nearly every day',
        'every day',
        'everyday',
        'daily',
        'almost every day',
        'almost daily',
        'always',
        'all the time',
        'every single day',
      ],
      ...[
        'roz',
        'rozana',
        'roz roz',
        'har roz',
        'her roz',
        'harroz',
        'har din',
        'her din',
        'taqreeban har roz',
        'taqreeban roz',
        'hamesha',
        'humesha',
        'har waqt',
        'her waqt',
      ],
      ...['روز', 'روزانہ', 'روز روز', 'ہر روز', 'ہر دن', 'تقریبا ہر روز', 'تقریبا روز', 'ہمیشہ', 'ہر وقت'],
    ],
  },
  time: {
    0: [
      ...['never', 'none', 'not at all', 'at no time', 'no time', 'zero'],
      ...['kabhi nahi', 'kabhi nahin', 'kabhi nhi', 'bilkul nahi', 'bilkul nhi', 'kisi waqt nahi'],
      ...['کبھی نہیں', 'بالکل نہیں', 'کسی وقت نہیں'],
    ],
    1: [
      ...['some of the time', 'sometimes', 'a little', 'rarely'],
      ...['kuch waqt', 'kabhi kabhi', 'kabhi kabhar', 'kabhi kabar', 'bohat kam', 'thora waqt'],
      ...['کچھ وقت', 'کبھی کبھی', 'کبھی کبھار', 'بہت کم'],
    ],
    2: [
      ...['less than half', 'less than half the time', 'less than half of the time'],
      ...['aadhe se kam', 'adhe se kam', 'aadhe se kam waqt', 'adhe se kam waqt'],
      ...['آدھے سے کم', 'آدھے سے کم وقت'],
    ],
    3: [
      ...['more than half', 'more than half the time', 'more than half of the time'],
      ...['aadhe se zyada', 'adhe se zyada', 'aadhe se ziada', 'aadhe se zyada waqt', 'adhe se zyada waqt'],
      ...['آدھے سے زیادہ', 'آدھے سے زیادہ وقت'],
    ],
    4: [
      ...['most of the time', 'mostly', 'most times'],
      ...['zyada tar', 'ziada tar', 'zyadatar', 'zyada waqt', 'zyada tar waqt', 'aksar'],
      ...['زیادہ تر', 'زیادہ وقت', 'زیادہ تر وقت', 'اکثر'],
    ],
    5: [
      ...['all of the time', 'all the time', 'always', 'every day', 'everyday', 'daily'],
      ...['har waqt', 'her waqt', 'hamesha', 'humesha', 'roz', 'rozana', 'har roz', 'har din'],
      ...['ہر وقت', 'ہمیشہ', 'روز', 'روزانہ', 'ہر روز', 'ہر دن'],
    ],
  },
};

/** Said around an answer without changing it. */
const around = new Set(
  'ji jee g mujhe mujhay mjhe me main hota hoti hua hui tha thi hai he hain ho raha rahi i have had feel felt it was is about جی مجھے ہوتا ہوتی ہوا ہوئی تھا تھی ہے ہیں رہا رہی'.split(
    ' ',
  ),
);

const bare = (words: string): string =>
  fold(words)
    .split(' ')
    .filter((word) => !around.has(word))
    .join(' ');

const meaningOf = (codes: Readonly<Record<number, readonly string[]>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(codes).flatMap(([code, words]) => words.map((w) => [bare(w), Number(code)] as const)));
const meaning = { days: meaningOf(said.days), time: meaningOf(said.time) };

const skips = new Set(
  [
    ...[
      'skip',
      'skip it',
      'skip this',
      'next',
      'i dont know',
      "i don't know",
      'dont know',
      'no answer',
      'pass',
      'i do not want to answer',
    ],
    ...[
      'chor dein',
      'chhor dein',
      'chor do',
      'chhor do',
      'agla',
      'agla sawal',
      'nahi batana',
      'pata nahi',
      'pata nhi',
      'maloom nahi',
    ],
    ...['چھوڑ دیں', 'چھوڑ دو', 'اگلا', 'اگلا سوال', 'نہیں بتانا', 'پتہ نہیں', 'پتا نہیں', 'معلوم نہیں'],
  ].map(bare),
);
const laters = new Set(
  [
    ...['later', 'not now', 'ask me later', 'afterwards', 'busy'],
    ...['baad mein', 'baad me', 'bad mein', 'abhi nahi', 'abhi nhi', 'phir kabhi', 'thori der mein', 'kal'],
    ...['بعد میں', 'ابھی نہیں', 'پھر کبھی', 'تھوڑی دیر میں', 'کل'],
  ].map(bare),
);

export type Said = { readonly answer: number } | 'skip' | 'later';

/** What a whole message answers to an item; null where it is not sure. `flagged`: a plain yes to it is acted on. */
export function saidIn(text: string, scale: NonNullable<Instrument['scale']>, flagged: boolean): Said | null {
  if (text.length > 60) return null;
  const words = bare(text);
  if (laters.has(words)) return 'later';
  const code = meaning[scale].get(words) ?? (scale === 'days' ? daysIn(fold(text)) : null);
  if (code !== null) return { answer: code };
  if (skips.has(words)) return 'skip';
  const plainly = yesNo(text);
  if (plainly === 'no') return { answer: 0 };
  // How often is not told; that it is there at all is what counts.
  return plainly === 'yes' && flagged ? { answer: 1 } : null;
}

/** A count of days of the last fourteen, as the answers divide them: up to half, more than half, nearly all. */
function daysIn(words: string): number | null {
  const count = /^(?:(?:about|taqreeban|koi|تقریبا) )?(\d{1,2}) (?:days?|din|دن)$/.exec(words)?.[1];
  if (count === undefined || Number(count) > 14) return null;
  const days = Number(count);
  return days === 0 ? 0 : days <= 7 ? 1 : days < 12 ? 2 : 3;
}
