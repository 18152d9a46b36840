import { plain } from '../language/plain.ts';

/** A place to which people from Pakistan travel: its name in each language, and its clock. */
export interface Place {
  readonly id: string;
  readonly timeZone: string;
}

/**
 * Places by what people call them, with their IANA zones. A country with several clocks stands by its cities alone. Pakistan
 * has one clock, so who travels within it has not travelled here.
 */
const places: readonly (readonly [id: string, timeZone: string, names: string])[] = [
  [
    'dubai',
    'Asia/Dubai',
    'dubai|dubaai|dubay|uae|u\\.a\\.e|emirates|abu ?dh?abi|sharjah|ajman|دبئی|دوبئی|ابوظہبی|ابو ظہبی|شارجہ|امارات',
  ],
  [
    'saudi',
    'Asia/Riyadh',
    'saudia?|saudi arabia|saudiya|ksa|makkah?|mecca|mad[ie]e?nah?|jedd?ah?|riyadh?|dammam|umrah?|hajj|سعودی\\S*|مکہ|مدینہ|جدہ|ریاض|دمام|عمرہ|عمرے|حج',
  ],
  ['qatar', 'Asia/Qatar', 'qatar|doha|قطر|دوحہ'],
  ['kuwait', 'Asia/Kuwait', 'kuwait|kuwet|کویت'],
  ['bahrain', 'Asia/Bahrain', 'bahrain|behrain|بحرین'],
  ['oman', 'Asia/Muscat', 'oman|muscat|maskat|عمان|مسقط'],
  ['iran', 'Asia/Tehran', 'iran|tehran|mashhad|qum|qom|ایران|تہران|مشہد|قم'],
  ['iraq', 'Asia/Baghdad', 'iraq|karbala|najaf|baghdad|عراق|کربلا|نجف|بغداد'],
  ['turkey', 'Europe/Istanbul', 'turkey|turkiye|turki|istanbul|ترکی|ترکیہ|استنبول'],
  ['afghanistan', 'Asia/Kabul', 'afghanistan|kabul|افغانستان|کابل'],
  ['india', 'Asia/Kolkata', 'india|delhi|mumbai|amritsar|بھارت|انڈیا|دہلی'],
  ['malaysia', 'Asia/Kuala_Lumpur', 'malaysia|kuala lumpur|ملائیشیا'],
  ['china', 'Asia/Shanghai', 'china|beijing|shanghai|چین|بیجنگ'],
  [
    'london',
    'Europe/London',
    'london|uk|u\\.k|england|britain|manchester|birmingham|bradford|glasgow|لندن|انگلینڈ|برطانیہ|مانچسٹر|برمنگھم',
  ],
  ['germany', 'Europe/Berlin', 'germany|berlin|frankfurt|jarmani|جرمنی'],
  ['italy', 'Europe/Rome', 'italy|rome|milan|itli|اٹلی'],
  ['spain', 'Europe/Madrid', 'spain|barcelona|madrid|سپین|اسپین'],
  ['france', 'Europe/Paris', 'france|paris|فرانس|پیرس'],
  ['new-york', 'America/New_York', 'new ?york|washington|نیویارک|واشنگٹن'],
  ['chicago', 'America/Chicago', 'chicago|houston|dallas|شکاگو|ہیوسٹن'],
  ['toronto', 'America/Toronto', 'toronto|ٹورنٹو'],
  ['sydney', 'Australia/Sydney', 'sydney|melbourne|سڈنی|میلبورن'],
];

const named = (names: string): RegExp => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u');
const patterns = places.map(([id, timeZone, names]) => ({ place: { id, timeZone }, pattern: named(names) }));

const anyPlace = named(places.map(([, , names]) => names).join('|'));

/** The place abroad that words name, or null where they name none. */
export function placeIn(text: string): Place | null {
  const words = plain(text);
  if (!anyPlace.test(words)) return null;
  return patterns.find((p) => p.pattern.test(words))?.place ?? null;
}

/** The place of that id, whose name is the sentence `life.place.<id>`. */
export const placeOf = (id: string): Place | null => patterns.find((p) => p.place.id === id)?.place ?? null;

const cities: readonly (readonly [name: string, urdu: string, written: string])[] = [
  ['Karachi', 'کراچی', 'karachi'],
  ['Lahore', 'لاہور', 'lahore|lahor'],
  ['Islamabad', 'اسلام آباد', 'islamabad|اسلام ?آباد'],
  ['Rawalpindi', 'راولپنڈی', 'rawalpindi|pindi|پنڈی'],
  ['Peshawar', 'پشاور', 'peshawar|pishawar'],
  ['Quetta', 'کوئٹہ', 'quetta|queta'],
  ['Multan', 'ملتان', 'multan'],
  ['Faisalabad', 'فیصل آباد', 'faisalabad|fsd|فیصل ?آباد'],
  ['Hyderabad', 'حیدرآباد', 'hyderabad|حیدر ?آباد'],
  ['Sialkot', 'سیالکوٹ', 'sialkot'],
  ['Gujranwala', 'گوجرانوالہ', 'gujranwala'],
  ['Gujrat', 'گجرات', 'gujrat'],
  ['Bahawalpur', 'بہاولپور', 'bahawalpur|bahawalpor'],
  ['Sargodha', 'سرگودھا', 'sargodha'],
  ['Sukkur', 'سکھر', 'sukkur|sakhar'],
  ['Larkana', 'لاڑکانہ', 'larkana'],
  ['Mardan', 'مردان', 'mardan'],
  ['Swat', 'سوات', 'swat'],
  ['Abbottabad', 'ایبٹ آباد', 'abbottabad|abbotabad|ایبٹ ?آباد'],
  ['Dera Ghazi Khan', 'ڈیرہ غازی خان', 'dera ghazi khan|dg khan|d\\.g\\.? ?khan'],
  ['Rahim Yar Khan', 'رحیم یار خان', 'rahim yar khan|ryk'],
  ['Muzaffarabad', 'مظفرآباد', 'muzaffarabad|مظفر ?آباد'],
  ['Gilgit', 'گلگت', 'gilgit'],
  ['Gwadar', 'گوادر', 'gwadar'],
  ['Jhelum', 'جہلم', 'jhelum'],
  ['Sahiwal', 'ساہیوال', 'sahiwal'],
  ['Okara', 'اوکاڑہ', 'okara'],
  ['Mirpur', 'میرپور', 'mirpur'],
];
const cityPatterns = cities.map(([name, urdu, written]) => ({
  name,
  urdu,
  pattern: named(`${written}|${urdu}`),
}));

const anyCity = named(cities.map(([, urdu, written]) => `${written}|${urdu}`).join('|'));

/** The last city of Pakistan that words name: "Lahore se Karachi" ends in Karachi. In English and, for who reads Urdu, in Urdu. */
export function cityIn(text: string): { readonly name: string; readonly urdu: string } | null {
  const words = plain(text);
  if (!anyCity.test(words)) return null;
  const found = cityPatterns.map((c) => ({ ...c, at: words.search(c.pattern) })).filter((c) => c.at >= 0);
  const [last] = found.sort((a, b) => b.at - a.at);
  return last ? { name: last.name, urdu: last.urdu } : null;
}
