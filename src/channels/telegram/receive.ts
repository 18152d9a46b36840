import type { Address, Arrival, MediaKind } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { fileOf, placeOf } from './content.ts';
import type { TelegramCallbackQuery, TelegramMessage, TelegramUpdate } from './payload.ts';

/**
 * What an update says, as events; none where it says nothing to us. Pure.
 * Groups, channels and other bots are left alone: a person's health is not talked about before others.
 * @param now stands in for the instant of a tap, which Telegram does not tell.
 */
export function receive(update: TelegramUpdate, bot: string, now: Instant): Arrival[] {
  const id = `telegram:${bot}:${update.update_id}`;
  if (update.message) return message(id, bot, update.message, false);
  if (update.edited_message) return message(id, bot, update.edited_message, true);
  if (update.callback_query) return tap(id, bot, update.callback_query, now);
  return [];
}

const addressed = (bot: string, chat: { readonly id: number }): { readonly contactPoint: Address } => ({
  contactPoint: { channel: 'telegram', account: bot, address: String(chat.id) },
});

function message(id: string, bot: string, m: TelegramMessage, edited: boolean): Arrival[] {
  if (m.chat.type !== 'private' || m.from?.is_bot) return [];
  const media = mediaOf(m);
  const file = fileOf(m, media);
  const place = placeOf(m);
  const text = plain(m.text ?? m.caption ?? '');
  // A correction without words corrects none: a live location moves, a poll is counted.
  if (text === '' && (media === null || edited)) return [];
  return [
    {
      id,
      subject: addressed(bot, m.chat),
      // The newest of both, since an edit carries the date of the first writing too.
      sentAt: Math.max(m.date, m.edit_date ?? 0) * 1000,
      type: 'message.received',
      text,
      choice: null,
      media,
      ...(file && { file }),
      ...(place && { place }),
      edited,
    },
  ];
}

function tap(id: string, bot: string, query: TelegramCallbackQuery, now: Instant): Arrival[] {
  const { data, message: on } = query;
  if (!data) return [];
  // Without its message the chat is still known: in a private chat it is the person's own id.
  const chat = on?.chat ?? { id: query.from.id, type: 'private' };
  if (chat.type !== 'private') return [];
  return [
    {
      id,
      subject: addressed(bot, chat),
      sentAt: now,
      type: 'message.received',
      text: '',
      choice: data,
      media: null,
      edited: false,
    },
  ];
}

/** `/stop` and `/stop@hamdam_bot` are the word `stop`: commands are words that Telegram offers in a menu. */
function plain(text: string): string {
  return text.replace(/^\/([a-z][a-z0-9_]*)(@\w+)?(?=\s|$)/i, (_, command: string) => command.replaceAll('_', ' '));
}

/** Telegram's content fields, the specific before those that accompany them (an animation carries a document, too). */
const mediaFields: readonly (readonly [string, MediaKind])[] = [
  ['voice', 'voice'],
  ['audio', 'audio'],
  ['photo', 'image'],
  ['sticker', 'sticker'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['document', 'document'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
];

/** What accompanies any message and is no content of its own, and the notices a private chat knows. */
const wordless = new Set([
  'message_auto_delete_timer_changed',
  'pinned_message',
  'write_access_allowed',
  'chat_background_set',
  'connected_website',
]);

/** What an unknown kind of message has beyond these is content that we do not know yet. */
const envelope = new Set(
  (
    'message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot date ' +
    'business_connection_id chat forward_origin forward_from forward_from_chat forward_from_message_id forward_date ' +
    'forward_signature forward_sender_name is_topic_message is_automatic_forward reply_to_message external_reply quote ' +
    'reply_to_story reply_to_checklist_task_id via_bot edit_date has_protected_content is_from_offline ' +
    'is_paid_post media_group_id author_signature paid_star_count text entities caption caption_entities ' +
    'link_preview_options effect_id show_caption_above_media has_media_spoiler reply_markup'
  ).split(' '),
);

function mediaOf(m: TelegramMessage): MediaKind | null {
  for (const [field, kind] of mediaFields) if (m[field] !== undefined) return kind;
  if (m.text !== undefined) return null;
  const beyond = Object.keys(m).filter((field) => !envelope.has(field));
  // Somebody sent something that we cannot read (a poll, a game, what Telegram invents next): better asked about than lost.
  return beyond.length > 0 && !beyond.some((field) => wordless.has(field)) ? 'other' : null;
}
