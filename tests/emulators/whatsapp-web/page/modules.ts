import type { SendAnswer, Who, WireMessage } from '../wire.ts';
import { mediaModules } from './media.ts';
import { Chat, Collection, Emitter, Msg, MsgKey, Wid } from './models.ts';
import { ask } from './wire.ts';

/** WhatsApp Web's modules by name, as many as the library asks for. */
export const Socket = Object.assign(new Emitter(), { state: 'OPENING', hasSynced: false });
export const Cmd = Object.assign(new Emitter(), {
  refreshQR: () => void ask({ method: 'refresh' }),
});
export const Conn = Object.assign(new Emitter(), {
  ref: '',
  platform: 'android',
  serialize: () => ({ platform: 'android', pushname: 'Synthetic programme' }),
});
export const me = { pn: '', lid: '' };
export const Messages = new Collection<Msg>();
export const Chats = new Collection<Chat>();
const aliases = new Map<string, Who>();

/** The chat of that id, made at its first mention. */
export function chatOf(id: string): Chat {
  const known = Chats.get(id);
  if (known) return known;
  const chat = new Chat(new Wid(id));
  Chats.add(chat);
  return chat;
}

/** A message as the page's own model, in its chat. */
export function add({ id, extra, ...of }: WireMessage, isNewMsg: boolean): Msg {
  const participant = id.participant ? new Wid(id.participant) : undefined;
  const msg = new Msg({
    ...of,
    ...extra,
    id: new MsgKey({ ...id, remote: new Wid(id.remote), participant }),
    from: new Wid(of.from),
    to: new Wid(of.to),
    ...(of.author && { author: new Wid(of.author) }),
    isNewMsg,
    ...(extra?.directPath !== undefined && { mediaData: { mediaStage: 'RESOLVED' } }),
  });
  const chat = chatOf(id.remote);
  chat.msgs.add(msg);
  chat.t = Math.max(chat.t, of.t);
  Messages.add(msg);
  return msg;
}

/** Acknowledgements come in any order; a message never goes back. */
export function acknowledge(id: string, ack: number): void {
  const msg = Messages.getModelsArray().find((m) => m.id.id === id);
  if (!msg || (ack <= msg.ack && ack >= 0)) return;
  msg.ack = ack;
  Messages.trigger('change:ack', msg, ack);
}

async function who(wid: Wid): Promise<Who> {
  const known = aliases.get(wid._serialized);
  if (known) return known;
  const found = await ask<Who>({ method: 'who', wid: wid._serialized });
  for (const id of [found.pn, found.lid, wid._serialized]) if (id) aliases.set(id, found);
  return found;
}
const wid = (id: string | null | undefined) => (id ? new Wid(id) : null);

async function addAndSend(chat: Chat, message: WireMessage & { id: MsgKey }) {
  const msg = new Msg(message);
  chat.msgs.add(msg);
  Messages.add(msg);
  const { id, type, body, t } = message;
  const { directPath, mimetype } = message as { directPath?: string; mimetype?: string };
  const sending = ask<SendAnswer>({
    method: 'send',
    message: {
      id: { fromMe: true, remote: id.remote._serialized, id: id.id },
      ...{ type, t, body: typeof body === 'string' ? body : '' },
      from: me.pn,
      to: chat.id._serialized,
      ...(directPath && { extra: { directPath, mimetype } }),
    },
  }).then(({ now }) => {
    if (now === 'hang') for (;;);
  });
  return [Promise.resolve(msg), sending] as const;
}

const links = (text: unknown) => (typeof text === 'string' ? (text.match(/https?:\/\/\S+/g) ?? []) : []);
const noPreference = () => {
  throw new Error('not a module of this stub');
};

const modules: Record<string, unknown> = {
  ...mediaModules,
  WAWebSocketModel: { Socket },
  WAWebCmd: { Cmd },
  WAWebConnModel: { Conn },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebAltDeviceLinkingApi: {},
  WABase64: { encodeB64: (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)) },
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
  WAWebAdvSignatureApi: {},
  WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array(32) } }) } },
  WAWebSignalStoreApi: {
    waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array(32) } }) },
  },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'synthetic-secret' },
  WAWebCollections: { Msg: Messages, Chat: Chats, Contact: new Collection(), Blocklist: new Collection() },
  WAWebUserPrefsMeUser: { getMaybeMePnUser: () => wid(me.pn), getMaybeMeLidUser: () => wid(me.lid) },
  WAWebSyncGatingUtils: {},
  WAWebCallCollection: null,
  WALinkify: {
    findLink: (text: unknown) => links(text).map((href) => ({ href }))[0],
    findLinks: (text: unknown) => links(text).map((href) => ({ href })),
  },
  WAWebWidFactory: {
    createWid: (id: string) => new Wid(id),
    createWidFromWidLike: ({ _serialized }: Wid) => new Wid(_serialized),
    asUserWidOrThrow: (id: Wid) => id,
  },
  WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
  WAWebMsgKey: MsgKey,
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebSendMsgChatAction: {
    addAndSendMsgToChat: (chat: Chat, message: WireMessage & { id: MsgKey }) => {
      const both = addAndSend(chat, message);
      return [both.then(([msg]) => msg), both.then(([, sending]) => sending)];
    },
  },
  WAWebFindChatAction: {
    async findOrCreateLatestChat(id: Wid) {
      const found = await who(id);
      if (!found.lid && !found.pn) throw new Error('No LID for user');
      return { chat: chatOf(id._serialized) };
    },
  },
  WAWebLinkPreviewChatAction: { getLinkPreview: async () => null },
  WAWebStreamModel: { Stream: { markAvailable() {}, markUnavailable() {} } },
  WAWebUpdateUnreadChatAction: {
    async sendSeen({ chat }: { chat: Chat }) {
      chat.unreadCount = 0;
      await ask({ method: 'seen', chat: chat.id._serialized });
    },
  },
  WAWebChatStateBridge: {
    sendChatStateComposing: (id: Wid) => ask({ method: 'typing', chat: id._serialized }),
    sendChatStatePaused() {},
  },
  WAWebChatLoadMessages: { loadEarlierMsgs: async () => [] },
  WAWebQueryExistsJob: {
    async queryWidExists(id: Wid) {
      const { pn, lid } = await who(id);
      return pn || lid ? { wid: wid(pn ?? lid) } : null;
    },
  },
  WAWebApiContact: {
    getCurrentLid: (id: Wid) => wid(aliases.get(id._serialized)?.lid),
    getPhoneNumber: (id: Wid) => wid(aliases.get(id._serialized)?.pn),
    getAlternateUserWid: () => null,
  },
  WAWebMiscBrowserUtils: { info: () => ({ os: 'synthetic', name: 'synthetic' }) },
  // The library puts itself before this function, and so hears of every reaction.
  WAWebAddonReactionTableMode: { reactionTableMode: { bulkUpsert() {} } },
  // What the library tries and can do without.
  WAWebBackendJobsCommon: {},
  WAWebE2EProtoUtils: {},
  WAWebAddonPollVoteTableMode: {},
};

/** WhatsApp Web's own loader. What the stub does not have is told to the tests, so that a new version of the library is noticed. */
export function requireModule(name: string): unknown {
  if (name in modules) return modules[name];
  void ask({ method: 'report', kind: 'module', what: name });
  return noPreference();
}
