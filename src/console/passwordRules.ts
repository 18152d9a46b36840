import { commonWords } from './commonPasswords.ts';

/** The fewest characters of a password (NIST SP 800-63B-4 asks for 15 where nothing else is asked, 8 beside a second factor). */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Why that is no password for that user; null where it is one. Says nothing of the password itself. */
export function passwordProblem(
  password: string,
  user: { readonly name: string; readonly email: string },
): string | null {
  const length = [...password].length;
  if (length < shortestPassword) return `must have at least ${shortestPassword} characters`;
  if (length > longestPassword) return `must have at most ${longestPassword} characters`;
  const plain = password.toLowerCase();
  const own = [user.name, user.email.split('@')[0]!].flatMap((s) => s.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (own.some((part) => part.length >= 4 && plain.includes(part)))
    return 'must not hold the name or the e-mail address';
  if (isCommon(plain)) return 'is one of those that are tried first';
  return null;
}

/** Few different characters, a run of the keyboard, or a common word with digits and signs around it, once or repeated. */
function isCommon(plain: string): boolean {
  if (new Set(plain).size < 5) return true;
  const letters = plain
    .replaceAll('@', 'a')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
    .replaceAll('$', 's')
    .replace(/[^\p{L}]+/gu, '');
  const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '0123456789012345678901234567890'];
  if (rows.some((row) => row.includes(plain) || [...row].reverse().join('').includes(plain))) return true;
  // What is left when the common words are taken out is all there is to guess.
  const left = [letters, plain.replace(/[^\p{L}]+/gu, '')].map((text) =>
    commonWords.reduce((rest, word) => rest.replaceAll(word, ''), text),
  );
  return left.some((rest) => rest.length < 4);
}
