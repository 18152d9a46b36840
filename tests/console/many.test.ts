import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDesk } from '#src/console/page/desk.ts';
import { benchConsole } from '../bench/console.ts';
import { type Kit, startKit, until } from './kit.ts';

/** All of this is synthetic: made-up people and words. */
let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.stop());

it('tells a new danger to every console that has the queue open and to no other, and a queue in under 100 kB', async () => {
  const o = { counselors: 30, bystanders: 5, handovers: 120, rounds: 3 };
  const { snapshot, lines, total, reached, times } = await benchConsole(o, () => {});
  expect(reached).toEqual({ console: 90, relay: 90, others: 0 });
  expect({ lines, total }).toEqual({ lines: 100, total: 120 });
  expect(snapshot).toBeLessThan(100_000);
  expect(times.console.every((ms) => ms > 0) && times.relay.every((ms) => ms > 0)).toBe(true);
}, 60_000);

it('shows the gravest first and reads the rest on demand, each once, while the queue moves', async () => {
  // The longest words that a message can raise concerns by, so that a hundred lines are as large as they get.
  const long = 'درد '.repeat(900);
  const people: string[] = [];
  for (let n = 0; n < 130; n++) {
    const urgency = n % 10 === 0 ? 'emergency' : 'urgent';
    const concerns = ['cardiac', 'stroke', 'mood', 'asthma', 'burns', 'fever', 'self-harm', 'seizure'].map(
      (concern) => ({ concern, urgency, subject: 'self' }) as never,
    );
    people.push(await kit.write(`many-${n}`, n < 110 ? long : 'help', concerns));
  }
  const socket = kit.socket(await kit.signIn(0));
  const desk = createDesk(socket);
  const queue = await until('the queue', () => desk.queue.value);
  expect(queue.size).toBe(100);
  expect(desk.more.value).toBe(30);
  const answer = await desk.ask('queue.open', {});
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(100_000);
  const known = [...desk.queue.value!.values()];
  expect(known.filter((e) => e.handover.urgency === 'emergency').length).toBe(13);

  // Somebody becomes graver and somebody is closed between the first lines and the rest.
  await kit.write('many-129', 'worse', [{ concern: 'cardiac', urgency: 'emergency', subject: 'self' }]);
  await kit.change(people[1]!, (turn) =>
    turn.change({ handover: { ...turn.person.handover!, state: 'closed', closedAt: turn.at } }),
  );
  await kit.settle();
  await until('both told', () => desk.queue.value!.get(people[1]!)?.handover.state === 'closed');
  await desk.readMore();
  await desk.readMore();
  await until('nothing behind', () => desk.more.value === 0);
  const open = [...desk.queue.value!.values()].filter((e) => e.handover.state !== 'closed');
  expect(open.map((e) => e.handover.id).sort()).toEqual(
    (await kit.store.queue(1_000)).map((e) => e.handover.id).sort(),
  );
  expect(open.length).toBe(129);

  // A conversation that is opened has all of the words.
  const person = await kit.write('many-opened', long, [{ concern: 'cardiac', urgency: 'urgent', subject: 'self' }]);
  const chat = await desk.ask('chat.open', { person });
  expect(chat?.ok && chat.entry.concerns[0]!.evidence).toBe(long);
}, 60_000);
