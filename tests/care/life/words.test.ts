import { describe, expect, it } from 'vitest';
import { cityIn, placeIn } from '#src/care/life/places.ts';
import {
  readBack,
  readDeath,
  readFasting,
  readHome,
  readHospital,
  readJourney,
  readMoved,
  readNumber,
  readPause,
  readShared,
  untilIn,
} from '#src/care/life/words.ts';

/** A Monday. All of it is synthetic. */
const today = '2026-11-23';

/** What words tell of a life, by the first reader that takes them up. */
function told(text: string): string | null {
  const died = readDeath(text);
  if (died) return `died:${died}`;
  const shared = readShared(text);
  if (shared) return `phone:${shared}`;
  if (readHospital(text)) return 'hospital';
  if (readNumber(text)) return 'number';
  if (readMoved(text, cityIn(text) !== null)) return 'moved';
  const wish = readPause(text, today);
  if (wish) return `pause:${wish.until}`;
  const place = placeIn(text);
  return place && readJourney(text) ? `journey:${place.id}` : null;
}

describe('what words tell of a life', () => {
  it.each([
    ['main hospital mein dakhil hoon', 'hospital'],
    ['mujhe kal raat hospital mein admit kar liya', 'hospital'],
    ['میں ہسپتال میں ہوں', 'hospital'],
    ['2 hafte ke liye message band kar dein', 'pause:2026-12-07'],
    ['ek mahine ke liye reminder rok dein', 'pause:2026-12-23'],
    ['please stop the messages until Friday', 'pause:2026-11-27'],
    ['دو ہفتے کے لیے بند کر دیں', 'pause:2026-12-07'],
    ['kuch dino ke liye message band karein', 'pause:null'],
    ['main kal Dubai ja raha hoon', 'journey:dubai'],
    ['umrah ke liye jana hai', 'journey:saudi'],
    ['I am in London till Friday', 'journey:london'],
    ['ہم عمرے پر جا رہے ہیں', 'journey:saudi'],
    ['hum Karachi se Lahore shift ho gaye', 'moved'],
    ['ghar badal liya hai', 'moved'],
    ['mera number change ho gaya', 'number'],
    ['میرا نیا نمبر ہے', 'number'],
    ['mareez ka inteqal ho gaya', 'died:theirs'],
    ['jin ko aap message karte hain un ki wafat ho gayi', 'died:theirs'],
    ['mere shohar ka inteqal ho gaya', 'died:somebody'],
    ['abbu guzar gaye', 'died:somebody'],
    ['والدہ نہیں رہیں', 'died:somebody'],
  ])('“%s”: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    'dawai nahi rahi',
    'metformin expired ho gayi hai',
    'do hafte guzar gaye hain',
    'mera phone died',
    'bacha faut ho gaya',
    'my baby died',
    '10 saal pehle walid ka inteqal hua tha',
    'agar main mar jaun to',
    'doctor ne dawai 2 hafte ke liye band ki hai',
    'khoon 2 din se band hai',
    'band karo',
    'kya main roza rakh sakti hoon?',
    'kya aap mujhe hospital ka number de sakte hain?',
    'hospital door hai',
    'pichle saal hospital mein dakhil thi',
    'dard right side shift ho gaya',
    'mere bhai Dubai mein kaam karte hain',
    'main Lahore ja rahi hoon',
    'naya phone lena hai',
    'sab theek hai',
    'sugar 140 fasting',
    'metformin 500 subah shaam',
  ])('nothing: “%s”', (text) => expect(told(text)).toBeNull());

  it('of an end: a day of the week, a date, a length', () => {
    expect(untilIn('till Friday', today)).toBe('2026-11-27');
    expect(untilIn('peer tak', today)).toBe('2026-11-30');
    expect(untilIn('25 december tak', today)).toBe('2026-12-25');
    expect(untilIn('10 january tak', today)).toBe('2027-01-10');
    expect(untilIn('das din ke liye', today)).toBe('2026-12-03');
    expect(untilIn('ہفتہ', today)).toBeNull();
  });

  it('of a fast, or of none; a sugar that was measured fasting is neither', () => {
    for (const text of ['main roze rakh rahi hoon', 'I am fasting', 'میں روزے رکھ رہی ہوں', 'roza rakha hai'])
      expect([text, readFasting(text)]).toEqual([text, true]);
    for (const text of ['main roze nahi rakh rahi', 'I am not fasting', 'روزے نہیں رکھ رہی'])
      expect([text, readFasting(text)]).toEqual([text, false]);
    for (const text of [
      'fasting sugar 140',
      'kya main roza rakh sakti hoon',
      'shohar roza rakhte hain',
      'aaj roza nahi rakha',
    ])
      expect([text, readFasting(text)]).toEqual([text, null]);
  });

  it('of an end only where it has come', () => {
    for (const text of ['ghar aa gaya', 'ghar aa gayi hoon', 'discharge ho gaye', 'گھر آ گئے', 'I am home'])
      expect([text, readHome(text)]).toEqual([text, true]);
    for (const text of ['kal ghar jana hai', 'ghar nahi aaye', 'abhi hospital mein'])
      expect([text, readHome(text)]).toEqual([text, false]);
    for (const text of ['wapas aa gaye', 'I am back', 'واپس آ گئے'])
      expect([text, readBack(text)]).toEqual([text, true]);
    expect(readBack('kal wapas aana hai')).toBe(false);
  });
});
