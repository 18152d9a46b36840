import fc from 'fast-check';
import type { ContactPoint, Person } from '#src/care/person.ts';
import { conditions, languages, urgencies } from '#src/care/words.ts';
import { handover, t0, type Wanted } from './kit.ts';

/** What happens to a synthetic person in one decision. */
export interface LifeTurn {
  readonly who: string;
  readonly restart: boolean;
  readonly fields: Partial<Person> | null;
  readonly heardAt: number | null;
}

const instant = fc.integer({ min: 0, max: 4e12 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', 'سلام', '🌿', 'null', '\u0000'),
);

const fields = fc.record(
  {
    since: fc.option(instant),
    language: fc.option(fc.constantFrom(...languages)),
    timeZone: fc.option(fc.constantFrom('Asia/Karachi', 'Asia/Kabul')),
    optedOutAt: fc.option(instant),
    chronic: fc.record({
      conditions: fc.array(fc.record({ condition: fc.constantFrom(...conditions), since: instant }), { maxLength: 3 }),
    }),
    timers: fc.dictionary(
      fc.constantFrom('mood:ask', 'consent:remind', 'x'),
      fc.record({ nth: fc.string(), dueAt: instant, data: fc.dictionary(fc.constantFrom('dose', 'why'), text) }),
      { noNullPrototype: true },
    ),
    recent: fc.array(
      fc.record({
        from: fc.constantFrom('person' as const, 'companion' as const, 'counselor' as const),
        text,
        at: instant,
        event: fc.string(),
      }),
      { maxLength: 12 },
    ),
    concerns: fc.array(
      fc.record({
        concern: fc.constantFrom('mood' as const, 'suicide-intent' as const),
        urgency: fc.constantFrom(...urgencies),
        evidence: text,
        subject: fc.constantFrom('self' as const, 'unknown' as const),
        event: fc.string(),
        at: instant,
      }),
      { maxLength: 4 },
    ),
    handover: fc.option(
      fc
        .tuple(
          fc.constantFrom('1', '2'),
          fc.constantFrom(...urgencies),
          fc.constantFrom('open' as const, 'claimed' as const, 'closed' as const),
          fc.integer({ min: 0, max: 3 }),
        )
        .map(([id, urgency, state, minute]) => ({ id, urgency, state, openedAt: t0 + minute })),
    ),
    held: fc.option(fc.record({ event: fc.string(), outgoing: fc.array(fc.string()), until: instant })),
  },
  { requiredKeys: [] },
);

/** A short stretch of some people's lives. */
export const lives: fc.Arbitrary<readonly LifeTurn[]> = fc.array(
  fc.record({
    who: fc.constantFrom('amna', 'bilal', 'chanda'),
    restart: fc.boolean(),
    fields: fc.option(fields) as unknown as fc.Arbitrary<Partial<Person> | null>,
    heardAt: fc.option(instant),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The changes of one turn of a life, on that person. Handover ids are the person's own. */
export function changesOf({ fields, heardAt, who }: LifeTurn, person: Person, contactPoint: ContactPoint): Wanted {
  const change = fields && { ...person, ...fields };
  const drawn = fields?.handover as { id: string; urgency: 'soon'; state: 'open'; openedAt: number } | null | undefined;
  const is = drawn ? handover(`${who}:${drawn.id}`, drawn.urgency, drawn.openedAt, drawn.state) : drawn;
  return {
    person: change && { ...change, handover: is === undefined ? person.handover : is },
    contactPoint: heardAt === null ? null : { ...contactPoint, lastHeardAt: heardAt },
  };
}
