import { glucoseGoal, pressureGoal } from '../chronic/target.ts';
import type { AuditEntry, Observation } from '../decision.ts';
import type { Event } from '../event.ts';
import type { Dose } from '../medication/medication.ts';
import type { Asking, Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import type { PlainDate } from '../words.ts';
import { dateOf } from './calendar.ts';
import { mayHear, mayRemind, stageOf } from './stage.ts';

/**
 * What a programme counts, by plan and district: whom a plan follows (`enrolled`, which grows and shrinks), and of each day
 * what was said or asked (`due`), how much of that was a question (`asked`), how many were answered, what came too late to be
 * said or stayed without a dose (`missed`), doses that were settled and how many of them taken, readings and how many of
 * them within the person's own goal.
 */
export const measures = [
  'enrolled',
  'due',
  'asked',
  'answered',
  'missed',
  'doses',
  'taken',
  'readings',
  'inRange',
] as const;
export type Measure = (typeof measures)[number];

/** One count that changes. Nothing of it tells of anybody. */
export interface Measured {
  /** Empty for `enrolled`, which is no day's. */
  readonly day: PlainDate | '';
  /** A plan's id, `medicine` for the doses, or empty for the programme as a whole. */
  readonly plan: string;
  /** Empty where it is not known. */
  readonly district: string;
  readonly measure: Measure;
  readonly n: number;
}

interface Happened {
  readonly event: Event;
  readonly programme: Programme;
  readonly audit: readonly AuditEntry[];
  readonly observations: readonly Observation[];
}

/** What one decision adds to the programme's counts. It runs on every decision: what cannot have changed is not looked at. */
export function measured(before: Person, after: Person, happened: Happened): readonly Measured[] {
  const { event, programme, audit, observations } = happened;
  if (before === after) return [];
  const counts = new Map<string, number>();
  const add = (plan: string, measure: Measure, n = 1): void => {
    counts.set(`${plan} ${measure}`, (counts.get(`${plan} ${measure}`) ?? 0) + n);
  };
  countItems(before, after, programme, audit, add);
  if (before.asking !== after.asking) countAnswer(before, after, event, programme, add);
  if (before.medication.doses !== after.medication.doses)
    countDoses(before.medication.doses, after.medication.doses, add);
  for (const observation of observations) countReading(observation, after, add);
  const found = membership(before, after, programme);
  if (counts.size === 0) return found;
  const day = dateOf(event.at, programme.timeZone);
  const district = districtOf(after);
  for (const [key, n] of counts) {
    const [plan, measure] = key.split(' ') as [string, Measure];
    if (n !== 0) found.push({ day, plan, district, measure, n });
  }
  return found;
}

type Add = (plan: string, measure: Measure, n?: number) => void;

/** Items of plans that were said, asked or passed over. */
function countItems(before: Person, after: Person, programme: Programme, audit: readonly AuditEntry[], add: Add): void {
  if (before.plan.done === after.plan.done) return;
  const passed = audit.filter((a) => a.action === 'plan.passed-over').map((a) => a.detail);
  for (const detail of passed) add(detail.slice(0, detail.indexOf(':')), 'missed');
  for (const [key, nth] of Object.entries(after.plan.done)) {
    if (before.plan.done[key] === nth || passed.includes(`${key} ${nth}`)) continue;
    const plan = programme.plans.find((p) => key.startsWith(`${p.id}:`));
    if (plan) add(plan.id, 'due');
  }
}

/** Questions of plans, by dialogue and step. */
const ofPlans = /^(plan (signs|kept|choice|weight)|chronic reading|maternal news|safety how-it-is)$/;

const isOfPlan = (asking: Asking | null): asking is Asking =>
  asking !== null && ofPlans.test(`${asking.dialogue} ${asking.step}`);

/** A question of a plan that was put, and one that a message answered. */
function countAnswer(before: Person, after: Person, event: Event, programme: Programme, add: Add): void {
  const rang = event.type === 'occurrence.due';
  if (rang && isOfPlan(after.asking)) add(planOf(after.asking, after, programme), 'asked');
  if (event.type === 'message.received' && isOfPlan(before.asking))
    add(planOf(before.asking, before, programme), 'answered');
}

/** The plan that a question is of: by its name where it is kept, else the one of that topic that the person is in. */
function planOf({ data, topic }: Asking, person: Person, programme: Programme): string {
  if (typeof data.plan === 'string') return data.plan;
  const zone = person.timeZone ?? programme.timeZone;
  return programme.plans.find((p) => p.topic === topic && stageOf(p, person, zone) !== null)?.id ?? topic;
}

/** Doses that were asked about, and settled ones; what nobody asked about in time says nothing of the person. */
function countDoses(before: readonly Dose[], after: readonly Dose[], add: Add): void {
  const known = new Map(before.map((d) => [`${d.medicine} ${d.nth}`, d]));
  for (const dose of after) {
    const was = known.get(`${dose.medicine} ${dose.nth}`);
    if (was === dose || was?.state === dose.state) continue;
    if (!was) for (const measure of ['due', 'asked'] as const) add('medicine', measure);
    const [open, is] = [was?.state === 'asked' || was?.state === 'later', dose.state];
    if (open && (is === 'taken' || is === 'skipped')) add('medicine', 'answered');
    if (open && is === 'missed') add('medicine', 'missed');
    const settled = (state: Dose['state'] | undefined): number =>
      state === 'taken' || state === 'skipped' || (state === 'missed' && dose.reason !== 'not-asked') ? 1 : 0;
    add('medicine', 'doses', settled(is) - settled(was?.state));
    add('medicine', 'taken', (is === 'taken' ? 1 : 0) - (was?.state === 'taken' ? 1 : 0));
  }
}

/** Blood pressure and sugar against the person's own goal (facts §3.1, §3.2). Other values have no goal here. */
function countReading({ kind, value, second, context }: Observation, person: Person, add: Add): void {
  if (kind === 'blood-pressure' && second !== null) {
    const goal = pressureGoal(person);
    add('hypertension', 'readings');
    if (value < goal.systolic && second < goal.diastolic) add('hypertension', 'inRange');
  } else if (kind === 'glucose') {
    add('diabetes', 'readings');
    // Below 70 is low, whatever the goal.
    if (value >= 70 && value <= glucoseGoal(person, context)) add('diabetes', 'inRange');
  }
}

const districtOf = (person: Person): string => person.enrolment?.district ?? '';

/** Who came into a plan or left it, or whose district became known. */
function membership(before: Person, after: Person, programme: Programme): Measured[] {
  const same =
    before.maternal === after.maternal &&
    before.chronic === after.chronic &&
    before.safety.followUp === after.safety.followUp &&
    before.plan.enrolled === after.plan.enrolled &&
    before.enrolment === after.enrolment &&
    before.medication.medicines === after.medication.medicines &&
    mayRemind(before) === mayRemind(after);
  if (same) return [];
  const [was, is] = [plansOf(before, programme), plansOf(after, programme)];
  const [from, to] = [districtOf(before), districtOf(after)];
  const one = (plan: string, district: string, n: number): Measured => ({
    ...{ day: '', plan, district, measure: 'enrolled', n },
  });
  return [
    ...[...was].filter((p) => from !== to || !is.has(p)).map((p) => one(p, from, -1)),
    ...[...is].filter((p) => from !== to || !was.has(p)).map((p) => one(p, to, 1)),
  ];
}

function plansOf(person: Person, { plans, timeZone }: Programme): ReadonlySet<string> {
  const zone = person.timeZone ?? timeZone;
  const followed = plans.filter((p) => mayHear(person, p.for) && stageOf(p, person, zone) !== null).map((p) => p.id);
  if (!mayRemind(person)) return new Set(followed);
  return new Set([
    ...followed,
    '',
    ...(person.medication.medicines.some((m) => m.times.length > 0) ? ['medicine'] : []),
  ]);
}
