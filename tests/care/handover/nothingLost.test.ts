import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Counselor } from '#src/care/event.ts';
import { minutes } from '#src/care/words.ts';
import type { CorridorDeps } from '#src/pipeline/corridor.ts';
import { amna, bilal, people, Wards } from './wards.ts';

/** All of this is synthetic: made-up people and words. */
interface Model {
  count: number;
}

/** One thing that happens. The model only counts: what must hold is asked of the real thing after each. */
class Step implements fc.AsyncCommand<Model, Wards> {
  private readonly name: string;
  private readonly act: (wards: Wards, n: number) => Promise<unknown>;

  constructor(name: string, act: (wards: Wards, n: number) => Promise<unknown>) {
    this.name = name;
    this.act = act;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, wards: Wards): Promise<void> {
    model.count++;
    await this.act(wards, model.count);
    await wards.holds();
  }

  toString(): string {
    return this.name;
  }
}

const who = fc.constantFrom(...people);
/** Mostly whoever has it. */
const by = fc.constantFrom<Counselor | null>(null, null, null, amna, bilal);
const nameOf = (c: Counselor | null) => c?.name ?? 'the owner';
const words = [
  'I want to kill myself',
  'chest pain and sweating',
  'mera shohar mujhe bohat maarta hai',
  'human',
  'ok',
  'stop',
  'start',
  'I feel very low',
];
const other = (c: Counselor | null) => (c === amna ? bilal : amna);

const steps = [
  fc
    .tuple(who, fc.constantFrom(...words))
    .map(([p, text]) => new Step(`${p} writes ${text}`, (w) => w.writes(p, text))),
  fc
    .tuple(
      who,
      fc.constantFrom('crisis:write:no', 'crisis:write:yes', 'crisis:safe:no', 'menu:human', 'handover:how:not'),
    )
    .map(([p, choice]) => new Step(`${p} taps ${choice}`, (w) => w.writes(p, '', choice))),
  fc.constantFrom(1, 1, 3, 4, 6, 20, 61, 900).map((n) => new Step(`${n} minutes`, (w) => w.wait(minutes(n)))),
  fc.constantFrom(0, 1, 12, 45).map((n) => new Step(`restarts after ${n} minutes`, (w) => w.restart(n))),
  fc
    .tuple(who, by)
    .map(
      ([p, c]) =>
        new Step(`${nameOf(c)} claims ${p}`, (w) =>
          w.does(p, c, (handover, counselor) => ({ type: 'handover.claimed', handover, counselor })),
        ),
    ),
  fc.tuple(who, by, fc.constantFrom(null, 1, 3_999, 4_500, 6_000)).map(
    ([p, c, undo]) =>
      new Step(
        `${nameOf(c)} answers ${p}${undo === null ? '' : `, and takes it back after ${undo} ms`}`,
        async (w, n) => {
          const text = `synthetic answer ${n}`;
          const reply = await w.does(p, c, (handover, counselor) => ({
            type: 'handover.replied',
            handover,
            counselor,
            text,
          }));
          if (reply === null || undo === null) return;
          await w.wait(undo);
          await w.does(p, c, (handover, counselor) => ({ type: 'handover.unsaid', handover, counselor, reply }));
        },
      ),
  ),
  fc.tuple(who, by, fc.boolean()).map(
    ([p, c, team]) =>
      new Step(`${nameOf(c)} hands ${p} on to a ${team ? 'team' : 'colleague'}`, (w) =>
        w.does(p, c, (handover, counselor) => ({
          ...{ type: 'handover.transferred', handover, counselor },
          to: team ? { team: 'mind' } : { counselor: other(c) },
        })),
      ),
  ),
  fc
    .tuple(who, by, fc.boolean())
    .map(
      ([p, c, supervisor]) =>
        new Step(`${nameOf(c)} takes ${p} over${supervisor ? ', as a supervisor' : ''}`, (w) =>
          w.does(p, c, (handover, counselor) => ({ type: 'handover.taken-over', handover, counselor, supervisor })),
        ),
    ),
  fc
    .tuple(who, by)
    .map(
      ([p, c]) =>
        new Step(`${nameOf(c)} gives ${p} back`, (w) =>
          w.does(p, c, (handover, counselor) => ({ type: 'handover.given-back', handover, counselor })),
        ),
    ),
  fc.tuple(who, by, fc.constantFrom('safe-for-now', 'no-answer', 'died')).map(
    ([p, c, outcome]) =>
      new Step(`${nameOf(c)} closes ${p} with ${outcome}`, (w) =>
        w.does(p, c, (handover, counselor) => ({
          ...{ type: 'handover.closed', handover, counselor, outcome },
          followUp: '2026-11-24',
        })),
      ),
  ),
  fc.tuple(who, by).map(
    ([p, c]) =>
      new Step(`${nameOf(c)} takes ${p} up again`, (w) =>
        w.does(p, c, (handover, counselor) => ({
          type: 'handover.reopened',
          handover,
          counselor,
          supervisor: false,
        })),
      ),
  ),
];

const property = (decides?: CorridorDeps['decide']) =>
  fc.asyncProperty(
    fc.commands([...steps, steps[0]!, steps[4]!, steps[4]!, steps[5]!], { maxCommands: 50, size: 'max' }),
    async (commands) => {
      const wards = new Wards(decides);
      await wards.open();
      try {
        await fc.asyncModelRun(() => ({ model: { count: 0 }, real: wards }), commands);
        await wards.repliesHold();
      } finally {
        await wards.close();
      }
    },
  );

describe('whatever people, counselors and machines do', () => {
  it('ends every urgent handover with a named human or a running chain, loses no timer, and leaves nobody without word', async () => {
    await fc.assert(property(), { numRuns: 25 });
  }, 60_000);

  it('would not hold if a call’s timer were dropped, or its wake, or its words', async () => {
    const dropsTimer: CorridorDeps['decide'] = (context, event) => {
      const decision = decide(context, event);
      const { person } = decision.changes;
      if (event.type !== 'handover.given-back' || !person) return decision;
      const { 'handover:call': _, ...timers } = person.timers;
      return { ...decision, changes: { ...decision.changes, person: { ...person, timers } } };
    };
    const dropsWake: CorridorDeps['decide'] = (context, event) => {
      const decision = decide(context, event);
      if (event.type !== 'occurrence.due') return decision;
      const set = decision.wakes.set.filter((w) => w.item !== 'handover:call');
      return { ...decision, wakes: { ...decision.wakes, set } };
    };
    const dropsWords: CorridorDeps['decide'] = (context, event) => {
      const decision = decide(context, event);
      return event.type === 'occurrence.due' ? { ...decision, outgoing: [] } : decision;
    };
    for (const fault of [dropsTimer, dropsWake, dropsWords]) {
      const found = await fc.check(property(fault), { numRuns: 60, seed: 7, endOnFailure: true });
      expect(found.failed).toBe(true);
      expect(found.errorInstance).toMatchObject({
        message: expect.stringMatching(/nobody is called for|has no wake|left without word/),
      });
    }
  }, 60_000);
});
