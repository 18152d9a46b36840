/**
 * A chat sets each line by its first strong letter. An Urdu line that begins with a Latin word ("BP آج ...") would be set
 * from the left and read in the wrong order, so such a line begins with a mark that nobody sees. Other lines stay as they are.
 */
export function rightToLeft(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const letters = line.match(/\p{L}/gu) ?? [];
      const arabic = letters.filter((l) => /\p{Script=Arabic}/u.test(l)).length;
      const first = line.match(firstStrong)?.[0] ?? '';
      return arabic * 2 > letters.length && /\p{Script=Latin}/u.test(first) ? rightToLeftMark + line : line;
    })
    .join('\n');
}

const rightToLeftMark = '\u200f';
const firstStrong = /\p{Script=Arabic}|\p{Script=Latin}/u;
