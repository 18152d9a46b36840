import { askReading, reviewReadings } from '../chronic/followUp.ts';
import { askNews } from '../maternal/news.ts';
import { askFollowUp } from '../safety/followUp.ts';
import { startMoodCheck } from '../screening/moodCheck.ts';
import type { Question, Turn } from '../turn.ts';
import { never } from '../words.ts';
import { answerOptions } from './answers.ts';
import type { Occurrence } from './occurrence.ts';
import { gestationDays } from './stage.ts';

/** The question of a plan's item, as its dialogue puts it. */
export function putQuestion(turn: Turn, occurrence: Occurrence): void {
  const { plan, item } = occurrence;
  const asks = item.asks!;
  switch (asks) {
    case 'danger-signs': {
      const at = `s/${plan.id}/${item.id}`;
      const options = [
        { payload: `${at}:no`, label: 'plan.nothing' },
        { payload: `${at}:yes`, label: 'plan.something' },
      ];
      return void turn.ask({
        ...asked(turn, occurrence, 'plan', 'signs'),
        // Where others read the phone the question names no sign; the list comes where something is the matter.
        ...(turn.person.life.discreet && { key: 'life.check-in', params: {} }),
        options,
        data: { plan: plan.id, item: item.id },
      });
    }
    case 'contact-kept': {
      const options = [
        { payload: 'kept:yes', label: 'plan.kept-yes' },
        { payload: 'kept:no', label: 'plan.kept-no' },
      ];
      return void turn.ask({ ...asked(turn, occurrence, 'plan', 'kept'), options });
    }
    case 'choice': {
      const options = answerOptions(occurrence);
      const data = { plan: plan.id, item: item.id };
      return void turn.ask({ ...asked(turn, occurrence, 'plan', 'choice'), options, data });
    }
    case 'weight':
      return void turn.ask(asked(turn, occurrence, 'plan', 'weight'));
    case 'reading':
      return void askReading(turn, asked(turn, occurrence, 'chronic', 'reading'), plan.for);
    case 'review':
      return void reviewReadings(turn, plan.for, occurrence.endsAt, `${plan.id}:${item.id} ${occurrence.nth}`);
    case 'born-yet':
      return void askNews(turn, asked(turn, occurrence, 'maternal', 'news'));
    case 'how-it-is':
      return void askFollowUp(turn, asked(turn, occurrence, 'safety', 'how-it-is'));
    case 'mood':
      return void startMoodCheck(turn);
    default:
      return void never(asks);
  }
}

/** What every sentence of a plan may speak of, and nothing else. */
export const planParams = ['week', 'day', 'movement'] as const;

/** The week of pregnancy, else the plan's own week and day. */
export function paramsOf(
  turn: Turn,
  { plan, item, day }: Occurrence,
): Record<(typeof planParams)[number], string | number> {
  const pregnant = plan.for === 'pregnant';
  const gestation = pregnant ? gestationDays(turn.person, turn.at, turn.timeZone) : null;
  const week = Math.floor((item.countsFrom === plan.countsFrom ? day : (gestation ?? day)) / 7);
  return { week, day, movement: pregnant && week >= 24 ? 'yes' : 'no' };
}

function asked(turn: Turn, occurrence: Occurrence, dialogue: string, step: string): Question {
  const { item, endsAt } = occurrence;
  const params = paramsOf(turn, occurrence);
  const to = { topic: item.topic, priority: 'reminder' as const, expiresAt: endsAt };
  return { dialogue, step, key: item.says!, params, ...to };
}
