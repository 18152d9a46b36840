import type { Outgoing } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import type { Instant } from '#src/care/words.ts';

/** What is true of one simulated person, by what they did themselves. */
export interface Truth {
  readonly name: string;
  /** Null until they were first heard of. */
  id: string | null;
  stage: 'none' | 'pregnant' | 'born' | 'lost' | 'baby-lost';
  stopped: boolean;
  dead: boolean;
  /** In a hospital, or paused: they were told that nothing comes until it ends. */
  away: boolean;
  /** Since when nothing has stood in the way of their reminders. */
  since: Instant;
  timeZone: string;
  /** Every time of day at which they ever wanted to be reminded of a medicine. */
  readonly hours: Set<string>;
  /** When they last asked to be asked later, by dose. */
  readonly laters: Map<string, Instant>;
  /** Counted rows by local day, the last day only. */
  day: string;
  today: number;
  /** When sentences of plans were last said, by what is said. */
  readonly lastSaid: Map<string, Instant>;
  /** Rows that were decided and have not ended yet. */
  readonly owed: Map<string, Outgoing>;
}

/** Of whom nothing is known but the address they will write from. */
export function unknownYet(name: string, timeZone: string): Truth {
  const empty = { stage: 'none', stopped: false, dead: false, away: false, since: 0, day: '', today: 0 } as const;
  const sets = { hours: new Set<string>(), laters: new Map(), lastSaid: new Map(), owed: new Map() };
  return { name, id: null, ...empty, timeZone, ...sets };
}

/** The words with which a time away begins, and those with which it is over. */
export const away = {
  begins: new Set(['life.hospital', 'life.paused']),
  over: new Set(['life.home', 'life.pause-over', 'menu.started', 'life.as-before']),
};

/** Notes the hours at which a person now wants to be reminded of medicines. */
export function learnHours(known: Set<string>, { medication }: Person): void {
  for (const { times, phases = [] } of medication.medicines)
    for (const time of [...times, ...phases.flatMap((p) => p.times)]) known.add(time);
}
