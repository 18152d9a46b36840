import type { Api } from 'grammy';
import type { Option, Outcome, Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { Recent } from '../recent.ts';
import type { Keyboards } from './keyboards.ts';
import { outcomeOf } from './outcome.ts';
import { render, type SendMessage } from './render.ts';
import { within } from './signal.ts';

/** How many half-said rows are remembered. */
const rememberedRows = 1_000;

/**
 * Says rows. A row of several parts that failed half-way goes on where it stopped when it is tried again, for as long as
 * this process lives; after a restart it is said again from the start.
 */
export function createSender(api: Api, keyboards: Keyboards, now: () => Instant) {
  const saidParts = new Recent<number>(rememberedRows);

  const say = async (part: SendMessage, options: readonly Option[], signal: AbortSignal): Promise<Outcome> => {
    try {
      const { message_id: messageId } = await api.raw.sendMessage(part as never, within(signal));
      keyboards.shown(part.chat_id, messageId, part.reply_markup ? options : []);
      // Telegram reports no receipts, and its message ids are unique only within a chat: there is nothing to look up by.
      return { outcome: 'sent', providerId: null };
    } catch (error) {
      return outcomeOf(error, now());
    }
  };

  return async (outgoing: string, body: Say, signal: AbortSignal): Promise<Outcome> => {
    const begin = saidParts.get(outgoing) ?? 0;
    let outcome = await sayFrom(render(body), begin);
    if (outcome.outcome === 'refused' && outcome.why === 'bad-request' && body.options.length > 0) {
      // Words that may matter must not be lost over their buttons: once more, with the answers numbered.
      outcome = await sayFrom(render(body, 'numbers'), begin);
    }
    return outcome;

    async function sayFrom(parts: readonly SendMessage[], first: number): Promise<Outcome> {
      if (parts.length === 0) return { outcome: 'refused', why: 'bad-request' };
      for (let i = first; i < parts.length; i++) {
        const said = await say(parts[i]!, body.options, signal);
        if (said.outcome !== 'sent') {
          if (i > 0 && said.outcome !== 'refused') saidParts.set(outgoing, i);
          return said;
        }
      }
      saidParts.delete(outgoing);
      return { outcome: 'sent', providerId: null };
    }
  };
}
