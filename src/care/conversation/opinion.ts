import type { Intent, Opinion, Provenance, Silence } from '../event.ts';
import { suspectLoss } from '../maternal/loss.ts';
import { followUpAfter } from '../safety/followUp.ts';
import type { Turn } from '../turn.ts';
import { atLeast, graver, type Urgency } from '../words.ts';
import { standingUrgency } from './concerns.ts';
import { note, raise } from './danger.ts';
import { humanOption, justSaid } from './menu.ts';
import { serve } from './serve.ts';

/**
 * The model's testimony on an earlier message. It is recorded with where it came from, its silence too. It can raise what
 * the rules found and never lower it; before the hold ends it can put a better answer in the place of the menu.
 */
export function weigh(
  turn: Turn,
  about: string,
  opinion: Opinion | { readonly unavailable: Silence },
  provenance: Provenance | null,
): void {
  const from = provenance ? ` ${told(provenance)}` : '';
  if ('unavailable' in opinion)
    return void turn.audit('model', 'opinion.unavailable', `${about} ${opinion.unavailable}${from}`);
  const what = [opinion.urgency, opinion.intent, ...opinion.concerns].join(' ');
  turn.audit('model', 'opinion.given', `${about} ${what}${from}`);
  // A loss that only the model noticed holds every stage message too; it is the person who is asked then.
  if (opinion.concerns.includes('possible-loss')) suspectLoss(turn);
  if (heard(turn, about, opinion)) return;
  improve(turn, about, opinion.intent);
}

/** Where an opinion came from, for the record. */
const told = ({ model, prompt, latencyMs, tokens }: Provenance): string =>
  `${model} ${prompt} ${latencyMs}ms${tokens === null ? '' : ` ${tokens} tokens`}`;

/**
 * How grave it stands with an opinion: never less than without it. Alone, a model brings a human within the hour; where
 * something stands that brings one anyway, as fast as it says.
 */
export function withOpinion(stands: Urgency, opinion: Urgency): Urgency {
  const most = atLeast(stands, 'urgent') ? 'emergency' : 'urgent';
  return graver(stands, atLeast(opinion, most) ? most : opinion);
}

/** Raises what the model finds graver than it stands: true where something was said for it. */
function heard(turn: Turn, about: string, opinion: Opinion): boolean {
  const { person } = turn;
  const message = person.recent.find((r) => r.event === about && r.from === 'person');
  // A human has closed the conversation after that message: theirs is the later word on it.
  const closedAt = person.handover?.outcome === 'lapsed' ? null : person.handover?.closedAt;
  const settled = message !== undefined && typeof closedAt === 'number' && closedAt >= message.at;
  const stands = standingUrgency(person, turn.at);
  const urgency = withOpinion(stands, opinion.urgency);
  if (settled || urgency === stands) return false;
  const evidence = message?.text ?? '';
  const finding = { concern: 'reported-by-model', evidence, subject: 'unknown' } as const;
  if (!atLeast(urgency, 'urgent')) {
    note(turn, { ...finding, urgency });
    return false;
  }
  const raised = raise(turn, { ...finding, urgency });
  // The sort of danger that it names is no finding. It is enough to be asked afterwards how one is (facts §2.2).
  followUpAfter(
    turn,
    opinion.concerns.map((concern) => ({ concern, urgency, evidence, subject: 'unknown' })),
  );
  return raised;
}

/** Puts what the person seems to want in the place of the menu that still waits, while it waits. */
function improve(turn: Turn, about: string, intent: Intent): void {
  const { held, asking } = turn.person;
  if (held?.event !== about || turn.at >= held.until) return;
  const [menu, more] = held.outgoing.filter((id) => id.startsWith(`${about}/`));
  const isMenu = asking?.dialogue === 'menu' && asking.step === 'menu.fallback';
  if (!menu || more || !(isMenu || justSaid(turn, 'menu.still-open'))) return;
  const said = turn.outgoing.length;
  if (!offer(turn, intent)) return;
  turn.withdraw({ outgoing: menu });
  for (let n = said; n < turn.outgoing.length; n++) turn.outgoing[n] = { ...turn.outgoing[n]!, insteadOf: menu };
  turn.change({ held: null, ...(isMenu && turn.person.asking === asking && { asking: null }) });
}

function offer(turn: Turn, intent: Intent): boolean {
  if (intent === 'mood' || intent === 'medicine' || intent === 'pregnancy') serve(turn, intent);
  else if (intent === 'reading') turn.say('menu.reading-ask');
  else if (intent === 'talk' || intent === 'human' || intent === 'stop')
    turn.say(`opinion.${intent}`, {}, { options: [humanOption(turn)] });
  else return false;
  return true;
}
