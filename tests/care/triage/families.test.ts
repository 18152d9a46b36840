import { describe, expect, it } from 'vitest';
import type { Profile } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody } from './said.ts';

/**
 * Danger told by its signs, by those who do not name it: each family in the words of several people. Synthetic, written
 * for these tests; not reviewed by a clinician.
 */
const families: Readonly<Record<string, readonly [text: string, profile?: Partial<Profile>][]>> = {
  'order made and last things': [
    ['gave my keys to the guard and wrote the atm pin for ammi, by the time you read this it will be over'],
    ['sab ka udhar chuka diya, kapray dho ke rakh diye, is raat ke baad kisi ko takleef nahi hogi'],
    ['خط لکھ کے میز پر رکھ دیا ہے، قرض بھی اتار دیا، اب میری ضرورت نہیں رہی'],
    ['standing on the bridge near the canal, took off my shoes'],
    ['patri ke kinare baitha hun, train ka time pata hai'],
  ],
  'what was taken in': [
    ['my toddler sipped from the harpic bottle, he is drooling'],
    ['chhoti ne dadi ki bp wali goli kha li, patti khali pari hai'],
    ['منے نے بیٹری کا پانی پی لیا ہے'],
    ['nephew swallowed a button battery i think, one is missing from the remote'],
    ['fasal wali botal se ghoont bhar lia bhai ne, ab behosh ho raha'],
  ],
  'a body in danger': [
    ['nana is holding his chest, face grey and sweating'],
    ['abbu ka munh ek taraf latak gaya, zuban bhi moti ho gayi hai'],
    ['سانس کھینچ کھینچ کے آ رہی ہے، ہونٹ نیلے'],
    ['boti atki hai dada ke gale mein, awaz nahi nikal rahi'],
    ['fever and his neck is like wood, he hates the light'],
    ['chai ki patti jaisi ulti aayi hai chacha ko, khare hote hi gir gaye'],
    ['fell from the roof, now vomiting and sleepy'],
    ['ubalta pani gir gaya bachi par, khaal utar rahi hai'],
  ],
  'around a birth': [
    ['foot of the baby is outside and the dai has left'],
    ['33 hafte hain, shalwar bar bar geeli ho rahi hai, rukta nahi'],
    ['nau mahine, raat se ek bar bhi nahi hila'],
    ['اڑتیسواں ہفتہ، ہر پانچ منٹ بعد دردیں'],
    ['delivery ko do din, gadda bhig gaya hai khoon se aur rang zard hai', { postpartumDays: 2 }],
  ],
  'a newborn': [
    ['8 days old, quit sucking since night and feels cold'],
    ['6 din ka bacha hai, choosna chhor diya, billi jaisi awaz mein rota hai'],
    ['نو دن کی بچی، دودھ نہیں پکڑتی، جسم ٹھنڈا'],
    ['naaf se khoon tapak raha hai, 3 din ka hai', { postpartumDays: 3 }],
  ],
  'harm by others': [
    ['he twisted my arm again and took my sim, i am writing from the kids tablet'],
    ['abba keh rahe ghairat ka sawal hai, subah tak qissa khatam kar denge'],
    ['قاری صاحب بچی کو گود میں بٹھا کر ہاتھ لگاتے ہیں'],
    ['awazein keh rahi hain bachay ko tanki mein phenk do'],
  ],
};

describe.each(Object.entries(families))('%s', (_, said) => {
  it.each(said)('%s', (text, profile) => {
    expect(atLeast(judge(text, { ...nobody, ...profile }, []).urgency, 'urgent')).toBe(true);
  });
});

/** The same words where nobody is in danger: long ago, on a screen, in a lesson, in jest, of things, or denied. */
const calm: readonly string[] = [
  'he had a stroke in 2012, physio helped, now he drives',
  'bachpan mein saanp ne kaata tha, ab to kahani ban gayi hai',
  'پچیس سال پہلے دورہ پڑا تھا، اب بالکل ٹھیک ہیں',
  'watched a series where the villain drinks poison, boring ending',
  'tv pe dikha rahe the garmi se log behosh ho gaye',
  'write a note on the difference between heart attack and cardiac arrest for my class',
  'hans hans ke mar gaye hum sab 😂',
  'bijli ke bill ne gala ghont diya is mahine',
  'nobody hits me here',
  'na saans phooli na seene mein dard, walk roz karta hun',
  'you asked about bleeding, fits and headache, none of those',
  'ان میں سے کچھ نہیں ہے، خون نہ پانی نہ درد',
  'folic acid roz le rahi hun subah',
  'stairs pe saans phool jati hai par naak band hai zukam se',
  'phir kabhi jhatke nahi aaye, dawai chal rahi hai',
  'khoon? nahi ji, kabhi nahi aya',
  'خودکشی کا خیال؟ نہیں، کبھی نہیں',
  'rat poison is kept in the locked cupboard, away from kids',
];

describe('calm talk in the same words', () => {
  it.each(calm)('%s', (text) => {
    expect(judge(text, nobody, []).urgency).not.toBe('emergency');
    expect(atLeast(judge(text, nobody, []).urgency, 'urgent')).toBe(false);
  });
});

/** What an excuse nearby does not take back. */
const stands: readonly string[] = [
  'pichle saal bhi daura para tha aur aaj phir daura para hai',
  'my wife died two years ago and i want to die',
  'film dekhte dekhte abbu behosh ho gaye hain abhi',
  'nobody knows i swallowed the whole bottle of bleach',
  'salary nahi mili, khud ko khatam karna chahta hun',
  'bacha hil raha hai? nahi, raat se nahi. 34 hafte',
];

describe('an excuse nearby', () => {
  it.each(stands)('leaves the danger in: %s', (text) => {
    expect(atLeast(judge(text, nobody, []).urgency, 'urgent')).toBe(true);
  });
});

describe('what stands beside danger', () => {
  it.each([
    ['a past beside a reading of today', '2 saal pehle stroke hua tha, aaj bp 210/130 hai'],
    ['a question after an act', 'maine bohat si goliyan kha li hain. hamal mein khatre ki nishaniyan kya hain?'],
    ['a good reading before a preparation', 'bp 120/80 hai, goliyan sab jama kar li hain'],
    ['doubtful words before plain ones', 'bas ho gayi hai, pankhe se dupatta bandh liya hai, sab ko maaf kiya'],
  ])('takes nothing of it away: %s', (_, text) => {
    expect(judge(text, nobody, []).urgency).toBe('emergency');
  });
});

describe('what is said around danger', () => {
  const grave = [
    'main marna chahti hoon, goliyan jama kar li hain',
    'i want to kill myself tonight',
    'seene mein bohat dard hai aur baazu sun ho raha hai',
    'my baby is blue and not breathing',
    'mujhe saans nahi aa rahi',
    'خودکشی کرنا چاہتی ہوں',
    'delivery ke baad khoon band nahi ho raha',
    'shohar ne gala dabaya',
  ];
  const around = ['😂', '😂😂 lol', 'haha', '🙈', 'shukriya', 'thank you', 'شکریہ', '🙏', '😜 jk'];
  it.each(grave)('takes nothing of it away, laughter and thanks least: %s', (text) => {
    const alone = judge(text, nobody, []).urgency;
    expect(atLeast(alone, 'urgent')).toBe(true);
    for (const more of around)
      for (const whole of [`${text} ${more}`, `${more} ${text}`])
        expect(atLeast(judge(whole, nobody, []).urgency, alone), whole).toBe(true);
  });
});

/** One slip of the finger in each long word, the same for the same word. */
function slipped(text: string, kind: 'out' | 'twice' | 'swapped'): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 7) return word;
      const at = 2 + (word.length % 3);
      if (kind === 'out') return word.slice(0, at) + word.slice(at + 1);
      if (kind === 'twice') return word.slice(0, at) + word[at] + word.slice(at);
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    })
    .join(' ');
}

describe('a slip of the finger in every long word', () => {
  const grave = [
    'i swallowed pesticide',
    'she is bleeding heavily after delivery',
    'he is unconscious and not breathing',
    'my father has slurred speech suddenly',
    'baby is vomiting everything and drowsy',
    'khudkushi karna chahti hun',
    'my husband strangled me yesterday',
    'grandmother collapsed in the kitchen',
    'i have severe headache and pregnant with swelling and vomiting',
    'خودکشی کرنا چاہتی ہوں',
  ];
  it.each(['out', 'twice', 'swapped'] as const)('loses hardly any danger: %s', (kind) => {
    const lost = grave.filter((text) => !atLeast(judge(slipped(text, kind), nobody, []).urgency, 'urgent'));
    expect(lost.length, lost.map((text) => slipped(text, kind)).join('\n')).toBeLessThanOrEqual(1);
  });
});
