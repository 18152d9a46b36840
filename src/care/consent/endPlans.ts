import { dropHeld } from '../conversation/held.ts';
import type { Turn } from '../turn.ts';
import { topics } from '../words.ts';

/** Timers that belong to danger, to humans and to an erasure that was asked for: no opt-out ends them. */
const kept = /^(handover|clarify|permissions):/;

/**
 * Takes back at once whatever is due of any plan and stops its timers: an opt-out, or agreement that is withdrawn. What
 * is planned further on ends by itself, since plans speak only to people who agreed and did not opt out.
 */
export function endPlans(turn: Turn): void {
  for (const topic of topics) if (topic !== 'care') turn.withdraw({ topic });
  dropHeld(turn);
  const timers = Object.entries(turn.person.timers).filter(([name]) => kept.test(name));
  const { asking, screening, safety } = turn.person;
  const inDanger = asking?.dialogue === 'crisis' || asking?.dialogue === 'clarify';
  turn.change({
    timers: Object.fromEntries(timers),
    screening: { ...screening, running: null },
    ...(safety.followUp && { safety: { ...safety, followUp: null } }),
    ...(!inDanger && { asking: null }),
  });
  turn.clearTimer('handover:after');
}
