import { conceptId } from './lexicon.ts';
import { type Excuse, type Ready, type Span, saidNear } from './rule.ts';
import type { Scan } from './scan.ts';

const concept = (name: string) => conceptId(name);
const words = {
  fiction: [concept('fiction'), concept('quoted')],
  info: [concept('info')],
  idiom: [concept('heavy-idiom'), concept('laugh')],
  past: [concept('past')],
  well: [concept('well-now')],
  quoted: concept('quoted'),
  own: [concept('first-person-verb')],
  actual: ['first-person-verb', 'now', 'going', 'mine'].map(concept),
  now: concept('now'),
};

/** How far an excuse reaches, in words: a figure of speech only its own few words, a film or a question the sentence. */
const reachOf: Record<Excuse, number> = { idiom: 2, fiction: 9, info: 9, past: 8, well: 14 };
const unlessReach = 9;

/** Whether something said with it takes the danger out of a stretch (facts §7.1.4 to §7.1.9). */
export function calledOff(rule: Ready, s: Scan, span: Span): boolean {
  const whole = rule.within === Number.POSITIVE_INFINITY;
  for (const id of rule.unless) if (saidNear(s, id, span, whole ? rule.within : unlessReach)) return true;
  for (const excuse of rule.excusedBy) {
    const reach = reachOf[excuse];
    if (!words[excuse].some((id) => saidNear(s, id, span, reach))) continue;
    if (!still(excuse, s, span)) return true;
  }
  return false;
}

/**
 * Whether the danger stands although there is an excuse: a wish in the first person beside talk of a film, a sign of now
 * beside a question, a past that goes on; and being well again takes back only what lies in the past.
 */
function still(excuse: Excuse, s: Scan, span: Span): boolean {
  const near = (ids: readonly number[], reach: number) => ids.some((id) => saidNear(s, id, span, reach));
  switch (excuse) {
    case 'fiction':
      return near(words.own, 3) && !near([words.quoted], reachOf.fiction);
    case 'info':
      return near(words.actual, 6);
    case 'past':
      return near([words.now], reachOf.past);
    case 'well':
      return !words.past.some((id) => s.hits.has(id));
    case 'idiom':
      return false;
  }
}
