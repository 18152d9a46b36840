import { isEmoji, isThanks, isWell } from '../language/answers.ts';
import { isBereaved } from '../maternal/maternal.ts';
import type { Option } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Turn } from '../turn.ts';
import { days } from '../words.ts';
import type { Served } from './serve.ts';

const needs = ['mood', 'medicine', 'pregnancy', 'reading', 'calm', 'human', 'language'] as const;
const served: readonly string[] = [
  'mood',
  'medicine',
  'pregnancy',
  'pregnant',
  'born',
  'reading',
  'calm',
] satisfies Served[];

export function isNeed(payload: string): payload is Served {
  return served.includes(payload);
}

/** Puts the menu under that sentence. */
export function putMenu(turn: Turn, step: string, key = step): void {
  const options = needsOf(turn.person).map((need) => ({ payload: need, label: `menu.${need}` }));
  turn.ask({ dialogue: 'menu', step, key, options });
}

/** How long a question stays open beside words that nobody understood. */
const staysOpen = days(1);

/**
 * What is said to words that nobody took up. A question that is open stays so at first: were the menu put in its place, the
 * number that answers it would choose something else. After that comes the menu, and not twice in the same words.
 */
export function notUnderstood(turn: Turn): void {
  if (isThanks(turn.words)) turn.say('menu.welcome');
  else if (isWell(turn.words)) turn.say('handover.after-better-answer');
  else if (isEmoji(turn.words)) turn.say('media.emoji', {}, { options: [humanOption(turn)] });
  else if (isOpen(turn) && !justSaid(turn, 'menu.still-open')) turn.say('menu.still-open');
  else putMenu(turn, 'menu.fallback', justSaid(turn, 'menu.fallback') ? 'menu.listening' : 'menu.fallback');
}

/** Whether a question other than the menu's is open, and not so old that nobody means it any more. */
export function isOpen({ at, person: { asking } }: Turn): boolean {
  return asking !== null && asking.dialogue !== 'menu' && at - asking.askedAt < staysOpen;
}

/** Whether that sentence was the companion's last. */
export function justSaid(turn: Turn, key: string): boolean {
  const last = turn.person.recent.findLast((r) => r.from === 'companion')?.text;
  return last !== undefined && last !== '' && turn.text(key).startsWith(last);
}

/** A human, one tap away. */
export function humanOption(turn: Turn): Option {
  return { id: 'menu:human', label: turn.text('menu.human') };
}

/** The same choices under a sentence that asks nothing. */
export function menuOptions(turn: Turn): readonly Option[] {
  return needsOf(turn.person).map((need) => ({ id: `menu:${need}`, label: turn.text(`menu.${need}`) }));
}

/** What the companion can do for this person. A mother who has lost, or may have lost, is shown no word of a baby. */
function needsOf({ maternal }: Person): readonly (typeof needs)[number][] {
  return isBereaved(maternal) ? needs.filter((need) => need !== 'pregnancy') : needs;
}
