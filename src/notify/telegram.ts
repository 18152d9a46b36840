import type { Address } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Delivered, Notifier } from './page.ts';
import { wordsOf } from './words.ts';

/** Says some words at an address, as the channel there does. Never throws. */
export type Tell = (to: Address, text: string, signal: AbortSignal) => Promise<Outcome>;

/** A page to a counselor's own chat. */
export function createTelegramPager(tell: Tell): Notifier {
  return {
    kind: 'telegram',
    async send(page, to, signal) {
      if (!to) return { outcome: 'gone' };
      return delivered(await tell(to.address as Address, wordsOf(page, to.language).body, signal));
    },
  };
}

function delivered(outcome: Outcome): Delivered {
  switch (outcome.outcome) {
    case 'sent':
      return { outcome: 'sent' };
    // They blocked the bot, or closed the account. Whatever else was refused may be mended.
    case 'refused':
      return ['blocked', 'deactivated', 'not-found'].includes(outcome.why)
        ? { outcome: 'gone' }
        : { outcome: 'retry', why: outcome.why, at: null };
    case 'retry':
      return { outcome: 'retry', why: outcome.why, at: outcome.at };
    case 'unknown':
      return { outcome: 'retry', why: outcome.why, at: null };
    case 'expired':
      return { outcome: 'retry', why: 'expired', at: null };
  }
}
