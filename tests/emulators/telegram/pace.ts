/** What Telegram tells bots to keep to (core.telegram.org/bots/faq): about 30 messages a second, one a second to a chat. */
export const botApiPace = { perSecond: 30, perChatMs: 1_000 } as const;
/** "We may allow short bursts that go over this limit": so many messages to one chat. */
const burst = 5;

/** Refuses who sends too fast. */
export function createPace(now: () => number) {
  /** The last second's messages, oldest first. */
  let recent: number[] = [];
  const chats = new Map<number, { tokens: number; at: number }>();
  return {
    /** Counts a message to that chat; seconds to wait where it is refused. */
    asks(chat: number): number | null {
      const at = now();
      recent = recent.filter((t) => at - t < 1_000);
      const known = chats.get(chat) ?? { tokens: burst, at };
      const tokens = Math.min(burst, known.tokens + Math.max(0, at - known.at) / botApiPace.perChatMs);
      const refused = recent.length >= botApiPace.perSecond || tokens < 1;
      chats.set(chat, { tokens: refused ? tokens : tokens - 1, at });
      if (refused) return 1;
      recent.push(at);
      return null;
    },
  };
}
