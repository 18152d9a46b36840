import type { Concepts } from '../../lexicon.ts';
import { baby } from './body/baby.ts';
import { breath } from './body/breath.ts';
import { feel } from './body/feel.ts';
import { flow } from './body/flow.ts';
import { illness } from './body/illness.ts';
import { look } from './body/look.ts';
import { medicine } from './body/medicine.ts';
import { mindful } from './body/mindful.ts';
import { motherhood } from './body/motherhood.ts';
import { parts } from './body/parts.ts';
import { poison } from './body/poison.ts';

/** The body, what is felt in it and what comes out of it, illness, birth, medicine and hurt. */
export const body: Concepts = { ...parts, ...baby, ...motherhood, ...feel, ...flow, ...look, ...breath, ...mindful, ...illness, ...medicine, ...poison };
