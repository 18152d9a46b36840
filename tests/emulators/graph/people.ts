import type { createChanges } from '../changes.ts';
import type { Answer, Shown } from './messages.ts';
import type { Notice } from './webhooks.ts';

/** One message of a chat as the person's phone shows it. */
export interface Line extends Shown {
  readonly id: string;
  readonly from: 'business' | 'person';
  /** What was sent along with it, which comes back with every report. */
  readonly callback?: string | undefined;
}

export const contents = ['voice', 'audio', 'image', 'video', 'document', 'sticker', 'location', 'contacts'] as const;
export type Content = (typeof contents)[number];

/** What a person's phone needs of WhatsApp. */
export interface Surroundings {
  readonly number: string;
  readonly changes: ReturnType<typeof createChanges>;
  readonly now: () => number;
  readonly nextMessageId: () => string;
  readonly notify: (notice: Notice) => void;
  /** Keeps bytes as media; returns their id and their hash in base64. */
  readonly keep: (bytes: Buffer, mimeType: string) => { readonly id: string; readonly sha256: string };
}

/** Small stand-ins: nothing looks into them. */
const mimeTypes: Record<Exclude<Content, 'location' | 'contacts'>, string> = {
  voice: 'audio/ogg; codecs=opus',
  audio: 'audio/mpeg',
  image: 'image/jpeg',
  video: 'video/mp4',
  document: 'application/pdf',
  sticker: 'image/webp',
};

/** A person with WhatsApp, as they are to one of our numbers: what they do becomes notices, what we say is what they see. */
export class WhatsAppPerson {
  phone: string;
  userId: string;
  /** Goes by a username: their number is told to nobody. */
  hidden = false;
  state: 'here' | 'blocked' | 'gone' = 'here';
  /** When they last wrote: for 24 hours they may be answered. */
  wroteAt: number | null = null;
  readonly lines: Line[] = [];
  /** How often they were shown that an answer is coming. */
  typing = 0;
  private readonly around: Surroundings;

  constructor(phone: string, around: Surroundings) {
    this.phone = phone;
    this.userId = `PK.${phone}0001`;
    this.around = around;
  }

  /** As we should know them. */
  get address(): string {
    return this.userId;
  }

  /** Writes. Returns the message's id. */
  writes(text: string): string {
    return this.sendsMessage({ type: 'text', text: { body: text } }, text);
  }

  /** Sends something that is not words, with the given bytes where it has any. */
  sends(content: Content, caption = '', bytes: Buffer = Buffer.from(`synthetic ${content}`)): string {
    const shown = caption || `<${content}>`;
    if (content === 'location') {
      const location = { latitude: 31.5204, longitude: 74.3587, name: 'Synthetic Clinic', address: 'Nowhere 1' };
      return this.sendsMessage({ type: 'location', location }, shown);
    }
    if (content === 'contacts') {
      const contacts = [{ name: { formatted_name: 'Synthetic' }, phones: [{ phone: '+920000000000' }] }];
      return this.sendsMessage({ type: 'contacts', contacts }, shown);
    }
    const mime_type = mimeTypes[content];
    const media = { mime_type, ...this.around.keep(bytes, mime_type), ...(caption && { caption }) };
    const type = content === 'voice' ? 'audio' : content;
    const own =
      type === 'audio' ? { voice: content === 'voice' } : type === 'document' ? { filename: 'report.pdf' } : {};
    return this.sendsMessage({ type, [type]: { ...media, ...own } }, shown);
  }

  speaks(audio: Buffer): string {
    return this.sends('voice', '', audio);
  }

  reacts(emoji: string | null): string {
    const reaction = { message_id: this.lines.at(-1)?.id ?? 'wamid.none', ...(emoji !== null && { emoji }) };
    return this.sendsMessage({ type: 'reaction', reaction }, emoji ?? '');
  }

  /** Corrects the last message they wrote. */
  corrects(text: string): string {
    const last = this.lines.findLast((l) => l.from === 'person');
    if (!last) throw new Error('nothing was written that could be corrected');
    const edit = { original_message_id: last.id, message: { type: 'text', text: { body: text } } };
    return this.sendsMessage({ type: 'edit', edit }, text);
  }

  /** Sends a message of a kind that nobody knows yet. */
  sendsUnknown(): string {
    return this.sendsMessage({ type: 'unsupported', errors: [{ code: 131051, title: 'unsupported' }] }, '<unknown>');
  }

  /** Taps the newest answer of that label; throws where there is none, as a thumb would find nothing. */
  taps(label: string): string {
    for (const line of this.lines.toReversed()) {
      const answer = line.answers.find((a) => a.title === label);
      if (answer) return this.sendsMessage({ ...tapOf(answer), context: { id: line.id } }, label);
    }
    throw new Error(`there is no answer ${label}`);
  }

  /** Takes another phone number. */
  changesNumber(phone: string): string {
    const old = { phone: this.phone, userId: this.userId };
    this.phone = phone;
    this.userId = `PK.${phone}0001`;
    const system = {
      type: 'user_changed_number',
      body: `User changed from ${old.phone} to ${phone}`,
      wa_id: phone,
      user_id: this.userId,
      previous_user_id: old.userId,
    };
    const id = this.around.nextMessageId();
    this.notify({ messages: [{ from: old.phone, id, timestamp: this.seconds(), type: 'system', system }] });
    return id;
  }

  blocks(): void {
    this.state = 'blocked';
  }

  unblocks(): void {
    this.state = 'here';
  }

  /** Reads everything: WhatsApp reports it for what was delivered. */
  reads(): void {
    for (const line of this.lines.filter((l) => l.from === 'business')) this.report(line, 'read');
  }

  /** A human of the programme answers them from the account's own phone. */
  isAnsweredByHand(text: string): string {
    const id = this.around.nextMessageId();
    this.lines.push({ id, from: 'business', text, answers: [] });
    const echo = { from: '920000000001', to: this.phone, to_user_id: this.userId, id, timestamp: this.seconds() };
    this.around.notify({
      field: 'smb_message_echoes',
      value: { ...this.about(), message_echoes: [{ ...echo, type: 'text', text: { body: text } }] },
    });
    this.around.changes.changed();
    return id;
  }

  /** WhatsApp reports what became of a message of ours. */
  report(line: Pick<Line, 'id' | 'callback'>, status: 'sent' | 'delivered' | 'read' | 'failed', code?: number): void {
    const report = {
      id: line.id,
      status,
      timestamp: this.seconds(),
      ...(!this.hidden && { recipient_id: this.phone }),
      recipient_user_id: this.userId,
      ...(line.callback !== undefined && { biz_opaque_callback_data: line.callback }),
      ...(code !== undefined && { errors: [{ code, title: `code ${code}`, error_data: { details: 'synthetic' } }] }),
    };
    this.notify({ statuses: [report] });
  }

  /** What was said to and by this person, oldest first. */
  sees(): readonly Line[] {
    return this.lines;
  }

  /** The labels under the newest message of ours. */
  buttons(): readonly string[] {
    return (this.lines.findLast((l) => l.from === 'business')?.answers ?? []).map((a) => a.title);
  }

  /** Waits until at least `n` messages have come; returns their texts. */
  hears(n: number): Promise<readonly string[]> {
    const said = () => this.lines.filter((l) => l.from === 'business').map((l) => l.text);
    return this.around.changes.until(() => said().length >= n && said(), `${n} messages to a person`);
  }

  private sendsMessage(content: object, shown: string): string {
    const id = this.around.nextMessageId();
    this.wroteAt = this.around.now();
    this.lines.push({ id, from: 'person', text: shown, answers: [] });
    this.around.changes.changed();
    const from = { ...(!this.hidden && { from: this.phone }), from_user_id: this.userId };
    this.notify({
      contacts: [{ profile: { name: 'Synthetic' }, ...(!this.hidden && { wa_id: this.phone }), user_id: this.userId }],
      messages: [{ ...from, id, timestamp: this.seconds(), ...content }],
    });
    return id;
  }

  private notify(value: object): void {
    this.around.notify({ field: 'messages', value: { ...this.about(), ...value } });
  }

  private about() {
    const metadata = { display_phone_number: '920000000001', phone_number_id: this.around.number };
    return { messaging_product: 'whatsapp', metadata };
  }

  private seconds(): string {
    return String(Math.floor(this.around.now() / 1000));
  }
}

function tapOf({ id, title, as }: Answer): object {
  if (as === 'template') return { type: 'button', button: { payload: id, text: title } };
  return { type: 'interactive', interactive: { type: as, [as]: { id, title } } };
}
