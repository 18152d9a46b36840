import { standingConcerns } from '../conversation/concerns.ts';
import type { Params, Wording } from '../language/wording.ts';
import type { Person } from '../person.ts';
import { dateOf, daysBetween, timeOf } from '../plan/calendar.ts';
import { isFollowed } from '../safety/followUp.ts';
import { hasPlan } from '../safety/safety.ts';
import { instruments } from '../screening/instruments.ts';
import type { Instant, Language, PlainDate } from '../words.ts';
import { followUpOn } from './followUp.ts';

/** A summary by its four parts (Situation, Background, Assessment, Recommendation), each of some lines. */
export interface Sbar {
  readonly situation: string;
  readonly background: string;
  readonly assessment: string;
  readonly recommendation: string;
}

interface Of {
  readonly wording: Wording;
  readonly language: Language;
  readonly at: Instant;
  readonly timeZone: string;
}

const shownReadings = 5;

/** Drafts a summary for a human to edit: of facts on record alone, nothing inferred and nothing advised. */
export function sbar(person: Person, of: Of): Sbar {
  const teller = new Teller(of);
  return {
    situation: teller.lines(situation(person, teller)),
    background: teller.lines(background(person, teller)),
    assessment: teller.lines(assessment(person, teller)),
    recommendation: teller.lines(recommendation(person, teller)),
  };
}

function situation(person: Person, t: Teller): string[] {
  const { handover } = person;
  const why = handover && {
    urgency: handover.urgency,
    when: t.when(handover.openedAt),
    reason: handover.reason.replaceAll('-', '_'),
  };
  const raised = standingConcerns(person, t.of.at).map(({ concern, subject, evidence, at }) =>
    t.say('raised', {
      concern: t.say(`concern.${concern}`),
      subject: subject === 'other' ? 'another' : subject,
      ...{ evidence, when: t.when(at) },
    }),
  );
  return [...(why ? [t.say('situation', why)] : []), ...raised];
}

function background(person: Person, t: Teller): string[] {
  const { meeting, chronic, medication, life } = person;
  const medicines = medication.medicines.map((m) =>
    [m.name, m.times.join(', '), m.critical ? t.say('critical') : ''].filter(Boolean).join(' '),
  );
  const conditions = chronic.conditions.map((c) => t.say(`condition.${c.condition}`));
  return [
    ...(meeting.servedFor === 'other' ? [t.say('other')] : []),
    ...(meeting.ageBand ? [t.say('age', { age: meeting.ageBand.replace('-', '–') })] : []),
    ...motherhood(person, t),
    ...(conditions.length > 0 ? [t.say('conditions', { list: conditions.join(', ') })] : []),
    ...(medicines.length > 0 ? [t.say('medicines', { list: medicines.join('; ') })] : []),
    ...(life.hospital ? [t.say('hospital', { day: t.day(dateOf(life.hospital.since, t.of.timeZone)) })] : []),
  ];
}

/** Gestational age from the due date: days = 280 − (EDD − today) (facts §1.1). */
function motherhood({ maternal: { status, edd, bornOn, babyAlive } }: Person, t: Teller): string[] {
  const today = dateOf(t.of.at, t.of.timeZone);
  switch (status) {
    case 'pregnant': {
      if (edd === null) return [t.say('pregnant-unknown')];
      const weeks = Math.floor((280 - daysBetween(today, edd)) / 7);
      return [t.say('pregnant', { weeks, day: t.day(edd) })];
    }
    case 'born': {
      if (bornOn === null) return [];
      const baby = babyAlive === false ? 'dead' : 'alive';
      return [t.say('born', { day: t.day(bornOn), days: daysBetween(bornOn, today), baby })];
    }
    case 'lost':
      return [t.say('lost')];
    case 'maybe-lost':
      return [t.say('maybe-lost')];
    default:
      return [];
  }
}

function assessment(person: Person, t: Teller): string[] {
  const readings = person.readings.slice(-shownReadings).reverse();
  const scored = person.screening.results.filter((r) => r.score !== null);
  const scores = scored.filter((r, n) => !scored.slice(n + 1).some((later) => later.instrument === r.instrument));
  const { followUp } = person.safety;
  return [
    ...readings.map((r) =>
      t.say('reading', {
        kind: r.kind.replaceAll('-', '_'),
        value: r.second === null ? String(r.value) : `${r.value}/${r.second}`,
        unit: r.unit.replace('mm[Hg]', 'mmHg').replace('Cel', '°C'),
        ...{ sure: r.certain ? 'yes' : 'no', when: t.when(r.at) },
      }),
    ),
    ...scores.reverse().map((r) => {
      const of = { instrument: instruments[r.instrument].title, score: r.score ?? 0, band: r.band ?? 'none' };
      return t.say('score', { ...of, when: t.when(r.at) });
    }),
    ...(followUp ? [t.say('risk', { when: t.when(followUp.since), unanswered: followUp.unanswered })] : []),
  ];
}

function recommendation(person: Person, t: Teller): string[] {
  const visits = person.chronic.conditions.flatMap(({ condition, visit }) =>
    visit?.dueOn ? [t.say('visit', { condition: t.say(`condition.${condition}`), day: t.day(visit.dueOn) })] : [],
  );
  const plans = Object.keys(person.plan.enrolled ?? {});
  const on = followUpOn(person, t.of.timeZone);
  return [
    ...(hasPlan(person.safety) ? [t.say('safety-plan')] : []),
    ...(isFollowed({ person, at: t.of.at }) ? [t.say('goes-on')] : []),
    ...visits,
    ...(plans.length > 0 ? [t.say('plans', { list: plans.join(', ') })] : []),
    ...(on ? [t.say('follow-up', { day: t.day(on) })] : []),
  ];
}

/** Says things in the language of a summary. */
class Teller {
  readonly of: Of;

  constructor(of: Of) {
    this.of = of;
  }

  say(key: string, params?: Params): string {
    return this.of.wording.text(this.of.language, `sbar.${key}`, params).trim();
  }

  day(date: PlainDate): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return this.of.wording.text(this.of.language, 'plan.date', { year: String(year), month, day });
  }

  when(at: Instant): string {
    return `${this.day(dateOf(at, this.of.timeZone))} ${timeOf(at, this.of.timeZone)}`;
  }

  lines(all: readonly string[]): string {
    return all.length > 0 ? all.join('\n') : this.say('none');
  }
}
