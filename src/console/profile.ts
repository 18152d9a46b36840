import type { Visit } from '#src/care/chronic/chronic.ts';
import { type Sitting, sittingsOf } from '#src/care/chronic/series.ts';
import { glucoseGoal, pressureGoal } from '#src/care/chronic/target.ts';
import { type Choice, choices, permits } from '#src/care/consent/permissions.ts';
import { mayBeSeen } from '#src/care/conversation/crisis.ts';
import { liveHandover } from '#src/care/handover/open.ts';
import { type Adherence, adherenceOf } from '#src/care/medication/adherence.ts';
import type { Medicine } from '#src/care/medication/medication.ts';
import { daysLeft } from '#src/care/medication/stock.ts';
import type { Person } from '#src/care/person.ts';
import { addDays, dateOf, daysBetween, timeOf } from '#src/care/plan/calendar.ts';
import { isJoinable } from '#src/care/plan/enrol.ts';
import { isSuspended } from '#src/care/plan/stage.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import { isFollowed } from '#src/care/safety/followUp.ts';
import { type SafetyStep, safetySteps } from '#src/care/safety/safety.ts';
import { instrumentIds } from '#src/care/screening/instrument.ts';
import type { ScreeningResult } from '#src/care/screening/screening.ts';
import { type Trend, trendOf } from '#src/care/screening/trend.ts';
import type { Instant } from '#src/care/words.ts';

/** What a counselor sees of a person beside the talk: facts on record, nothing inferred. */
export interface Profile {
  readonly person: string;
  /** What they were enrolled as; null for who came by themselves. */
  readonly name: string | null;
  /** The person document's version. */
  readonly version: number;
  readonly since: Person['since'];
  readonly language: Person['language'];
  readonly optedOut: boolean;
  /** They told of violence and have not said that writing here is safe: nothing goes there by itself. */
  readonly unsafe: boolean;
  /** A human answered from the account's own phone: the companion is silent until then, but for danger. */
  readonly asideUntil: Instant | null;
  readonly consent: Person['consent']['status'];
  /** What they allow now, purpose by purpose. */
  readonly permissions: Readonly<Record<Choice, boolean>>;
  /** They asked to be forgotten, which waits for the end of the conversation. */
  readonly erasing: boolean;
  readonly servedFor: Person['meeting']['servedFor'];
  readonly ageBand: Person['meeting']['ageBand'];
  readonly city: Person['meeting']['city'];
  readonly maternal: Person['maternal'] & {
    /** Completed weeks of the pregnancy today; null unless pregnant with a known due date. */
    readonly weeks: number | null;
    /** Days since birth today; null unless the birth is on record. */
    readonly daysSinceBirth: number | null;
  };
  readonly conditions: readonly Person['chronic']['conditions'][number]['condition'][];
  /** Where they are, and how they wish to be written to. */
  readonly life: Pick<Person['life'], 'hospital' | 'pause' | 'travel' | 'hour' | 'discreet' | 'fasting'>;
  /** The highest sugar that is within their goal, in mg/dL; null for who is not followed for it. */
  readonly sugarGoal: { readonly fasting: number; readonly afterMeal: number } | null;
  readonly medicines: readonly {
    /** Short and stable within the person. */
    readonly id: string;
    readonly name: string;
    readonly times: readonly string[];
    readonly critical: boolean;
    /** How many are left, and for how many days they will do; null where nobody told, or where they will do to the end. */
    readonly left: number | null;
    readonly daysLeft: number | null;
    /** The share of the last days on which it was taken as prescribed, and its last weeks day by day. */
    readonly adherence: Adherence;
  }[];
  /** The check-ups that are expected, or that nobody knows the end of. */
  readonly visits: readonly ({ readonly condition: Person['chronic']['conditions'][number]['condition'] } & Visit)[];
  /** Blood pressure at home by morning and evening, the last days, and the goal it is held to. */
  readonly pressure: { readonly sittings: readonly Sitting[]; readonly goal: ReturnType<typeof pressureGoal> } | null;
  /** The last questionnaire of each kind, newest first, with how it stands to the one before. */
  readonly screenings: readonly (ScreeningResult & { readonly trend: Trend | null })[];
  /** Their own plan for hard times, in their words and its order; null where they have none. */
  readonly safetyPlan: {
    readonly steps: readonly { readonly step: SafetyStep; readonly words: string }[];
    readonly changedAt: Instant;
  } | null;
  /** Since when somebody is asked how they are, after whose crisis, and how often in a row they did not answer. */
  readonly followUp: Person['safety']['followUp'];
  /** The last readings, newest first. */
  readonly readings: Person['readings'];
  /** Every complete questionnaire on record, oldest first. */
  readonly scores: readonly Pick<ScreeningResult, 'instrument' | 'at' | 'score' | 'band'>[];
  /** The programme's plans that can be joined, and since when this person is in each; null where they are not. */
  readonly plans: readonly { readonly plan: string; readonly since: Instant | null }[];
  /** What is planned next, the soonest first, with one time of each item. `medication` is the next dose. */
  readonly next: readonly { readonly plan: string; readonly item: string; readonly dueAt: Instant }[];
  /** Nothing of that is said while danger stands or a human has the conversation. */
  readonly nextHeld: boolean;
  /** Whether there is a model that can be asked to translate or to begin a reply; and what it last wrote, oldest first. */
  readonly suggests: boolean;
  readonly suggestions: Person['suggestions'];
}

const shownReadings = 8;

/** The profile of that version of a person as of `now`, in the person's time zone or else the given one. */
export function profileOf(
  person: Person,
  version: number,
  now: Instant,
  timeZone: string,
  programme?: Programme,
): Profile {
  const today = dateOf(now, person.timeZone ?? timeZone);
  return {
    person: person.id,
    name: person.enrolment?.name ?? null,
    version,
    since: person.since,
    language: person.language,
    optedOut: person.optedOutAt !== null,
    unsafe: mayBeSeen({ person }),
    asideUntil: person.aside?.until ?? null,
    consent: person.consent.status,
    permissions: permissionsOf(person),
    erasing: person.erasure !== null,
    servedFor: person.meeting.servedFor,
    ageBand: person.meeting.ageBand,
    city: person.meeting.city,
    maternal: {
      ...person.maternal,
      weeks: weeksOf(person.maternal, today),
      daysSinceBirth: person.maternal.bornOn === null ? null : daysBetween(person.maternal.bornOn, today),
    },
    conditions: person.chronic.conditions.map((c) => c.condition),
    life: lifeOf(person),
    sugarGoal: sugarGoalOf(person),
    medicines: person.medication.medicines.map((m) => medicineOf(person, m, today)),
    visits: person.chronic.conditions.flatMap(({ condition, visit }) => (visit ? [{ condition, ...visit }] : [])),
    pressure: pressureOf(person, person.timeZone ?? timeZone),
    screenings: screeningsOf(person),
    safetyPlan: safetyPlanOf(person.safety),
    followUp: isFollowed({ person, at: now }) ? person.safety.followUp : null,
    readings: person.readings.slice(-shownReadings).reverse(),
    scores: person.screening.results
      .filter((r) => r.score !== null)
      .map(({ instrument, at, score, band }) => ({ instrument, at, score, band })),
    plans: plansOf(person, programme?.plans ?? []),
    next: programme ? nextOf(person, programme) : [],
    nextHeld: isSuspended(person) && liveHandover(person.handover) !== null,
    suggests: programme?.model.enabled ?? false,
    suggestions: person.suggestions,
  };
}

function permissionsOf(person: Person): Profile['permissions'] {
  const entries = choices.map((choice) => [choice, permits(person, choice)]);
  return Object.fromEntries(entries) as Record<Choice, boolean>;
}

function lifeOf({ life: { hospital, pause, travel, hour, discreet, fasting } }: Person): Profile['life'] {
  return { hospital, pause, travel, hour, discreet, fasting };
}

function sugarGoalOf(person: Person): Profile['sugarGoal'] {
  if (!person.chronic.conditions.some((c) => c.condition === 'diabetes')) return null;
  return { fasting: glucoseGoal(person, 'fasting'), afterMeal: glucoseGoal(person, 'after-meal') };
}

function medicineOf({ medication }: Person, medicine: Medicine, today: string): Profile['medicines'][number] {
  const { id, name, times, critical } = medicine;
  const left = medication.stock?.[id]?.left ?? null;
  return {
    ...{ id, name, times, critical, left },
    daysLeft: left === null ? null : daysLeft(medicine, left, addDays(today, 1)),
    adherence: adherenceOf(medication, today, id),
  };
}

const shownSittings = 14;

function pressureOf(person: Person, timeZone: string): Profile['pressure'] {
  const clock = { date: (at: Instant) => dateOf(at, timeZone), time: (at: Instant) => timeOf(at, timeZone) };
  const sittings = sittingsOf(person.readings, clock).slice(-shownSittings);
  return sittings.length === 0 ? null : { sittings, goal: pressureGoal(person) };
}

/** A complete questionnaire, or one that was broken off after it; the older complete one stands beside that. */
function screeningsOf({ screening: { results } }: Person): Profile['screenings'] {
  const last = instrumentIds.flatMap((id) => {
    const theirs = results.filter((r) => r.instrument === id);
    return [...new Set([theirs.at(-1), theirs.findLast((r) => r.score !== null)])].filter((r) => r !== undefined);
  });
  const newestFirst = last.sort((a, b) => b.at - a.at);
  return newestFirst.map((r) => ({ ...r, trend: r.score === null ? null : trendOf(results, r.instrument) }));
}

function plansOf(person: Person, plans: Programme['plans']): Profile['plans'] {
  return plans.filter(isJoinable).map((plan) => {
    const followed = person.chronic.conditions.find((c) => c.condition === plan.for)?.since;
    const since = plan.for === 'enrolled' ? person.plan.enrolled?.[plan.id]?.since : followed;
    return { plan: plan.id, since: since ?? null };
  });
}

const shownNext = 5;

function nextOf(person: Person, programme: Programme): Profile['next'] {
  // As it will be once the conversation is closed, and what stands with it.
  return wakesOf({ ...person, handover: null, concerns: [] }, programme)
    .filter((w) => w.plan !== 'timer')
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, shownNext)
    .map(({ plan, item, dueAt }) => ({ plan, item, dueAt }));
}

function safetyPlanOf({ plan }: Person['safety']): Profile['safetyPlan'] {
  if (plan === null) return null;
  const steps = safetySteps.flatMap((step) => {
    const words = plan.words[step];
    return words ? [{ step, words }] : [];
  });
  return { steps, changedAt: plan.changedAt };
}

/** Gestational age from the due date: days = 280 − (EDD − today) (facts §1.1). */
function weeksOf(maternal: Person['maternal'], today: string): number | null {
  if (maternal.edd === null || (maternal.status !== 'pregnant' && maternal.status !== 'maybe-lost')) return null;
  return Math.floor((280 - daysBetween(today, maternal.edd)) / 7);
}
