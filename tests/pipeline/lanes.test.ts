import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lanes } from '#src/pipeline/lanes.ts';
import type { Waiting } from '#src/store/store.ts';
import { addressOf, message, start } from './kit.ts';

function waiting(seq: number, person: string, voice = true): Waiting {
  const arrival = voice
    ? message(person, 'words', { id: `m:${seq}` })
    : ({
        id: `o:${seq}`,
        subject: { person },
        sentAt: start,
        type: 'occurrence.due',
        plan: 'timer',
        item: 'x',
        nth: '1',
        dueAt: start,
      } as const);
  return {
    seq,
    person,
    contactPoint: voice ? addressOf(person).address : null,
    attempts: 0,
    handledAt: null,
    arrival,
  };
}

it('serves every event once, in order for each person, however they are added, taken and retried', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c', 'd'), voice: fc.boolean() }), { maxLength: 60 }),
      fc.array(fc.record({ take: fc.integer({ min: 1, max: 6 }), again: fc.boolean() }), { maxLength: 200 }),
      (added, steps) => {
        const lanes = new Lanes();
        const queue = added.map((a, i) => waiting(i + 1, a.person, a.voice));
        const served: number[] = [];
        const serve = (limit: number, again: boolean) => {
          const taken = lanes.take(limit);
          expect(new Set(taken.map((e) => e.waiting.person)).size).toBe(taken.length);
          for (const [i, entry] of taken.entries()) {
            if (again && i === 0) lanes.again(entry);
            else {
              served.push(entry.waiting.seq);
              lanes.done(entry);
            }
          }
        };
        for (const { take, again } of steps) {
          for (const w of queue.splice(0, 2)) lanes.add(w);
          serve(take, again);
        }
        for (const w of queue) {
          lanes.add(w);
          lanes.add(w);
        }
        while (lanes.size > 0) serve(4, false);
        expect(served.toSorted((a, b) => a - b)).toEqual(added.map((_, i) => i + 1));
        for (const person of ['a', 'b', 'c', 'd']) {
          const own = served.filter((seq) => added[seq - 1]!.person === person);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      },
    ),
  );
});

it('puts an event that arrives late at its place, behind the one that is out', () => {
  const lanes = new Lanes();
  lanes.add(waiting(5, 'a'));
  const [out] = lanes.take(1);
  lanes.add(waiting(9, 'a'));
  lanes.add(waiting(7, 'a'));
  lanes.done(out!);
  const next = lanes.take(1);
  lanes.done(next[0]!);
  expect([next[0]!.waiting.seq, lanes.take(1)[0]!.waiting.seq]).toEqual([7, 9]);
});

it('serves who speaks before what only fell due, and neither holds up the other', () => {
  const lanes = new Lanes();
  for (let i = 0; i < 1000; i++) lanes.add(waiting(i + 1, `due-${i}`, false));
  lanes.add(waiting(2000, 'speaks'));
  expect(lanes.take(4).map((e) => e.waiting.person)).toContain('speaks');
  for (let i = 0; i < 1000; i++) lanes.add(waiting(3000 + i, `voice-${i}`));
  const batch = lanes.take(100).map((e) => e.waiting.person);
  expect(batch.filter((p) => p.startsWith('due-')).length).toBe(25);
});

it('lets a lane go first whose reminder stands before what the person says', () => {
  const lanes = new Lanes();
  for (let i = 0; i < 100; i++) lanes.add(waiting(i + 1, `due-${i}`, false));
  lanes.add(waiting(200, 'due-99'));
  expect(lanes.take(2).map((e) => e.waiting.seq)).toContain(100);
});
