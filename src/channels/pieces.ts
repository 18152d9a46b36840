/**
 * A text cut into pieces of at most `limit` UTF-16 units, each at the last paragraph, line, sentence or word that fits,
 * never within a character. Only white space at the cuts is lost. An empty text has no pieces.
 */
export function pieces(text: string, limit: number): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = cutOf(rest, limit);
    found.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}

/** Where to cut: the gentlest boundary in the second half of what fits, or else the last whole character. */
function cutOf(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  for (const boundary of ['\n\n', '\n', '۔ ', '. ', ' ']) {
    const at = window.lastIndexOf(boundary, limit - boundary.trimEnd().length);
    if (at >= limit / 2) return at + boundary.trimEnd().length;
  }
  const high = text.charCodeAt(limit - 1);
  return high >= 0xd800 && high <= 0xdbff && limit > 1 ? limit - 1 : limit;
}
