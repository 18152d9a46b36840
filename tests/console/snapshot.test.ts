import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { urgencies } from '#src/care/words.ts';
import { createDesk, type Desk } from '#src/console/page/desk.ts';
import { lineOf } from '#src/console/queueLines.ts';
import { type Kit, startKit, until } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.stop());

/** Things that happen while consoles look on, connect, lose their connection and come back. */
const who = fc.nat(4);
const by = fc.nat(1);
const deed = <D extends string>(name: D) => fc.record({ do: fc.constant(name), who, by });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('danger' as const),
      who,
      by,
      urgency: fc.constantFrom(...urgencies.slice(1)),
    }),
  },
  { weight: 5, arbitrary: deed('talk' as const) },
  { weight: 3, arbitrary: deed('claim' as const) },
  { weight: 3, arbitrary: deed('reply' as const) },
  { weight: 2, arbitrary: deed('note' as const) },
  { weight: 2, arbitrary: deed('close' as const) },
  { weight: 2, arbitrary: deed('look' as const) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), by }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let run = 0;

// A command whose answer is lost with its connection is given up after fifteen seconds, so a busy machine takes minutes.
it('equals a fresh snapshot, whatever happened since and however often the connection broke', {
  timeout: 300_000,
}, async () => {
  const cookies = [await kit.signIn(0), await kit.signIn(1)];
  const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
    run++;
    const people = [0, 1, 2, 3, 4].map((n) => `run${run}-${n}`);
    const persons = await Promise.all(people.map((who) => kit.write(who, 'first', [worry])));
    const sockets = cookies.map((c) => kit.socket(c));
    const desks = sockets.map((s) => createDesk(s));
    await until('both desks', () => desks.every((d) => d.queue.value));
    try {
      const under: unknown[] = [];
      for (const [n, s] of steps.entries()) {
        if (s.do === 'drop') sockets[s.by]!.io.engine?.close();
        else under.push(happen(s, { n, desk: desks[s.by]!, who: people[s.who]!, person: persons[s.who]! }));
        if (n % 4 === 3) await new Promise((resolve) => setTimeout(resolve, 8));
      }
      await Promise.all(under);
      await kit.settle();
      for (const desk of desks) {
        await atRest(desk);
        await compare(desk);
      }
    } finally {
      for (const socket of sockets) socket.disconnect();
      // The queue is read up to a bound: what one run left must not push the next one's out.
      for (const person of persons) await kit.change(person, (turn) => turn.change({ handover: null, concerns: [] }));
    }
  });
  await fc.assert(property, { numRuns: 5, endOnFailure: true });
});

const worry = { concern: 'mood', urgency: 'soon', subject: 'self' } as const;

function happen(s: Exclude<Step, { do: 'drop' }>, on: { n: number; desk: Desk; who: string; person: string }): unknown {
  const { n, desk, who, person } = on;
  const deed = {
    person,
    handover: desk.queue.value?.get(person)?.handover.id ?? 'handover:none',
    id: `run${run}-deed-${n}`,
  };
  switch (s.do) {
    case 'look':
      return desk.open(person);
    case 'danger':
      return kit.write(who, `danger ${n}`, [{ concern: 'cardiac', urgency: s.urgency, subject: 'self' }]);
    case 'talk':
      return kit.write(who, `talk ${n}`);
    case 'claim':
      return desk.ask('handover.claim', deed);
    case 'reply':
      return desk.ask('handover.reply', { ...deed, text: `reply ${n}` });
    case 'note':
      return desk.ask('handover.note', { ...deed, text: `note ${n}` });
    case 'close':
      return desk.ask('handover.close', { ...deed, outcome: 'referred', summary: `summary ${n}` });
  }
}

/** What the desk knows is what the store says, to the last field. */
async function compare(desk: Desk): Promise<void> {
  const open = [...desk.queue.value!.values()].filter((e) => e.handover.state !== 'closed');
  expect(open.sort(byPerson)).toEqual((await kit.store.queue(10_000)).map(lineOf).sort(byPerson));
  const chat = desk.chat.value;
  if (!chat) return;
  expect(chat.entry).toEqual(await kit.store.entry(chat.person));
  const talk = await kit.store.communications(chat.person, Number.MAX_SAFE_INTEGER, 200);
  expect([...chat.communications.values()].sort(byId)).toEqual([...talk].sort(byId));
  const notes = await kit.store.notes(chat.person, 200);
  expect([...chat.notes.values()].sort(byId)).toEqual([...notes].sort(byId));
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byPerson = (a: { person: string }, b: { person: string }) => (a.person < b.person ? -1 : 1);

/** Connected again, and everything told before a command was answered has come. */
async function atRest(desk: Desk): Promise<void> {
  await until('connected again', () => desk.connected.value);
  // Rows on their way out change without anybody's doing; they are done when nothing is due.
  await until('nothing due', async () => (await kit.store.counts()).due === 0);
  await until('the desk at rest', async () => {
    const before = [desk.queue.value, desk.chat.value];
    const answer = await desk.ask('chat.close', { person: 'p_none' });
    await new Promise((resolve) => setTimeout(resolve, 40));
    return answer?.ok && before[0] === desk.queue.value && before[1] === desk.chat.value;
  });
}
