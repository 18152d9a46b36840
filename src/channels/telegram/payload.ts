import { z } from 'zod';

/**
 * What we read of Telegram's `Update`, and no more: unknown fields are let through and ignored, so that a new version of
 * the Bot API breaks nothing. `null` is never sent by Telegram for an absent field, so absent means absent.
 */
const chat = z.looseObject({ id: z.number().int(), type: z.string() });
const user = z.looseObject({ id: z.number().int(), is_bot: z.boolean().optional() });

export const messageSchema = z.looseObject({
  message_id: z.number().int(),
  /** Seconds since 1970. */
  date: z.number().int(),
  edit_date: z.number().int().optional(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
});
export type TelegramMessage = z.infer<typeof messageSchema>;

export const callbackQuerySchema = z.looseObject({
  id: z.string(),
  from: user,
  data: z.string().optional(),
  /** Old messages come without their content, but always with their chat. */
  message: z.looseObject({ message_id: z.number().int(), chat, reply_markup: z.unknown().optional() }).optional(),
});
export type TelegramCallbackQuery = z.infer<typeof callbackQuerySchema>;

export const updateSchema = z.looseObject({
  update_id: z.number().int().nonnegative(),
  message: messageSchema.optional(),
  edited_message: messageSchema.optional(),
  callback_query: callbackQuerySchema.optional(),
  my_chat_member: z.looseObject({ chat, new_chat_member: z.looseObject({ status: z.string() }) }).optional(),
});
export type TelegramUpdate = z.infer<typeof updateSchema>;

/** The kinds of update we ask Telegram for. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** An update read, or the fields that were wrong with it (paths only, never their values). */
export function parseUpdate(
  raw: unknown,
): { readonly update: TelegramUpdate } | { readonly wrong: string; readonly updateId: number | null } {
  const parsed = updateSchema.safeParse(raw);
  if (parsed.success) return { update: parsed.data };
  const id = z.object({ update_id: z.number().int() }).safeParse(raw);
  const wrong = parsed.error.issues.map((i) => `${i.path.join('.') || 'update'}: ${i.code}`).join(', ');
  return { wrong, updateId: id.success ? id.data.update_id : null };
}
