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
const by = fc.constantFrom<Counselor>(amna, bilal);
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
const other = (c: Counselor) => (c === amna ? bilal : amna);

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
  fc.constantFrom(1, 4, 6, 20, 61, 300, 900).map((n) => new Step(`${n} minutes`, (w) => w.wait(minutes(n)))),
  fc.constantFrom(0, 1, 12, 45).map((n) => new Step(`restarts after ${n} minutes`, (w) => w.restart(n))),
  fc
    .tuple(who, by)
    .map(
      ([p, c]) =>
        new Step(`${c.name} claims ${p}`, (w) =>
          w.does(p, (handover) => ({ type: 'handover.claimed', handover, counselor: c })),
        ),
    ),
  fc.tuple(who, by, fc.constantFrom(null, 1, 4_000, 6_000)).map(
    ([p, c, undo]) =>
      new Step(`${c.name} answers ${p}${undo === null ? '' : `, and takes it back after ${undo} ms`}`, async (w, n) => {
        const text = `synthetic answer ${n}`;
        const reply = await w.does(p, (handover) => ({ type: 'handover.replied', handover, counselor: c, text }));
        if (reply === null || undo === null) return;
        await w.wait(undo);
        await w.does(p, (handover) => ({ type: 'handover.unsaid', handover, counselor: c, reply }));
      }),
  ),
  fc.tuple(who, by, fc.boolean()).map(
    ([p, c, team]) =>
      new Step(`${c.name} hands ${p} on to a ${team ? 'team' : 'colleague'}`, (w) =>
        w.does(p, (handover) => ({
          ...{ type: 'handover.transferred', handover, counselor: c },
          to: team ? { team: 'mind' } : { counselor: other(c) },
        })),
      ),
  ),
  fc
    .tuple(who, by, fc.boolean())
    .map(
      ([p, c, supervisor]) =>
        new Step(`${c.name} takes ${p} over${supervisor ? ', as a supervisor' : ''}`, (w) =>
          w.does(p, (handover) => ({ type: 'handover.taken-over', handover, counselor: c, supervisor })),
        ),
    ),
  fc
    .tuple(who, by)
    .map(
      ([p, c]) =>
        new Step(`${c.name} gives ${p} back`, (w) =>
          w.does(p, (handover) => ({ type: 'handover.given-back', handover, counselor: c })),
        ),
    ),
  fc
    .tuple(who, by, fc.constantFrom('safe-for-now', 'no-answer', 'died'))
    .map(
      ([p, c, outcome]) =>
        new Step(`${c.name} closes ${p} with ${outcome}`, (w) =>
          w.does(p, (handover) => ({
            ...{ type: 'handover.closed', handover, counselor: c, outcome },
            followUp: '2026-11-24',
          })),
        ),
    ),
  fc
    .tuple(who, by)
    .map(
      ([p, c]) =>
        new Step(`${c.name} takes ${p} up again`, (w) =>
          w.does(p, (handover) => ({ type: 'handover.reopened', handover, counselor: c, supervisor: false })),
        ),
    ),
];

const property = (decides?: CorridorDeps['decide']) =>
  fc.asyncProperty(
    fc.commands([...steps, steps[0]!, steps[2]!, steps[4]!], { maxCommands: 40, size: 'max' }),
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

  it('would not hold if a call’s timer were dropped, or its wake', async () => {
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
    for (const fault of [dropsTimer, dropsWake]) {
      const found = await fc.check(property(fault), { numRuns: 60, endOnFailure: true });
      expect(found.failed).toBe(true);
      expect(found.errorInstance).toMatchObject({ message: expect.stringMatching(/nobody is called for|has no wake/) });
    }
  }, 60_000);
});
