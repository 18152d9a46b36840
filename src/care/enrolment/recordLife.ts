import { endPlans } from '../consent/endPlans.ts';
import { note } from '../conversation/danger.ts';
import { linked } from '../delivery/contactPoints.ts';
import { comeBack, comeHome, endPause, goToHospital, move, pause, setLife, travel } from '../life/changes.ts';
import { confirmFasting } from '../life/fasting.ts';
import { becomePregnant, giveBirth, leave, lose, loseBaby, resume, todayOf } from '../maternal/life.ts';
import { isBereaved } from '../maternal/maternal.ts';
import { type Draft, putOnList } from '../medication/add.ts';
import { isUnsafeInPregnancy } from '../medication/critical.ts';
import { isTooOften } from '../medication/weeklyOnly.ts';
import { instantOf, isLoud } from '../plan/calendar.ts';
import { endForDeath } from '../safety/followUp.ts';
import type { Turn } from '../turn.ts';
import { never } from '../words.ts';
import type { LifeNews, MedicineNews } from './lifeNews.ts';

const mostMedicines = 30;

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
    case 'moved':
      move(turn, { ...(news.city && { city: news.city }), ...(news.district && { district: news.district }) }, by);
      break;
    case 'number':
      linked(
        turn,
        { channel: news.channel, account: news.account ?? turn.to.account, address: news.address },
        { id: by, name: by },
      );
      break;
    case 'fasting-doses':
      confirmFasting(turn, news.medicines, news.confirmedBy, by);
      break;
    case 'in-hospital':
    case 'home':
    case 'travelling':
    case 'back':
    case 'paused':
    case 'resumed':
    case 'hour':
    case 'shared-phone':
      recordWhere(turn, news, by);
      break;
    case 'medicine':
      recordMedicine(turn, news, by);
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

type Where = Extract<
  LifeNews,
  { what: 'in-hospital' | 'home' | 'travelling' | 'back' | 'paused' | 'resumed' | 'hour' | 'shared-phone' }
>;

/** Where somebody is, and how and when they are to be written to. */
function recordWhere(turn: Turn, news: Where, by: string): void {
  if (news.what === 'in-hospital') goToHospital(turn, by);
  else if (news.what === 'home') comeHome(turn, by);
  else if (news.what === 'travelling') travel(turn, news.timeZone, news.until ?? null, by);
  else if (news.what === 'back') comeBack(turn, by);
  else if (news.what === 'paused') pause(turn, instantOf(news.until, '10:00', turn.timeZone), by);
  else if (news.what === 'resumed') endPause(turn, by);
  else if (news.what === 'shared-phone') setLife(turn, { discreet: news.shared });
  // In the hours in which no plan speaks nobody is written to, whoever asks for it.
  else if (news.hour === null || isLoud(news.hour, turn.programme.quietHours)) setLife(turn, { hour: news.hour });
  else turn.audit(by, 'life.not-taken', 'quiet hour');
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

/** A clinician's medicine, on the word of whoever records it. Daily use of some can kill, whoever writes it down (facts §4.1). */
function recordMedicine(turn: Turn, { what: _, ...news }: MedicineNews, by: string): void {
  const { medication, consent, optedOutAt } = turn.person;
  const known = medication.medicines.some((m) => m.name.toLowerCase() === news.name.toLowerCase());
  const { startsOn = todayOf(turn), ...schedule } = news;
  const draft = Object.fromEntries(
    Object.entries({ ...schedule, times: news.times, startsOn }).filter(([, value]) => value !== undefined),
  ) as unknown as Draft;
  if (consent.status !== 'given' || optedOutAt !== null) return void turn.audit(by, 'life.not-taken', 'no consent');
  if (isTooOften(draft)) return void turn.audit(by, 'life.not-taken', 'too often');
  if (!known && medication.medicines.length >= mostMedicines) return void turn.audit(by, 'life.not-taken', 'too many');
  const added = putOnList(turn, draft, by);
  // It is never to be stopped on our word: a clinician looks at it (facts §1.2, §3.4).
  if (turn.person.maternal.status === 'pregnant' && isUnsafeInPregnancy(added.name))
    note(turn, { concern: 'medicine-problem', urgency: 'urgent', evidence: added.name, subject: 'self' });
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
