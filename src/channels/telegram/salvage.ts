import { z } from 'zod';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';

const words = z.string().optional().catch(undefined);
const messageSchema = z.looseObject({
  chat: z.looseObject({ id: z.number().int(), type: z.literal('private') }),
  text: words,
  caption: words,
});
const salvageSchema = z.looseObject({
  update_id: z.number().int().nonnegative(),
  message: messageSchema.optional().catch(undefined),
  edited_message: messageSchema.optional().catch(undefined),
});

/**
 * What can be saved of an update that cannot be read, should Telegram ever write one otherwise than its reference says: that
 * somebody wrote, and their words where these are left. Without words it is something that we cannot open, and they are asked.
 */
export function salvage(raw: unknown, bot: string, now: Instant): Arrival[] {
  const parsed = salvageSchema.safeParse(raw);
  const message = parsed.data?.message ?? parsed.data?.edited_message;
  if (!parsed.success || !message) return [];
  const text = message.text ?? message.caption ?? '';
  return [
    {
      id: `telegram:${bot}:${parsed.data.update_id}`,
      subject: { contactPoint: { channel: 'telegram', account: bot, address: String(message.chat.id) } },
      sentAt: now,
      type: 'message.received',
      text,
      choice: null,
      media: text === '' ? 'other' : null,
      edited: parsed.data.message === undefined,
    },
  ];
}
