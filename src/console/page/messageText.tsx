import { split } from './marks.ts';
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
