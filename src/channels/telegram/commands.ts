import type { Api } from 'grammy';
import type { Wording } from '#src/care/language/wording.ts';
import { within } from './signal.ts';

/** The bot's menu. A command comes in as its words: `/talk_to_a_person` is "talk to a person". */
const commands = ['menu', 'help', 'talk_to_a_person', 'stop'] as const;

/**
 * Tells Telegram the bot's menu. Roman Urdu has no language code at Telegram and its writers mostly keep the app in English,
 * so every menu that is not Urdu bears English and Roman Urdu side by side. Rejects where a line is missing or Telegram cannot be told.
 */
export async function registerCommands(api: Api, wording: Wording, signal: AbortSignal): Promise<void> {
  const text = (language: 'en' | 'ur' | 'ur-Latn', command: string) =>
    wording.text(language, `telegram.${command.replaceAll('_', '-')}`);
  const plain = commands.map((command) => ({
    command,
    description: `${text('en', command)} / ${text('ur-Latn', command)}`,
  }));
  const urdu = commands.map((command) => ({ command, description: text('ur', command) }));
  await api.raw.setMyCommands({ commands: plain }, within(signal));
  await api.raw.setMyCommands({ commands: urdu, language_code: 'ur' }, within(signal));
}
