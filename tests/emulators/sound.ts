import fs from 'node:fs';
import path from 'node:path';

/** Synthetic sounds, real enough to be played: made here, since nothing of a person's voice belongs into a repository. */

/** A tone as WAV: 8 kHz, 16 bits, one channel. */
export function tone(seconds = 0.25, hertz = 440): Buffer {
  const rate = 8_000;
  const samples = Math.round(rate * seconds);
  const sound = Buffer.alloc(44 + samples * 2);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + samples * 2, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(rate, 24);
  sound.writeUInt32LE(rate * 2, 28);
  sound.writeUInt16LE(2, 32);
  sound.writeUInt16LE(16, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i++)
    sound.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * hertz * i) / rate)), 44 + i * 2);
  return sound;
}

/** “Marna chahti hun, goliyan jama kar li hain”, by a speech program (`sounds/README.md`). */
export function spokenDanger(): Buffer {
  return fs.readFileSync(path.join(import.meta.dirname, 'sounds/danger.ur.opus'));
}

/** Silence as Ogg Opus, the form in which messengers send voice notes: `frames` of 20 ms. */
export function voiceNote(frames = 25): Buffer {
  const head = Buffer.from('OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1');
  const tags = Buffer.from('OpusTags\x09\0\0\0synthetic\0\0\0\0', 'latin1');
  const silence = Buffer.from([0xf8, 0xff, 0xfe]);
  const sound = Array.from({ length: frames }, () => silence);
  return Buffer.concat([page(0, 2, 0n, [head]), page(1, 0, 0n, [tags]), page(2, 4, BigInt(frames * 960), sound)]);
}

/** One page of an Ogg stream (RFC 3533). `kind`: 2 begins the stream, 4 ends it. */
function page(n: number, kind: number, granule: bigint, packets: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 0);
  head.writeUInt8(kind, 5);
  head.writeBigInt64LE(granule, 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(n, 18);
  head.writeUInt8(packets.length, 26);
  const whole = Buffer.concat([head, Buffer.from(packets.map((p) => p.length)), ...packets]);
  whole.writeUInt32LE(crc(whole), 22);
  return whole;
}

function crc(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  return sum >>> 0;
}

/** A picture of one pixel, as PNG. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
