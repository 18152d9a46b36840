import { endPlans } from '../consent/endPlans.ts';
import { becomePregnant, giveBirth, leave, lose, loseBaby, resume, todayOf } from '../maternal/life.ts';
import { isBereaved } from '../maternal/maternal.ts';
import { endForDeath } from '../safety/followUp.ts';
import type { Turn } from '../turn.ts';
import { never } from '../words.ts';
import type { LifeNews } from './lifeNews.ts';

/**
 * What staff record of a life, on the word of a hospital or a visit. Everything is planned anew with it and what is on its
 * way is withdrawn; the person is told nothing by it, since it is theirs to tell. A loss is never undone by it: that takes
 * the person's own word.
 */
export function recordLife(turn: Turn, news: LifeNews, by: string): void {
  const { maternal } = turn.person;
  turn.audit(by, 'life.recorded', news.what);
  switch (news.what) {
    case 'due-date':
      // A date that comes late must not bring back what was lost, nor a pregnancy after its birth.
      if (isBereaved(maternal) || (maternal.status === 'born' && within(maternal.bornOn, news.edd)))
        turn.audit(by, 'life.not-taken', maternal.status);
      else becomePregnant(turn, news.edd, news.from);
      break;
    case 'birth':
      recordBirth(turn, news, by);
      break;
    case 'loss':
      if (maternal.status === 'born') loseBaby(turn);
      else lose(turn, news.on);
      break;
    case 'baby-died':
      if (maternal.status === 'born') loseBaby(turn);
      else if (maternal.status !== 'lost') lose(turn, maternal.lostOn ?? todayOf(turn));
      break;
    case 'died':
      end(turn);
      endForDeath(turn);
      break;
    case 'ended':
      end(turn);
      endPlans(turn);
      turn.change({ consent: { status: 'withdrawn', at: turn.at } });
      break;
    default:
      never(news);
  }
}

function recordBirth(turn: Turn, { on, babyAlive }: Extract<LifeNews, { what: 'birth' }>, by: string): void {
  const { maternal } = turn.person;
  if (maternal.status === 'lost' || maternal.babyAlive === false) return void turn.audit(by, 'life.not-taken', 'lost');
  // A child who is known to live is not asked after again because the same birth is recorded once more.
  if (maternal.status === 'born' && maternal.babyAlive && babyAlive !== false)
    return void turn.audit(by, 'life.not-taken', 'born');
  const held = maternal.status === 'maybe-lost';
  giveBirth(turn, on);
  if (babyAlive === false) loseBaby(turn);
  // Where the person told of what may be a loss, only they can say that it was none.
  else if (babyAlive === true && !held) resume(turn);
}

/** Whether a due date is of the pregnancy that ended with that birth: no child is born within 26 weeks of another. */
function within(bornOn: string | null, edd: string): boolean {
  return bornOn !== null && Date.parse(edd) - Date.parse(bornOn) < 26 * 7 * 86_400_000;
}

function end(turn: Turn): void {
  const { enrolment, maternal } = turn.person;
  if (enrolment) turn.change({ enrolment: { ...enrolment, endedAt: enrolment.endedAt ?? turn.at } });
  if (maternal.status === 'pregnant') leave(turn);
}
