/** What the stub page and its server say to one another. Everything is synthetic. */
export interface WireMessage {
  readonly id: {
    readonly fromMe: boolean;
    readonly remote: string;
    readonly id: string;
    readonly participant?: string;
  };
  readonly type: string;
  body: string;
  /** Seconds since 1970. */
  readonly t: number;
  readonly from: string;
  readonly to: string;
  readonly author?: string;
  ack?: number;
  /** What a kind of message has beyond these: a file, a place, who changed their number. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface WireChat {
  readonly id: string;
  unread: number;
  readonly messages: WireMessage[];
}

/** What the page asks when it has loaded. */
export interface Hello {
  readonly paired: boolean;
  readonly ref: string;
  readonly me: string;
  readonly meLid: string;
  /** The synchronisation ended before anybody could listen for it. */
  readonly syncedEarly: boolean;
  /** The synchronisation never ends. */
  readonly unsynced: boolean;
  /** The page stays at its loading screen. */
  readonly stuck: boolean;
  readonly chats: readonly WireChat[];
}

/** What the server tells the page. */
export type Downlink =
  | { readonly op: 'paired'; readonly hello: Hello }
  | { readonly op: 'message'; readonly message: WireMessage; readonly unread: number; readonly unheard?: true }
  | { readonly op: 'edit'; readonly id: string; readonly body: string }
  | { readonly op: 'reaction'; readonly chat: string; readonly id: string; readonly on: string; readonly emoji: string }
  | { readonly op: 'ack'; readonly id: string; readonly ack: number }
  | { readonly op: 'state'; readonly state: string }
  | { readonly op: 'ref'; readonly ref: string }
  | { readonly op: 'logout' }
  | { readonly op: 'reload' }
  | { readonly op: 'iframe' }
  | { readonly op: 'hang' };

/** What the page asks of the server; each is answered with JSON. */
export type Uplink =
  | { readonly method: 'hello' }
  | { readonly method: 'send'; readonly message: WireMessage }
  | { readonly method: 'seen'; readonly chat: string }
  | { readonly method: 'typing'; readonly chat: string }
  /** The ids under which WhatsApp knows somebody. */
  | { readonly method: 'who'; readonly wid: string }
  | { readonly method: 'refresh' }
  | { readonly method: 'report'; readonly kind: 'rejection' | 'module'; readonly what: string };

/** How `send` goes on. */
export type SendAnswer = { readonly now: 'fine' | 'refused' | 'hang' };

export interface Who {
  readonly pn: string | null;
  readonly lid: string | null;
  /** What the page knows without asking. */
  readonly known: boolean;
}
