import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { newPerson, type Person } from '#src/care/person.ts';
import { Keyring } from '#src/store/keyring.ts';
import { changedParts, partJson, partOf, parts, personOf, type StoredPart } from '#src/store/parts.ts';
import { seal } from '#src/store/seal.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { happen, message } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

const { file, clear } = newFolder();
afterAll(clear);

const fields = Object.keys(newPerson('p', 'c')) as (keyof Person)[];

describe('the parts of a document', () => {
  it('hold every field once', () => {
    const document = newPerson('p', 'c');
    const kept = parts.flatMap((part) => Object.keys(partOf(document, part)));
    expect(kept.toSorted()).toEqual(fields.toSorted());
  });

  it('are those that must be written, whatever changed', () => {
    fc.assert(
      fc.property(fc.subarray(fields), (changed) => {
        const before = newPerson('p', 'c');
        const after = { ...before, ...Object.fromEntries(changed.map((field) => [field, { new: field }])) } as Person;
        const written = [...changedParts(before, after)].flatMap((part) => Object.keys(partOf(after, part)));
        expect(written).toEqual(expect.arrayContaining(changed));
        if (!changed.includes('readings')) expect(written).not.toContain('readings');
      }),
    );
  });
});

describe('a document of its parts', () => {
  const document: Person = {
    ...newPerson('p', 'c'),
    since: 7,
    recent: [{ from: 'person', text: 't', at: 7, event: 'e' }],
  };
  const stored = () => parts.map((part) => JSON.parse(partJson(document, part)) as StoredPart);

  it('is what was written', () => {
    expect(personOf('p', stored())).toEqual(document);
  });

  it('has the fields that were added since, where any part of it is of another form', () => {
    for (const older of parts.keys()) {
      const all = stored().map((part, i) => (i === older ? { ...part, form: 'older' } : part));
      expect(personOf('p', all)).toEqual(document);
      const { offered: _, ...record } = all[2]!;
      expect(personOf('p', [all[0]!, all[1]!, record])).toEqual(document);
    }
  });

  it('is refused where it is of another form and does not fit', () => {
    const all = stored().map((part) => ({ ...part, form: 'older', since: 'long ago' as never }));
    expect(() => personOf('p', all)).toThrow();
  });
});

it('reads a document that an earlier version wrote whole, and loses nothing of it at the next message', async () => {
  const first = await openSqliteStore({ file, masterKey });
  const { waiting } = await happen(first, message('telegram:1:1', 'amna'), (person) => ({
    person: { ...person, since: 7, timeZone: 'Asia/Karachi', recent: [turn('telegram:1:1')] },
  }));
  const { person: document } = (await first.person(waiting.person))!;
  await first.close();
  writeWhole(document);

  const second = await openSqliteStore({ file, masterKey });
  expect((await second.person(waiting.person))!.person).toEqual(document);
  await happen(second, message('telegram:1:2', 'amna'), (person) => ({
    person: { ...person, recent: [...person.recent, turn('telegram:1:2')] },
  }));
  await second.close();

  const third = await openSqliteStore({ file, masterKey });
  const now = (await third.person(waiting.person))!.person;
  expect(now).toEqual({ ...document, recent: [turn('telegram:1:1'), turn('telegram:1:2')] });
  await third.close();
});

const turn = (event: string) => ({ from: 'person' as const, text: `text of ${event}`, at: 7, event });

/** As the store wrote it before there were parts: one sealed value. */
function writeWhole(document: Person): void {
  const db = new Database(file);
  const shelf = {
    get: (name: string) => (db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name) as Buffer) ?? null,
    put: () => {},
  };
  const row = db.prepare('SELECT key, wrapped FROM keys WHERE person = ?').get(document.id) as {
    key: number;
    wrapped: Buffer;
  };
  const dataKey = new Keyring(masterKey, shelf).unwrap(document.id, row.wrapped);
  const sealed = seal(dataKey, `people|${document.id}|document`, JSON.stringify(document));
  db.prepare('UPDATE people SET document = ? WHERE key = ?').run(sealed, row.key);
  expect(db.prepare('DELETE FROM person_records WHERE key = ?').run(row.key).changes).toBe(1);
  db.prepare('DELETE FROM person_readings WHERE key = ?').run(row.key);
  db.close();
}
