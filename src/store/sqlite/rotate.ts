import { createHash, type KeyObject } from 'node:crypto';
import { dataPlace, derivedKey, ownKeys, ownPlace, rotationMark, wrappingKey } from '../keyring.ts';
import { MasterKeyError } from '../masterKey.ts';
import { seal, unseal } from '../seal.ts';
import { type Connection, openDatabase } from './database.ts';

/** How many data keys go in one transaction. */
const page = 1_000;

/** How many keys are wrapped by the new master key by now, of how many. */
export type RotationProgress = (done: number, total: number) => void;

/** What a rotation found when it had ended. */
export interface Rotated {
  /** Data keys, one for each person. */
  readonly people: number;
  /** How many of all keys an earlier run had wrapped anew already. */
  readonly before: number;
  /**
   * The database's own keys are born of its first master key, since it is from before they were drawn: whoever has that one can
   * still derive what seals the audit and what addresses are looked up by.
   */
  readonly derivedOwnKeys: boolean;
}

interface Wraps {
  readonly from: KeyObject;
  readonly to: KeyObject;
}

/**
 * Wraps every key of a database, which no service may have open, by a new master key, and proves that each opens by it. It can be
 * ended at any moment and begun again with the same two keys; until it is finished the database opens by neither. What was
 * wrapped by the old one is left nowhere in the file: that key opens nothing of it any more. Throws a `MasterKeyError` where a
 * key opens by neither.
 */
export function rotateKeys(file: string, from: Buffer, to: Buffer, told: RotationProgress): Rotated {
  const { connection } = openDatabase(file);
  try {
    connection.pragma('secure_delete = ON');
    const wraps: Wraps = { from: wrappingKey(from), to: wrappingKey(to) };
    known(connection, wraps);
    begin(connection, to);
    const people = connection.prepare<[], number>('SELECT count(*) FROM keys').pluck().get()!;
    const total = people + ownKeys.length;
    const before = wrapData(connection, wraps, (done) => told(done, total)) + wrapOwn(connection, wraps);
    told(total, total);
    prove(connection, wraps);
    connection.prepare('DELETE FROM meta WHERE name = ?').run(rotationMark);
    // Written anew from its first page on, so that no page keeps what was there before.
    connection.exec('VACUUM');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    return { people, before, derivedOwnKeys: areDerived(connection, wraps) };
  } finally {
    connection.close();
  }
}

/** Neither key may be a stranger's: a mark that nobody can take away again would keep the service from starting. */
function known(connection: Connection, wraps: Wraps): void {
  for (const [name, value] of ownOf(connection)) rewrapped(wraps, ownPlace(name), value);
}

/** Marks the database as being between two keys, and refuses to lead it to a third. */
function begin(connection: Connection, to: Buffer): void {
  const mark = createHash('sha256').update('hamdam rotation to').update(to).digest();
  const kept = connection.prepare<[string], Buffer>('SELECT value FROM meta WHERE name = ?').pluck().get(rotationMark);
  if (kept && !kept.equals(mark))
    throw new MasterKeyError('a change to another new key was begun; finish that one first');
  if (!kept) connection.prepare('INSERT INTO meta (name, value) VALUES (?, ?)').run(rotationMark, mark);
}

/** Returns how many were wrapped anew before. */
function wrapData(connection: Connection, wraps: Wraps, told: (done: number) => void): number {
  const next = connection.prepare<[number, number], { key: number; person: string; wrapped: Buffer }>(
    'SELECT key, person, wrapped FROM keys WHERE key > ? ORDER BY key LIMIT ?',
  );
  const write = connection.prepare('UPDATE keys SET wrapped = ? WHERE key = ?');
  let [done, before] = [0, 0];
  for (let rows = next.all(0, page); rows.length > 0; rows = next.all(rows.at(-1)!.key, page)) {
    connection.transaction(() => {
      for (const { key, person, wrapped } of rows) {
        const anew = rewrapped(wraps, dataPlace(person), wrapped);
        if (anew) write.run(anew, key);
        else before++;
      }
    })();
    done += rows.length;
    told(done);
  }
  return before;
}

function wrapOwn(connection: Connection, wraps: Wraps): number {
  let before = 0;
  connection.transaction(() => {
    for (const [name, value] of ownOf(connection)) {
      const anew = rewrapped(wraps, ownPlace(name), value);
      if (anew) connection.prepare('UPDATE meta SET value = ? WHERE name = ?').run(anew, name);
      else before++;
    }
  })();
  return before;
}

function ownOf(connection: Connection): [name: string, value: Buffer][] {
  const read = connection.prepare<[string], Buffer>('SELECT value FROM meta WHERE name = ?').pluck();
  return ownKeys.flatMap((name): [string, Buffer][] => {
    const value = read.get(name);
    return value ? [[name, value]] : [];
  });
}

/** Null for what the new key opens already. */
function rewrapped({ from, to }: Wraps, place: string, wrapped: Buffer): Buffer | null {
  if (opened(to, place, wrapped)) return null;
  const plain = opened(from, place, wrapped);
  if (!plain) throw new MasterKeyError('a key of the database opens by neither the old nor the new master key');
  return seal(to, place, plain);
}

function opened(key: KeyObject, place: string, wrapped: Buffer): Buffer | null {
  try {
    return unseal(key, place, wrapped);
  } catch {
    return null;
  }
}

/** Every key opens by the new master key and none by the old one. */
function prove(connection: Connection, { from, to }: Wraps): void {
  const all = connection.prepare<[], { person: string; wrapped: Buffer }>('SELECT person, wrapped FROM keys').iterate();
  const good = (place: string, wrapped: Buffer) => opened(to, place, wrapped) && !opened(from, place, wrapped);
  for (const { person, wrapped } of all) {
    if (!good(dataPlace(person), wrapped)) throw new MasterKeyError('a data key did not open by the new master key');
  }
  if (!ownOf(connection).every(([name, value]) => good(ownPlace(name), value))) {
    throw new MasterKeyError('a key of the database itself did not open by the new master key');
  }
}

function areDerived(connection: Connection, { to }: Wraps): boolean {
  // Only a database from before keys were drawn has no root, or one that its first master key was.
  const own = new Map(ownOf(connection).map(([name, value]) => [name, opened(to, ownPlace(name), value)]));
  const root = own.get('root');
  return !root || own.get('lookup')?.equals(derivedKey(root, 'lookup')) === true;
}
