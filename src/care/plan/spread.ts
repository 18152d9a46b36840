import type { Programme } from '../programme.ts';
import { type Instant, minutes } from '../words.ts';
import { isQuiet } from './calendar.ts';

/** A dose is asked about within these minutes of the time that was chosen for it. No source gives a number. */
const doseSpread = minutes(3);
/** Of the time for which something is still worth saying, so much may have passed when it is said. */
const share = 1 / 8;

/** What rings: the time at which it is due, for how long it is worth saying after that, and where the person is. */
interface Ringing {
  readonly person: string;
  readonly dueAt: Instant;
  readonly windowMs: number;
  readonly timeZone: string;
  readonly dose: boolean;
}

/**
 * When an occurrence rings: never before it is due, and so many minutes later as this person's id says, always the same. Of
 * all that a country's people have due at eight some rings each second, and the tables of a plan stay what they are: what
 * is due is judged by its own time. What would ring within the quiet hours so rings at its own time.
 */
export function ringsAt(of: Ringing, programme: Programme): Instant {
  const most = Math.min(programme.spreadMs ?? 0, of.windowMs * share, of.dose ? doseSpread : Number.POSITIVE_INFINITY);
  if (most <= 0) return of.dueAt;
  const at = of.dueAt + Math.floor(fractionOf(of.person) * most);
  return !of.dose && isQuiet(at, of.timeZone, programme.quietHours) ? of.dueAt : at;
}

/** A number in [0, 1) that a text always gives (FNV-1a, and its bits mixed: ids that differ in their end lie apart). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
