import type { Downlink, Hello } from '../wire.ts';
import { MsgKey, Wid } from './models.ts';
import { acknowledge, add, Cmd, Conn, chatOf, Messages, me, requireModule, Socket } from './modules.ts';
import { ask, listen } from './wire.ts';

/** A page that looks to the library like WhatsApp Web: it has `Debug` and `require`, and nothing to see. */
const browser = window as unknown as { Debug: object; require: typeof requireModule };

const state = (next: string) => {
  Socket.state = next;
  Socket.trigger('change:state', Socket, next);
};

async function enter(hello: Hello): Promise<void> {
  Object.assign(me, { pn: hello.me, lid: hello.meLid });
  for (const { id, unread, messages } of hello.chats) {
    for (const message of messages) add(message, false);
    chatOf(id).unreadCount = unread;
  }
  if (hello.syncedEarly) Socket.hasSynced = true;
  state('CONNECTED');
  if (hello.syncedEarly || hello.unsynced) return;
  // WhatsApp takes its time here; who listens too late never hears of it.
  while (!Socket.heard('change:hasSynced')) await new Promise((resolve) => setTimeout(resolve, 5));
  Socket.hasSynced = true;
  Socket.trigger('change:hasSynced', Socket, true);
}

const deeds: { readonly [O in Downlink['op']]: (what: Extract<Downlink, { op: O }>) => void } = {
  paired({ hello }) {
    if (Socket.state !== 'CONNECTED') void enter(hello);
  },
  message({ message, unread, unheard }) {
    chatOf(message.id.remote).unreadCount = unread;
    const { type, extra } = message;
    const msg = add(message, !unheard);
    if (type === 'notification_template' && extra?.subtype === 'change_number') Messages.trigger('change', msg);
  },
  edit({ id, body }) {
    const msg = Messages.getModelsArray().find((m) => m.id.id === id);
    if (!msg) return;
    const before = msg.body;
    Object.assign(msg, { body, latestEditSenderTimestampMs: Date.now() });
    Messages.trigger('change:body', msg, body, before);
  },
  reaction({ chat, id, on, emoji }) {
    const { reactionTableMode } = requireModule('WAWebAddonReactionTableMode') as {
      reactionTableMode: { bulkUpsert(some: readonly object[]): void };
    };
    const remote = new Wid(chat);
    const parent = Messages.getModelsArray().find((m) => m.id.id === on)?.id;
    const key = new MsgKey({ fromMe: false, remote, id });
    const what = { id: key, reactionParentKey: parent, reactionTimestamp: Date.now(), author: remote };
    reactionTableMode.bulkUpsert([{ ...what, msgKey: key, reactionText: emoji }]);
  },
  ack: ({ id, ack }) => acknowledge(id, ack),
  state: ({ state: next }) => state(next),
  ref({ ref }) {
    Conn.ref = ref;
    Conn.trigger('change:ref', Conn, ref);
  },
  logout() {
    localStorage.removeItem('device');
    Cmd.trigger('logout');
    setTimeout(() => location.assign('/?post_logout=1'), 50);
  },
  reload: () => location.reload(),
  iframe: () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/__emulator/empty' })),
  hang() {
    for (;;);
  },
};

const line = await listen((what) => (deeds[what.op] as (what: Downlink) => void)(what));
const hello = await ask<Hello>({ method: 'hello' });
Conn.ref = hello.ref;
browser.require = requireModule;
if (!hello.stuck) browser.Debug = { VERSION: '2.9999.0-synthetic' };
const entering = hello.paired ? enter(hello) : state('UNPAIRED');
line.begin();
await entering;
