import { restsUntil } from '../life/holyDays.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Turn } from '../turn.ts';
import type { Instant } from '../words.ts';
import { busyUntil } from './busy.ts';
import { addDays, afterQuiet, dateOf, instantOf } from './calendar.ts';
import { questionNames } from './definition.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * How many messages all plans together may send one person a day where the programme says nothing. No source gives a number;
 * a mother with a newborn is sent four on her busiest day.
 */
export const usualDailyLimit = 4;

/** Whether a row counts among those of a day: answers, what follows a crisis, and what belongs to medicines never do. */
export function countsToday({ priority, topic, body }: Outgoing): boolean {
  if (priority !== 'reminder' || topic === 'medicine' || body.kind !== 'say') return false;
  return !body.keys.some((key) => key.startsWith('safety.'));
}

/** How many more messages of plans this person may be sent today, those of this decision counted. */
export function leftToday({ person, programme, outgoing, at, timeZone }: Turn): number {
  const date = dateOf(at, timeZone);
  const { today, kept } = person.plan;
  const said = (today?.date === date ? today.said : 0) + (kept?.date === date ? kept.said : 0);
  return (programme.dailyLimit ?? usualDailyLimit) - said - outgoing.filter(countsToday).length;
}

/** Keeps count of what this decision sends. Once, at its end. */
export function countReminders(turn: Turn): void {
  const more = turn.outgoing.filter(countsToday).length;
  if (more === 0) return;
  const date = dateOf(turn.at, turn.timeZone);
  const { plan } = turn.person;
  const said = (plan.today?.date === date ? plan.today.said : 0) + more;
  turn.change({ plan: { ...plan, today: { date, said } } });
}

/** When the next day's messages may begin: after midnight, and after the quiet hours. */
export function tomorrow({ at, timeZone, programme }: Turn): Instant {
  const midnight = instantOf(addDays(dateOf(at, timeZone), 1), '00:00', timeZone);
  return afterQuiet(midnight, timeZone, programme.quietHours);
}

/** Until when a question of a plan waits, for another one's answer, a holy day's end or the next day; null where nothing holds it back. */
export function heldUntil(turn: Turn): Instant | null {
  const rest = restsUntil(turn);
  if (rest !== null) return rest;
  return leftToday(turn) <= 0 ? tomorrow(turn) : busyUntil(turn, 'plan');
}

/** Some occurrences that make one message, or are one question. */
export type Message = readonly Occurrence[];

/**
 * Which messages go out today, of those that are due at one moment: what follows a crisis whatever the limit; then danger
 * signs, then what would be over by tomorrow, then other questions, then what is only told. The rest waits for tomorrow,
 * where what is still worth saying is said.
 */
export function fitting(messages: readonly Message[], left: number, later: Instant): Message[] {
  const chosen: Message[] = [];
  const byWeight = messages.toSorted((a, b) => weightOf(a, later) - weightOf(b, later));
  for (const message of byWeight) {
    const cost = costOf(message);
    if (cost > 0 && cost > left) continue;
    left -= cost;
    chosen.push(message);
  }
  return chosen;
}

/** A questionnaire begins with words of its own before its first question. */
const costOf = ([first]: Message): number => (afterCrisis(first!) ? 0 : first!.item.asks === 'mood' ? 2 : 1);

const afterCrisis = ({ plan }: Occurrence): boolean => plan.for === 'crisis' || plan.for === 'supporter';

function weightOf(message: Message, later: Instant): number {
  const weights = message.map((o) => {
    if (afterCrisis(o)) return 0;
    if (o.item.asks === 'danger-signs') return 1;
    if (o.endsAt <= later) return 2;
    return o.item.asks === null ? 40 : 10 + questionNames.indexOf(o.item.asks);
  });
  return Math.min(...weights);
}
