import type { Turn } from '../turn.ts';

/** What the companion can do, as tappable choices. */
export const needs = ['mood', 'medicine', 'pregnancy', 'reading', 'human', 'language'] as const;
export type Need = (typeof needs)[number];

/** Puts the menu under that sentence. */
export function putMenu(turn: Turn, key: string): void {
  const options = needs.map((need) => ({ payload: need, label: `menu.${need}` }));
  turn.ask({ dialogue: 'menu', step: key, key, options });
}
