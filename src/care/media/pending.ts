import type { MediaKind } from '../event.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';

/** How long the words of a voice note may take before the person is told that it takes long, and before a human hears it. */
const tellAfter = minutes(0.5);
const humanAfter = minutes(3);
const timer = 'voice:wait';
const most = 8;

/** From now on the words of this message's voice note are waited for. */
export function awaitWords(turn: Turn, kind: MediaKind): void {
  const one = { event: turn.event.id, kind, at: turn.at, told: false };
  put(turn, [...turn.person.media.pending, one].slice(-most));
}

/** Whether the words of this very message are waited for. */
export function isAwaited(turn: Turn): boolean {
  return turn.person.media.pending.some((p) => p.event === turn.event.id);
}

/** The words of that message are not waited for any more. False where they were not. */
export function settleWait(turn: Turn, about: string): boolean {
  const { pending } = turn.person.media;
  const rest = pending.filter((p) => p.event !== about);
  if (rest.length === pending.length) return false;
  put(turn, rest);
  return true;
}

/**
 * The wait has become long: says whether the person is to be told so now, and whether a human must hear what nobody has
 * turned into words yet. What a human must hear is waited for no more.
 */
export function waitedLong(turn: Turn): { readonly tell: boolean; readonly human: boolean } {
  const { pending } = turn.person.media;
  const rest = pending.filter((p) => turn.at - p.at < humanAfter);
  const untold = rest.some((p) => !p.told && turn.at - p.at >= tellAfter);
  put(
    turn,
    rest.map((p) => (turn.at - p.at >= tellAfter ? { ...p, told: true } : p)),
  );
  return { tell: untold, human: rest.length < pending.length };
}

function put(turn: Turn, pending: Turn['person']['media']['pending']): void {
  turn.change({ media: { ...turn.person.media, pending } });
  const next = Math.min(...pending.map((p) => p.at + (p.told ? humanAfter : tellAfter)));
  if (pending.length > 0) turn.setTimer(timer, next);
  else turn.clearTimer(timer);
}
