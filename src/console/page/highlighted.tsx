import { highlights } from './highlights.ts';
import { languageOf } from './text.ts';

/** What somebody wrote, in its own direction and face, the words that raised a concern marked in it. */
export function Highlighted({ text, evidence, class: kind = '' }: Props) {
  const parts = [];
  let at = 0;
  for (const { from, to } of highlights(text, evidence)) {
    if (from > at) parts.push(text.slice(at, from));
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return (
    <span class={`words ${kind}`} dir="auto" lang={languageOf(text)}>
      {parts}
    </span>
  );
}

interface Props {
  readonly text: string;
  readonly evidence: readonly string[];
  readonly class?: string;
}
