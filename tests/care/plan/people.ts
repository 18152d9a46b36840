import type { Wording } from '#src/care/language/wording.ts';
import { newPerson, type Person } from '#src/care/person.ts';
import type { PlanDefinition } from '#src/care/plan/definition.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import { shippedPlans } from './plans.ts';

/** Synthetic people and a programme for the rules of plans; nobody here exists. */
export const at = (iso: string): Instant => Temporal.Instant.from(iso).epochMilliseconds;

/** Says every sentence as its own key. */
const keysOnly: Wording = { text: (_language, key) => key, keys: [] };

export function programmeWith(change: Partial<Programme> = {}): Programme {
  return {
    name: 'Trial',
    timeZone: 'Asia/Karachi',
    wording: keysOnly,
    services: [],
    plans: shippedPlans() as PlanDefinition[],
    model: { enabled: false, holdMs: 4000 },
    quietHours: { from: '21:00', to: '08:00' },
    callAgain: { emergency: [5], urgent: [60] },
    demo: true,
    ...change,
  };
}

export function personWith(change: Partial<Person> = {}): Person {
  return {
    ...newPerson('p1', 'c1'),
    since: at('2026-01-01T00:00Z'),
    language: 'en',
    consent: { status: 'given', at: at('2026-01-01T00:00Z') },
    ...change,
  };
}

export function pregnant(since: string, edd: string): Person['maternal'] {
  return { status: 'pregnant', edd, eddFrom: 'lmp', bornOn: null, babyAlive: null, lostOn: null, since: at(since) };
}

export const medicine = (change: Partial<Person['medication']['medicines'][number]> = {}) => ({
  id: 'm1',
  name: 'Trialine',
  times: ['08:00', '20:00'],
  critical: false,
  addedAt: at('2026-01-05T05:00Z'),
  every: 'day' as const,
  startsOn: '2026-01-05',
  ...change,
});
