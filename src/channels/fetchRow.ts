import type { Arrival, KeptMedia } from '#src/care/event.ts';
import type { Fetch, Outgoing } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Channel, Download } from './channel.ts';
import type { Sent } from './outlet.ts';
import { sniff } from './sniff.ts';

/** Where the bytes of messages are kept. The store fits it, with the programme's limits. */
export interface MediaShelf {
  /** The largest file that is kept. */
  readonly largest: number;
  now(): Instant;
  /** Durable when it resolves; a repeat of an id changes nothing. */
  keep(media: {
    readonly id: string;
    readonly person: string;
    readonly mimeType: string;
    readonly bytes: Buffer;
  }): Promise<void>;
}

/** Pictures, films and documents that are on their way at once: each may be as large as the shelf takes, and lies in memory. */
const mostLarge = 8;

/** How long to wait before the provider is asked again: its file server may be down while the rest of it is not. */
const pauseMs = { first: 2_000, longest: 300_000, unauthorised: 60_000 };

interface Try {
  /** How often it was tried before. */
  readonly attempts: number;
  readonly signal: AbortSignal;
}

/**
 * What fetches the files of a channel's messages. Never throws. Of what is large only so much is on its way at once, however
 * many people send it; voices are small and never wait for it, since somebody's life may depend on one.
 */
export function createFetchRow(channel: Channel, shelf: MediaShelf) {
  let large = 0;
  return async (outgoing: Outgoing, body: Fetch, tried: Try): Promise<Sent> => {
    if (body.media === 'voice' || body.media === 'audio') return fetchRow({ channel, shelf }, outgoing, body, tried);
    if (large >= mostLarge) return later(shelf, 'busy', pauseAfter(tried.attempts));
    large++;
    try {
      return await fetchRow({ channel, shelf }, outgoing, body, tried);
    } finally {
      large--;
    }
  };
}

const pauseAfter = (attempts: number): number => Math.min(pauseMs.longest, pauseMs.first * 2 ** Math.min(attempts, 10));

const later = (shelf: MediaShelf, why: string, ms: number): Sent => ({
  outcome: { outcome: 'retry', at: shelf.now() + ms, why },
  event: null,
});

/**
 * Fetches the bytes of a message and keeps them, under an id of the row's, so that a row tried twice keeps them once. What is
 * too large, or is none of the forms that are kept, is dropped here. Never throws.
 */
async function fetchRow(
  { channel, shelf }: { readonly channel: Channel; readonly shelf: MediaShelf },
  outgoing: Outgoing,
  body: Fetch,
  { attempts, signal }: Try,
): Promise<Sent> {
  const ended = (media: KeptMedia | { readonly unavailable: string }): Sent => ({
    outcome: { outcome: 'sent', providerId: null },
    event: fetched(outgoing, body, media, shelf.now()),
  });
  const again = (why: string, ms = pauseAfter(attempts)): Sent => later(shelf, why, ms);
  if (!channel.download) return ended({ unavailable: 'unsupported' });
  if ((body.file.bytes ?? 0) > shelf.largest) return ended({ unavailable: 'too-large' });
  const download = await channel
    .download(body.file, { bytes: shelf.largest }, signal)
    .catch((): Download => ({ retry: 'threw' }));
  if ('retry' in download) return again(download.retry);
  // An operator's slip says nothing about the file: it is fetched when the token is mended.
  if ('failed' in download)
    return download.failed === 'unauthorised'
      ? again('unauthorised', pauseMs.unauthorised)
      : ended({ unavailable: download.failed });
  const { got } = download;
  if (got.length > shelf.largest) return ended({ unavailable: 'too-large' });
  const mimeType = got.length === 0 ? null : sniff(got, body.media);
  if (mimeType === null) return ended({ unavailable: got.length === 0 ? 'gone' : 'unsafe' });
  const id = `media:${outgoing.id}`;
  try {
    await shelf.keep({ id, person: outgoing.person, mimeType, bytes: got });
  } catch {
    return again('not kept');
  }
  return ended({ id, kind: body.media, mimeType, bytes: got.length });
}

function fetched(
  outgoing: Outgoing,
  { to, about }: Fetch,
  media: KeptMedia | { readonly unavailable: string },
  sentAt: Instant,
): Arrival {
  return { id: `fetched:${outgoing.id}`, subject: { contactPoint: to }, sentAt, type: 'media.fetched', about, media };
}
