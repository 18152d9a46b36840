import type { Instant } from '#src/care/words.ts';

/** Where the pipeline reads the time and chance: the real ones in the service, virtual and seeded ones in a simulation. */
export interface Clockface {
  now(): Instant;
  /** In [0, 1). */
  random(): number;
}

export const realClockface: Clockface = { now: () => Date.now(), random: () => Math.random() };
