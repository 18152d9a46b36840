/** The few shapes of WhatsApp Web's own models that the library touches. */
type Listener = (...given: never[]) => unknown;

export class Emitter {
  readonly #listeners: { name: string; listener: Listener }[] = [];
  /** Takes several names at once, divided by spaces. */
  on(names: string, listener: Listener): void {
    for (const name of names.split(' ')) this.#listeners.push({ name, listener });
  }
  once(name: string, listener: Listener): void {
    const once = (...given: never[]) => {
      this.off(name, once);
      listener(...given);
    };
    this.on(name, once);
  }
  off(name: string, listener: Listener): void {
    const at = this.#listeners.findIndex((l) => l.name === name && l.listener === listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }
  heard(name: string): boolean {
    return this.#listeners.some((l) => l.name === name);
  }
  trigger(name: string, ...given: unknown[]): void {
    for (const { listener } of this.#listeners.filter((l) => l.name === name)) listener(...(given as never[]));
  }
}

/** An address. Its methods are on the prototype and so vanish in JSON, as WhatsApp's do. */
export class Wid {
  readonly user: string;
  readonly server: string;
  readonly _serialized: string;
  constructor(serialized: string) {
    const [user, server] = serialized.split('@');
    this.user = user ?? '';
    this.server = server ?? '';
    this._serialized = serialized;
  }
  toString(): string {
    return this._serialized;
  }
}
// Own fields would go into JSON.
for (const [name, server] of Object.entries({ isLid: 'lid', isUser: 'c.us', isGroup: 'g.us', isStatus: 'broadcast' })) {
  Object.defineProperty(Wid.prototype, name, {
    value(this: Wid) {
      return this.server === server;
    },
  });
}

export class MsgKey {
  readonly fromMe: boolean;
  readonly remote: Wid;
  readonly id: string;
  readonly participant?: Wid;
  readonly _serialized: string;
  constructor(of: { from?: Wid; to?: Wid; remote?: Wid; id: string; fromMe?: boolean; participant?: Wid | undefined }) {
    this.fromMe = of.fromMe ?? true;
    this.remote = (of.remote ?? of.to)!;
    this.id = of.id;
    if (of.participant) this.participant = of.participant;
    const parts = [String(this.fromMe), this.remote._serialized, this.id, of.participant?._serialized];
    this._serialized = parts.filter(Boolean).join('_');
  }
  /** Ids of the web begin so. */
  static async newId(): Promise<string> {
    return `3EB0${crypto.randomUUID().replaceAll('-', '').slice(0, 18).toUpperCase()}`;
  }
}

export class Msg extends Emitter {
  id!: MsgKey;
  ack = 0;
  body = '';
  type = 'chat';
  t = 0;
  isNewMsg = false;
  mediaData?: { mediaStage: string };
  constructor(attributes: object) {
    super();
    Object.assign(this, attributes);
  }
  /** Plain JSON: no functions, blobs or undefined values. */
  serialize(): object {
    return JSON.parse(JSON.stringify({ ...this, mediaBlob: undefined }));
  }
}

export class Chat extends Emitter {
  readonly id: Wid;
  readonly msgs = new Collection<Msg>();
  unreadCount = 0;
  t = 0;
  readonly formattedTitle = 'Synthetic';
  readonly mute = { expiration: 0 };
  constructor(id: Wid) {
    super();
    this.id = id;
  }
  serialize(): object {
    const { id, unreadCount, t } = this;
    return JSON.parse(JSON.stringify({ id, unreadCount, t, archive: false, isLocked: false }));
  }
}

export class Collection<T extends { id: { _serialized: string } }> extends Emitter {
  readonly #models = new Map<string, T>();
  get(id: string | { _serialized: string }): T | undefined {
    return this.#models.get(typeof id === 'string' ? id : id._serialized);
  }
  add(model: T): void {
    if (this.#models.has(model.id._serialized)) return;
    this.#models.set(model.id._serialized, model);
    this.trigger('add', model);
  }
  getModelsArray(): T[] {
    return [...this.#models.values()];
  }
  async find(id: string | { _serialized: string }): Promise<T | undefined> {
    return this.get(id);
  }
  async getMessagesById(ids: readonly string[]): Promise<{ messages: T[] }> {
    return { messages: ids.flatMap((id) => this.get(id) ?? []) };
  }
}
