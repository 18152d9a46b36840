import type { BotApi } from '../emulators/bot-api.ts';
import type { Line } from '../emulators/telegram/people.ts';
import type { Canaries } from './canaries.ts';

/** What one person did, as the provider handed it out. */
export interface Deed {
  readonly update: number;
  readonly text: string;
  readonly choice: string | null;
}

/** A person on Telegram whose name, number and every message carry canaries. */
export class Patient {
  readonly chat: number;
  readonly deeds: Deed[] = [];
  private readonly api: BotApi;
  private readonly user: object;
  private message = 1_000_000;

  constructor(api: BotApi, chat: number, canaries: Canaries) {
    this.api = api;
    this.chat = chat;
    api.person(chat).state = 'here';
    const names = { first_name: canaries.name(), last_name: canaries.name(), username: canaries.name() };
    this.user = { id: chat, is_bot: false, language_code: 'en', ...names };
  }

  /** What this phone shows. */
  get lines(): Line[] {
    return this.api.person(this.chat).lines;
  }

  writes(text: string): void {
    const update = this.api.bring('message', { ...this.envelope(++this.message), text });
    this.deeds.push({ update, text, choice: null });
  }

  /** Sends a voice note. */
  speaks(): void {
    const voice = { file_id: 'synthetic', file_unique_id: 's', duration: 3 };
    const update = this.api.bring('message', { ...this.envelope(++this.message), voice });
    this.deeds.push({ update, text: '', choice: null });
  }

  /** Taps a button of one of the last messages; false where there is none. */
  taps(random: () => number): boolean {
    const recent = this.lines.filter((l) => l.from === 'bot' && l.buttons.length > 0).slice(-3);
    const line = recent[Math.floor(random() ** 0.5 * recent.length)];
    if (!line) return false;
    const buttons = line.buttons.flat();
    const button = buttons[Math.floor(random() * buttons.length)]!;
    const message = { ...this.envelope(line.messageId), text: line.text };
    const update = this.api.bring('callback_query', {
      id: `${this.chat}${++this.message}`,
      from: this.user,
      chat_instance: 'synthetic',
      message: { ...message, reply_markup: { inline_keyboard: line.buttons } },
      data: button.callback_data,
    });
    this.deeds.push({ update, text: '', choice: button.callback_data });
    return true;
  }

  private envelope(message_id: number) {
    const date = Math.floor(Date.now() / 1000);
    return { message_id, date, chat: { ...this.user, type: 'private' }, from: this.user };
  }
}

/** Something that a person may write: danger, readings, medicines, talk, commands, in three languages. */
export function words(random: () => number, canaries: Canaries, clock: () => string): string {
  const { word, name, number } = canaries;
  const said: readonly (() => string)[] = [
    () => `main marna chahti hoon ${word()}`,
    () => `meri bachi ${name()} ka saans ruk raha hai`,
    () => `i feel so alone ${word()}`,
    () => `mera number ${number()} hai, naam ${name()}`,
    () => `BP ${110 + Math.floor(random() * 20)}/${70 + Math.floor(random() * 10)} ${word()}`,
    () => `${word()}olin tablet ${clock()}`,
    () => `${word()} مجھے بہت ڈر لگتا ہے`,
    () => `sugar fasting ${90 + Math.floor(random() * 20)} ${word()}`,
    () => `salam ${name()}`,
    () => 'human',
    () => 'menu',
    () => 'my medicines',
    () => `${word()} shukriya`,
  ];
  return said[Math.floor(random() * said.length)]!();
}
