import type { Concepts } from '../../lexicon.ts';
import { amount } from './body/amount.ts';
import { baby } from './body/baby.ts';
import { breath } from './body/breath.ts';
import { feel } from './body/feel.ts';
import { flow } from './body/flow.ts';
import { habits } from './body/habits.ts';
import { hospital } from './body/hospital.ts';
import { illness } from './body/illness.ts';
import { injury } from './body/injury.ts';
import { look } from './body/look.ts';
import { medicine } from './body/medicine.ts';
import { mindful } from './body/mindful.ts';
import { motherhood } from './body/motherhood.ts';
import { parts } from './body/parts.ts';
import { poison } from './body/poison.ts';
import { signs } from './body/signs.ts';

/** The body, what is felt in it and what comes out of it, illness, birth, medicine and hurt. */
export const body: Concepts = {
  ...parts,
  ...baby,
  ...motherhood,
  ...feel,
  ...flow,
  ...look,
  ...breath,
  ...mindful,
  ...illness,
  ...medicine,
  ...poison,
  ...injury,
  ...amount,
  ...hospital,
  ...habits,
  ...signs,
};
