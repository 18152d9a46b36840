import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Wake } from '#src/care/decision.ts';
import { type ContactPoint, newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import { addDays, daysBetween, instantOf } from '#src/care/plan/calendar.ts';
import type { PlanDefinition, PlanItem } from '#src/care/plan/definition.ts';
import { isJoinable } from '#src/care/plan/enrol.ts';
import { doneKey } from '#src/care/plan/occurrence.ts';
import { termDays } from '#src/care/plan/stage.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Condition, Instant, Language, PlainDate } from '#src/care/words.ts';
import { UsageError } from '../usage.ts';

/** Of whom a plan is shown: the days it counts from, and when they joined. */
export interface Follow {
  readonly edd?: PlainDate;
  readonly birth?: PlainDate;
  readonly loss?: PlainDate;
  /** The day of joining, at nine in the morning; the plan's day 0 where it is left out. */
  readonly enrolled?: PlainDate;
  /** Of a plan that is joined by name: the day that counts as its day 0, where that is not the day of joining. */
  readonly started?: PlainDate;
  readonly timeZone: string;
  readonly language: Language;
}

/** One message of the plan, or one thing it left out on record. */
export interface CourseLine {
  readonly at: Instant;
  /** The items that are said or asked by it. */
  readonly items: readonly string[];
  readonly text: string;
  readonly options: readonly string[];
  /** Not said, and why; null for a message. */
  readonly unsaid: string | null;
}

/** Day 0 of the plan for that person. Throws a `UsageError` that names the date which is missing. */
export function dayZeroOf(plan: PlanDefinition, follow: Follow): PlainDate {
  const need = (date: PlainDate | undefined, option: string): PlainDate => {
    if (date === undefined) throw new UsageError(`${plan.id} needs ${option} <date>`);
    return date;
  };
  if (plan.for === 'pregnant') return addDays(need(follow.edd, '--lmp or --edd'), -termDays);
  if (plan.for === 'born') return need(follow.birth, '--birth');
  if (plan.for === 'lost') return need(follow.loss, '--loss');
  const joined = need(follow.enrolled, '--enrolled');
  return plan.for === 'enrolled' ? (follow.started ?? joined) : joined;
}

/**
 * What somebody would get who joins that plan alone and answers nothing, by the real decisions: what comes at one time is one
 * message, questions wait for each other, and what was over before joining is told late or left out on record.
 */
export function courseOf(plan: PlanDefinition, follow: Follow, programme: Programme, until: PlainDate): CourseLine[] {
  const joined = instantOf(follow.enrolled ?? dayZeroOf(plan, follow), '09:00', follow.timeZone);
  const end = instantOf(addDays(until, 1), '00:00', follow.timeZone);
  const person = personIn(plan, follow, joined);
  const contactPoint: ContactPoint = newContactPoint({
    ...{ id: 'shown', person: person.id, channel: 'phone', account: 'main', address: 'shown' },
  });
  // Shown at the plan's own times: by which minutes it rings later is each person's own.
  let context: Context = { programme: { ...programme, plans: [plan], spreadMs: 0 }, person, contactPoint };
  const wakes = new Map(wakesOf(person, context.programme).map((w) => [w.id, w]));
  const lines: CourseLine[] = [];
  for (let now = joined; ; ) {
    const next = soonest(wakes.values());
    if (!next || Math.max(now, next.dueAt) >= end) return lines;
    now = Math.max(now, next.dueAt);
    wakes.delete(next.id);
    const happening = { type: 'occurrence.due', plan: next.plan, item: next.item, nth: next.nth } as const;
    const subject = { person: person.id };
    const decision = decide(context, { id: next.id, subject, sentAt: now, at: now, ...happening, dueAt: next.dueAt });
    const { done } = context.person.plan;
    context = apply(context, decision.changes);
    for (const id of decision.wakes.cancel) wakes.delete(id);
    for (const wake of decision.wakes.set) wakes.set(wake.id, wake);
    const unsaid = decision.changes.audit.filter((a) => leftOut[a.action]);
    const over = new Set(unsaid.filter((a) => a.action === 'plan.passed-over').map((a) => a.detail.split(' ')[0]));
    const items = plan.items.filter((i) => {
      const key = doneKey(plan, i);
      return done[key] !== context.person.plan.done[key] && !over.has(key);
    });
    for (const { action, detail } of unsaid)
      lines.push({
        at: now,
        items: [],
        text: '',
        options: [],
        unsaid: leftOut[action]!(detail.split(':')[1] ?? detail),
      });
    for (const { body } of decision.outgoing)
      if (body.kind === 'say')
        lines.push({
          ...{ at: now, text: body.text, options: body.options.map((o) => o.label), unsaid: null },
          items: itemsOf(items, body.keys, next),
        });
  }
}

const leftOut: Readonly<Record<string, (detail: string) => string>> = {
  'plan.before-joining': (detail) => `over before joining: ${detail.replace(' ', ', times: ')}`,
  'plan.passed-over': (detail) => `no longer worth saying: ${detail}`,
  'plan.silent': (detail) => `a counselor is told that nobody answered: ${detail}`,
};

/** The items whose words a message says; of a question with words of its own, the one without; or what is asked once more. */
function itemsOf(items: readonly PlanItem[], keys: readonly string[], { item }: Wake): string[] {
  const said = items.filter((i) => i.says !== null && keys.includes(i.says));
  if (said.length > 0) return said.map((i) => i.id);
  if (item.startsWith('plan:silent/')) return [`${item.split('/')[2]} (again)`];
  return items.filter((i) => i.says === null).map((i) => i.id);
}

function soonest(wakes: Iterable<Wake>): Wake | undefined {
  return [...wakes].sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))[0];
}

function personIn(plan: PlanDefinition, follow: Follow, since: Instant): Person {
  const dayZero = dayZeroOf(plan, follow);
  const nobody = newPerson('shown', 'shown');
  const person: Person = {
    ...nobody,
    since,
    timeZone: follow.timeZone,
    language: follow.language,
    consent: { status: 'given', at: since },
  };
  const { maternal } = nobody;
  if (plan.for === 'pregnant')
    return { ...person, maternal: { ...maternal, status: 'pregnant', edd: follow.edd!, eddFrom: 'lmp', since } };
  if (plan.for === 'born')
    return { ...person, maternal: { ...maternal, status: 'born', bornOn: dayZero, babyAlive: true, since } };
  if (plan.for === 'lost') return { ...person, maternal: { ...maternal, status: 'lost', lostOn: dayZero, since } };
  if (plan.for === 'crisis' || plan.for === 'supporter')
    return { ...person, safety: { ...person.safety, followUp: { of: plan.for, since, unanswered: 0 } } };
  if (!isJoinable(plan)) throw new UsageError(`${plan.id} is for ${plan.for}, and nobody can be shown in that`);
  if (plan.for === 'enrolled')
    return { ...person, plan: { done: {}, enrolled: { [plan.id]: { since, startsOn: dayZero } } } };
  return { ...person, chronic: { ...person.chronic, conditions: [{ condition: plan.for as Condition, since }] } };
}

/** The last day that is shown unless another is named: two weeks after term, and a year of all else. */
export function lastDayOf(plan: PlanDefinition, follow: Follow): PlainDate {
  const dayZero = dayZeroOf(plan, follow);
  const first = follow.enrolled && daysBetween(dayZero, follow.enrolled) > 0 ? follow.enrolled : dayZero;
  return plan.for === 'pregnant' ? addDays(dayZero, termDays + 14) : addDays(first, 365);
}
