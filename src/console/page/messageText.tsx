import { languageOf } from './text.ts';

/** What somebody wrote, in its own direction and face, with the given words marked where they occur. */
export function Words(props: { text: string; marked?: readonly string[]; class?: string }) {
  const { text, marked = [] } = props;
  return (
    <span class={`words ${props.class ?? ''}`} dir="auto" lang={languageOf(text)}>
      {split(text, marked).map((part, n) => (part.marked ? <mark key={n}>{part.text}</mark> : part.text))}
    </span>
  );
}

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
