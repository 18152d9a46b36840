import type { Instant } from '#src/care/words.ts';
import type { QueueEntry } from '#src/store/store.ts';

/** WhatsApp's Cloud API carries free words only within 24 hours of the person's last message. */
const windowMs = 24 * 3_600_000;
const withWindow: ReadonlySet<string> = new Set(['whatsapp-cloud']);
/** From here on the time that is left is shown. */
const showWithinMs = 6 * 3_600_000;

/**
 * How the channel's window stands: nothing to tell, the milliseconds that are left of it, or closed. When somebody was last
 * heard is known to five minutes and never later than it was, so what is left is rather told too short.
 */
export function windowOf(entry: QueueEntry, now: Instant): { readonly leftMs: number } | 'closed' | null {
  if (!withWindow.has(entry.channel) || entry.lastHeardAt === null) return null;
  const leftMs = entry.lastHeardAt + windowMs - now;
  if (leftMs <= 0) return 'closed';
  return leftMs <= showWithinMs ? { leftMs } : null;
}
