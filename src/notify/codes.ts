import { randomInt } from 'node:crypto';
import type { Address, Arrival } from '#src/care/event.ts';

/** Letters and digits that nobody takes for one another. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 10;

/** A code such as `K7QMX-3F9TA`: fifty bits, for ten minutes and one use. */
export function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, length / 2)}-${letters.slice(length / 2)}`;
}

/** The code that a message consists of, however it is spelt; null where it is any other message. */
export function codeIn(text: string): string | null {
  const found = /^\s*(?:start\s+|link\s+)?([0-9a-z]{5})[\s-]?([0-9a-z]{5})\s*$/i.exec(text.replace(/^\//, ''));
  if (!found) return null;
  const code = `${found[1]}-${found[2]}`.toUpperCase();
  return [...code.replace('-', '')].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** What came in and is no code of ours, so that it goes on to people's own door; `use` says whether a code was one. */
export function withoutCodes(
  arrivals: readonly Arrival[],
  use: (code: string, from: Address) => Promise<boolean>,
): Promise<readonly boolean[]> {
  return Promise.all(
    arrivals.map(async (arrival) => {
      if (arrival.type !== 'message.received' || !('contactPoint' in arrival.subject)) return false;
      const from = arrival.subject.contactPoint;
      const code = from.channel === 'telegram' && !arrival.edited ? codeIn(arrival.text) : null;
      return code !== null && use(code, from);
    }),
  );
}
