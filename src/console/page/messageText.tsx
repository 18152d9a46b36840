import { Highlighted } from './highlighted.tsx';

/** What somebody wrote, in its own direction and face, with the given words marked where they occur. */
export function Words(props: { text: string; marked?: readonly string[]; class?: string }) {
  const { text, marked = [], class: kind = '' } = props;
  return <Highlighted text={text} evidence={marked} class={kind} />;
}
