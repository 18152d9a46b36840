import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** What a backup begins with, before its salt. */
const magic = Buffer.from('HAMDAM BACKUP 1\n');
const saltBytes = 32;
const headBytes = magic.length + saltBytes;
const tagBytes = 16;
/** How much is sealed at once: what is held in memory, whatever the size of the whole. */
const chunkBytes = 1024 * 1024;

/** A backup that cannot be opened: another key, or not the bytes that were written. Its message holds nothing of either. */
export class SealedStreamError extends Error {
  override readonly name = 'SealedStreamError';
}

/**
 * Seals a stream under a key of 32 bytes: AES-256-GCM in chunks of 1 MiB, each under its number and whether it is the last,
 * so that chunks can be neither changed nor swapped, left out, added or cut off. A salt gives each stream a key of its own.
 */
export function sealStream(key: Buffer): Transform {
  const head = Buffer.concat([magic, randomBytes(saltBytes)]);
  const own = ownKey(key, head);
  let begun = false;
  let n = 0;
  return inChunks(chunkBytes, (stream, chunk, last) => {
    if (!begun) stream.push(head);
    begun = true;
    const cipher = createCipheriv('aes-256-gcm', own, nonce(n++, last));
    cipher.setAAD(head);
    const sealed = cipher.update(chunk);
    cipher.final();
    stream.push(sealed);
    stream.push(cipher.getAuthTag());
  });
}

/** Opens what `sealStream` sealed. The stream fails with a `SealedStreamError` at the first chunk that is not as it was written. */
export function openStream(key: Buffer): Transform {
  let n = 0;
  let own: Buffer | null = null;
  let head = Buffer.alloc(0);
  const open = inChunks(chunkBytes + tagBytes, (stream, chunk, last) => {
    if (!own || chunk.length < tagBytes) throw new SealedStreamError('the file ends too early');
    const decipher = createDecipheriv('aes-256-gcm', own, nonce(n++, last), { authTagLength: tagBytes });
    decipher.setAAD(head);
    decipher.setAuthTag(chunk.subarray(-tagBytes));
    const plain = decipher.update(chunk.subarray(0, -tagBytes));
    try {
      decipher.final();
    } catch {
      throw new SealedStreamError(
        n === 1
          ? 'the key is not the one it was made with, or the file was changed or cut off'
          : 'the file was changed or cut off',
      );
    }
    stream.push(plain);
  });
  return before(open, headBytes, (bytes) => {
    if (!bytes.subarray(0, magic.length).equals(magic)) throw new SealedStreamError('this is no backup of Hamdam');
    head = Buffer.from(bytes);
    own = ownKey(key, head);
  });
}

function ownKey(key: Buffer, head: Buffer): Buffer {
  if (key.length !== 32) throw new Error('the key of a backup must be 32 bytes');
  return Buffer.from(hkdfSync('sha256', key, head, 'hamdam backup', 32));
}

function nonce(n: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(n, 4, 6);
  bytes[11] = last ? 1 : 0;
  return bytes;
}

/** Hands on chunks of just that size; the last may be shorter, even empty, and is told as the last. */
function inChunks(size: number, each: (stream: Transform, chunk: Buffer, last: boolean) => void): Transform {
  let held: Buffer[] = [];
  let length = 0;
  return new Transform({
    transform(this: Transform, data: Buffer, _: BufferEncoding, done: TransformCallback) {
      held.push(data);
      length += data.length;
      if (length <= size) return done();
      let rest = Buffer.concat(held, length);
      guarded(done, () => {
        // The last one is only known when nothing comes behind it.
        for (; rest.length > size; rest = rest.subarray(size)) each(this, rest.subarray(0, size), false);
      });
      held = [rest];
      length = rest.length;
    },
    flush(this: Transform, done: TransformCallback) {
      guarded(done, () => each(this, Buffer.concat(held, length), true));
    },
  });
}

/** Takes the first bytes away from what a transform is given. */
function before(stream: Transform, bytes: number, use: (head: Buffer) => void): Transform {
  const { _transform: transform } = stream;
  let head: Buffer | null = Buffer.alloc(0);
  stream._transform = function (data: Buffer, encoding, done) {
    if (!head) return transform.call(this, data, encoding, done);
    head = Buffer.concat([head, data]);
    if (head.length < bytes) return done();
    const rest = head.subarray(bytes);
    try {
      use(head.subarray(0, bytes));
    } catch (error) {
      return done(error as Error);
    }
    head = null;
    transform.call(this, rest, encoding, done);
  };
  return stream;
}

function guarded(done: TransformCallback, work: () => void): void {
  try {
    work();
    done();
  } catch (error) {
    done(error as Error);
  }
}
