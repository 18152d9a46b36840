import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** How many bytes a sealed value is longer than what was sealed. */
export const overhead = ivBytes + tagBytes;

/** Random IVs drawn many at a time: one draw costs as much as a whole small encryption. */
const pool = Buffer.allocUnsafe(ivBytes * 512);
let used = pool.length;

function nextIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ivBytes;
  return pool.subarray(used - ivBytes, used);
}

/**
 * Encrypts under AES-256-GCM with a random IV. `where` (`table|row|column`) is authenticated with it, so that a sealed
 * value moved to another place no longer opens. Layout: IV (12 bytes), tag (16), ciphertext.
 */
export function seal(key: KeyObject, where: string, value: string | Buffer): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(where));
  const ciphertext = typeof value === 'string' ? cipher.update(value, 'utf8') : cipher.update(value);
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** Opens what `seal` sealed at the same place. Throws where the key, the place or the bytes are not the same. */
export function unseal(key: KeyObject, where: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(where));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  const plain = decipher.update(sealed.subarray(ivBytes + tagBytes));
  decipher.final();
  return plain;
}
