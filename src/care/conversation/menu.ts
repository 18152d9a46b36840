import type { Option } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Turn } from '../turn.ts';
import type { Served } from './serve.ts';

const needs = ['mood', 'medicine', 'pregnancy', 'reading', 'human', 'language'] as const;
const served: readonly string[] = ['mood', 'medicine', 'pregnancy', 'pregnant', 'born', 'reading'] satisfies Served[];

export function isNeed(payload: string): payload is Served {
  return served.includes(payload);
}

/** Puts the menu under that sentence. */
export function putMenu(turn: Turn, key: string): void {
  const options = needsOf(turn.person).map((need) => ({ payload: need, label: `menu.${need}` }));
  turn.ask({ dialogue: 'menu', step: key, key, options });
}

/** The same choices under a sentence that asks nothing. */
export function menuOptions(turn: Turn): readonly Option[] {
  return needsOf(turn.person).map((need) => ({ id: `menu:${need}`, label: turn.text(`menu.${need}`) }));
}

/** What the companion can do for this person. A mother who has lost, or may have lost, is shown no word of a baby. */
function needsOf({ maternal }: Person): readonly (typeof needs)[number][] {
  const bereaved = maternal.status === 'lost' || maternal.status === 'maybe-lost' || maternal.babyAlive === false;
  return bereaved ? needs.filter((need) => need !== 'pregnancy') : needs;
}
