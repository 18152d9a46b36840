import type { createChanges } from '../changes.ts';
import type { Account } from './account.ts';
import type { WireMessage } from './wire.ts';

/** One message of a chat as the person's phone shows it. */
export interface Line {
  readonly id: string;
  readonly from: 'us' | 'person';
  readonly text: string;
  /** A file's kind of content, where it was one. */
  readonly type: string;
  readonly file: Buffer | null;
}

/** The smallest content of each kind of message that the library knows. */
const contents = {
  ptt: { mimetype: 'audio/ogg; codecs=opus', duration: '3' },
  audio: { mimetype: 'audio/mpeg', duration: '3' },
  image: { mimetype: 'image/jpeg' },
  video: { mimetype: 'video/mp4', duration: '3' },
  document: { mimetype: 'application/pdf', filename: '../../report.pdf' },
  sticker: { mimetype: 'image/webp' },
} as const;
export type Content = keyof typeof contents;

/** A person with the app: what they do reaches our browser, and what we say is what they see. */
export class WhatsAppPerson {
  readonly pn: string;
  readonly lid: string | null;
  /** WhatsApp tells nobody the number behind the id. */
  readonly hidden: boolean;
  readonly lines: Line[] = [];
  state: 'here' | 'not-on-whatsapp' = 'here';
  private readonly account: Account;
  private readonly changes: ReturnType<typeof createChanges>;

  constructor(
    number: string,
    { lid = false, hidden = false }: { readonly lid?: boolean; readonly hidden?: boolean },
    account: Account,
    changes: ReturnType<typeof createChanges>,
  ) {
    this.pn = `${number}@c.us`;
    this.lid = lid || hidden ? `9${number.slice(2)}77@lid` : null;
    this.hidden = hidden;
    this.account = account;
    this.changes = changes;
  }

  /** The chat's id: WhatsApp goes by the newer ids where there is one. */
  get chat(): string {
    return this.lid ?? this.pn;
  }

  /** Writes. `as` is the id the message comes under where it differs. Returns the message's id. */
  writes(text: string, as: string = this.chat): string {
    return this.bring({ type: 'chat', body: text, shown: text }, as);
  }

  /** Writes what the page shows as unread and tells nobody of. */
  writesUnheard(text: string): void {
    const id = { fromMe: false, remote: this.chat, id: this.account.nextId() };
    this.lines.push({ id: id.id, from: 'person', text, type: 'chat', file: null });
    this.account.bring({ id, type: 'chat', body: text, t: seconds(), from: this.chat, to: this.account.me }, true);
  }

  /** Sends a file with a caption. */
  sends(content: Content, caption = '', bytes: Buffer = Buffer.from('synthetic')): string {
    const { mimetype, ...of } = contents[content];
    const ref = `${this.account.files.size}-${content}`;
    this.account.files.set(ref, { bytes, type: mimetype });
    const extra = { ...of, mimetype, caption, size: bytes.length, directPath: `/__emulator/media/${ref}` };
    return this.bring({ type: content, body: 'c3ludGhldGlj', shown: caption || `<${content}>`, extra });
  }

  sendsPlace(latitude: number, longitude: number, name: string): string {
    const extra = { lat: latitude, lng: longitude, loc: `${name}\nSynthetic street` };
    return this.bring({ type: 'location', body: 'c3ludGhldGlj', shown: name, extra });
  }

  /** Any kind of message. */
  brings(type: string, extra: Readonly<Record<string, unknown>> = {}): string {
    return this.bring({ type, body: '', shown: `<${type}>`, extra });
  }

  /** Corrects the last message they wrote. */
  corrects(text: string): void {
    const last = this.account.chat(this.chat).messages.findLast((m) => !m.id.fromMe);
    if (!last) throw new Error('nothing was written that could be corrected');
    last.body = text;
    this.account.tell({ op: 'edit', id: last.id.id, body: text });
  }

  /** Brings the last message again, as the same person under the other id. */
  repeats(): void {
    const last = this.account.chat(this.chat).messages.findLast((m) => !m.id.fromMe)!;
    const remote = last.id.remote === this.pn ? (this.lid ?? this.pn) : this.pn;
    this.account.bring({ ...last, id: { ...last.id, remote }, from: remote });
  }

  /** Sets an emoji on our last message, or takes it back with none. */
  reacts(emoji: string): string {
    const id = this.account.nextId();
    const on = this.lines.findLast((l) => l.from === 'us')?.id ?? '';
    this.account.tell({ op: 'reaction', chat: this.chat, id, on, emoji });
    return id;
  }

  /** The programme's human answers from the phone itself. */
  isAnsweredByPhone(text: string): void {
    const { me } = this.account;
    const id = { fromMe: true, remote: this.chat, id: this.account.nextId() };
    this.lines.push({ id: id.id, from: 'us', text, type: 'chat', file: null });
    this.account.bring({ id, type: 'chat', body: text, t: seconds(), from: me, to: this.chat, ack: 2 });
  }

  /** The phone of the person has, or shows, our last message. */
  acknowledges(how: 'delivered' | 'read'): void {
    const last = this.lines.findLast((l) => l.from === 'us');
    if (!last) throw new Error('nothing was said that could be read');
    this.account.tell({ op: 'ack', id: last.id, ack: how === 'read' ? 3 : 2 });
  }

  receives({ id, type, body, extra }: WireMessage): void {
    const ref = String(extra?.directPath ?? '')
      .split('/')
      .at(-1)!;
    const file = this.account.files.get(ref)?.bytes ?? null;
    this.lines.push({ id: id.id, from: 'us', text: body, type, file });
    this.changes.changed();
  }

  /** Waits until we have said at least `n` messages; returns their texts. */
  hears(n: number): Promise<readonly string[]> {
    const said = () => this.lines.filter((l) => l.from === 'us').map((l) => l.text);
    return this.changes.until(() => said().length >= n && said(), `${n} messages to ${this.pn}`, 20_000);
  }

  private bring(
    m: { type: string; body: string; shown: string; extra?: Readonly<Record<string, unknown>> },
    as: string = this.chat,
  ): string {
    const id = { fromMe: false, remote: as, id: this.account.nextId() };
    this.lines.push({ id: id.id, from: 'person', text: m.shown, type: m.type, file: null });
    const { type, body, extra } = m;
    this.account.bring({ id, type, body, t: seconds(), from: as, to: this.account.me, ...(extra && { extra }) });
    return id.id;
  }
}

const seconds = () => Math.floor(Date.now() / 1000);
