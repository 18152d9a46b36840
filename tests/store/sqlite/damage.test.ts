import Database from 'better-sqlite3';
import { afterAll, afterEach, expect, it } from 'vitest';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, always, claim, handover, happen, message, say } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

let { file, clear } = newFolder();
afterEach(() => {
  clear();
  ({ file, clear } = newFolder());
});
afterAll(() => clear());

/** What a failing disk does: the bytes of one sealed value are gone. */
function damage(sql: string, ...values: unknown[]): void {
  const db = new Database(file);
  expect(db.prepare(sql).run(...values).changes).toBe(1);
  db.close();
}

it('lets one damaged row silence nobody else, and brings a human to the one it belongs to', async () => {
  const first = await openSqliteStore({ file, masterKey });
  await happen(first, message('telegram:1:1', 'amna'), (_, w) => ({ outgoing: [say(w, 0)] }));
  await happen(first, message('telegram:1:2', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
  const { waiting: urgent } = await happen(first, message('telegram:1:3', 'zara'), (person) => ({
    person: { ...person, handover: handover('telegram:1:3', 'urgent') },
  }));
  await happen(first, message('telegram:1:4', 'sami'), (person) => ({
    person: { ...person, handover: handover('telegram:1:4', 'emergency') },
  }));
  const [unread] = await accepted(first, message('telegram:1:5', 'dua'));
  await accepted(first, message('telegram:1:6', 'ehsan'));
  await first.close();

  damage('UPDATE inbox SET payload = zeroblob(64) WHERE id = ?', 'telegram:1:5');
  damage('UPDATE outbox SET body = zeroblob(64) WHERE id = ?', 'telegram:1:1/0');
  damage(
    'UPDATE people SET document = zeroblob(64) WHERE key = (SELECT key FROM keys WHERE person = ?)',
    urgent.person,
  );

  const store = await openSqliteStore({ file, masterKey });
  const waiting = await store.waiting(0, 100);
  expect(waiting.map((w) => w.arrival.id)).toEqual(['telegram:1:6', 'set-aside:telegram:1:5']);
  expect(waiting[1]).toMatchObject({
    person: unread!.person,
    arrival: { type: 'event.set-aside', error: 'unreadable' },
  });
  expect(await claim(store, always)).toEqual(['telegram:1:2/0']);
  const queue = await store.queue(10);
  expect(queue.map((entry) => entry.handover.urgency)).toEqual(['emergency', 'urgent']);
  expect(queue[1]!.person).toBe(urgent.person);
  await store.close();
});

it('lists what never arrived on both sides of a damaged row, and says that a page is the last only where it is', async () => {
  const first = await openSqliteStore({ file, masterKey });
  for (const n of [1, 2, 3]) {
    await happen(first, message(`telegram:1:${n}`, `a${n}`), (_, w) => ({ outgoing: [say(w, 0)] }));
    const [outgoing] = await claim(first, always);
    await first.settle([
      { outgoing: outgoing!, outcome: { outcome: 'refused', why: 'not-found' }, dueAt: null, event: null },
    ]);
  }
  await first.close();
  damage('UPDATE outbox SET body = zeroblob(64) WHERE id = ?', 'telegram:1:2/0');
  const store = await openSqliteStore({ file, masterKey });
  const page = await store.undelivered(null, 2);
  expect(page.map((e) => e.id)).toEqual(['telegram:1:3/0', 'telegram:1:1/0']);
  expect(await store.undelivered(page[1]!.seq, 2)).toEqual([]);
  await store.close();
});
