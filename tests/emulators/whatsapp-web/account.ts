import type { createChanges } from '../changes.ts';
import type { WhatsAppPerson } from './people.ts';
import type { Downlink, Hello, SendAnswer, Uplink, WireChat, WireMessage } from './wire.ts';

/** What a message from us may meet on its way. */
export type SendFault =
  | 'fine'
  /** WhatsApp refuses it: it ends as failed and reaches nobody. */
  | 'refused'
  /** It stays with the page: nothing of it reaches WhatsApp. */
  | 'stalled'
  /** It arrives, and nobody tells us. */
  | 'no-ack'
  /** It arrives, and the page stands still. */
  | 'hang'
  /** This happens while it is on its way; it arrives. */
  | (() => void);

/** A browser that has opened the page. */
interface Device {
  paired: boolean;
  tell: ((what: Downlink) => void) | null;
}

/** The programme's phone and what WhatsApp keeps of it. */
export class Account {
  readonly me = '920000000000@c.us';
  readonly meLid = '99000000000000@lid';
  readonly people = new Map<string, WhatsAppPerson>();
  readonly devices = new Map<string, Device>();
  readonly chats = new Map<string, WireChat>();
  /** Files by id. */
  readonly files = new Map<string, { readonly bytes: Buffer; readonly type: string }>();
  /** What the page asked for and is not there, and rejections that nobody took: a new version of the library shows here. */
  readonly reports: string[] = [];
  readonly typings: string[] = [];
  readonly seen: string[] = [];
  /** How often somebody was looked up. */
  lookups = 0;
  /** What the browsers called themselves. */
  readonly userAgents: string[] = [];
  /** How often a page was loaded. */
  visits = 0;
  syncedEarly = false;
  unsynced = false;
  stuck = false;
  ref = 'synthetic-ref-1';
  /** What was sent to people who are there, with when. */
  readonly reached: { readonly at: number; readonly to: string; readonly text: string }[] = [];
  readonly changes: ReturnType<typeof createChanges>;
  private readonly now: () => number;
  private readonly plan: SendFault[] = [];
  private stanza = 0;

  constructor(changes: ReturnType<typeof createChanges>, now: () => number) {
    this.changes = changes;
    this.now = now;
  }

  planned(...faults: readonly SendFault[]): void {
    this.plan.push(...faults);
  }

  nextId(): string {
    return `3ASYNTHETIC${String(++this.stanza).padStart(6, '0')}`;
  }

  /** The phone scans the code that a browser shows, as soon as one does. */
  async scan(): Promise<void> {
    const waiting = () => [...this.devices].find(([, d]) => !d.paired && d.tell !== null);
    const [id, device] = await this.changes.until(waiting, 'a browser that shows a code', 20_000);
    device.paired = true;
    device.tell?.({ op: 'paired', hello: this.hello(id) });
  }

  /** Removes all browsers in the phone's list of linked devices. */
  unlink(): void {
    for (const [id, device] of this.devices) {
      if (!device.paired) continue;
      this.devices.delete(id);
      device.tell?.({ op: 'logout' });
    }
  }

  /** Tells every linked browser. */
  tell(what: Downlink): void {
    for (const { paired, tell } of this.devices.values()) if (paired) tell?.(what);
    this.changes.changed();
  }

  get connected(): boolean {
    return [...this.devices.values()].some((d) => d.paired && d.tell !== null);
  }

  chat(id: string): WireChat {
    const known = this.chats.get(id) ?? { id, unread: 0, messages: [] };
    this.chats.set(id, known);
    return known;
  }

  /** A message comes in, or goes out from the phone itself. Unheard, the page has it and tells nobody. */
  bring(message: WireMessage, unheard?: true): void {
    const chat = this.chat(message.id.remote);
    chat.messages.push(message);
    chat.unread = message.id.fromMe ? 0 : chat.unread + 1;
    this.tell({ op: 'message', message, unread: chat.unread, ...(unheard && { unheard }) });
  }

  /** How many messages nobody on our side has seen. */
  get unread(): number {
    return [...this.chats.values()].reduce((sum, c) => sum + c.unread, 0);
  }

  hello(device: string): Hello {
    const { ref, me, meLid, syncedEarly, unsynced, stuck } = this;
    const paired = this.devices.get(device)?.paired ?? false;
    return { paired, ref, me, meLid, syncedEarly, unsynced, stuck, chats: paired ? [...this.chats.values()] : [] };
  }

  /** Answers what the page asks. */
  async answer(device: string, question: Uplink): Promise<unknown> {
    if (question.method === 'hello') {
      this.visits++;
      this.changes.changed();
      const known = this.devices.get(device);
      this.devices.set(device, { paired: known?.paired ?? false, tell: known?.tell ?? null });
      return this.hello(device);
    }
    if (question.method === 'send') return this.send(question.message);
    if (question.method === 'who') return this.who(question.wid);
    if (question.method === 'seen') {
      this.chat(question.chat).unread = 0;
      this.seen.push(question.chat);
    }
    if (question.method === 'typing') this.typings.push(question.chat);
    if (question.method === 'report') this.reports.push(`${question.kind}: ${question.what}`);
    if (question.method === 'refresh') {
      this.ref = `synthetic-ref-${Number(this.ref.split('-').at(-1)) + 1}`;
      for (const { paired, tell } of this.devices.values()) if (!paired) tell?.({ op: 'ref', ref: this.ref });
    }
    this.changes.changed();
    return {};
  }

  private who(wid: string) {
    this.lookups++;
    const person = [...this.people.values()].find((p) => p.pn === wid || p.lid === wid);
    if (person?.state !== 'here') return { pn: null, lid: null, known: false };
    return { pn: person.hidden ? null : person.pn, lid: person.lid, known: true };
  }

  private send(message: WireMessage): SendAnswer {
    const fault = this.plan.shift() ?? 'fine';
    const person = [...this.people.values()].find((p) => p.pn === message.to || p.lid === message.to);
    this.chat(message.id.remote).messages.push(message);
    const { id } = message.id;
    const ack = (n: number) => {
      message.ack = n;
      this.tell({ op: 'ack', id, ack: n });
    };
    if (fault === 'stalled') return { now: 'fine' };
    // WhatsApp takes a message to the number of somebody who goes by another id, and refuses it afterwards.
    if (fault === 'refused' || !person || (person.lid !== null && message.to === person.pn)) {
      setImmediate(ack, -1);
      return { now: 'refused' };
    }
    this.reached.push({ at: this.now(), to: person.pn, text: message.body });
    person.receives(message);
    if (typeof fault === 'function') fault();
    if (fault === 'hang') return { now: 'hang' };
    if (fault !== 'no-ack') setImmediate(ack, 1);
    return { now: 'fine' };
  }
}
