import type { Api } from 'grammy';
import type { Keyboards } from './keyboards.ts';
import type { TelegramUpdate } from './payload.ts';
import { within } from './signal.ts';

/**
 * What Telegram is owed once an update is durable: the tapped button stops waiting, the answer is marked on its keyboard, and a
 * group that the bot was put into is left. Best effort: nothing depends on it and it never rejects.
 */
export async function tidy(
  { api, keyboards }: { readonly api: Api; readonly keyboards: Keyboards },
  update: TelegramUpdate,
  signal: AbortSignal,
): Promise<void> {
  const { callback_query: query, message, my_chat_member: member } = update;
  const deeds: Promise<unknown>[] = [];
  if (query) {
    deeds.push(api.raw.answerCallbackQuery({ callback_query_id: query.id }, within(signal)));
    deeds.push(keyboards.tapped(query, signal));
  }
  if (message) deeds.push(keyboards.wrote(message, signal));
  if (member && member.chat.type !== 'private' && member.new_chat_member.status !== 'left') {
    // Health is not talked about before others. A bot that was removed gets an error here, and that is the end of it.
    deeds.push(api.raw.leaveChat({ chat_id: member.chat.id }, within(signal)));
  }
  // The answer counted already; Telegram refuses an acknowledgement that comes late.
  await Promise.allSettled(deeds);
}
