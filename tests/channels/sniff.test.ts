import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaKinds } from '#src/care/event.ts';
import { sniff } from '#src/channels/sniff.ts';
import { pixel, tone, voiceNote } from '../emulators/sound.ts';

const padded = (head: string) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(32)]);

describe('what bytes are', () => {
  it.each([
    ['audio/ogg', 'voice', voiceNote()],
    ['audio/wav', 'voice', tone()],
    ['audio/mpeg', 'audio', padded('ID3\x04')],
    ['audio/mpeg', 'voice', padded('\xff\xfb\x90')],
    ['audio/aac', 'voice', padded('\xff\xf1\x50')],
    ['audio/amr', 'voice', padded('#!AMR\n')],
    ['audio/mp4', 'voice', padded('\0\0\0\x18ftypM4A ')],
    ['audio/mp4', 'audio', padded('\0\0\0\x18ftypisom')],
    ['audio/3gpp', 'voice', padded('\0\0\0\x18ftyp3gp4')],
    ['video/mp4', 'video', padded('\0\0\0\x18ftypmp42')],
    ['image/heic', 'image', padded('\0\0\0\x18ftypheic')],
    ['image/jpeg', 'image', padded('\xff\xd8\xff\xe0')],
    ['image/jpeg', 'document', padded('\xff\xd8\xff\xe0')],
    ['image/png', 'image', pixel],
    ['image/webp', 'image', padded('RIFF\x10\0\0\0WEBP')],
    ['application/pdf', 'document', padded('%PDF-1.7')],
  ] as const)('tells %s in a message of kind %s', (type, kind, bytes) => expect(sniff(bytes, kind)).toBe(type));

  it('knows nothing of what has no bytes of its own', () => {
    for (const kind of ['location', 'contact', 'sticker', 'other'] as const) expect(sniff(pixel, kind)).toBeNull();
  });

  it('never throws and never names a form that a browser would run', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(...mediaKinds), (bytes, kind) => {
        const type = sniff(Buffer.from(bytes), kind);
        if (type !== null) expect(type).toMatch(/^(audio|image|video)\/[a-z0-9]+$|^application\/pdf$/);
      }),
    );
  });
});
