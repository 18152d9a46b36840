import type { MediaKind } from '#src/care/event.ts';

type Family = 'audio' | 'image' | 'video' | 'document';

/** What bytes are, by their own first bytes. Nothing is unpacked or parsed further, so nothing in them can do harm here. */
interface Form {
  readonly mimeType: string;
  readonly family: Family;
  /** Whether the bytes begin as this form does. */
  is(head: Buffer): boolean;
}

const at = (head: Buffer, offset: number, text: string): boolean =>
  head.subarray(offset, offset + text.length).equals(Buffer.from(text, 'latin1'));
/** The brands of an ISO base media file (ISO 14496-12), which say what it holds. */
const brand = (head: Buffer, brands: RegExp): boolean =>
  at(head, 4, 'ftyp') && brands.test(head.subarray(8, 12).toString('latin1'));

/** Everything that is kept. What is none of these is refused, whatever it is called: pages, programs, archives. */
const forms: readonly Form[] = [
  // An Ogg file's first page names its codec; one with Theora in it is a video.
  { mimeType: 'audio/ogg', family: 'audio', is: (h) => at(h, 0, 'OggS') && !h.subarray(0, 64).includes('theora') },
  { mimeType: 'audio/mpeg', family: 'audio', is: (h) => at(h, 0, 'ID3') || isMpegAudio(h) },
  { mimeType: 'audio/aac', family: 'audio', is: (h) => h[0] === 0xff && (h[1]! & 0xf6) === 0xf0 },
  { mimeType: 'audio/amr', family: 'audio', is: (h) => at(h, 0, '#!AMR') },
  { mimeType: 'audio/wav', family: 'audio', is: (h) => at(h, 0, 'RIFF') && at(h, 8, 'WAVE') },
  { mimeType: 'audio/mp4', family: 'audio', is: (h) => brand(h, /^M4[AB] $/) },
  { mimeType: 'video/3gpp', family: 'video', is: (h) => brand(h, /^3g[a-z0-9]{2}$/) },
  { mimeType: 'video/mp4', family: 'video', is: (h) => brand(h, /^(isom|iso[2-9]|mp4[12]|avc1|MSNV|dash|M4V )$/) },
  { mimeType: 'video/quicktime', family: 'video', is: (h) => brand(h, /^qt {2}$/) },
  { mimeType: 'image/heic', family: 'image', is: (h) => brand(h, /^(heic|heix|mif1)$/) },
  { mimeType: 'video/webm', family: 'video', is: (h) => h.readUInt32BE(0) === 0x1a45dfa3 && h.includes('webm') },
  { mimeType: 'image/jpeg', family: 'image', is: (h) => h[0] === 0xff && h[1] === 0xd8 && h[2] === 0xff },
  { mimeType: 'image/png', family: 'image', is: (h) => at(h, 0, '\x89PNG\r\n\x1a\n') },
  { mimeType: 'image/webp', family: 'image', is: (h) => at(h, 0, 'RIFF') && at(h, 8, 'WEBP') },
  { mimeType: 'image/gif', family: 'image', is: (h) => at(h, 0, 'GIF87a') || at(h, 0, 'GIF89a') },
  { mimeType: 'application/pdf', family: 'document', is: (h) => at(h, 0, '%PDF-') },
];

/** A frame of MPEG-1 or MPEG-2 layer III without an ID3 tag. */
const isMpegAudio = (h: Buffer): boolean => h[0] === 0xff && (h[1]! & 0xe6) === 0xe2;

/** What each kind of message may hold: phones record voice into containers of video, and send pictures as documents. */
const may: Partial<Record<MediaKind, readonly Family[]>> = {
  voice: ['audio', 'video'],
  audio: ['audio', 'video'],
  image: ['image'],
  video: ['video', 'image'],
  document: ['document', 'image', 'audio', 'video'],
};

/**
 * The media type of bytes, by what they are and never by what they claim to be; null where it is none that is kept, or does
 * not belong to that kind of message.
 */
export function sniff(bytes: Buffer, kind: MediaKind): string | null {
  if (bytes.length < 12) return null;
  const head = bytes.subarray(0, 256);
  const form = forms.find((f) => f.is(head));
  if (!form || !may[kind]?.includes(form.family)) return null;
  // A voice note in a container of video holds sound and nothing else.
  if ((kind === 'voice' || kind === 'audio') && form.family === 'video')
    return form.mimeType.replace('video/', 'audio/');
  return form.mimeType;
}
