import { anyOf } from '../language/anyOf.ts';
import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import { type Condition, conditions, type PlainDate } from '../words.ts';
import { dateOf } from './calendar.ts';
import type { PlanDefinition } from './definition.ts';
import { isJoined } from './joined.ts';

/** Whether a plan is one that people are enrolled in: for a condition, or by its own name. Others begin with a stage of life. */
export function isJoinable(plan: PlanDefinition): boolean {
  return plan.for === 'enrolled' || conditions.some((c) => c === plan.for);
}

/** Whether this person is followed by that plan. */
export function isEnrolled({ person }: Turn, plan: PlanDefinition): boolean {
  return isJoined(person, plan);
}

/**
 * Lets a plan begin for this person now; says nothing. A plan that is joined by name may count from an earlier day: a
 * treatment that is under way. False where it is no plan to be joined, or is followed already.
 */
export function enrolInPlan(turn: Turn, planId: string, by = 'person', startsOn?: PlainDate): boolean {
  const plan = turn.programme.plans.find((p) => p.id === planId);
  if (!plan || !isJoinable(plan) || isEnrolled(turn, plan)) return false;
  if (plan.for === 'enrolled') {
    const since = { since: turn.at, startsOn: startsOn ?? dateOf(turn.at, turn.timeZone) };
    turn.change({ plan: { ...turn.person.plan, enrolled: { ...turn.person.plan.enrolled, [plan.id]: since } } });
  } else {
    const joined = { condition: plan.for as Condition, since: turn.at };
    turn.change({ chronic: { ...turn.person.chronic, conditions: [...turn.person.chronic.conditions, joined] } });
  }
  turn.audit(by, 'follow-up.joined', plan.id);
  return true;
}

/** Ends a plan for this person and what of it is on its way; says nothing. */
export function leavePlan(turn: Turn, plan: PlanDefinition, by = 'person'): void {
  if (!isJoinable(plan) || !isEnrolled(turn, plan)) return;
  const { [plan.id]: _, ...enrolled } = turn.person.plan.enrolled ?? {};
  const { chronic } = turn.person;
  if (plan.for === 'enrolled') turn.change({ plan: { ...turn.person.plan, enrolled } });
  else turn.change({ chronic: { ...chronic, conditions: chronic.conditions.filter((c) => c.condition !== plan.for) } });
  for (const item of plan.items) turn.clearTimer(`plan:silent/${plan.id}/${item.id}`);
  turn.withdraw({ topic: plan.topic });
  turn.audit(by, 'follow-up.left', plan.id);
}

/** Asks whether the follow-up of which was spoken shall begin; its words name nothing. */
export function offerPlan(turn: Turn, plan: PlanDefinition): void {
  turn.ask({
    dialogue: 'plan',
    step: 'offer',
    key: 'plan.offer',
    options: [
      { payload: `join/${plan.id}:yes`, label: 'plan.offer-yes' },
      { payload: 'join/none:no', label: 'plan.offer-no' },
    ],
    topic: plan.topic,
  });
}

/** The plan that is for what somebody says to live with, in the words of its file. A question, a denial and another's illness are none. */
export function tellsOfPlan(turn: Turn, text: string): PlanDefinition | null {
  const words = plain(text);
  if (words.length > 160 || !anyHas(turn.programme.plans).test(words)) return null;
  if (/\?|؟/.test(words) || denies.test(words)) return null;
  if (turn.person.meeting.servedFor !== 'other' && someoneElse.test(words)) return null;
  return (
    turn.programme.plans.find((p) => p.items.length > 0 && !isEnrolled(turn, p) && patternsOf(p)?.has.test(words)) ??
    null
  );
}

/** The plan whose reminders a message asks to end. */
export function wantsToLeavePlan(turn: Turn, text: string): PlanDefinition | null {
  const words = plain(text);
  if (words.length > 100 || !stops.test(words) || !ofFollowUp.test(words)) return null;
  return turn.programme.plans.find((p) => isEnrolled(turn, p) && patternsOf(p)?.name.test(words)) ?? null;
}

const word = (body: string): RegExp => new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'u');
const denies = word('nahi|nahin|nhi|not|no|kya|kab|نہیں|کیا|کب');
const stops = word('stop|band|bnd|khatam|roko|rok|بند|ختم|روک\\S*');
const ofFollowUp = word(
  'yaad di?hani|yaad dehani|یاد دہانی|messages?|msgs?|reminders?|follow ?-?up|paigham\\p{L}*|پیغام\\S*|میسج\\S*|فالو ?اپ',
);
const someoneElse = word(
  'ammi|abbu|abba|walid\\p{L}*|mother|father|mom|dad|behen|bhai|husband|shohar|beta|beti|bachay?|امی|ابو|والد\\S*|شوہر|بہن|بھائی|بیٹ\\S*|بچ\\S*',
);

const built = new WeakMap<PlanDefinition, { name: RegExp; has: RegExp } | null>();

const joined = new WeakMap<readonly PlanDefinition[], RegExp>();

/** Whether somebody says to have what any of these plans is for. Built once for each programme. */
function anyHas(plans: readonly PlanDefinition[]): RegExp {
  const known = joined.get(plans);
  if (known) return known;
  const any = anyOf(plans.flatMap((plan) => patternsOf(plan)?.has ?? []));
  joined.set(plans, any);
  return any;
}

/** Built once for each plan, from what its file says that people call it. */
function patternsOf(plan: PlanDefinition): { name: RegExp; has: RegExp } | null {
  let patterns = built.get(plan);
  if (patterns === undefined) {
    const name = plan.knownAs.map((n) => plain(n).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    patterns = name && isJoinable(plan) ? { name: word(name), has: word(hasPattern(name)) } : null;
    built.set(plan, patterns);
  }
  return patterns;
}

/** Words by which people say of themselves that they have what is called so, or are treated for it. */
function hasPattern(name: string): string {
  return [
    `(?:i have|i'?ve got|suffer\\p{L}* from|patient of|diagnosed with|treated for|treatment (?:for|of)|i am on|i'?m on|under|my|mera|meri|mere|میرا|میری|میرے) (?:an? )?(?:${name})`,
    `(?:${name}) (?:(?:ka|ki|ke|کا|کی|کے) )?(?:mareez\\p{L}*|mariz|marez|patient|masla|bimari|beemari|ilaa?j|course|treatment|مریض\\S*|مسئلہ|بیماری|علاج|کورس)`,
    `(?:mujhe|mujhay|mjhe|muje|mujy|مجھے) (?:\\p{L}+ ){0,2}(?:${name})(?: \\p{L}+){0,2} (?:hai|he|hy|rehta|rehti|ہے|رہتا|رہتی)`,
  ].join('|');
}
