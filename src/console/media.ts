import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Counselor } from '#src/care/event.ts';
import { sessionIn } from './guard.ts';
import type { House } from './house.ts';
import { mediaPath } from './wire.ts';

/** The forms that a browser shows by itself and can do no harm with; every other is offered as a file. */
const shown = /^(audio\/(ogg|mpeg|mp4|aac|wav|webm|3gpp|amr)|image\/(jpeg|png|webp|gif)|video\/(mp4|webm|3gpp))$/;
/** What may come of opening such a file: nothing. */
const policy = "default-src 'none'; sandbox; frame-ancestors 'none'";

interface Parts extends Pick<House, 'door' | 'now'> {
  readonly store: Pick<House['store'], 'media' | 'entry'>;
}

/**
 * The bytes of voice notes and pictures, for signed-in counselors and only of people whose conversation was handed over.
 * They are served by what they are, never as a page, and no copy of them is left behind.
 */
export function addMediaRoute(app: Hono, parts: Parts): void {
  app.get(mediaPath, async (c) => {
    const id = c.req.query('id') ?? '';
    const media = id.length <= 600 ? await parts.store.media(id) : null;
    // Who is nobody's to look after is nobody's to look at.
    if (!media || !(await parts.store.entry(media.person))) return refused(c, 404, 'unknown-media');
    await opened(parts, { id, person: media.person, counselor: sessionIn(c).counselor });
    return withBytes(c, media);
  });
}

/** Who heard or saw what is on record before they do; once, however often a player asks. */
async function opened(
  { door, now }: Parts,
  { id, person, counselor }: { readonly id: string; readonly person: string; readonly counselor: Counselor },
): Promise<void> {
  const key = createHash('sha256').update(id).digest('base64url');
  await door.accept([
    {
      id: `console:${counselor.id}:media:${key}`,
      subject: { person },
      sentAt: now(),
      type: 'media.opened',
      media: id,
      counselor,
    },
  ]);
}

function withBytes(c: Context, { bytes, mimeType }: { readonly bytes: Buffer; readonly mimeType: string }): Response {
  const inline = shown.test(mimeType);
  const headers: Record<string, string> = {
    'Content-Type': inline || mimeType === 'application/pdf' ? mimeType : 'application/octet-stream',
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="attachment.${mimeType.replace(/^.*\//, '')}"`,
    'Cache-Control': 'private, no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'bytes',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  };
  const range = rangeOf(c.req.header('range'), bytes.length);
  if (range === 'beyond')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes.length}` } });
  const part = range ? bytes.subarray(range.from, range.to + 1) : bytes;
  const head = { ...headers, 'Content-Length': String(part.length) };
  if (!range) return new Response(new Uint8Array(part), { status: 200, headers: head });
  const contentRange = `bytes ${range.from}-${range.to}/${bytes.length}`;
  return new Response(new Uint8Array(part), { status: 206, headers: { ...head, 'Content-Range': contentRange } });
}

/** One part of the bytes, as players ask for it (RFC 9110, 14.2); null where all are wanted, or where it is asked otherwise. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { readonly from: number; readonly to: number } | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || from > to ? 'beyond' : { from, to };
}

function refused(c: Context, status: 404, error: string): Response {
  c.header('Cache-Control', 'no-store');
  return c.json({ error }, status);
}
