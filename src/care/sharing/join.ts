import { setLife } from '../life/changes.ts';
import type { Turn } from '../turn.ts';
import type { Language } from '../words.ts';
import type { Sharing } from './sharing.ts';

/**
 * Lets one more person be reached at the phone of this one, by a private word; `own` is this one's, where they have none yet.
 * Returns who the new one is, of whom nothing is known yet: `begin` follows.
 */
export function join(turn: Turn, theirs: string, own: string | null): string {
  const { contactPoint, person, at } = turn;
  const known: Sharing = contactPoint.sharing ?? {
    people: [{ person: person.id, word: own! }],
    speaks: null,
    waits: [],
  };
  // By their place, too: several may join at the same instant.
  const other = `p_${contactPoint.id.replace(/^cp_/, '')}_${at}_${known.people.length}`;
  const people = [...known.people, { person: other, word: theirs }];
  turn.contactPoint = { ...contactPoint, sharing: { ...known, people } };
  setLife(turn, { discreet: true });
  return other;
}

/** What is known of that person begins; `enrolled` where a form follows, so that nobody asks what it says. */
export function begin(turn: Turn, other: string, { language, enrolled }: Begun): void {
  const arrival = { id: `shared:${turn.event.id}`, subject: { person: other }, sentAt: turn.at };
  const of = { contactPoint: turn.contactPoint.id, language, ...(enrolled && { enrolled }) };
  turn.accept({ ...arrival, type: 'contactPoint.shared', ...of });
}

interface Begun {
  readonly language: Language;
  readonly enrolled?: true;
}
