import { fold, wholeCommand, yesNo } from '../language/answers.ts';
import { judge } from '../triage/judge.ts';

/** Whether it is one short word that names nothing, means nothing else here and is none of those that are taken. */
export function isPrivateWord(word: string, taken: readonly string[] = []): boolean {
  if (!/^[\p{L}\p{M}]{2,16}$/u.test(word) || taken.some((w) => fold(w) === fold(word))) return false;
  const means = wholeCommand(word) !== null || yesNo(word) !== null || saysMore(word);
  return !means && judge(word, nobody, [], null).findings.length === 0;
}

const nobody = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

/** An illness, a medicine or a baby in the word would tell all who read the phone. */
const saysMore = (word: string): boolean =>
  /^(baby|bacha|hamal|pregnan\p{L}*|sugar|shugar|bp|diabet\p{L}*|hiv|aids|tb|depress\p{L}*|dawa\p{L}*|medicine|mareez|patient|بچہ|حمل|شوگر|دوا\p{L}*|مریض\p{L}*|ٹی|بی)$/iu.test(
    word,
  );
