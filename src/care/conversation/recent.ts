import type { Person } from '../person.ts';
import type { Turn } from '../turn.ts';

type Recent = Person['recent'][number];

/** The window a message is judged by: bounded, so that a person's document stays small however much they write. */
const kept = 8;
const longest = { person: 500, others: 120 };

/** Adds to the window of the talk. */
export function remember(turn: Turn, from: Recent['from'], text: string): void {
  const said = text.slice(0, from === 'person' ? longest.person : longest.others).toWellFormed();
  const entry: Recent = { from, text: said, at: turn.at, event: turn.event.id };
  turn.change({ recent: [...turn.person.recent, entry].slice(-kept) });
}

/** Adds what this turn says, as one entry for each speaker. */
export function rememberSaid(turn: Turn): void {
  const says = turn.outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body] : []));
  // A person's own plan for hard times names others: it is shown, and not kept with the talk.
  const companion = says.filter((s) => 'companion' in s.from && !s.keys.includes('safety.show')).map((s) => s.text);
  const counselor = says.filter((s) => 'counselor' in s.from).map((s) => s.text);
  if (companion.length > 0) remember(turn, 'companion', companion.at(-1)!);
  if (counselor.length > 0) remember(turn, 'counselor', counselor.join('\n'));
}
