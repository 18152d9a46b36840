import type { Api } from 'grammy';

/** grammY's types know the abort signals of a library from before Node had its own; at run time either will do. */
export type TelegramSignal = NonNullable<Parameters<Api['raw']['getMe']>[0]>;

/** A signal that also ends the request after `ms`. */
export function within(signal: AbortSignal, ms = 20_000): TelegramSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]) as unknown as TelegramSignal;
}
