import { conceptId } from './lexicon.ts';
import { type Excuse, type Ready, type Span, saidNear, sentenceOf } from './rule.ts';
import type { Scan } from './scan.ts';

const concept = (name: string) => conceptId(name);
const words = {
  fiction: [concept('fiction'), concept('quoted')],
  info: [concept('info'), concept('ruled-out')],
  idiom: [concept('heavy-idiom')],
  lifeless: [concept('lifeless')],
  past: [concept('past')],
  well: [concept('well-now')],
  pretended: [concept('pretended')],
  quoted: concept('quoted'),
  own: [concept('first-person-verb')],
  actual: ['first-person-verb', 'here-again', 'going', 'mine'].map(concept),
  again: [concept('here-again')],
  people: ['kin', 'spouse', 'baby', 'child'].map(concept),
};

/**
 * How far an excuse reaches, in words: a figure of speech only its own few words, what is played a little further, a film
 * or a question the sentence. Laughter is none: people laugh in despair, and an emoji takes back no chest pain.
 */
const reachOf: Record<Excuse, number> = { idiom: 3, fiction: 11, info: 11, past: 9, well: 16 };
const pretendedReach = 7;
/** A past is back only where its coming back is said right with it. */
const againReach = 4;
const unlessReach = 9;

/** Whether something said with it takes the danger out of a stretch (facts §7.1.4 to §7.1.9). */
export function calledOff(rule: Ready, s: Scan, span: Span): boolean {
  const whole = rule.within === Number.POSITIVE_INFINITY;
  for (const id of rule.unless) if (saidNear(s, id, span, whole ? rule.within : unlessReach)) return true;
  const despairs = rule.rule.concern.startsWith('suicide');
  for (const excuse of rule.excusedBy) {
    if (!said(excuse, s, span, despairs)) continue;
    if (!still(excuse, s, span, despairs)) return true;
  }
  return false;
}

function said(excuse: Excuse, s: Scan, span: Span, despairs: boolean): boolean {
  const near = (ids: readonly number[], reach: number) => ids.some((id) => saidNear(s, id, span, reach));
  // A question takes nothing back that was told before it: "bohat si goliyan kha li hain. khatre ki nishaniyan kya hain?"
  if (excuse === 'info') {
    const { first, last } = sentenceOf(s, span);
    return (
      words.info.some((id) => s.hits.get(id)?.some((h) => !h.denied && h.first >= first && h.last <= last)) &&
      near(words.info, reachOf.info)
    );
  }
  if (near(words[excuse], reachOf[excuse])) return true;
  if (excuse !== 'idiom') return false;
  // A wallet cannot be hurt, but who despairs may speak of it.
  return near(words.pretended, pretendedReach) || (!despairs && near(words.lifeless, reachOf.idiom));
}

/**
 * Whether the danger stands although there is an excuse: a wish in the first person beside talk of a film, a sign of now
 * beside a question, a past that has come back or a wish of the present beside it; and being well again takes back only
 * what lies in the past.
 */
function still(excuse: Excuse, s: Scan, span: Span, despairs: boolean): boolean {
  const near = (ids: readonly number[], reach: number) => ids.some((id) => saidNear(s, id, span, reach));
  switch (excuse) {
    case 'fiction':
      if (near([words.quoted], reachOf.fiction)) return false;
      // "Film dekhte dekhte abbu behosh ho gaye hain abhi": somebody's own, and now.
      return near(words.own, 3) || (near(words.again, againReach) && near(words.people, againReach));
    case 'info':
      return near(words.actual, 6);
    case 'past':
      return near(words.again, againReach) || near(words.own, 1);
    case 'well':
      return !words.past.some((id) => s.hits.has(id));
    case 'idiom':
      // What is played further off takes back no wish in the first person.
      return despairs && near(words.own, 3) && !near(words.idiom, reachOf.idiom);
  }
}
