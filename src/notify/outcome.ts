import type { Instant } from '#src/care/words.ts';
import type { Delivered } from './page.ts';
import type { Posted } from './post.ts';

/** What an answer over HTTP means for a page. Whatever is not done is tried again for as long as somebody waits. */
export function deliveredBy({ status, retryAfterMs }: Posted, now: Instant): Delivered {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  return { outcome: 'retry', why: `http ${status}`, at: retryAfterMs === null ? null : now + retryAfterMs };
}

/** A request that had no answer. Its `why` is a code, which holds no address. */
export function unanswered(error: unknown): Delivered {
  const { code } = (error ?? {}) as { code?: unknown };
  const why = typeof code === 'string' ? code : error instanceof Error ? error.name : 'no answer';
  return { outcome: 'retry', why, at: null };
}
