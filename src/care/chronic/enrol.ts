import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import type { Condition } from '../words.ts';

/** The conditions that have a follow-up plan of their own so far. */
export const followed = ['hypertension', 'diabetes'] as const satisfies readonly Condition[];
export type Followed = (typeof followed)[number];

/** Asks which condition shall be followed up. */
export function startChronic(turn: Turn): void {
  const enrolled = turn.person.chronic.conditions.map((c) => c.condition);
  const open = followed
    .filter((c) => !enrolled.includes(c))
    .map((c) => ({ payload: `join/${c}:yes`, label: `chronic.${c}` }));
  const going = followed
    .filter((c) => enrolled.includes(c))
    .map((c) => ({ payload: `leave/${c}`, label: `chronic.stop.${c}` }));
  turn.ask({
    dialogue: 'chronic',
    step: 'which',
    key: 'chronic.which',
    options: [...open, ...going, { payload: 'none:no', label: 'chronic.none' }],
    topic: 'chronic',
  });
}

/** Asks before a follow-up begins that was only spoken of; of two, one after the other. */
export function offer(turn: Turn, [condition, next]: readonly Followed[]): void {
  if (!condition) return;
  turn.ask({
    dialogue: 'chronic',
    step: 'offer',
    key: `chronic.offer.${condition}`,
    options: [
      { payload: `join/${condition}:yes`, label: 'chronic.offer-yes' },
      { payload: 'none:no', label: 'chronic.offer-no' },
    ],
    ...(next && { data: { next } }),
    topic: 'chronic',
  });
}

/** Begins the follow-up; says so once. */
export function join(turn: Turn, condition: Followed): void {
  const { conditions } = turn.person.chronic;
  turn.change({ asking: null });
  if (!conditions.some((c) => c.condition === condition)) {
    turn.change({ chronic: { ...turn.person.chronic, conditions: [...conditions, { condition, since: turn.at }] } });
    turn.audit('person', 'follow-up.joined', condition);
  }
  turn.say(`chronic.joined.${condition}`);
}

/** Ends the follow-up and what of it is on its way. */
export function leave(turn: Turn, condition: Followed): void {
  const { conditions } = turn.person.chronic;
  const left = conditions.filter((c) => c.condition !== condition);
  turn.change({ asking: null, chronic: { ...turn.person.chronic, conditions: left } });
  turn.clearTimer(`chronic:visit/${condition}`);
  turn.withdraw({ topic: 'chronic' });
  turn.audit('person', 'follow-up.left', condition);
  turn.say('chronic.left');
}

const w = (body: string): RegExp => new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'u');
const names: Readonly<Record<Followed, string>> = {
  hypertension:
    'hypertension|high (?:bp|b\\.p|blood pressure)|(?:bp|b\\.p|blood pressure)(?: high)?|buland fish?ar\\p{L}*|بلڈ ?پریشر|بی ?پی|ہائی بلڈ پریشر|بلند فشار خون',
  diabetes: 'diabet\\p{L}*|sugar|shugar|shugr|zia?bit?u?i?s\\p{L}*|zayabetus|شوگر|ذیابیطس|ذیابطیس',
};
const has = {
  hypertension: w(
    `(?:i have|i'?ve got|suffer\\p{L}* from|patient of|diagnosed with) (?:${names.hypertension})|(?:${names.hypertension}) (?:ka|ki|ke)? ?(?:mareez|mariz|marez|patient|masla|bimari|beemari|مریض\\S*|مسئلہ|بیماری)|(?:mujhe|mujhay|mjhe|muje|mujy|مجھے) (?:\\p{L}+ ){0,2}(?:${names.hypertension})(?: (?:ka|ki|کا|کی) (?:masla|mareez|bimari|مسئلہ|بیماری))? (?:hai|he|rehta|rehti|rehta hai|ہے|رہتا|رہتی)|(?:${names.hypertension}) (?:کا|کی) (?:مریض\\S*|مسئلہ|بیماری)`,
  ),
  diabetes: w(
    `(?:i have|i'?ve got|i am|i'?m|suffer\\p{L}* from|patient of|diagnosed with) (?:a )?(?:${names.diabetes})|(?:${names.diabetes}) (?:ka|ki|ke)? ?(?:mareez|mariz|marez|patient|masla|bimari|beemari)|(?:mujhe|mujhay|mjhe|muje|mujy|مجھے) (?:\\p{L}+ ){0,2}(?:${names.diabetes})(?: (?:ka|ki|کا|کی) (?:masla|mareez|bimari|مسئلہ|بیماری))? (?:hai|he|ہے)|(?:${names.diabetes}) (?:کا|کی) (?:مریض\\S*|مسئلہ|بیماری)`,
  ),
};
const stops = w('stop|band|bnd|khatam|roko|rok|بند|ختم|روک\\S*');
const ofFollowUp = w(
  'yaad di?hani|yaad dehani|یاد دہانی|messages?|msgs?|reminders?|follow ?-?up|paigham\\p{L}*|پیغام\\S*|میسج\\S*|فالو ?اپ',
);
const someoneElse = w(
  'ammi|abbu|abba|walid\\p{L}*|mother|father|mom|dad|behen|bhai|husband|shohar|امی|ابو|والد\\S*|شوہر|بہن|بھائی',
);

const deniesOrAsks = w('nahi|nahin|nhi|not|no|kya|نہیں|کیا');

const and = '(?: (?:ka|ki|ke|کا|کی))?(?: ?[,،&+/] ?| (?:and|aur|or|plus|اور) )(?:(?:i have|also|mujhe|meri|مجھے) )?';
const paired = followed.map((c) => {
  const other = followed.find((o) => o !== c)!;
  return `(?:${names[c]})${and}(?:${names[other]})`;
});
/** "Sugar aur BP": one of the two is told with the other. */
const together = w(paired.join('|'));
const onlyBoth = new RegExp(
  `^(?:mujhe |meri |مجھے )?(?:${paired.join('|')})(?: dono| donon| both| دونوں)?(?: (?:hai|hain|he|hy|ہے|ہیں))?[.!۔]?$`,
  'u',
);

/** The conditions that a person says to live with. A question, a denial and another's illness are none. */
export function tellsOfConditions(text: string, servedForOther: boolean): readonly Followed[] {
  const words = plain(text);
  if (words.length > 160 || /\?|؟/.test(words) || deniesOrAsks.test(words)) return [];
  if (!servedForOther && someoneElse.test(words)) return [];
  const told = followed.filter((c) => has[c].test(words));
  const both = told.length > 0 ? together.test(words) : onlyBoth.test(words);
  return both ? followed : told;
}

/** The follow-up that a message asks to end, or null. */
export function wantsToLeave(turn: Turn, text: string): Followed | null {
  const words = plain(text);
  if (words.length > 100 || !stops.test(words) || !ofFollowUp.test(words)) return null;
  const enrolled = turn.person.chronic.conditions.map((c) => c.condition);
  return followed.find((c) => enrolled.includes(c) && w(names[c]).test(words)) ?? null;
}
