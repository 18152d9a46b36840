import type { Api } from 'grammy';
import { z } from 'zod';
import { chosenOption } from '#src/care/language/answers.ts';
import type { Option } from '#src/care/outgoing.ts';
import { Recent } from '../recent.ts';
import type { TelegramCallbackQuery, TelegramMessage } from './payload.ts';
import { within } from './signal.ts';

const chosen = '✓ ';
/** How many chats' last keyboard is remembered. */
const remembered = 10_000;

const markupSchema = z.looseObject({
  inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() }))),
});
type Rows = z.infer<typeof markupSchema>['inline_keyboard'];

/**
 * Shows on a keyboard which answer was given. The others stay, since a slip of the thumb must be mended by another tap.
 * Best effort: what was shown before a restart is marked by a tap only, and Telegram refuses a keyboard that is marked already.
 */
export function createKeyboards(api: Api) {
  const last = new Recent<{ readonly messageId: number; readonly options: readonly Option[] }>(remembered);

  const mark = (chat: number, messageId: number, rows: Rows, data: string, signal: AbortSignal) => {
    const inline_keyboard = rows.map((row) =>
      row.map((button) => {
        const label = button.text.startsWith(chosen) ? button.text.slice(chosen.length) : button.text;
        return { ...button, text: button.callback_data === data ? chosen + label : label };
      }),
    );
    return api.raw.editMessageReplyMarkup(
      { chat_id: chat, message_id: messageId, reply_markup: { inline_keyboard } } as never,
      within(signal),
    );
  };

  return {
    /** A message with these answers under it is in the chat now; without answers it ends the question before it. */
    shown(chat: number | string, messageId: number, options: readonly Option[]): void {
      if (options.length > 0) last.set(String(chat), { messageId, options });
      else last.delete(String(chat));
    },

    /** The person tapped. Rejects where Telegram refuses. */
    async tapped({ message, data }: TelegramCallbackQuery, signal: AbortSignal): Promise<void> {
      const markup = markupSchema.safeParse(message?.reply_markup);
      if (!message || !data || !markup.success) return;
      await mark(message.chat.id, message.message_id, markup.data.inline_keyboard, data, signal);
    },

    /** The person wrote: where that is one of the answers, by its number or its words, it is marked as a tap would. */
    async wrote({ chat, text }: TelegramMessage, signal: AbortSignal): Promise<void> {
      const shown = last.get(String(chat.id));
      const option = shown && text !== undefined ? chosenOption(text, shown.options) : null;
      if (!shown || !option) return;
      last.delete(String(chat.id));
      const rows = shown.options.map((o) => [{ text: o.label, callback_data: o.id }]);
      await mark(chat.id, shown.messageId, rows, option.id, signal);
    },
  };
}
export type Keyboards = ReturnType<typeof createKeyboards>;
