import { describe, expect, it } from 'vitest';
import type { Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Event } from '#src/care/event.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import { parsePlan } from '#src/care/plan/definition.ts';
import { wakesChanged } from '#src/care/plan/wakes.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { type BatchOptions, began, downtimesOf, runBatch } from '#src/cli/simulate/batch.ts';
import { type Act, type Life, lifeOf } from '#src/cli/simulate/life.ts';
import { digestOf, simulatePeople } from '#src/cli/simulate/people.ts';
import { rules } from '#src/cli/simulate/rules.ts';
import { randomFrom } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

const programme = loadProgramme(readSettings({}), 0);
const live = (o: Partial<BatchOptions>) => runBatch({ seed: 1, people: [0], days: 30, programme, ...o });

describe('a simulation of many people', () => {
  it('breaks nothing that must hold', async () => {
    const end = await live({ people: [2, 3, 4, 5], days: 30 });
    expect(end.broken).toEqual([]);
    expect(end.counts.reminders).toBeGreaterThan(30);
    expect(end.counts.handovers).toBeGreaterThan(0);
  });

  it('gives the same digest for the same seed, alone or among others, in one process or in two', async () => {
    const among = await live({ people: [3, 4, 5], days: 12 });
    expect((await live({ people: [4], days: 12 })).digests[4]).toBe(among.digests[4]);
    expect((await live({ people: [4], days: 12, seed: 2 })).digests[4]).not.toBe(among.digests[4]);
    const people = Array.from({ length: 11 }, (_, index) => index);
    const progress: string[] = [];
    const end = await simulatePeople({ seed: 1, people, days: 3, processes: 2 }, (p) =>
      progress.push(`${p.process}/${p.processes}: ${p.done} of ${p.of}`),
    );
    const { digests, broken, counts } = await live({ people, days: 3 });
    expect(end).toEqual({ broken, counts, digest: digestOf(digests) });
    expect(progress.sort()).toEqual(['1/2: 10 of 10', '2/2: 1 of 1']);
  });

  it('has every change of a life, and times in which nothing works', () => {
    const end = began + days(730);
    const lives = Array.from({ length: 400 }, (_, index) => lifeOf(1, index, began, end));
    const kinds = new Set(lives.flatMap((l) => l.kinds));
    for (const kind of [
      ...['enrolled', 'mother', 'changes dates', 'loses a pregnancy', 'stillbirth', 'gives birth', 'loses a baby'],
      ...['crisis', 'stops and starts', 'pauses', 'in hospital', 'travels', 'blocks', 'moves', 'dies'],
    ])
      expect(kinds, kind).toContain(kind);
    const recorded = new Set(lives.flatMap((l) => l.acts.flatMap((a) => a.records?.what ?? [])));
    expect([...recorded].sort()).toEqual(['baby-died', 'birth', 'died', 'due-date', 'loss']);
    expect(lives.some((l) => l.dark.length > 50) && lives.some((l) => l.outages.length > 2)).toBe(true);
    expect(downtimesOf(1, end).some((d) => d.to - d.from > hours(24))).toBe(true);
  });
});

/** A synthetic life of its own: what it writes at those hours after the beginning, and who answers what is asked. */
function lifeWho(writes: readonly (readonly [hour: number, act: Omit<Act, 'at'>])[], o: Partial<Life> = {}): Life {
  return {
    ...{
      index: 0,
      name: 'synthetic-0',
      language: 'en',
      habit: 'prompt',
      adherence: 1,
      kinds: [],
      dark: [],
      outages: [],
    },
    acts: writes.map(([hour, act]) => ({ ...act, at: began + minutes(60 * hour) })),
    random: randomFrom(7),
    ...o,
  };
}
const hello = [1, { writes: 'assalam o alaikum' }] as const;
const mother = [hello, [4, { writes: '20 hafte ki pregnant hun', marks: 'pregnant' }]] as const;
const pills = [hello, [4, { writes: 'warfarin raat ko' }]] as const;
const ill = [hello, [4, { writes: 'mujhe bp ka masla hai' }]] as const;

/** A plan that says words at these hours of every day, of that topic. */
const planOf = (who: string, from: string, topic: string, says: readonly string[]) =>
  parsePlan('broken.yaml', {
    ...{ id: 'broken', version: 1, title: 'Synthetic: broken on purpose', for: who, 'counts from': from, topic },
    ...{ source: 'none: broken on purpose', reviewedBy: null, verifiedOn: null },
    items: says.map((key, n) => ({
      ...{ id: `item${n}`, source: 'none: broken on purpose', on: ['day 1'], every: '1 day', says: key },
      ...{ at: `${10 + n}:00`, 'worth saying for': '1 hour' },
    })),
  });
const spoken = [
  'plan.ready',
  'plan.card-first',
  'maternal.contact-tomorrow',
  'plan.injection',
  'maternal.contact-coming',
];

type Rule = NonNullable<BatchOptions['decide']>;
/** Care's own decision, spoilt. */
const spoilt =
  (change: (decision: Decision, context: Context, event: Event) => Decision): Rule =>
  (context, event) =>
    change(decide(context, event), context, event);
/** The person as the decision leaves them, spoilt, with the wakes that follow. */
const left = (change: (person: Person, event: Event) => Partial<Person>): Rule =>
  spoilt((d, { person: before }, event) => {
    if (!d.changes.person) return d;
    const person = { ...d.changes.person, ...change(d.changes.person, event) };
    return { ...d, changes: { ...d.changes, person }, wakes: wakesChanged(before, person, programme) };
  });
const without = (timers: Person['timers'], name: RegExp): Person['timers'] =>
  Object.fromEntries(Object.entries(timers).filter(([timer]) => !name.test(timer)));
/** Words that no night holds back. */
const restless = (body: Outgoing['body']): Outgoing['body'] => {
  if (body.kind !== 'say') return body;
  const { rests: _, ...words } = body;
  return words;
};
const late = (ms: number): Rule =>
  spoilt((d) => ({
    ...d,
    outgoing: d.outgoing.map((o) =>
      o.priority === 'reminder' ? { ...o, body: restless(o.body), dueAt: o.dueAt + ms, expiresAt: null } : o,
    ),
  }));

interface Fault {
  readonly rule: (typeof rules)[number];
  readonly what: string;
  readonly life: Life;
  readonly days: number;
  readonly decide?: Rule;
  readonly plans?: readonly ReturnType<typeof planOf>[];
  readonly detail?: RegExp;
}

const faults: readonly Fault[] = [
  {
    rule: 'after its stage',
    what: 'a plan for mothers after a birth that speaks of the pregnancy',
    life: lifeWho([...mother, [50, { writes: 'beti hui hai, dono theek hain', marks: 'birth' }]]),
    days: 6,
    plans: [planOf('born', 'birth', 'pregnancy', ['plan.ready'])],
  },
  {
    rule: 'after stop',
    what: 'a rule that does not know of an opt-out',
    life: lifeWho([...mother, [50, { writes: 'band', marks: 'stop' }]]),
    days: 12,
    decide: left(() => ({ optedOutAt: null })),
  },
  {
    rule: 'while away',
    what: 'a rule that does not know of a pause',
    life: lifeWho([...pills, [50, { writes: '2 hafte ke liye band kar dein' }]]),
    days: 6,
    decide: left(({ life }) => ({ life: { ...life, pause: null } })),
  },
  {
    rule: 'in quiet hours',
    what: 'reminders that leave half a day late',
    life: lifeWho(mother),
    days: 10,
    decide: late(hours(13)),
  },
  {
    rule: 'at no hour they chose',
    what: 'doses that are asked about half a day late',
    life: lifeWho(pills),
    days: 4,
    decide: late(hours(13)),
  },
  {
    rule: 'doubled',
    what: 'words that are said twice',
    life: lifeWho(mother),
    days: 10,
    decide: spoilt((d) => ({ ...d, outgoing: [...d.outgoing, ...d.outgoing.map((o) => ({ ...o, id: `${o.id}/2` }))] })),
  },
  {
    rule: 'too many a day',
    what: 'a rule that knows another limit of a day',
    life: lifeWho(mother),
    days: 4,
    plans: [planOf('pregnant', 'enrolment', 'care', spoken)],
    decide: (context, event) => decide({ ...context, programme: { ...context.programme, dailyLimit: 99 } }, event),
  },
  {
    rule: 'lost',
    what: 'wakes of plans that are not set',
    life: lifeWho(mother),
    days: 3,
    decide: spoilt((d) => ({ ...d, wakes: { ...d.wakes, set: d.wakes.set.filter((w) => w.plan === 'timer') } })),
  },
  {
    rule: 'danger without a human',
    what: 'a rule that hears a danger and calls nobody',
    life: lifeWho([hello, [30, { writes: 'i want to kill myself', marks: 'danger' }]]),
    days: 3,
    decide: left(() => ({ handover: null, concerns: [] })),
    detail: /words of danger/,
  },
  {
    rule: 'danger without a human',
    what: 'a concern that stands when its handover is gone',
    life: lifeWho([hello, [30, { writes: 'i want to kill myself', marks: 'danger' }]]),
    days: 3,
    decide: left((p, event) => (event.type === 'handover.claimed' ? { handover: null } : p)),
    detail: /suicid|self-harm/,
  },
  {
    rule: 'danger without a human',
    what: 'a chain of calls that ends before anybody came',
    life: lifeWho([hello, [30, { writes: 'i want to kill myself', marks: 'danger' }]]),
    days: 3,
    decide: left(({ timers }) => ({ timers: without(timers, /^handover:call/) })),
    detail: /nobody is called/,
  },
  {
    rule: 'critical dose unseen',
    what: 'two missed doses of a critical medicine that bring nobody',
    life: lifeWho(pills, { adherence: -1 }),
    days: 5,
    decide: left((p) => (p.handover?.reason === 'missed-doses' ? { handover: null } : {})),
  },
  {
    rule: 'critical dose unseen',
    what: 'doses that are asked about and never settled',
    life: lifeWho(pills, { adherence: -1 }),
    days: 13,
    decide: left(({ timers }) => ({ timers: without(timers, /^medicine:/) })),
    detail: /never settled/,
  },
  {
    rule: 'ended by time alone',
    what: 'a condition that is forgotten when a wake rings',
    life: lifeWho(ill),
    days: 4,
    decide: left(({ chronic }, event) =>
      event.type === 'occurrence.due' ? { chronic: { ...chronic, conditions: [] } } : {},
    ),
  },
];

it('a birth that is told after a stop ends what was about the pregnancy, also when the stop is taken back', async () => {
  const life = lifeWho([
    ...mother,
    [50, { writes: 'band', marks: 'stop' }],
    [60, { writes: 'beti hui hai, dono theek hain', marks: 'birth' }],
    [70, { writes: 'shuru', marks: 'start' }],
  ]);
  const { broken, counts } = await live({ days: 14, life: () => life });
  expect(broken).toEqual([]);
  expect(counts.reminders).toBeGreaterThan(1);
});

it('a pause that ends while its person is in another zone wakes nobody', async () => {
  // Ten in the morning in Karachi is midnight in New York.
  const life = lifeWho([...pills, [30, { writes: 'stop messages for 7 days' }], [40, { writes: 'I am in New York' }]]);
  const { broken } = await live({ days: 14, life: () => life });
  expect(broken).toEqual([]);
});

describe('what is broken on purpose is caught', () => {
  it.each(faults)('$rule: $what', async ({ rule, life, days, decide: spoils, plans = [], detail = /./ }) => {
    const of = { days, life: () => life, programme: { ...programme, plans: [...programme.plans, ...plans] } };
    const { broken } = await live({ ...of, ...(spoils && { decide: spoils }) });
    expect(broken.filter((b) => b.rule === rule).map((b) => b.detail)).toContainEqual(expect.stringMatching(detail));
  });

  it('by a rule for each invariant, and the same lives break nothing where nothing is spoilt', async () => {
    expect(new Set(faults.map((f) => f.rule))).toEqual(new Set(rules));
    for (const { life, days, rule } of faults.filter((f, n) => faults.findIndex((g) => g.rule === f.rule) === n))
      expect((await live({ days, life: () => ({ ...life, random: randomFrom(7) }) })).broken, rule).toEqual([]);
  });
});
