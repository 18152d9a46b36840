import { fold } from '../language/answers.ts';
import { plain } from '../language/plain.ts';
import type { ExerciseId } from './exercise.ts';

const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u');

const exercise = '(?:mash[qk]\\p{L}*|exercise|excercise|exersize|practice|مشق\\S*|ورزش)';
/** How people ask for one of them by name. Not reviewed by native readers yet. */
const named: readonly (readonly [ExerciseId, RegExp])[] = [
  [
    'breathing',
    word(
      `(?:sa+ns\\p{L}*|breath\\p{L}*|سانس\\S*) (?:ki |wali |lene ki |کی |والی |لینے کی )?${exercise}|breathe with me`,
    ),
  ],
  ['grounding', word(`grounding(?: ${exercise})?|(?:zameen|hawas|گراؤنڈنگ|حواس) (?:ki |کی )?${exercise}|گراؤنڈنگ`)],
  [
    'activity',
    word('(?:chot[aie]|small) (?:sa )?(?:kaam|kaamon|activity|step)|behaviou?ral activation|چھوٹا کام|چھوٹے کام'),
  ],
  [
    'problem',
    word(
      '(?:masla|masle|maslay|problem) (?:ka |ke )?(?:hal|solving|solve)(?: karna| karein)?|solve (?:a|my) problem|مسئلہ حل|مسئلے کا حل|مسئلہ حل کرنا',
    ),
  ],
];
const anyExercise = word(
  `(?:sukoon|relax\\p{L}*|calm\\p{L}*|self ?help|stress|tension|سکون|ٹینشن) (?:ki |wali |kam karne ki |کی |والی )?${exercise}|self ?help|${exercise} (?:karni|karna|chahiye|bata\\p{L}*|karein|کرنی|چاہیے|بتائیں)|help me (?:relax|calm down)`,
);
/** Strain, said of oneself and now. Low mood and fear are the mood check's. */
const stress = word(
  'stress(?:ed)?|stres|overwhelmed|burn(?:t|ed) out|too much pressure|worr(?:ied|ying)|tension|tenshun|tention|dabao|fikr(?:mand)?|fikar(?:mand)?|ٹینشن|ذہنی دباؤ|دباؤ|فکر|فکرمند|اسٹریس|سٹریس',
);

/** The exercise that a message asks for by name. */
export function namedExercise(text: string): ExerciseId | null {
  if (text.length > 120) return null;
  const words = plain(text);
  return named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a message asks for some exercise. */
export function wantsExercise(text: string): boolean {
  return text.length <= 120 && anyExercise.test(plain(text));
}

/** Whether a short message says that somebody is strained, and asks nothing. */
export function speaksOfStress(text: string): boolean {
  if (text.length > 160 || /[?؟]/.test(text)) return false;
  const words = plain(text);
  return stress.test(words) && !notNow.test(words);
}

/** Asked, denied, or of another: "how do I reduce stress", "koi tension nahi", "don't worry". */
const notNow = word(
  "how|what|kaise|kese|kya|کیسے|کیا|no (?:stress|tension|worries)|don'?t worry|not worried|(?:tension|fikar|fikr|stress) (?:nahi|nahin|nai|nhi|na|mat|ki baat nahi|khatam|kar[oe]|karein|test)|(?:ٹینشن|فکر|دباؤ) (?:نہیں|نہ|مت|ختم|کرو|کریں)|(?:ok|okay|fine|normal|relieved|better now|theek|ٹھیک)|koi (?:tension|fikar)|کوئی (?:ٹینشن|فکر)",
);

const done = new Set(
  [
    ...['done', 'next', 'finished', 'continue', 'go on', 'ready', 'did it', 'i did it', 'ok done'],
    ...[
      'ho gaya',
      'ho gya',
      'hogaya',
      'hogya',
      'kar liya',
      'kr lia',
      'kar li',
      'aage',
      'agay',
      'agla',
      'aagay',
      'tayar',
    ],
    ...['ہو گیا', 'ہوگیا', 'کر لیا', 'کر لی', 'آگے', 'اگلا', 'تیار', 'جاری'],
  ].map(fold),
);

/** Whether the whole message says that the step is done. */
export function isDone(text: string): boolean {
  return text.length <= 40 && done.has(fold(text));
}
