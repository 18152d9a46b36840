import { z } from 'zod';
import type { MediaFile, MediaKind, Place } from '#src/care/event.ts';
import type { TelegramMessage } from './payload.ts';

/** What we read of Telegram's file objects. Its file names are never read: they are whatever somebody typed. */
const fileSchema = z.looseObject({
  file_id: z.string().min(1).max(256),
  file_size: z.number().nonnegative().optional(),
  mime_type: z.string().max(100).optional(),
  duration: z.number().nonnegative().optional(),
  width: z.number().optional(),
});
const placeSchema = z.looseObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** The fields that hold a file, of each kind of message. */
const fields: Partial<Record<MediaKind, readonly string[]>> = {
  voice: ['voice'],
  audio: ['audio'],
  image: ['photo'],
  video: ['video', 'video_note', 'animation'],
  document: ['document'],
};

/** The file of a message; undefined where it has none, or none that can be read. Pure. */
export function fileOf(message: TelegramMessage, kind: MediaKind | null): MediaFile | undefined {
  for (const field of (kind && fields[kind]) ?? []) {
    const value = message[field];
    const found = (Array.isArray(value) ? value : [value]).flatMap((one) => fileSchema.safeParse(one).data ?? []);
    // A picture comes in several sizes; a meter can only be read in the largest.
    const largest = found.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
    if (!largest) continue;
    const { file_id: ref, mime_type, file_size, duration } = largest;
    return { ref, mimeType: mime_type ?? null, bytes: file_size ?? null, seconds: duration ?? null };
  }
  return undefined;
}

/** The place that a message tells; undefined where it tells none. Pure. */
export function placeOf(message: TelegramMessage): Place | undefined {
  const place = placeSchema.safeParse(message.location).data;
  if (!place) return undefined;
  const venue = z.looseObject({ title: z.string().max(200) }).safeParse(message.venue).data;
  return { latitude: place.latitude, longitude: place.longitude, name: venue?.title ?? null };
}
