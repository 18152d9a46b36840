import { expect, it } from 'vitest';
import { readiness } from '#src/http/health.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { masterKey, message, openKit, start } from '../pipeline/kit.ts';
import { until } from './until.ts';

/** A disk without room: SQLite may not take another page, until it is given some. */
async function openNarrow() {
  const store = await openSqliteStore({ file: ':memory:', masterKey, now: () => start });
  const pages = (n: number) => store.connection.pragma(`max_page_count = ${n}`);
  return {
    store,
    fill: () => pages(Number(store.connection.pragma('page_count', { simple: true }))),
    makeRoom: () => pages(1_000_000),
  };
}
const long = 'x'.repeat(15_000);

it('what cannot be written is not acknowledged, and readiness says that nobody should be sent here', async () => {
  const { store, fill, makeRoom } = await openNarrow();
  const { corridor } = await openKit({ store });
  const ready = () =>
    readiness({
      store,
      storeFailedAt: corridor.storeFailedAt,
      rangAt: () => start,
      now: () => start,
      handling: () => 0,
      sending: () => 0,
      stopping: () => false,
    });
  expect(await ready()).toMatchObject({ ready: true });
  fill();
  await expect(corridor.door.accept([message('amna', long)])).rejects.toThrow();
  expect(await ready()).toMatchObject({ ready: false, checks: { store: 'cannot be written or read' } });
  makeRoom();
  expect(await corridor.door.accept([message('amna', long)])).toEqual(['accepted']);
});

it('an event that was accepted waits for room and is then decided: a full disk is no fault of what somebody wrote', async () => {
  const { store, fill, makeRoom } = await openNarrow();
  const { corridor, outlet, log } = await openKit({ store });
  const { handler } = corridor;
  // The first is decided while it is accepted; the second of the same person takes its turn.
  await corridor.door.accept([message('amna', 'salam'), message('amna', long)]);
  fill();
  // Counting a failure needs no new page, so that it succeeds where the decision finds no room.
  await until('more failures than an event at fault is given', () => log.lines.length >= 4);
  expect(log.lines.join()).toContain('SQLITE_FULL');
  expect(outlet.texts).not.toContain(long);
  makeRoom();
  await handler.idle();
  await corridor.settle();
  expect(outlet.texts).toEqual(['salam', long]);
  expect(log.lines.join()).not.toContain(long);
});

it('how a send ended is kept until there is room: it is said once, and nothing else is sent meanwhile', async () => {
  const { store, fill, makeRoom } = await openNarrow();
  let full = false;
  const settle: typeof store.settle = (settlements) =>
    full ? Promise.reject(Object.assign(new Error('canary'), { code: 'SQLITE_FULL' })) : store.settle(settlements);
  const { corridor, outlet, log, clockface } = await openKit({ store: { ...store, settle } });
  outlet.answer = () => {
    if (outlet.seen.length === 1) fill();
    full ||= outlet.seen.length === 1;
    return undefined;
  };
  await corridor.door.accept([message('amna', 'first'), message('bilal', 'hold 9000')]);
  await corridor.settle();
  const left = [...outlet.texts];
  // Every lease has run out long since.
  for (let hour = 0; hour < 3; hour++) {
    clockface.pass(3_600_000);
    await corridor.settle();
  }
  expect([left, outlet.texts]).toEqual([['first'], ['first']]);
  full = false;
  makeRoom();
  await corridor.settle();
  expect(outlet.texts).toEqual(['first', 'hold 9000']);
  expect(await store.counts()).toMatchObject({ due: 0, unknowns: 0 });
  expect(log.lines.join()).toContain('SQLITE_FULL');
  expect(log.lines.join()).not.toContain('canary');
});

it('what was sent is written down at a stop where there is room again by then', async () => {
  const { store } = await openNarrow();
  let full = true;
  const settle: typeof store.settle = (settlements) =>
    full ? Promise.reject(Object.assign(new Error('x'), { code: 'SQLITE_FULL' })) : store.settle(settlements);
  const { corridor } = await openKit({ store: { ...store, settle } });
  await corridor.door.accept([message('amna', 'first')]);
  await corridor.settle();
  full = false;
  await corridor.stop(AbortSignal.timeout(1_000));
  expect(await store.recoverLeases(start)).toBe(0);
});

it('readiness hears of an outbox that cannot be read, in which everybody’s answers wait', async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey, now: () => start });
  const { corridor } = await openKit({ store: { ...store, claim: () => Promise.reject(new Error('synthetic')) } });
  await corridor.start();
  await until('the failure to be known', () => corridor.storeFailedAt() !== null);
  await corridor.stop(AbortSignal.timeout(1_000));
});
