import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { openStream, SealedStreamError, sealStream } from './sealedStream.ts';

/** A file that goes into an archive under a name of its own. */
export interface Packed {
  readonly name: string;
  readonly file: string;
  readonly size: number;
}

/** No name leads out of the folder it is unpacked to. */
const name = z.string().regex(/^(settings\/)?[A-Za-z0-9_][\w.-]{0,99}$/);
const header = z.strictObject({ name, size: z.int().min(0), sha256: z.string().optional() });
const headerMost = 1_000;

/**
 * Writes the files into one, compressed and sealed under the key; told is how many of their bytes have gone. Written aside
 * and moved into place when it is on disk, so that no half archive is ever taken for a whole one. Throws where the file exists.
 */
export async function pack(
  to: string,
  key: Buffer,
  files: readonly Packed[],
  told: (bytes: number) => void,
): Promise<void> {
  const aside = `${to}.part`;
  const out = await fs.open(aside, 'wx', 0o600);
  try {
    const counted = new Transform({
      transform(data: Buffer, _, done) {
        told(data.length);
        done(null, data);
      },
    });
    await pipeline(
      Readable.from(bytesOf(files)),
      counted,
      createZstdCompress(),
      sealStream(key),
      createWriteStream('', { fd: out.fd, autoClose: false }),
    );
    await out.sync();
    // A link fails where the name is taken; a rename would put the new one in its place.
    await fs.link(aside, to);
  } finally {
    await out.close();
    await fs.rm(aside, { force: true });
  }
}

async function* bytesOf(files: readonly Packed[]): AsyncGenerator<Buffer> {
  for (const { name, file, size } of files) {
    yield frame({ name, size });
    const hash = createHash('sha256');
    let left = size;
    if (size > 0) {
      for await (const part of createReadStream(file, { end: size - 1 })) {
        left -= part.length;
        hash.update(part);
        yield part;
      }
    }
    if (left !== 0) throw new Error('a file grew shorter while it was packed');
    yield frame({ name, size: 0, sha256: hash.digest('hex') });
  }
}

function frame(of: z.infer<typeof header>): Buffer {
  const text = Buffer.from(JSON.stringify(of));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

/**
 * Unpacks an archive into a folder, readable by its owner alone; told is how many bytes were written. Rejects with a
 * `SealedStreamError` where the key is another or a byte is not as it was written; what is in the folder then is worth nothing.
 */
export async function unpack(
  from: string,
  key: Buffer,
  folder: string,
  told: (bytes: number) => void,
): Promise<string[]> {
  const names: string[] = [];
  await pipeline(createReadStream(from), openStream(key), createZstdDecompress(), async (plain) => {
    const read = reader(plain as AsyncIterable<Buffer>);
    for (let of = await headerOf(read); of; of = await headerOf(read)) {
      names.push(of.name);
      const sha256 = await write(path.join(folder, of.name), of.size, read, told);
      const end = await headerOf(read);
      if (end?.name !== of.name || end.sha256 !== sha256) throw new SealedStreamError('a file within it is not whole');
    }
  });
  return names;
}

type Read = (bytes: number) => Promise<Buffer | null>;

async function headerOf(read: Read): Promise<z.infer<typeof header> | null> {
  const length = (await read(4))?.readUInt32BE() ?? null;
  if (length === null) return null;
  const text = length <= headerMost ? await read(length) : null;
  const parsed = header.safeParse(text && JSON.parse(text.toString()));
  if (!parsed.success) throw new SealedStreamError('what it holds is not known to this version');
  return parsed.data;
}

async function write(file: string, size: number, read: Read, told: (bytes: number) => void): Promise<string> {
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const out = await fs.open(file, 'wx', 0o600);
  const hash = createHash('sha256');
  try {
    for (let left = size; left > 0; ) {
      const part = await read(Math.min(left, 1024 * 1024));
      if (!part) throw new SealedStreamError('the file ends too early');
      hash.update(part);
      await out.writeFile(part);
      told(part.length);
      left -= part.length;
    }
    await out.sync();
  } finally {
    await out.close();
  }
  return hash.digest('hex');
}

/** Reads just so many bytes of a stream at a time; null at its end. */
function reader(stream: AsyncIterable<Buffer>): Read {
  const parts = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  return async (bytes) => {
    const found: Buffer[] = [held];
    let length = held.length;
    while (length < bytes) {
      const { done, value } = await parts.next();
      if (done) {
        if (length > 0) throw new SealedStreamError('the file ends too early');
        return null;
      }
      found.push(value);
      length += value.length;
    }
    const all = Buffer.concat(found, length);
    held = all.subarray(bytes);
    return all.subarray(0, bytes);
  };
}
