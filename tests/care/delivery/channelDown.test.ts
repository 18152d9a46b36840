import { expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import { testProgramme } from '../../conversations/house.ts';
import { addressOf, message, openKit, recorder, start, virtualClock } from '../../pipeline/kit.ts';

/** Everybody and everything here is made up. */
it('while a channel is down, words of a crisis go by another to the same person, and by the first when it is back', async () => {
  const clockface = virtualClock();
  const [first, second] = [recorder(clockface), recorder(clockface)];
  let down: Outcome | undefined;
  first.answer = () => down;
  const { corridor, store } = await openKit({
    clockface,
    decide,
    programme: testProgramme(false),
    outlets: { test: first, second },
  });
  const happens = async (...arrivals: Parameters<typeof corridor.door.accept>[0]) => {
    await corridor.door.accept(arrivals);
    await corridor.settle();
  };
  await happens(message('amna', 'salam'));
  const { person } = (await store.contactPointOf('test', 'main', 'amna'))!;
  const counselor = { id: 'c', name: 'Synthetic' };
  const to = addressOf('amna-too', 'second');
  await happens({ id: 'l', subject: { person }, sentAt: start, type: 'contactPoint.linked', to, counselor });
  await happens(message('amna-too', 'salam', { channel: 'second' }));
  const [saidFirst, saidSecond] = [first.seen.length, second.seen.length];

  down = { outcome: 'retry', at: null, why: 'http 503' };
  await happens(message('amna', 'main marna chahti hoon'));
  for (let n = 0; n < 300 && second.seen.length === saidSecond; n++) {
    clockface.pass(1_000);
    await corridor.settle();
  }
  const tried = first.seen.slice(saidFirst).map((s) => s.text);
  const elsewhere = second.seen.slice(saidSecond).map((s) => s.text);
  expect(elsewhere).toEqual([tried[0]]);

  down = undefined;
  for (let n = 0; n < 60; n++) {
    clockface.pass(1_000);
    await corridor.settle();
  }
  // Everything of the crisis arrived at last where it was written, and nothing waits.
  const rows = (await store.communications(person, Number.MAX_SAFE_INTEGER, 50)).filter((c) => c.direction === 'out');
  expect(rows.map((c) => c.state)).toEqual(rows.map(() => 'sent'));
  expect(rows.filter((c) => c.text === tried[0])).toHaveLength(2);
  await store.close();
});
