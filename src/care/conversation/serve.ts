import { startChronic } from '../chronic/enrol.ts';
import { startMaternal } from '../maternal/enrol.ts';
import { isBereaved } from '../maternal/maternal.ts';
import { askWhichNews, bornNews } from '../maternal/news.ts';
import { startMedicine } from '../medication/add.ts';
import { showList } from '../medication/list.ts';
import { startMoodCheck } from '../screening/moodCheck.ts';
import { offerExercises } from '../talk/offerExercises.ts';
import type { Turn } from '../turn.ts';

export type Served = 'mood' | 'medicine' | 'pregnancy' | 'pregnant' | 'born' | 'reading' | 'calm';

/** Begins what the person chose, or what the model believes they want. */
export function serve(turn: Turn, need: Served): void {
  if (need === 'mood') startMoodCheck(turn, 'person');
  else if (need === 'pregnancy') pregnancy(turn);
  else if (need === 'pregnant') startMaternal(turn);
  else if (need === 'born') bornNews(turn, '');
  else if (need === 'reading') reading(turn);
  else if (need === 'calm') offerExercises(turn, 'selfhelp.menu');
  else if (turn.person.medication.medicines.length > 0) showList(turn);
  else startMedicine(turn);
}

/** Readings belong to a follow-up: who has none is asked first whether they want one. */
function reading(turn: Turn): void {
  if (turn.person.chronic.conditions.length === 0) startChronic(turn);
  else turn.say('menu.reading-ask');
}

/** Where a mother is decides what is asked. After a loss, or while one may be, nothing of a baby is brought up here. */
function pregnancy(turn: Turn): void {
  const { maternal } = turn.person;
  const { status } = maternal;
  if (isBereaved(maternal)) return void turn.say('menu.listening');
  if (status === 'pregnant') return void askWhichNews(turn);
  if (status === 'born') return void turn.say('menu.listening');
  const options = ['pregnant', 'born'].map((answer) => ({ payload: answer, label: `menu.is-${answer}` }));
  turn.ask({ dialogue: 'menu', step: 'pregnancy', key: 'menu.pregnancy-ask', options });
}
