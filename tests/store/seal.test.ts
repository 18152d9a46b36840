import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keyring, type KeyShelf } from '#src/store/keyring.ts';
import { Lru } from '#src/store/lru.ts';
import { seal, unseal } from '#src/store/seal.ts';

describe('seal', () => {
  const key = createSecretKey(randomBytes(32));

  it('opens to what was sealed, at the same place under the same key only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, where) => {
        const sealed = seal(key, where, text);
        expect(unseal(key, where, sealed).toString()).toBe(text);
        expect(() => unseal(key, `${where}x`, sealed)).toThrow();
        expect(() => unseal(createSecretKey(randomBytes(32)), where, sealed)).toThrow();
      }),
    );
  });

  it('notices a changed byte anywhere, and a cut', () => {
    const sealed = seal(key, 'a|b|c', 'synthetic words');
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => unseal(key, 'a|b|c', changed), `byte ${i}`).toThrow();
    }
    expect(() => unseal(key, 'a|b|c', sealed.subarray(0, -1))).toThrow();
  });

  it('never uses an IV twice', () => {
    const ivs = new Set(Array.from({ length: 5_000 }, () => seal(key, 'a', 'a').subarray(0, 12).toString('hex')));
    expect(ivs.size).toBe(5_000);
  });
});

describe('the keyring', () => {
  const newShelf = () => {
    const kept = new Map<string, Buffer>();
    const shelf: KeyShelf = { get: (name) => kept.get(name) ?? null, put: (name, value) => kept.set(name, value) };
    return shelf;
  };
  const master = randomBytes(32);
  const address = { channel: 'phone', account: 'main', address: '923001239876' };

  it('gives the same ids for the same address, and other ids for any other', () => {
    const ring = new Keyring(master, newShelf());
    const id = ring.contactPointId(address);
    expect(id).toMatch(/^cp_[\w-]{22}$/);
    expect(ring.personIdOf(id)).toMatch(/^p_[\w-]{22}$/);
    expect(new Keyring(master, newShelf()).contactPointId(address)).toBe(id);
    expect(new Keyring(randomBytes(32), newShelf()).contactPointId(address)).not.toBe(id);
    for (const other of [{ channel: 'x' }, { account: 'x' }, { address: 'x' }])
      expect(ring.contactPointId({ ...address, ...other })).not.toBe(id);
  });

  it('opens its shelf again under the same master key only', () => {
    const shelf = newShelf();
    const ring = new Keyring(master, shelf);
    const { wrapped, dataKey } = ring.newDataKey('p_1');
    const again = new Keyring(master, shelf);
    expect(again.unwrap('p_1', wrapped).equals(dataKey)).toBe(true);
    expect(again.record.equals(ring.record)).toBe(true);
    expect(() => again.unwrap('p_2', wrapped)).toThrow(/master key/);
    expect(() => new Keyring(randomBytes(32), shelf)).toThrow(/master key/);
  });
});

describe('the cache', () => {
  it('keeps what was used last and forgets the rest', () => {
    const cache = new Lru<number, string>(10);
    for (let i = 0; i < 100; i++) {
      cache.set(i, `${i}`);
      expect(cache.get(0)).toBe('0');
    }
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => cache.get(i) !== undefined);
    expect(kept).toContain(99);
    expect(kept.length).toBeLessThanOrEqual(10);
    cache.clear();
    expect(cache.get(99)).toBeUndefined();
  });
});
