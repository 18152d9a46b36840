import type { Outcome } from '#src/care/outgoing.ts';

/** What a failed send means for its row. Its `why` never holds an address or words. */
export function outcomeOf(error: unknown): Outcome {
  const said = error instanceof Error ? error.message : String(error);
  if (/No LID for user/i.test(said)) return { outcome: 'refused', why: 'not-found' };
  // Said before anything was asked of the page, so nothing has left.
  if (/detached Frame|Session closed\. Most likely/i.test(said)) return { outcome: 'retry', at: null, why: 'no page' };
  return { outcome: 'unknown', why: error instanceof Error ? error.name : 'error' };
}
