/** The text in parts, those that are among the given words marked. Overlapping marks grow into one. */
export function split(
  text: string,
  marked: readonly string[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const inside = new Array<boolean>(text.length).fill(false);
  for (const words of marked) {
    if (words === '') continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      inside.fill(true, at, at + words.length);
    }
  }
  const parts: { text: string; marked: boolean }[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && inside[to] === inside[from]) to++;
    parts.push({ text: text.slice(from, to), marked: inside[from] ?? false });
  }
  return parts;
}
