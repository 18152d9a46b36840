import { randomUUID } from 'node:crypto';
import type { MediaFile } from '#src/care/event.ts';

/** A file as the simulated provider keeps it. */
export interface HeldFile {
  readonly bytes: Buffer;
  /** As its sender claims. */
  readonly mimeType: string;
}

/** What a page may send at once, and what is held for all of them together; the oldest give way. */
export const largestFile = 24_000_000;
const mostHeld = 96_000_000;

/**
 * Stands in for a provider's file server: what pages send and what is spoken to them, in memory, by a key that cannot be
 * guessed. After a restart nothing of it is there, as a provider's files are gone after some time.
 */
export function createFiles() {
  const held = new Map<string, HeldFile>();
  let size = 0;
  return {
    keep(file: HeldFile): string {
      const ref = randomUUID();
      held.set(ref, file);
      size += file.bytes.length;
      for (const [oldest, { bytes }] of held) {
        if (size <= mostHeld || oldest === ref) break;
        held.delete(oldest);
        size -= bytes.length;
      }
      return ref;
    },
    get: (ref: string): HeldFile | undefined => held.get(ref),
    /** How a message names it. */
    named(ref: string): MediaFile {
      const file = held.get(ref);
      return { ref, mimeType: file?.mimeType ?? null, bytes: file?.bytes.length ?? null, seconds: null };
    },
  };
}
export type Files = ReturnType<typeof createFiles>;
