import { GrammyError, HttpError } from 'grammy';
import type { Refusal } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';

/** How long to leave Telegram alone after it refused our token: only an operator can mend that. */
const tokenPauseMs = 60_000;

/** What a failed request to Telegram means for the row it carried. Its `why` never holds the token, an address or words. */
export function outcomeOf(error: unknown, now: Instant): Outcome {
  if (error instanceof GrammyError) return answered(error, now);
  if (error instanceof HttpError) return unanswered(error.error);
  // Not a failure of the network or of Telegram; it may have happened after the request left.
  return { outcome: 'unknown', why: error instanceof Error ? error.name : 'error' };
}

/** What an operator is told then. */
export const tokenRefused = 'Telegram refuses the token (TELEGRAM_BOT_TOKEN)';

/** Whether Telegram refused our token. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

function answered(error: GrammyError, now: Instant): Outcome {
  const { error_code: code, parameters } = error;
  const wait = parameters.retry_after;
  if (wait !== undefined || code === 429) return { outcome: 'retry', at: now + (wait ?? 1) * 1000, why: 'http 429' };
  // A wrong or revoked token says nothing about the person: were it a refusal, an operator's slip would mark everybody
  // unreachable. The row waits until the token is mended.
  if (isTokenRefused(error)) return { outcome: 'retry', at: now + tokenPauseMs, why: 'unauthorised' };
  // Telegram or its gateway says that it did not do it. That may last for as long as Telegram is down, and the words are
  // wanted whenever it is back. A gateway that lost patience (504) does not know what became of the request.
  if (code >= 500 && code !== 504) return { outcome: 'retry', at: null, why: `http ${code}` };
  if (code === 504) return { outcome: 'unknown', why: 'http 504' };
  return { outcome: 'refused', why: refusalOf(error) };
}

/** The Bot API tells refusals apart by their description only. */
const descriptions: readonly (readonly [RegExp, Refusal])[] = [
  [/deactivated/i, 'deactivated'],
  // Also a group that became a supergroup (`migrate_to_chat_id`): only groups migrate, and what was meant for one person
  // is not said in one.
  [/chat not found|user not found|peer_id_invalid|upgraded to a supergroup|bots can't|to (the )?bots?\b/i, 'not-found'],
  [/message is too long|message_too_long/i, 'too-long'],
];

function refusalOf(error: GrammyError): Refusal {
  for (const [description, refusal] of descriptions) if (description.test(error.description)) return refusal;
  return error.error_code === 403 ? 'blocked' : 'bad-request';
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
