import { z } from 'zod';
import type { Bot } from './bot.ts';
import { largestFile } from './files.ts';
import type { Line, TelegramPerson } from './people.ts';

/** What a method answers: its result, or an error as the Bot API words it. */
export type Answer =
  | { readonly result: unknown }
  | { readonly code: number; readonly description: string; readonly parameters?: object };

const wrong = (code: number, description: string): Answer => ({ code, description });
const done: Answer = { result: true };

const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});
const chatId = z.union([z.number(), z.string().regex(/^-?\d+$/)]).transform(Number);

/** The methods of the Bot API that the service uses, with the limits that the real one has. */
export const methods: Record<string, (bot: Bot, payload: Record<string, unknown>) => Answer> = {
  getMe: ({ id }) => ({
    result: { id, is_bot: true, first_name: 'Hamdam', username: `synthetic_hamdam_${id}_bot` },
  }),

  sendMessage(bot, payload) {
    const text = typeof payload.text === 'string' ? payload.text : '';
    const person = personOf(bot, payload);
    if ('code' in person) return person;
    if (text.trim() === '') return wrong(400, 'Bad Request: message text is empty');
    if (text.length > 4096) return wrong(400, 'Bad Request: message is too long');
    const buttons = buttonsOf(payload.reply_markup);
    if ('code' in buttons) return buttons;
    return put(bot, person, { text, buttons: buttons.rows });
  },

  sendVoice(bot, payload) {
    const person = personOf(bot, payload);
    if ('code' in person) return person;
    const file = Object.values(payload).find((value): value is Buffer => Buffer.isBuffer(value));
    if (!file || file.length === 0) return wrong(400, 'Bad Request: file must be non-empty');
    return put(bot, person, { text: '<voice>', buttons: [], audio: bot.files.keep(file, 'voice', 'oga') });
  },

  getFile({ files }, payload) {
    const file = files.byId(String(payload.file_id));
    if (!file) return wrong(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > largestFile) return wrong(400, 'Bad Request: file is too big');
    const { path: file_path, bytes } = file;
    return { result: { file_id: payload.file_id, file_unique_id: 's', file_size: bytes.length, file_path } };
  },

  editMessageReplyMarkup(bot, payload) {
    const person = personOf(bot, payload);
    if ('code' in person) return person;
    const line = person.lines.find((l) => l.messageId === payload.message_id);
    if (!line) return wrong(400, 'Bad Request: message to edit not found');
    const buttons = buttonsOf(payload.reply_markup);
    if ('code' in buttons) return buttons;
    if (JSON.stringify(buttons.rows) === JSON.stringify(line.buttons)) {
      return wrong(400, 'Bad Request: message is not modified');
    }
    line.buttons = buttons.rows;
    return { result: { message_id: line.messageId } };
  },

  answerCallbackQuery: (_, payload) =>
    typeof payload.callback_query_id === 'string' ? done : wrong(400, 'Bad Request: query is too old or invalid'),

  sendChatAction(bot, payload) {
    const person = personOf(bot, payload);
    return 'code' in person ? person : done;
  },

  setMyCommands(_, payload) {
    const commands = z
      .array(z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }))
      .safeParse(payload.commands);
    return commands.success ? done : wrong(400, 'Bad Request: BOT_COMMAND_INVALID');
  },

  setWebhook(bot, payload) {
    const { url, secret_token: secret, allowed_updates: allowed } = payload;
    if (typeof url !== 'string') return wrong(400, 'Bad Request: bad webhook');
    bot.updates.setWebhook(url, typeof secret === 'string' ? secret : null, allowed as string[] | undefined);
    return done;
  },

  getWebhookInfo: ({ updates }) => ({
    result: {
      url: updates.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending().length,
    },
  }),

  deleteWebhook(bot, payload) {
    bot.updates.deleteWebhook(payload.drop_pending_updates === true);
    return done;
  },

  leaveChat: () => done,
};

/** Puts a message into a chat, within the pace that Telegram keeps. */
function put(bot: Bot, person: TelegramPerson, content: Omit<Line, 'messageId' | 'from'>): Answer {
  const wait = bot.reaches(person.id, content.text);
  if (wait !== null) {
    const parameters = { retry_after: wait };
    return { code: 429, description: `Too Many Requests: retry after ${wait}`, parameters };
  }
  const line: Line = { messageId: bot.nextMessageId(), from: 'bot', ...content };
  person.lines.push(line);
  const chat = { id: person.id, type: 'private' };
  return { result: { message_id: line.messageId, date: Math.floor(Date.now() / 1000), chat, text: content.text } };
}

function personOf(bot: Bot, payload: Record<string, unknown>): TelegramPerson | { code: number; description: string } {
  const id = chatId.safeParse(payload.chat_id);
  const person = id.success ? bot.people.get(id.data) : undefined;
  if (!person) return { code: 400, description: 'Bad Request: chat not found' };
  if (person.state === 'blocked') return { code: 403, description: 'Forbidden: bot was blocked by the user' };
  if (person.state === 'deactivated') return { code: 403, description: 'Forbidden: user is deactivated' };
  if (person.state === 'never-started') {
    return { code: 403, description: "Forbidden: bot can't initiate conversation with a user" };
  }
  return person;
}

function buttonsOf(markup: unknown): { rows: Line['buttons'] } | { code: number; description: string } {
  if (markup === undefined) return { rows: [] };
  const parsed = keyboard.safeParse(markup);
  if (!parsed.success) return { code: 400, description: "Bad Request: can't parse reply keyboard markup JSON object" };
  const tooLong = parsed.data.inline_keyboard.flat().some((b) => Buffer.byteLength(b.callback_data) > 64);
  if (tooLong) return { code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' };
  if (parsed.data.inline_keyboard.flat().some((b) => b.text === '')) {
    return { code: 400, description: 'Bad Request: Text buttons are unallowed in the inline keyboard' };
  }
  return { rows: parsed.data.inline_keyboard };
}
