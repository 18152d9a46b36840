import fs from 'node:fs';
import { z } from 'zod';
import { Recent } from '../recent.ts';

/** The ids WhatsApp knows somebody by; empty where nobody is there. */
export interface Known {
  /** `<digits>@lid`: the newer id, which tells no number. */
  readonly lid?: string | undefined;
  /** `<number>@c.us` */
  readonly pn?: string | undefined;
}

const line = z.object({ lid: z.string(), address: z.string() });

/**
 * Which contact point a chat stands for. A person writes under their number or under an id that hides it, and changes from
 * one to the other unasked; both must stay one contact point for ever. Its address is the number where WhatsApp told it at
 * first sight, else that id. What was decided is kept in a file, so that it stays so over a restart and is asked of WhatsApp
 * once: asking often gets accounts banned. The file lies beside the browser's profile, where the same is written.
 */
export class Identities {
  private readonly file: string;
  private readonly addresses = new Map<string, string>();
  private readonly lids = new Map<string, string>();
  /** How many go by an id whose number we do not know. */
  private hidden = 0;
  /** The chat that a contact point wrote from last: answers go there. */
  private readonly chats = new Recent<string>(10_000);

  constructor(file: string) {
    this.file = file;
    const written = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    for (const text of written.split('\n')) {
      const known = parsed(text);
      if (known) this.keep(known.lid, known.address);
    }
    if (written !== '' && !written.endsWith('\n')) fs.appendFileSync(file, '\n');
  }

  /** The address of the contact point that this chat stands for. Rejects where it must be asked for and `ask` does. */
  async addressOf(chat: string, ask: (id: string) => Promise<Known>): Promise<string> {
    const address = chat.endsWith('@lid') ? await this.ofLid(chat, ask) : await this.ofNumber(chat, ask);
    this.chats.set(address, chat);
    return address;
  }

  /** Takes the chat's own id for its address from now on: asking failed too often, and the person waits. */
  settle(chat: string): string {
    const known = this.addresses.get(chat);
    if (known === undefined && chat.endsWith('@lid')) this.write(chat, chat);
    this.chats.set(known ?? chat, chat);
    return known ?? chat;
  }

  /** The chat in which a contact point is to be answered; null where nobody is there. Rejects where `ask` does. */
  async chatOf(address: string, ask: (id: string) => Promise<Known>): Promise<string | null> {
    const known = this.knownChatOf(address);
    if (known !== null) return known;
    const { lid, pn } = await ask(address);
    if (lid !== undefined && pn !== undefined) this.write(lid, address);
    const chat = lid ?? pn ?? null;
    if (chat !== null) this.chats.set(address, chat);
    return chat;
  }

  /** The same without asking; null where it is not known. */
  knownChatOf(address: string): string | null {
    return this.chats.get(address) ?? this.lids.get(address) ?? null;
  }

  /** WhatsApp refused what was sent there: it is asked again which chat it is. */
  wrong(address: string): void {
    this.chats.delete(address);
  }

  private async ofLid(lid: string, ask: (id: string) => Promise<Known>): Promise<string> {
    const known = this.addresses.get(lid);
    if (known !== undefined) return known;
    const { pn } = await ask(lid);
    return this.write(lid, pn ?? lid);
  }

  /** A number is its own address, but for those who came under an id first, when it told no number. */
  private async ofNumber(pn: string, ask: (id: string) => Promise<Known>): Promise<string> {
    if (this.lids.has(pn) || this.hidden === 0) return pn;
    const { lid } = await ask(pn);
    if (lid === undefined) return pn;
    return this.addresses.get(lid) ?? this.write(lid, pn);
  }

  private write(lid: string, address: string): string {
    fs.appendFileSync(this.file, `${JSON.stringify({ lid, address })}\n`, { mode: 0o600 });
    this.keep(lid, address);
    return address;
  }

  private keep(lid: string, address: string): void {
    this.addresses.set(lid, address);
    this.lids.set(address, lid);
    if (lid === address) this.hidden++;
  }
}

/** A line that a crash cut off is asked for anew. */
function parsed(text: string): z.infer<typeof line> | null {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
