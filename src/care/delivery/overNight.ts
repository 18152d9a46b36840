import type { Arrival } from '../event.ts';
import type { Outgoing } from '../outgoing.ts';
import { afterQuiet, dateOf } from '../plan/calendar.ts';
import { countsToday } from '../plan/daily.ts';
import { waitLonger } from '../plan/silence.ts';
import type { Turn } from '../turn.ts';
import type { Instant } from '../words.ts';

/** Until when words must rest that cannot leave before, because it is night where the person is; `at` itself where they may leave. */
export function restsUntil({ body }: Pick<Outgoing, 'body'>, at: Instant): Instant {
  return body.kind === 'say' && body.rests ? afterQuiet(at, body.rests.timeZone, body.rests) : at;
}

/** What it means to care that a row rests until then: a message of a plan counts on the day on which it arrives. */
export function heldEvent(outgoing: Outgoing, at: Instant, until: Instant): Arrival | null {
  if (!countsToday(outgoing)) return null;
  const { id, person } = outgoing;
  return { id: `held:${id}:${until}`, subject: { person }, sentAt: at, type: 'delivery.held', outgoing: id, until };
}

/** A message of a plan arrives tomorrow: it takes one of that day's places, and its answer is waited for from then. */
export function heldOverNight(turn: Turn, until: Instant): void {
  const date = dateOf(until, turn.timeZone);
  const { plan } = turn.person;
  const said = (plan.kept?.date === date ? plan.kept.said : 0) + 1;
  turn.change({ plan: { ...plan, kept: { date, said } } });
  waitLonger(turn, until);
}
