import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStream, SealedStreamError, sealStream } from '#src/operation/sealedStream.ts';

const key = Buffer.alloc(32, 7);
const chunk = 1024 * 1024;
const head = 48;
const through = (bytes: Buffer, by: NodeJS.ReadWriteStream, piece = 100_000): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    by.on('data', (part: Buffer) => parts.push(part));
    by.on('end', () => resolve(Buffer.concat(parts)));
    by.on('error', reject);
    Readable.from(pieces(bytes, piece)).pipe(by);
  });
function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const seal = (bytes: Buffer) => through(bytes, sealStream(key));

it.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 17])(
  'gives back %i bytes as they were',
  async (n) => {
    const bytes = Buffer.alloc(n, 'synthetic ');
    const sealed = await seal(bytes);
    expect(sealed.includes('synthetic')).toBe(false);
    for (const piece of [7_919, 100_000, sealed.length]) {
      expect((await through(sealed, openStream(key), piece)).equals(bytes)).toBe(true);
    }
  },
);

const refused: [string, (sealed: Buffer) => Buffer][] = [
  ['nothing', () => Buffer.alloc(0)],
  ['its beginning alone', (s) => s.subarray(0, head)],
  ['another file', () => Buffer.alloc(3 * chunk, 1)],
  ['another salt', (s) => flipped(s, 20)],
  ['its last byte cut off', (s) => s.subarray(0, -1)],
  ['its last chunk cut off', (s) => s.subarray(0, head + 2 * (chunk + 16))],
  ['a byte added', (s) => Buffer.concat([s, Buffer.from('x')])],
  ['a chunk left out', (s) => Buffer.concat([s.subarray(0, head), s.subarray(head + chunk + 16)])],
  [
    'two chunks changed about',
    (s) => {
      const [a, b] = [s.subarray(head, head + chunk + 16), s.subarray(head + chunk + 16, head + 2 * (chunk + 16))];
      return Buffer.concat([s.subarray(0, head), b, a, s.subarray(head + 2 * (chunk + 16))]);
    },
  ],
];
it.each(refused)('refuses %s', async (_, change) => {
  const sealed = await seal(Buffer.alloc(2 * chunk + 5, 'synthetic'));
  await expect(through(change(sealed), openStream(key))).rejects.toThrow(SealedStreamError);
});

it('refuses another key', async () => {
  const sealed = await seal(Buffer.from('synthetic'));
  await expect(through(sealed, openStream(Buffer.alloc(32, 8)))).rejects.toThrow('the key is not the one');
});

it('refuses a change of any byte', async () => {
  const sealed = await seal(Buffer.from('synthetic words of nobody'));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sealed.length - 1 }), async (at) => {
      await expect(through(flipped(sealed, at), openStream(key))).rejects.toThrow(SealedStreamError);
    }),
  );
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
}
