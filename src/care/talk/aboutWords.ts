import { anyOf } from '../language/anyOf.ts';
import { plain } from '../language/plain.ts';

export type About = 'itself' | 'privacy' | 'erasure';

const any = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Not reviewed by native readers yet. */
const patterns: readonly (readonly [About, RegExp])[] = [
  [
    'erasure',
    any(
      '(?:delete|remove|erase|forget) (?:all |everything |of |the )*(?:about me|my (?:\\p{L}+ )?(?:data|chat|messages|information|info|record|records|details|account))',
      'm[ei]r[aiey]+ (?:\\p{L}+ )?(?:data|record|baat[ae]?in|batain|chat|malo?o?maat|maloomat|messages?) (?:\\p{L}+ )?(?:delete|mita\\p{L}*|khatam|khtm|hata\\p{L}*|saaf)',
      '(?:میرا|میری|میرے) (?:سارا |ساری |سارے |سب )?(?:ڈیٹا|ریکارڈ|باتیں|معلومات|چیٹ|میسج|پیغام) (?:\\S+ )?(?:ڈیلیٹ|مٹا\\S*|حذف|ختم|ہٹا\\S*)',
    ),
  ],
  [
    'privacy',
    any(
      'who (?:\\p{L}+ )?(?:can |will |could )?(?:read|reads|see|sees) (?:this|it|my|these|our|what)',
      'is (?:this|it|our chat|this chat|my chat) (?:really )?(?:private|secret|confidential|anonymous)',
      'will (?:you|anyone|anybody|someone) (?:tell|show|share|know)(?! me| us)',
      '(?:yeh|ye|isay|ise|chat|messages?|baat|baat[ae]in) (?:\\p{L}+ ){0,3}(?:kaun|kon) (?:kaun |kon )?dekh\\p{L}*',
      '(?:kaun|kon) (?:kaun |kon )?(?:parh|padh)\\p{L}*',
      '(?:yeh|ye|yahan|chat|baat|baat[ae]in) (?:\\p{L}+ ){0,3}(?:private|khufia|raaz|raz|chup[ei]|chhup[ei])',
      '(?:kisi ko|ghar) (?:\\p{L}+ ){0,2}(?:pata|bata\\p{L}*) (?:to |tou )?(?:nahi|nhi|nahin)(?: \\p{L}+){0,3}',
      '(?:یہ|اسے|چیٹ|بات|باتیں|میسج|پیغام) (?:\\S+ ){0,3}کون (?:کون )?دیکھ\\S*',
      'کون (?:کون )?پڑھ\\S*',
      '(?:یہ|یہاں|چیٹ|بات|باتیں) (?:\\S+ ){0,3}(?:پرائیویٹ|خفیہ|راز|چھپی)',
      'کسی کو (?:\\S+ ){0,2}(?:پتہ|پتا|بتا\\S*) تو نہیں',
    ),
  ],
  [
    'itself',
    any(
      '(?:are|r) (?:you|u) (?:a |an |really |the )*(?:real|human|person|man|woman|girl|robot|bot|machine|computer|ai|doctor|nurse)(?: \\p{L}+)?',
      '(?:who|what) are (?:you|u)|am i (?:talking|chatting|speaking) (?:to|with) (?:a|an) \\p{L}+',
      'how (?:do|can|to) (?:i )?(?:stop|end|turn off|cancel) (?:the |these |this |your |getting |all |my )*(?:messages?|reminders?|texts?|chat)',
      '(?:kya )?(?:aap|ap|tum) (?:ko[yi]+ |ek |sach mein |asli )*(?:insan|insaan|robot|machine|bot|computer|doctor|asli) (?:hain|hai|ho|hein|hen)',
      '(?:aap|ap|tum) (?:kaun|kon) (?:hain|hai|ho|hein|hen)',
      '(?:messages?|paigham|reminders?|yaad ?dehani) (?:\\p{L}+ )?kais[ey] (?:band|rok)\\p{L}*',
      '(?:کیا )?(?:آپ|تم) (?:کوئی |ایک |سچ میں |اصلی )*(?:انسان|روبوٹ|مشین|کمپیوٹر|ڈاکٹر|اصلی) (?:ہیں|ہو)',
      '(?:آپ|تم) کون (?:ہیں|ہو)',
      '(?:پیغام|میسج|یاد دہانی) (?:\\S+ )?کیسے (?:بند|رک|روک)\\S*',
    ),
  ],
];

const anything = anyOf(patterns.map(([, pattern]) => pattern));

/** Nobody asks this at greater length; a longer message is a story. */
const longest = 90;

/** What about the companion itself is asked, or null. */
export function aboutIn(text: string): About | null {
  if (text.length > longest) return null;
  const words = plain(text);
  if (!anything.test(words)) return null;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
