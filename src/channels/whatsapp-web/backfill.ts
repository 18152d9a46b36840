import { z } from 'zod';
import type { Instant } from '#src/care/words.ts';
import type { WebClient } from './library.ts';
import { isPersonalChat } from './receive.ts';
import type { Live } from './session.ts';

/** More than anybody leaves unread in one chat before a human looks. */
const mostOfChat = 200;
/** What lies unread for longer before we last listened, or before an account was new to us, is no longer answered. */
const oldestMs = 24 * 3_600_000;
/** What came in the minute before the last sign of life is taken again; the inbox knows what it has. */
const overlapMs = 60_000;

/**
 * What people wrote while nobody listened: WhatsApp Web tells it to nobody, but counts it as unread. What a human has read
 * on the phone meanwhile is found by its time. Oldest first in each chat; takes each chat as it is found. Rejects in the end
 * where a chat could not be read.
 * @param aliveAt when we last listened, as far as is known; null for an account that is new to us.
 */
export async function backfill(
  { client, ended }: Live,
  aliveAt: Instant | null,
  now: Instant,
  take: (raw: unknown) => void,
): Promise<void> {
  const since = aliveAt === null ? Number.POSITIVE_INFINITY : aliveAt - overlapMs;
  const oldest = (aliveAt ?? now) - oldestMs;
  const failures: unknown[] = [];
  for (const { id, unread, at } of await chatsOf(client)) {
    if (ended.aborted) return;
    if (!isPersonalChat(id) || (unread === 0 && at < since)) continue;
    try {
      const chat = await client.getChatById(id);
      const messages = await chat.fetchMessages({ limit: Math.min(mostOfChat, unread + 50), fromMe: false });
      const newest = messages.toSorted((a, b) => a.timestamp - b.timestamp);
      const missed = newest.filter(
        (m, i) => m.timestamp * 1000 >= since || (i >= newest.length - unread && m.timestamp * 1000 >= oldest),
      );
      for (const message of missed) take(message.rawData);
    } catch (error) {
      // One chat that cannot be read silences no other.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

const chatSchema = z.object({
  id: z.string(),
  /** Negative where a human marked the chat as unread. */
  unread: z.number().transform((n) => Math.max(0, n)),
  at: z.number().transform((seconds) => seconds * 1000),
});

/** What the page lists. The library's own list asks WhatsApp for every group, which takes long and is seen. */
async function chatsOf(client: WebClient): Promise<z.infer<typeof chatSchema>[]> {
  const listed = await client.pupPage?.evaluate(
    `window.require('WAWebCollections').Chat.getModelsArray()
      .map((chat) => ({ id: chat.id._serialized, unread: chat.unreadCount ?? 0, at: chat.t ?? 0 }))`,
  );
  return z.array(chatSchema).parse(listed ?? []);
}
