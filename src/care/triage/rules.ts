import { type Ready, ready } from './rule.ts';
import { baby, unnamed } from './rules/baby.ts';
import { bleeding } from './rules/bleeding.ts';
import { body } from './rules/body.ts';
import { brain, daura } from './rules/brain.ts';
import { farewell } from './rules/farewell.ts';
import { heart } from './rules/heart.ts';
import { illness } from './rules/illness.ts';
import { ingestion } from './rules/ingestion.ts';
import { labour } from './rules/labour.ts';
import { mind } from './rules/mind.ts';
import { newborn } from './rules/newborn.ts';
import { poison } from './rules/poison.ts';
import { pregnancy } from './rules/pregnancy.ts';
import { sameDay } from './rules/sameDay.ts';
import { suicide } from './rules/suicide.ts';
import { suicideMilder } from './rules/suicideMilder.ts';
import { threat } from './rules/threat.ts';
import { violence } from './rules/violence.ts';
import type { Scan } from './scan.ts';

/** Every rule there is, by the things said that call each group off. */
export const rules: readonly Ready[] = [
  ...ready([...suicide, ...suicideMilder, ...farewell, ...mind], ['fiction', 'info', 'idiom', 'past']),
  ...ready([...poison, ...ingestion, ...violence, ...threat], ['fiction', 'info', 'past']),
  ...ready(
    [...bleeding, ...pregnancy, ...labour, ...baby, ...newborn, ...unnamed],
    ['fiction', 'info', 'past', 'well'],
  ),
  ...ready(
    [...heart, ...brain, ...body, ...daura, ...illness, ...sameDay],
    ['fiction', 'info', 'past', 'idiom', 'well'],
  ),
];
/** By the concepts of the first term, so that a message pays only for rules it can meet; by all where earlier talk counts. */
const byConcept = new Map<number, Ready[]>();
for (const rule of rules) {
  for (const option of (rule.talk ? rule.terms : rule.terms.slice(0, 1)).flatMap((t) => t.options)) {
    const list = byConcept.get(option.concept);
    if (list) list.push(rule);
    else byConcept.set(option.concept, [rule]);
  }
}

/** The rules that a message can meet at all. */
export function candidates(s: Scan): Set<Ready> {
  const found = new Set<Ready>();
  for (const id of s.hits.keys()) for (const rule of byConcept.get(id) ?? []) found.add(rule);
  return found;
}
