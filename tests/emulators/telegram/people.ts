import type { createChanges } from '../changes.ts';
import type { Files } from './files.ts';
import type { Updates } from './updates.ts';

export interface Button {
  readonly text: string;
  readonly callback_data: string;
}
/** One message of a chat as the person's phone shows it. */
export interface Line {
  readonly messageId: number;
  readonly from: 'bot' | 'person';
  readonly text: string;
  buttons: readonly (readonly Button[])[];
  /** The file of a voice note. */
  readonly audio?: string;
}

/** The smallest content of each kind of message that Telegram would accept. */
const contents = {
  voice: { voice: { file_id: 'synthetic', file_unique_id: 's', duration: 3, mime_type: 'audio/ogg' } },
  audio: { audio: { file_id: 'synthetic', file_unique_id: 's', duration: 3 } },
  photo: { photo: [{ file_id: 'synthetic', file_unique_id: 's', width: 90, height: 90 }] },
  video: { video: { file_id: 'synthetic', file_unique_id: 's', width: 90, height: 90, duration: 3 } },
  video_note: { video_note: { file_id: 'synthetic', file_unique_id: 's', length: 90, duration: 3 } },
  animation: {
    animation: { file_id: 'synthetic', file_unique_id: 's', width: 90, height: 90, duration: 3 },
    document: { file_id: 'synthetic', file_unique_id: 's' },
  },
  document: { document: { file_id: 'synthetic', file_unique_id: 's', file_name: 'report.pdf' } },
  location: { location: { latitude: 31.5, longitude: 74.3 } },
  venue: {
    location: { latitude: 31.5, longitude: 74.3 },
    venue: { location: { latitude: 31.5, longitude: 74.3 }, title: 'Synthetic Clinic', address: 'Nowhere 1' },
  },
  contact: { contact: { phone_number: '+920000000000', first_name: 'Synthetic' } },
  sticker: { sticker: { file_id: 'synthetic', file_unique_id: 's', type: 'regular', width: 512, height: 512 } },
  poll: { poll: { id: '1', question: 'Synthetic?', options: [], total_voter_count: 0 } },
} as const;
export type Content = keyof typeof contents;

type Changes = ReturnType<typeof createChanges>;

/** A person with the app: what they do becomes updates, and what the bot says is what they see. */
export class TelegramPerson {
  readonly id: number;
  readonly lines: Line[] = [];
  state: 'here' | 'blocked' | 'deactivated' | 'never-started' = 'never-started';
  private readonly updates: Updates;
  private readonly changes: Changes;
  private readonly files: Files;
  private readonly nextMessageId: () => number;

  constructor(id: number, at: { updates: Updates; changes: Changes; files: Files; nextMessageId: () => number }) {
    this.id = id;
    this.updates = at.updates;
    this.changes = at.changes;
    this.files = at.files;
    this.nextMessageId = at.nextMessageId;
  }

  private get chat() {
    return { id: this.id, type: 'private', first_name: 'Synthetic' };
  }
  private get user() {
    return { id: this.id, is_bot: false, first_name: 'Synthetic', language_code: 'en' };
  }

  /** Writes. Returns the update's id. */
  writes(text: string): number {
    return this.sendsMessage({ text, ...(text.startsWith('/') && { entities: [commandEntity(text)] }) }, text);
  }

  sends(content: Content, caption?: string): number {
    return this.sendsMessage({ ...contents[content], ...(caption && { caption }) }, caption ?? `<${content}>`);
  }

  /** Sends a voice note with these bytes. */
  speaks(audio: Buffer, seconds = 3): number {
    const file_id = this.files.keep(audio, 'voice', 'oga');
    const voice = {
      file_id,
      file_unique_id: file_id,
      duration: seconds,
      mime_type: 'audio/ogg',
      file_size: audio.length,
    };
    return this.sendsMessage({ voice }, '<voice>', file_id);
  }

  /** Sends a picture with these bytes, in Telegram's two sizes. */
  shows(picture: Buffer, caption?: string): number {
    const file_id = this.files.keep(picture, 'photos', 'jpg');
    const size = { file_unique_id: 's', width: 90, height: 90 };
    const photo = [
      { ...size, file_id: this.files.keep(picture, 'thumbnails', 'jpg'), file_size: 90 },
      { ...size, file_id, width: 900, height: 900, file_size: picture.length },
    ];
    return this.sendsMessage({ photo, ...(caption && { caption }) }, caption ?? '<photo>');
  }

  /** Sends a message with any content, as `<field>: …` of the Bot API's `Message`. */
  brings(content: object, shown = '<something>'): number {
    return this.sendsMessage(content, shown);
  }

  /** Corrects the last message they wrote. */
  corrects(text: string): number {
    const last = this.lines.findLast((l) => l.from === 'person');
    if (!last) throw new Error('nothing was written that could be corrected');
    const date = Math.floor(Date.now() / 1000);
    return this.updates.add('edited_message', {
      message_id: last.messageId,
      date: date - 60,
      edit_date: date,
      chat: this.chat,
      from: this.user,
      text,
    });
  }

  /** Taps the newest button of that label; throws where there is none, as a thumb would find nothing. */
  taps(label: string): number {
    for (const line of this.lines.toReversed()) {
      const button = line.buttons.flat().find((b) => b.text === label || b.text === `✓ ${label}`);
      if (!button) continue;
      return this.updates.add('callback_query', {
        id: `${this.id}${line.messageId}${Date.now()}`,
        from: this.user,
        chat_instance: 'synthetic',
        message: {
          message_id: line.messageId,
          date: Math.floor(Date.now() / 1000),
          chat: this.chat,
          text: line.text,
          reply_markup: { inline_keyboard: line.buttons },
        },
        data: button.callback_data,
      });
    }
    throw new Error(`there is no button ${label}`);
  }

  blocks(): void {
    this.state = 'blocked';
    this.membership('kicked');
  }

  unblocks(): void {
    this.state = 'here';
    this.membership('member');
  }

  /** What was said to and by this person, oldest first. */
  sees(): readonly Line[] {
    return this.lines;
  }

  /** The labels under the newest message of the bot. */
  buttons(): readonly string[] {
    return (this.lines.findLast((l) => l.from === 'bot')?.buttons ?? []).flat().map((b) => b.text);
  }

  /** Waits until the bot has said at least `n` messages; returns their texts. */
  hears(n: number): Promise<readonly string[]> {
    const said = () => this.lines.filter((l) => l.from === 'bot').map((l) => l.text);
    return this.changes.until(() => said().length >= n && said(), `${n} messages to ${this.id}`);
  }

  private sendsMessage(content: object, shown: string, audio?: string): number {
    if (this.state === 'never-started') this.state = 'here';
    const message_id = this.nextMessageId();
    this.lines.push({ messageId: message_id, from: 'person', text: shown, buttons: [], ...(audio && { audio }) });
    this.changes.changed();
    const date = Math.floor(Date.now() / 1000);
    return this.updates.add('message', { message_id, date, chat: this.chat, from: this.user, ...content });
  }

  private membership(status: string): void {
    const date = Math.floor(Date.now() / 1000);
    const member = (s: string) => ({ user: { id: 1, is_bot: true, first_name: 'Bot' }, status: s });
    this.updates.add('my_chat_member', {
      chat: this.chat,
      from: this.user,
      date,
      old_chat_member: member('member'),
      new_chat_member: member(status),
    });
  }
}

const commandEntity = (text: string) => ({ type: 'bot_command', offset: 0, length: text.split(/\s/)[0]!.length });
