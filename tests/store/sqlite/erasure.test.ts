import fs from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseListed, readErasures, startErasureList, writtenErasures } from '#src/records/erasureList.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import { accepted, at, decided, message, t0 } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

/** Erasures among many made-up people, whose rows lie between one another's on every page. */
const people = 24;
const rounds = 5;
let ground: ReturnType<typeof newFolder>;
let store: SqliteStore;
beforeEach(async () => {
  ground = newFolder();
  store = await openSqliteStore({ file: ground.file, masterKey, now: () => t0 });
});
afterEach(async () => {
  await store.close();
  ground.clear();
});

const name = (n: number): string => `person-number-${n}-canary`;

/** Everybody writes by turns, ids telling who it was, as some providers' do. Returns everybody's person. */
async function village(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < people; n++) {
      const [waiting] = await accepted(store, message(`${name(n)}:${round}`, name(n)));
      ids[n] = waiting!.person;
      const audit = [
        { id: `${waiting!.arrival.id}/0`, person: ids[n]!, at: t0, actor: 'person', action: 'wrote', detail: name(n) },
      ];
      await store.commit([await decided(store, waiting!, (person) => ({ audit, person: { ...person, since: t0 } }))]);
    }
  }
  return ids;
}

async function erase(n: number, again = false) {
  const person = (await store.contactPointOf('phone', 'main', name(n)))!.person;
  const [waiting] = await accepted(store, { ...message(`erase:${n}:${again}`, name(n)), subject: { person } });
  const entry = { id: `erased:${n}`, person, at: t0, actor: 'person', action: 'person.erased', detail: '' };
  const erased = await store.commit([await decided(store, waiting!, () => ({ erase: entry }))]);
  expect(erased).toMatchObject([{ verdict: 'committed', accepted: [] }]);
  return person;
}

async function swept(): Promise<void> {
  while (await store.sweepErased());
  const db = new Database(ground.file, { readonly: true });
  expect(db.prepare('SELECT count(*) FROM erasures WHERE swept_at IS NULL').pluck().get()).toBe(0);
  db.close();
}

const files = () =>
  fs.readdirSync(ground.folder).map((file) => fs.readFileSync(`${ground.folder}/${file}`).toString('latin1'));
const isFound = (words: string) => files().some((bytes) => bytes.includes(words));

describe('an erasure', () => {
  it('leaves no id of theirs on any page, everybody else’s rows, and a chain that holds', async () => {
    await village();
    const gone = [0, 7, 13, 14, people - 1];
    expect(isFound(name(13))).toBe(true);
    for (const n of gone) await erase(n);
    await swept();
    for (const n of gone) expect(isFound(name(n)), name(n)).toBe(false);
    for (let n = 0; n < people; n++) {
      const point = await store.contactPointOf('phone', 'main', name(n));
      if (gone.includes(n)) expect(point).toBeNull();
      else expect(await store.communications(point!.person, Number.MAX_SAFE_INTEGER, 100)).toHaveLength(rounds);
    }
    expect(await store.verifyAudit()).toMatchObject({ fault: null, erased: gone.length * rounds });
  });

  it('is tried again where something of theirs waits, and then all of it is there', async () => {
    await village();
    const { person } = (await store.contactPointOf('phone', 'main', name(3)))!;
    await accepted(store, message('cry-for-help', name(3)));
    expect(await erase(3)).toBe(person);
    expect(await store.erasures(0, 10)).toEqual([]);
    expect((await store.waiting(0, 10)).map((w) => w.arrival.id)).toEqual(['cry-for-help']);
    expect(await store.person(person)).not.toBeNull();
  });

  it('is undone by no repeat and no late report, and who writes anew is somebody new', async () => {
    const ids = await village();
    const person = await erase(5);
    expect(person).toBe(ids[5]);
    const repeat = await store.accept([message(`${name(5)}:${rounds - 1}`, name(5))]);
    const report = {
      id: 'r',
      subject: at(name(5)),
      sentAt: t0,
      type: 'delivery.receipt',
      outgoing: 'x',
      state: 'read',
    } as const;
    const answer = {
      id: 'o',
      subject: { person },
      sentAt: t0,
      type: 'delivery.receipt',
      outgoing: 'x',
      state: 'read',
    } as const;
    expect([...repeat, ...(await store.accept([report, answer]))].map((a) => a.status)).toEqual(
      Array(3).fill('duplicate'),
    );
    expect(await store.contactPointOf('phone', 'main', name(5))).toBeNull();
    const [anew] = await accepted(store, message('anew', name(5)));
    expect(ids).not.toContain(anew!.person);
    // The same person at the same address again, after a restart, too.
    await store.close();
    store = await openSqliteStore({ file: ground.file, masterKey, now: () => t0 });
    expect((await accepted(store, message('once more', name(5))))[0]!.person).toBe(anew!.person);
    await swept();
    expect(await store.communications(anew!.person, Number.MAX_SAFE_INTEGER, 100)).toHaveLength(2);
  });

  it('leaves a phone to the others who are reached at it, with no word of whoever is gone', async () => {
    const [first] = await accepted(store, message('first', 'amna-canary'));
    const [second] = await accepted(store, { ...message('second'), subject: { person: 'p_somebody-else' } });
    const people = [
      { person: first!.person, word: 'canaryword' },
      { person: second!.person, word: 'moon' },
    ];
    const sharing = { people, speaks: { person: first!.person, until: t0 }, waits: [] };
    await store.commit([
      await decided(store, first!, (person, contactPoint) => ({
        person: { ...person, since: t0 },
        contactPoint: { ...contactPoint, sharing },
      })),
    ]);
    await store.commit([await decided(store, second!, (person) => ({ person: { ...person, since: t0 } }))]);
    const [waiting] = await accepted(store, { ...message('erase'), subject: { person: first!.person } });
    const entry = { id: 'e', person: first!.person, at: t0, actor: 'person', action: 'person.erased', detail: '' };
    await store.commit([await decided(store, waiting!, () => ({ erase: entry }))]);
    await swept();
    const point = await store.contactPointOf('phone', 'main', 'amna-canary');
    expect(point).toMatchObject({ person: second!.person, sharing: { people: [people[1]], speaks: null } });
    expect((await store.load([{ ...second!, contactPoint: point!.id }]))[0]!.documents.contactPoint).toEqual(point);
  });

  it('is done again in an older copy of the database, by the list beside it', async () => {
    await village();
    await store.close();
    const older = `${ground.file}.older`;
    fs.copyFileSync(ground.file, older);
    store = await openSqliteStore({ file: ground.file, masterKey, now: () => t0 });
    const person = await erase(9);
    await swept();
    const list = `${ground.folder}/erased.list`;
    const started = await startErasureList(store, list, (error) => expect.unreachable(String(error)));
    await started.stop();
    expect(started.again).toBe(0);
    expect(readErasures(fs.readFileSync(list, 'utf8'))).toEqual([person]);
    expect(await writtenErasures(store)).toBe(fs.readFileSync(list, 'utf8'));

    await store.close();
    fs.copyFileSync(older, ground.file);
    fs.rmSync(older);
    store = await openSqliteStore({ file: ground.file, masterKey, now: () => t0 });
    expect(isFound(name(9))).toBe(true);
    const again = await startErasureList(store, list, (error) => expect.unreachable(String(error)));
    await again.stop();
    expect(again.again).toBe(1);
    await swept();
    expect(isFound(name(9))).toBe(false);
    expect((await store.auditTrail({ person })).at(-1)).toMatchObject({ actor: 'restore', action: 'person.erased' });
    expect(await eraseListed(store, [person])).toBe(0);
    expect(() => readErasures('p_abcdefghijkl 2026-01-01\nno person')).toThrow('line 2');
  });
});

describe('what is kept for a time', () => {
  it('goes when it is over, but what waits and the newest row, and the rest is read as before', async () => {
    await village();
    const { person } = (await store.contactPointOf('phone', 'main', name(1)))!;
    const before = await store.communications(person, Number.MAX_SAFE_INTEGER, 100);
    await accepted(store, { ...message('waits', name(2)), sentAt: t0 - 10 });
    expect(await store.purgeBefore('messages', t0 - 1)).toBe(0);
    expect(await store.communications(person, Number.MAX_SAFE_INTEGER, 100)).toEqual(before);
    while ((await store.purgeBefore('messages', t0 + 1)) > 0);
    expect(await store.communications(person, Number.MAX_SAFE_INTEGER, 100)).toEqual([]);
    expect((await store.waiting(0, 10)).map((w) => w.arrival.id)).toEqual(['waits']);
    const [anew] = await accepted(store, message('anew', name(1)));
    expect((await store.communications(anew!.person, Number.MAX_SAFE_INTEGER, 100)).map((c) => c.id)).toEqual(['anew']);
  });

  it('takes who and what for out of the audit, and its chain holds', async () => {
    await village();
    expect(await store.purgeBefore('audit', t0)).toBe(0);
    while ((await store.purgeBefore('audit', t0 + 1)) > 0);
    expect(await store.verifyAudit()).toMatchObject({ fault: null, rows: people * rounds, erased: people * rounds });
    expect(
      (await store.auditTrail({})).every((r) => r.actor === '' && r.detail === '' && !r.id.includes('canary')),
    ).toBe(true);
  });
});
