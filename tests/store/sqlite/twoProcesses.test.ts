import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, claim, decided, handover, happen, message, say, t0 } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

it('four processes that open a new file at once all find it ready', async () => {
  const { file, clear } = newFolder();
  const code = `import { openSqliteStore } from '#src/store/sqlite/store.ts';
    const store = await openSqliteStore({ file: process.argv[1], masterKey: Buffer.alloc(32, 7) });
    const subject = { contactPoint: { channel: 'phone', account: 'main', address: 'amna' } };
    const message = { type: 'message.received', text: '', choice: null, media: null, edited: false };
    const [{ status }] = await store.accept([{ id: 'the same', subject, sentAt: 0, ...message }]);
    console.log(status);
    await store.close();`;
  const run = promisify(execFile);
  const argv = ['--input-type=module-typescript', '-e', code, file];
  const outs = await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, argv, { cwd: import.meta.dirname })));
  expect(outs.map((o) => o.stdout.trim()).toSorted()).toEqual(['accepted', 'duplicate', 'duplicate', 'duplicate']);
  clear();
});

/** Two connections to one file, each with its own memory of it, as two processes have. */
describe('two processes on one file', () => {
  let one: SqliteStore;
  let two: SqliteStore;
  let clear: () => void;
  beforeEach(async () => {
    const place = newFolder();
    clear = place.clear;
    one = await openSqliteStore({ file: place.file, masterKey });
    two = await openSqliteStore({ file: place.file, masterKey });
  });
  afterEach(async () => {
    await one.close();
    await two.close();
    clear();
  });

  it('accept an event once and know each other’s people', async () => {
    const [a] = await accepted(one, message('a'));
    expect(await two.accept([message('a')])).toEqual([{ status: 'duplicate' }]);
    const [b] = await accepted(two, message('b'));
    expect(b!.person).toBe(a!.person);
    expect((await two.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['a', 'b']);
  });

  it('cannot decide on what the other has changed, nor what it has decided', async () => {
    const [a, b] = await accepted(one, message('a'), message('b'));
    const stale = await decided(one, a!, (person) => ({ person: { ...person, since: t0 }, outgoing: [say(a!, 0)] }));
    const theirs = await decided(two, b!, (person) => ({ person: { ...person, language: 'ur' } }));
    expect(await two.commit([theirs])).toEqual([{ verdict: 'committed', accepted: [] }]);
    expect(await one.commit([stale])).toEqual([{ verdict: 'moved' }]);
    const fresh = await decided(one, a!, (person) => ({ person: { ...person, since: t0 } }));
    expect(fresh.loaded.documents.person.language).toBe('ur');
    expect(await one.commit([fresh])).toEqual([{ verdict: 'committed', accepted: [] }]);
    const again = await decided(two, a!, { outgoing: [say(a!, 0)] });
    expect((await two.commit([again]))[0]!.verdict).toBe('moved');
    const late = await decided(two, a!, { outgoing: [say(a!, 0)] });
    expect(await two.commit([late])).toEqual([{ verdict: 'committed', accepted: [] }]);
    expect(await claim(two)).toEqual([]);
  });

  it('claim different rows, and withdraw each other’s before they leave', async () => {
    await happen(one, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
    await happen(two, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
    expect(await claim(one, t0, { phone: 1 })).toEqual(['a/0']);
    expect(await claim(two)).toEqual(['b/0']);
    // Only the process that claimed a row knows whether it has left: another one does not replace it.
    await happen(two, message('c'), (_, w) => ({ outgoing: [say(w, 0, { insteadOf: 'a/0' })] }));
    expect(await claim(two)).toEqual([]);
    await happen(two, message('d'), { withdrawals: [{ outgoing: 'a/0' }] });
    expect(await one.stands('a/0')).toBe(false);
  });

  it('show people what the other has written', async () => {
    const { waiting } = await happen(one, message('a'), (person) => ({
      person: { ...person, handover: handover('a', 'soon') },
    }));
    expect((await two.queue(9))[0]!.handover.urgency).toBe('soon');
    await happen(one, message('b'), (person) => ({ person: { ...person, handover: handover('a', 'emergency') } }));
    expect((await two.entry(waiting.person))!.handover.urgency).toBe('emergency');
    expect((await two.person(waiting.person))!.version).toBe(2);
  });
});
