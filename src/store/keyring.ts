import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Address } from '#src/care/event.ts';
import { MasterKeyError } from './masterKey.ts';
import { seal, unseal } from './seal.ts';

/** Where a database keeps its own wrapped keys. */
export interface KeyShelf {
  get(name: string): Buffer | null;
  put(name: string, wrapped: Buffer): void;
}

/** The database's own keys by name. `root` is what the rest of the house derives its keys from: sign-in, pagers, enrolment. */
export const ownKeys = ['lookup', 'record', 'audit chain', 'root'] as const;
type OwnKey = (typeof ownKeys)[number];

/** The mark of a rotation that was begun: by it the database opens for nobody until it is finished. */
export const rotationMark = 'rotation';

/** The marks of a move: of a database that is being filled from another, and of one that was moved to another. Both open for nobody. */
export const moveMark = 'move';
export const movedMark = 'moved';

/** What a database's own keys are born of: chance or, where the same seed must give the same ids, the master key. */
export type Birth = 'drawn' | 'derived';

/** The key by which a master key wraps all others, and where each is bound to. */
export const wrappingKey = (masterKey: Buffer): KeyObject => createSecretKey(derivedKey(masterKey, 'wrapping'));
export const ownPlace = (name: string): string => `meta|${name}|value`;
export const dataPlace = (person: string): string => `keys|${person}|wrapped`;

/** A key that is born of a master key. */
export const derivedKey = (masterKey: Buffer, what: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', `hamdam ${what}`, 32));

/**
 * The keys of one database: the master key wraps a data key per person, a key for look-ups, two keys for the audit and the
 * root of all others, so that a new master key only re-wraps. Databases from before they were drawn have such that are born
 * of their first master key.
 */
export class Keyring {
  /** Seals what must outlive the erasure of a person. */
  readonly record: KeyObject;
  /** Binds the rows of the audit to one another. */
  readonly chain: KeyObject;
  /** What keys outside the store are derived from, 32 bytes; it stays as it is when the master key changes. */
  readonly root: Buffer;
  private readonly master: KeyObject;
  private readonly index: KeyObject;

  /** Throws a `MasterKeyError` where the shelf was filled under another master key. */
  constructor(masterKey: Buffer, shelf: KeyShelf, birth: Birth = 'derived') {
    if (masterKey.length !== 32) throw new Error('the master key must be 32 bytes');
    if (shelf.get(rotationMark)) throw new MasterKeyError(unfinished);
    if (shelf.get(moveMark)) throw new MasterKeyError(beingFilled);
    if (shelf.get(movedMark)) throw new MasterKeyError(movedAway);
    this.master = wrappingKey(masterKey);
    const isNew = shelf.get('lookup') === null;
    const born = (name: OwnKey): Buffer => {
      if (isNew && birth === 'drawn') return randomBytes(32);
      // What was derived from the master key before there was a root stays as it was.
      return name === 'root' ? masterKey : derivedKey(masterKey, name);
    };
    const own = (name: OwnKey): Buffer => {
      const place = ownPlace(name);
      const made = shelf.get(name) ? null : born(name);
      if (made) shelf.put(name, seal(this.master, place, made));
      // Another process may have put its own there first.
      const kept = shelf.get(name);
      return kept ? this.open(place, kept) : made!;
    };
    this.index = createSecretKey(own('lookup'));
    this.record = createSecretKey(own('record'));
    this.chain = createSecretKey(own('audit chain'));
    this.root = own('root');
  }

  private open(where: string, wrapped: Buffer): Buffer {
    try {
      return unseal(this.master, where, wrapped);
    } catch {
      throw new MasterKeyError('the master key is not the one this database was written with');
    }
  }

  /** A new data key for a person, wrapped and ready to use. */
  newDataKey(person: string): { readonly wrapped: Buffer; readonly dataKey: KeyObject } {
    const raw = randomBytes(32);
    return { wrapped: seal(this.master, dataPlace(person), raw), dataKey: createSecretKey(raw) };
  }

  unwrap(person: string, wrapped: Buffer): KeyObject {
    return createSecretKey(this.open(dataPlace(person), wrapped));
  }

  /** A keyed hash of 16 bytes: the same text gives the same hash in this database and tells nothing outside it. */
  lookup(text: string): Buffer {
    return createHmac('sha256', this.index).update(text).digest().subarray(0, 16);
  }

  contactPointId({ channel, account, address }: Address): string {
    return `cp_${this.lookup(`${channel}|${account}|${address}`).toString('base64url')}`;
  }

  /** The person first met at a contact point. Derived, so that a repeat or a crash creates no second person. */
  personIdOf(contactPoint: string): string {
    return `p_${this.lookup(`person|${contactPoint}`).toString('base64url')}`;
  }
}

const beingFilled = 'a move into this database was begun and not finished: run "hamdam migrate" again';
const movedAway = 'this database was moved to PostgreSQL: set DATABASE_URL';
const unfinished = 'a change of the master key was begun and not finished: run "hamdam keys rotate" again';
