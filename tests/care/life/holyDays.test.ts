import { describe, expect, it } from 'vitest';
import { restsUntil } from '#src/care/life/holyDays.ts';
import { newContactPoint, type Person } from '#src/care/person.ts';
import { dateOf, instantOf, timeOf } from '#src/care/plan/calendar.ts';
import type { PlanItem } from '#src/care/plan/definition.ts';
import { catchUp } from '#src/care/plan/due.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { Turn } from '#src/care/turn.ts';
import type { Instant } from '#src/care/words.ts';
import { eventOf } from '../kit.ts';
import { at, medicine, personWith, pregnant, programmeWith } from '../plan/people.ts';

const holyDays = { eid: ['2027-03-10', '2027-03-11'], ashura: ['2027-06-15', '2027-06-16'] };
const programme = programmeWith({ holyDays });
const until = (iso: string): string | null => {
  const end = restsUntil({ at: at(iso), timeZone: 'Asia/Karachi', programme });
  return end === null ? null : new Date(end).toISOString();
};

describe('holy days', () => {
  it('let routine questions rest on the mornings of Eid and all day on Ashura, as they were announced', () => {
    expect(until('2027-03-10T05:00Z')).toBe('2027-03-10T09:00:00.000Z');
    expect(until('2027-03-10T09:00Z')).toBeNull();
    expect(until('2027-03-09T05:00Z')).toBeNull();
    // Two days in a row end on the morning after the second.
    expect(until('2027-06-15T10:00Z')).toBe('2027-06-17T03:00:00.000Z');
    expect(
      restsUntil({ at: at('2027-03-10T05:00Z'), timeZone: 'Asia/Karachi', programme: programmeWith() }),
    ).toBeNull();
  });

  /** The first morning on which something of that kind is planned for a synthetic person. */
  function firstOf(fields: Partial<Person>, kind: (item: PlanItem) => boolean): Instant {
    const morning = (dueAt: Instant): boolean => timeOf(dueAt, 'Asia/Karachi') < '14:00';
    const items = programme.plans.flatMap((plan) => plan.items.map((item) => [`${plan.id}:${item.id}`, item] as const));
    const wakes = wakesOf(personWith(fields), programme).filter((w) => {
      const item = items.find(([name]) => name === `${w.plan}:${w.item}`)?.[1];
      return item !== undefined && kind(item) && morning(w.dueAt);
    });
    return Math.min(...wakes.map((w) => w.dueAt));
  }

  /** What is said and asked at that instant, and when something is looked at again. */
  function said(now: Instant, eid: boolean, fields: Partial<Person>): { keys: string[]; timer: number | undefined } {
    const contactPoint = newContactPoint({ id: 'c1', person: 'p1', channel: 'phone', account: 'main', address: 'a1' });
    const event = eventOf({ type: 'occurrence.due', plan: 'x', item: 'x', nth: 'x', dueAt: now }, 'e1', now);
    const told = programmeWith(eid ? { holyDays: { eid: [dateOf(now, 'Asia/Karachi')], ashura: [] } } : {});
    const turn = new Turn({ programme: told, person: personWith(fields), contactPoint }, event);
    catchUp(turn);
    const keys = turn.outgoing.flatMap((o) => (o.body.kind === 'say' ? o.body.keys : []));
    return { keys, timer: turn.person.timers['plan:catch-up']?.dueAt };
  }

  it('hold back what is only routine until they are over', () => {
    const since = at('2027-02-01T05:00Z');
    const fields = { chronic: { conditions: [{ condition: 'hypertension' as const, since }] } };
    const now = firstOf(fields, (item) => item.asks !== 'danger-signs');
    expect(said(now, false, fields).keys).not.toEqual([]);
    const over = instantOf(dateOf(now, 'Asia/Karachi'), '14:00', 'Asia/Karachi');
    expect(said(now, true, fields)).toEqual({ keys: [], timer: over });
  });

  it('hold back no dose and no danger sign', () => {
    const taking = {
      medication: { medicines: [medicine({ times: ['10:00'] })], nextNumber: 2, doses: [] },
      plan: { done: { 'medication:dose': '2027-03-09/24:00' } },
    };
    expect(said(at('2027-03-10T05:10Z'), true, taking).keys).toEqual(['medicine.dose']);
    const mother = { maternal: pregnant('2027-01-01T05:00Z', '2027-07-20') };
    const now = firstOf(mother, (item) => item.asks === 'danger-signs');
    const signs = programme.plans.flatMap((p) => p.items.filter((i) => i.asks === 'danger-signs').map((i) => i.says));
    expect(said(now, true, mother).keys.some((k) => signs.includes(k))).toBe(true);
  });
});
