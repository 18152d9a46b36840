import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { urgencies } from '#src/care/words.ts';
import { createDesk, type Desk } from '#src/console/page/desk.ts';
import { type Kit, startKit, until } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.stop());

/** Things that happen while consoles look on, connect, lose their connection and come back. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('danger' as const),
      who: fc.nat(4),
      urgency: fc.constantFrom(...urgencies.slice(1)),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('talk' as const), who: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('claim' as const), who: fc.nat(4), by: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reply' as const), who: fc.nat(4), by: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note' as const), who: fc.nat(4), by: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), who: fc.nat(4), by: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), by: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), who: fc.nat(4), by: fc.nat(1) }) },
);

let run = 0;

it('equals a fresh snapshot, whatever happened since and however often the connection broke', {
  timeout: 60_000,
}, async () => {
  const cookies = [await kit.signIn(0), await kit.signIn(1)];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      run++;
      const sockets = cookies.map((c) => kit.socket(c));
      const desks = sockets.map((s) => createDesk(s));
      const persons = await Promise.all(
        [0, 1, 2, 3, 4].map((n) =>
          kit.write(`run${run}-${n}`, 'first', [{ concern: 'mood', urgency: 'soon', subject: 'self' }]),
        ),
      );
      await until('both desks', () => desks.every((d) => d.queue.value));
      const under: Promise<unknown>[] = [];
      for (const [n, s] of steps.entries()) {
        under.push(Promise.resolve(happen(s, n)));
        if (n % 4 === 3) await new Promise((resolve) => setTimeout(resolve, 8));
      }

      function happen(s: (typeof steps)[number], n: number): unknown {
        if (s.do === 'drop') return sockets[s.by]!.io.engine?.close();
        const person = persons[s.who]!;
        if (s.do === 'look') return desks[s.by]!.open(person);
        const who = `run${run}-${s.who}`;
        if (s.do === 'danger')
          return kit.write(who, `danger ${n}`, [{ concern: 'cardiac', urgency: s.urgency, subject: 'self' }]);
        if (s.do === 'talk') return kit.write(who, `talk ${n}`);
        const desk = desks[s.by]!;
        const handover = desk.queue.value?.get(person)?.handover.id ?? 'handover:none';
        const deed = { person, handover, id: `run${run}-deed-${n}` };
        if (s.do === 'claim') return desk.ask('handover.claim', deed);
        if (s.do === 'reply') return desk.ask('handover.reply', { ...deed, text: `reply ${n}` });
        if (s.do === 'note') return desk.ask('handover.note', { ...deed, text: `note ${n}` });
        return desk.ask('handover.close', { ...deed, outcome: 'referred', summary: `summary ${n}` });
      }

      await Promise.all(under);
      await kit.settle();
      for (const desk of desks) await settled(desk);
      const fresh = await kit.store.queue(200);
      for (const desk of desks) {
        const open = [...desk.queue.value!.values()].filter((e) => e.handover.state !== 'closed');
        expect(open.sort(byPerson)).toEqual([...fresh].sort(byPerson));
        const chat = desk.chat.value;
        if (!chat) continue;
        expect(chat.entry).toEqual(await kit.store.entry(chat.person));
        const talk = await kit.store.communications(chat.person, Number.MAX_SAFE_INTEGER, 200);
        expect([...chat.communications.values()].sort(byId)).toEqual([...talk].sort(byId));
        const notes = await kit.store.notes(chat.person, 200);
        expect([...chat.notes.values()].sort(byId)).toEqual([...notes].sort(byId));
      }
      for (const socket of sockets) socket.disconnect();
    }),
    { numRuns: 15 },
  );
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byPerson = (a: { person: string }, b: { person: string }) => (a.person < b.person ? -1 : 1);

/** Connected again, and everything told before this command was answered has come. */
async function settled(desk: Desk): Promise<void> {
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
