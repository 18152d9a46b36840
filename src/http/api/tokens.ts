import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may use the API: a system by its name, and the SHA-256 of its token. The token itself is kept nowhere. */
export interface ApiToken {
  readonly name: string;
  readonly hash: Buffer;
}

/** Longer than any token that is given out. */
const longest = 200;

/**
 * The tokens of a file: a line for each, `<name> <SHA-256 in hex>`; lines that begin with `#` are notes. A token is 32 random
 * bytes, so that a plain hash cannot be guessed. Throws an error that names the line and never what is written there.
 */
export function parseTokens(text: string): readonly ApiToken[] {
  const tokens: ApiToken[] = [];
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, hash] = /^([\w.-]{1,40})\s+([0-9a-f]{64})\s*$/i.exec(line) ?? [];
    if (!name || !hash) throw new Error(`line ${n + 1}: must be a name and the SHA-256 of a token, in hex`);
    if (tokens.some((t) => t.name === name)) throw new Error(`line ${n + 1}: a name that is there twice`);
    tokens.push({ name, hash: Buffer.from(hash, 'hex') });
  }
  if (tokens.length === 0) throw new Error('there is no token in it');
  return tokens;
}

/** The name of whoever has that `Authorization` header, or null. Each token is compared, and each in constant time. */
export function bearerOf(tokens: readonly ApiToken[], authorization: string | undefined): string | null {
  const [, given] = /^Bearer ([\x21-\x7e]+)$/i.exec(authorization?.slice(0, longest) ?? '') ?? [];
  const hash = createHash('sha256')
    .update(given ?? '')
    .digest();
  let name: string | null = null;
  for (const token of tokens) if (timingSafeEqual(token.hash, hash) && given) name = token.name;
  return name;
}
