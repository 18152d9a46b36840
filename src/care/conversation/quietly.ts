import type { Turn } from '../turn.ts';

/**
 * Lets something happen without a word of it to the person, but for danger: while a counselor has the conversation the
 * companion keeps the record and does not speak. The open question stays as it was.
 */
export function quietly(turn: Turn, happen: () => void): void {
  const said = turn.outgoing.length;
  const { asking } = turn.person;
  happen();
  for (const row of turn.outgoing.splice(said)) {
    if (row.body.kind !== 'say' || row.priority === 'crisis')
      turn.outgoing.push({ ...row, id: `${turn.event.id}/${turn.outgoing.length}` });
  }
  if (turn.person.asking !== asking) turn.change({ asking });
}
