import type { Api } from 'grammy';
import { z } from 'zod';
import type { TelegramCallbackQuery, TelegramUpdate } from './payload.ts';
import { within } from './signal.ts';

const chosen = '✓ ';

const markupSchema = z.looseObject({
  inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() }))),
});

/**
 * What Telegram is owed once an update is durable: the tapped button stops waiting and is marked, and a group that the bot was
 * put into is left. Best effort: nothing depends on it and it never rejects.
 */
export async function tidy(api: Api, update: TelegramUpdate, signal: AbortSignal): Promise<void> {
  try {
    const query = update.callback_query;
    if (query) await Promise.all([answer(api, query, signal), mark(api, query, signal)]);
    const member = update.my_chat_member;
    if (member && member.chat.type !== 'private' && member.new_chat_member.status !== 'left') {
      // Health is not talked about before others. A bot that was removed gets an error here, and that is the end of it.
      await api.raw.leaveChat({ chat_id: member.chat.id }, within(signal));
    }
  } catch {
    // The tap counted already; Telegram refuses an answer that comes late and a keyboard that is marked already.
  }
}

const answer = (api: Api, query: TelegramCallbackQuery, signal: AbortSignal) =>
  api.raw.answerCallbackQuery({ callback_query_id: query.id }, within(signal)).catch(() => undefined);

/**
 * Shows on the keyboard which answer was tapped. The others stay, since a slip of the thumb must be mended by another tap.
 */
async function mark(api: Api, query: TelegramCallbackQuery, signal: AbortSignal): Promise<void> {
  const { message, data } = query;
  const markup = markupSchema.safeParse(message?.reply_markup);
  if (!message || !data || !markup.success) return;
  const inline_keyboard = markup.data.inline_keyboard.map((row) =>
    row.map((button) => {
      const label = button.text.startsWith(chosen) ? button.text.slice(chosen.length) : button.text;
      return { ...button, text: button.callback_data === data ? chosen + label : label };
    }),
  );
  await api.raw.editMessageReplyMarkup(
    { chat_id: message.chat.id, message_id: message.message_id, reply_markup: { inline_keyboard } } as never,
    within(signal),
  );
}
