import { followed } from '#src/care/chronic/enrol.ts';
import { flatten, type Sections } from '#src/care/language/wording.ts';
import { parametersOf } from '#src/care/language/wordingProblems.ts';
import { isWithin } from '#src/care/plan/calendar.ts';
import type { Audience, Origin, PlanDefinition, PlanItem } from '#src/care/plan/definition.ts';
import { isJoinable } from '#src/care/plan/enrol.ts';
import { planParams } from '#src/care/plan/questions.ts';
import { termDays } from '#src/care/plan/stage.ts';
import { languages, type PlainTime } from '#src/care/words.ts';
import { overlaps } from './overlaps.ts';

/**
 * What contradicts itself in plans, one line each that names plan and item: ids that stand twice, a plan that nobody can join,
 * an item that can never come, the same question asked twice at a time, a sentence that is missing in a language, a source
 * that is missing, hours in which nothing is said. Empty when nothing does.
 */
export function planProblems(
  { sections, plans }: { readonly sections: Sections; readonly plans: readonly PlanDefinition[] },
  quiet: { from: PlainTime; to: PlainTime },
): string[] {
  const sentences = languages.map((l) => [l, flatten(sections[l] ?? {})] as const);
  return [
    ...twice(plans),
    ...plans.flatMap((plan) => [
      ...ofPlan(plan).map((why) => `schedules/${plan.id}: ${why}`),
      ...plan.items.flatMap((item) =>
        [...wordingOf(item, sentences), ...ofItem(plan, item, quiet)].map(
          (why) => `schedules/${plan.id}, ${item.id}: ${why}`,
        ),
      ),
    ]),
    ...overlaps(plans),
  ];
}

function twice(plans: readonly PlanDefinition[]): string[] {
  const again = <T>(values: readonly T[]): T[] => values.filter((v, n) => values.indexOf(v) < n);
  return [
    ...again(plans.map((p) => p.id)).map((id) => `schedules/${id}: two plans have this id`),
    ...again(plans.flatMap((p) => p.knownAs)).map((name) => `schedules: two plans are known as "${name}"`),
  ];
}

const begun: readonly Audience[] = ['pregnant', 'born', 'lost', 'crisis', 'supporter'];
const isFollowed = (audience: Audience): boolean => followed.some((c) => c === audience);

function ofPlan(plan: PlanDefinition): string[] {
  const problems: string[] = [];
  const joins = begun.includes(plan.for) || isFollowed(plan.for) || plan.knownAs.length > 0;
  if (!joins) problems.push(`is for ${plan.for}, and nobody can join that yet: say what it is "known as"`);
  if (plan.knownAs.length > 0 && !isJoinable(plan))
    problems.push(`is "known as" something, but nobody joins a plan for ${plan.for} by saying so`);
  if (!origins(plan).includes(plan.countsFrom))
    problems.push(`is for ${plan.for} and counts from ${plan.countsFrom}, which is not known of them`);
  return problems;
}

/** What is known of those whom a plan is for. */
function origins({ for: audience }: PlanDefinition): readonly Origin[] {
  if (audience === 'crisis' || audience === 'supporter') return ['enrolment'];
  const own: Partial<Record<Audience, Origin>> = { pregnant: 'edd', born: 'birth', lost: 'loss' };
  const origin = own[audience];
  return [...(origin ? [origin] : []), 'enrolment', 'last reading', 'last dose'];
}

function ofItem(plan: PlanDefinition, item: PlanItem, quiet: { from: PlainTime; to: PlainTime }): string[] {
  const problems = unreachable(plan, item);
  if (item.source === null) problems.push('names no source');
  // What counts from the hour at which it began is moved only for who began at night.
  if (item.at !== null && isWithin(item.at, quiet))
    problems.push(`at ${item.at} lies within the quiet hours ${quiet.from} to ${quiet.to} and would be moved`);
  const { silence } = item;
  if (silence && silence.askAgainMs !== null && silence.tellMs !== null && silence.tellMs <= silence.askAgainMs)
    problems.push('tells a counselor before it asks again');
  if (item.answers.some((a) => a.ends === 'plan') && !isJoinable(plan))
    problems.push(`has an answer that ends the plan, which for ${plan.for} nothing but their life does`);
  return problems;
}

/** Why an item can never come, or never be told late: after its end, before its start, from what is not known. */
function unreachable(plan: PlanDefinition, item: PlanItem): string[] {
  const first = daysIn(item.months.length > 0 ? { month: item.months[0]! } : { day: item.days[0]! });
  const end = Math.min(...item.ends.map(daysIn), plan.for === 'pregnant' ? termDays + 27 : 9999);
  const problems: string[] = [];
  if (item.countsFrom !== plan.countsFrom && !origins(plan).includes(item.countsFrom))
    problems.push(`counts from ${item.countsFrom}, which is not known of those whom the plan is for, and never comes`);
  if (first > end) problems.push(`comes on day ${first} at first and ends on day ${end}: it never comes`);
  if (first + item.shiftDays < 0 && item.countsFrom !== 'edd')
    problems.push(
      `is moved to ${-(first + item.shiftDays)} days before day 0, when nobody is followed: it never comes`,
    );
  if (item.mattersUntil && daysIn(item.mattersUntil) <= first + item.shiftDays)
    problems.push(
      `matters until day ${daysIn(item.mattersUntil)}, and comes on day ${first + item.shiftDays} at first`,
    );
  for (const { id, fromDay, toDay } of item.signs)
    if (toDay !== null && toDay < fromDay)
      problems.push(`sign ${id} ends on day ${toDay} and begins on day ${fromDay}`);
  return problems;
}

/** A month is 30 days here: near enough to see what is before what. */
const daysIn = (p: { readonly day: number } | { readonly month: number }): number =>
  'day' in p ? p.day : p.month * 30;

function wordingOf(item: PlanItem, sentences: readonly (readonly [string, ReadonlyMap<string, string>])[]): string[] {
  const said = item.says === null ? [] : [{ part: 'says', key: item.says, params: planParams as readonly string[] }];
  const answers = item.answers.flatMap(({ id, label, says }) => [
    { part: `answer ${id}: its label is`, key: label, params: [] },
    { part: `answer ${id}: says`, key: says, params: [] },
  ]);
  const signs = item.signs.map(({ id }) => ({ part: `sign ${id} is`, key: `plan.sign.${id}`, params: [] }));
  return [...said, ...answers, ...signs].flatMap(({ part, key, params }) =>
    problemsOf(key, params, sentences).map((why) => `${part} ${why}`),
  );
}

function problemsOf(
  key: string,
  params: readonly string[],
  sentences: readonly (readonly [string, ReadonlyMap<string, string>])[],
): string[] {
  const lacking = sentences.filter(([, of]) => !of.has(key)).map(([language]) => language);
  if (lacking.length === sentences.length) return [`${key}, and there is no such sentence`];
  const [, english] = sentences[0]!;
  const unknown = parametersOf(english.get(key) ?? '', 'en').filter((p) => p !== 'mourning' && !params.includes(p));
  return [
    ...lacking.map((language) => `${key}, which is missing in ${language}`),
    ...unknown.map(
      (p) =>
        `${key}, which takes {${p}}; ${params.length > 0 ? `a plan knows ${params.join(', ')}` : 'it is told nothing'}`,
    ),
  ];
}
