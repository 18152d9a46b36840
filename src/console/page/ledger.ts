/**
 * What is known of each thing, together with what came in: of two values of one thing the one of the greater version
 * stays, whichever came first.
 */
export function merged<T>(
  known: ReadonlyMap<string, T>,
  incoming: readonly T[],
  keyOf: (value: T) => string,
  versionOf: (value: T) => number,
): ReadonlyMap<string, T> {
  if (incoming.length === 0) return known;
  const all = new Map(known);
  for (const value of incoming) {
    const old = all.get(keyOf(value));
    if (old === undefined || versionOf(old) <= versionOf(value)) all.set(keyOf(value), value);
  }
  return all;
}
