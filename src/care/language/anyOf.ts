/**
 * One pattern for many: what it does not find, none of them does, and most messages hold nothing of most lists. They must
 * share their flags; it says nothing of which of them was found. No pattern finds nothing.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns;
  if (!first) return /(?!)/u;
  if (patterns.some(({ flags }) => flags !== first.flags)) throw new Error('patterns of other flags cannot be one');
  return new RegExp(patterns.map(({ source }) => source.replaceAll(/\(\?<\w+>/g, '(?:')).join('|'), first.flags);
}
