import type { Refusal } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Answer } from './graph.ts';

/** What an error code of the Cloud API means for the row that met it. */
type Meaning =
  /** The person, or these words, will not be reached this way. */
  | { readonly refused: Refusal }
  /** Nothing was done and it may go later. With `pauseMs`: not before, since only an operator or time can mend it. */
  | { readonly retry: string; readonly pauseMs?: number };

/** How long to leave WhatsApp alone after it refused our account: only an operator can mend that. */
const accountPauseMs = 60_000;
const trouble = 'account: ';
const account = (why: string): Meaning => ({ retry: trouble + why, pauseMs: accountPauseMs });

/**
 * The codes that matter (developers.facebook.com, WhatsApp "Error codes"). What is wrong with our own account says nothing
 * about the person: were it a refusal, an operator's slip would mark everybody unreachable. Such rows wait until it is mended.
 */
const meanings: Readonly<Record<number, Meaning>> = {
  // Our token, its rights, our account.
  0: account('unauthorised'),
  3: account('unauthorised'),
  10: account('unauthorised'),
  33: account('number deleted'),
  190: account('unauthorised'),
  368: account('restricted'),
  131005: account('unauthorised'),
  131031: account('locked'),
  131037: account('display name not approved'),
  131042: account('payment'),
  131045: account('number not registered'),
  131057: account('maintenance'),
  133010: account('number not registered'),
  // How fast we may go: the app, the account, the number, the number's standing.
  4: { retry: 'rate', pauseMs: 5_000 },
  80007: { retry: 'rate', pauseMs: 5_000 },
  130429: { retry: 'rate', pauseMs: 1_000 },
  133016: account('rate'),
  131048: account('spam'),
  // WhatsApp itself.
  1: { retry: 'unavailable' },
  2: { retry: 'unavailable' },
  131000: { retry: 'unavailable' },
  131016: { retry: 'unavailable' },
  133004: { retry: 'unavailable' },
  // The 24 hours after the person last wrote are over.
  470: { refused: 'window-closed' },
  131047: { refused: 'window-closed' },
  // A template is asked for only where they are: without it nothing may be said, whatever is wrong with it.
  132000: { refused: 'window-closed' },
  132001: { refused: 'window-closed' },
  132005: { refused: 'window-closed' },
  132007: { refused: 'window-closed' },
  132012: { refused: 'window-closed' },
  132015: { refused: 'window-closed' },
  132016: { refused: 'window-closed' },
  // The person: not on WhatsApp, blocked us, an app too old for it, not on a test number's list.
  131026: { refused: 'not-found' },
  131030: { refused: 'not-found' },
  // WhatsApp chose not to deliver it, to this person or this country, or takes a template for advertising they want none of.
  130472: { refused: 'not-delivered' },
  130497: { refused: 'not-delivered' },
  131049: { refused: 'not-delivered' },
  131050: { refused: 'not-delivered' },
  // The request.
  100: { refused: 'bad-request' },
  131008: { refused: 'bad-request' },
  131009: { refused: 'bad-request' },
  131021: { refused: 'bad-request' },
  131051: { refused: 'bad-request' },
  131052: { refused: 'bad-request' },
  131053: { refused: 'bad-request' },
};

/** Too many messages to one person within a short time. The wait is the sender's to grow. */
export const pairRate = 131056;
/** A parameter is wrong, and which: the number we send by, or the thing asked for, is not there for this token. */
const notThere = 33;

/** How a request that did not go well ends the row. Its `why` never holds the token, an address or words. */
export function outcomeOf(answer: Exclude<Answer, { answered: 'well' }>, now: Instant): Outcome {
  if (answer.answered === 'never') return unanswered(answer.error);
  const { status, error, retryAfterMs } = answer;
  if (error?.code === 100 && error.subcode === notThere) {
    return { outcome: 'retry', at: now + accountPauseMs, why: `${trouble}unauthorised` };
  }
  const meaning = error ? meaningOf(error.code) : undefined;
  if (meaning && 'refused' in meaning) return { outcome: 'refused', why: meaning.refused };
  const pauseMs = retryAfterMs ?? meaning?.pauseMs ?? null;
  const at = pauseMs === null ? null : now + pauseMs;
  if (meaning) return { outcome: 'retry', at, why: `${meaning.retry} (${error!.code})` };
  const why = error ? `code ${error.code}` : `http ${status}`;
  if (error?.code === pairRate || status === 429) return { outcome: 'retry', at, why };
  // A gateway that lost patience does not know what became of the request.
  if (status === 504 && !error) return { outcome: 'unknown', why };
  if (status >= 500) return { outcome: 'retry', at, why };
  if (status === 401 || status === 403)
    return { outcome: 'retry', at: now + accountPauseMs, why: `${trouble}unauthorised` };
  return { outcome: 'refused', why: 'bad-request' };
}

/**
 * Why a message that WhatsApp had taken was not delivered after all. Codes that say nothing of the person or the words are
 * `not-delivered`: nobody sends it again by itself, so care must hear of it.
 */
export function refusalOf(code: number | undefined): Refusal {
  const meaning = code === undefined ? undefined : meanings[code];
  return meaning && 'refused' in meaning ? meaning.refused : 'not-delivered';
}

/** Whether WhatsApp refused our account or its rate of complaints, which somebody must look at. */
export function isAccountTrouble(outcome: Outcome): boolean {
  return outcome.outcome === 'retry' && outcome.why.startsWith(trouble);
}

/** Whether that code tells of our own account, as `isAccountTrouble` does of an outcome. */
export function isAccountCode(code: number): boolean {
  const meaning = meaningOf(code);
  return meaning !== undefined && 'retry' in meaning && meaning.retry.startsWith(trouble);
}

function meaningOf(code: number): Meaning | undefined {
  // 200 to 299 are rights that the token lacks.
  return code >= 200 && code <= 299 ? account('unauthorised') : meanings[code];
}

/** Failures that come before a connection is there. */
const beforeConnection = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** No answer came. Where no connection was made, the request cannot have left; else it may have arrived. */
function unanswered(error: unknown): Outcome {
  // Node's `fetch` tells what happened in the cause of its error.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, syscall } = (cause ?? {}) as { code?: unknown; syscall?: unknown };
  const neverLeft = beforeConnection.has(String(code)) || syscall === 'connect' || syscall === 'getaddrinfo';
  const why = typeof code === 'string' ? code : cause instanceof Error ? cause.name : 'no answer';
  return neverLeft ? { outcome: 'retry', at: null, why } : { outcome: 'unknown', why };
}
