/**
 * Noise for training messages, seeded, so that training is the same each time: the slips of hurried thumbs, and around half
 * of the messages what is said with anything and changes nothing, laughter and thanks above all.
 */
export function noisy(text: string, random: () => number): string {
  const words = text
    .split(/(\s+)/)
    .map((word) => (word.trim().length > 3 && random() < 0.25 ? slipped(word, random) : word))
    .join('');
  if (random() < 0.5) return words;
  const beside = Array.from({ length: 1 + Math.floor(random() * 2) }, () => said[Math.floor(random() * said.length)]!);
  return random() < 0.3 ? `${beside.join(' ')} ${words}` : `${words} ${beside.join(' ')}`;
}

/** A message as it is buried in other talk: before or after what somebody else said, with a full stop between or without one. */
export function buried(text: string, other: string, random: () => number): string {
  const between = random() < 0.5 ? ' ' : '. ';
  return random() < 0.5 ? other + between + text : text + between + other;
}

/** What is said with danger and with none. */
const said: readonly string[] = [
  ...['😂', '😂😂', '🤣', '😅', '🙈', '😭', '😔', '🙏', '❤️', '👍', 'lol', 'haha', 'hahaha', 'hehe', '...', '!!!', '??'],
  ...['thank you', 'thanks', 'please', 'ok', 'hello', 'sir', 'doctor', 'hi', 'yaar', 'bhai', 'plz', 'jazakallah'],
  ...['shukriya', 'salam', 'ji', 'doctor sahab', 'meherbani', 'aoa', 'allah', 'acha', 'theek hai', 'kya karun'],
  ...['شکریہ', 'السلام علیکم', 'جی', 'ڈاکٹر صاحب', 'مہربانی', 'پلیز', 'اللہ', 'اچھا', 'کیا کروں'],
];

/** One slip in a word: a letter left out, doubled, swapped with the next, or a vowel taken for its neighbour. */
export function slipped(word: string, random: () => number): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const letter = letters[at]!;
  const kind = random();
  const vowel = vowels[letter];
  if (vowel && kind < 0.4) letters[at] = vowel[Math.floor(random() * vowel.length)]!;
  else if (kind < 0.6) letters.splice(at, 1);
  else if (kind < 0.8) letters.splice(at, 0, letter);
  else letters.splice(at, 2, letters[at + 1]!, letter);
  return letters.join('');
}

/** Letters taken for one another in Roman Urdu, and in Urdu by those who write as they hear. */
const vowels: Readonly<Record<string, readonly string[]>> = {
  a: ['aa', 'e', 'u'],
  e: ['i', 'ai', 'a', 'ay'],
  i: ['e', 'ee', 'y'],
  o: ['u', 'oo', 'au'],
  u: ['o', 'oo', 'a'],
  ی: ['ے', 'ئ'],
  ہ: ['ھ', 'ح'],
  س: ['ص', 'ث'],
  ز: ['ذ', 'ظ', 'ض'],
  ت: ['ط'],
  ک: ['ق'],
};

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
