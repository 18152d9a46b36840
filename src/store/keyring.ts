import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Address } from '#src/care/event.ts';
import { MasterKeyError } from './masterKey.ts';
import { seal, unseal } from './seal.ts';

/** Where a database keeps its own wrapped keys. */
export interface KeyShelf {
  get(name: string): Buffer | null;
  put(name: string, wrapped: Buffer): void;
}

/**
 * The keys of one database: the master key wraps a data key per person, a key for look-ups and two keys for the audit.
 * The last three are born of the master key (HKDF) and kept wrapped, so that a new master key only re-wraps.
 */
export class Keyring {
  /** Seals what must outlive the erasure of a person. */
  readonly record: KeyObject;
  /** Binds the rows of the audit to one another. */
  readonly chain: KeyObject;
  private readonly master: KeyObject;
  private readonly index: KeyObject;

  /** Throws a `MasterKeyError` where the shelf was filled under another master key. */
  constructor(masterKey: Buffer, shelf: KeyShelf) {
    if (masterKey.length !== 32) throw new Error('the master key must be 32 bytes');
    const derive = (what: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `hamdam ${what}`, 32));
    this.master = createSecretKey(derive('wrapping'));
    const own = (name: string) => {
      const kept = shelf.get(name);
      if (!kept) shelf.put(name, seal(this.master, `meta|${name}|value`, derive(name)));
      return createSecretKey(kept ? this.open(`meta|${name}|value`, kept) : derive(name));
    };
    this.index = own('lookup');
    this.record = own('record');
    this.chain = own('audit chain');
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
    return { wrapped: seal(this.master, `keys|${person}|wrapped`, raw), dataKey: createSecretKey(raw) };
  }

  unwrap(person: string, wrapped: Buffer): KeyObject {
    return createSecretKey(this.open(`keys|${person}|wrapped`, wrapped));
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
