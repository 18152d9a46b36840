import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Address, Arrival } from '#src/care/event.ts';
import { calledBy } from '#src/care/handover/route.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Channel, Door, Log } from '#src/channels/channel.ts';
import { colleaguesOf } from '#src/console/colleagues.ts';
import type { PagerDesk } from '#src/console/pager.ts';
import { withoutCodes } from '#src/notify/codes.ts';
import { chatName, createPagerDesk } from '#src/notify/desk.ts';
import { createMentions } from '#src/notify/mentions.ts';
import type { Notifier } from '#src/notify/page.ts';
import { createPager, type Pager, type PagerOptions } from '#src/notify/pager.ts';
import { createPush, pushKeys } from '#src/notify/push.ts';
import { createShelf, type Sealer } from '#src/notify/shelf.ts';
import { createTelegramPager, type Tell } from '#src/notify/telegram.ts';
import { createWebhook } from '#src/notify/webhook.ts';
import { linkedWords } from '#src/notify/words.ts';
import { seal, unseal } from '#src/store/seal.ts';
import type { Store } from '#src/store/store.ts';
import type { Connection } from '#src/store/tables.ts';
import type { Settings } from './config.ts';

export interface Pagers {
  /** What the console can ask. */
  readonly desk: PagerDesk;
  /** People's own door, behind the one that keeps counselors' codes: channels are handed this one. */
  door(door: Door): Door;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Everything that calls counselors away from the page, with its keys born of the master key. */
export async function openPagers(parts: {
  readonly settings: Pick<Settings, 'pager' | 'demo'>;
  readonly key: Buffer;
  readonly connection: Connection;
  readonly store: PagerOptions['store'];
  readonly channels: readonly Pick<Channel, 'name' | 'account' | 'send'>[];
  readonly called: PagerOptions['called'];
  readonly log: Log;
  now(): number;
}): Promise<Pagers> {
  const { settings, connection, channels, log, now } = parts;
  const sealer = sealerOf(parts.key);
  const shelf = createShelf(connection, sealer, now);
  const bots = channels.filter((c) => c.name === 'telegram');
  const tell = tellBy(bots);
  const keys = await pushKeys(shelf, settings.pager.pushKeys, settings.pager.contact);
  const notifiers: Notifier[] = [createPush(keys, { now, demo: settings.demo })];
  if (bots.length > 0) notifiers.push(createTelegramPager(tell));
  if (settings.pager.webhook) {
    const nameOf = (handover: string) => sealer.lookup(`handover|${handover}`).toString('base64url').slice(0, 22);
    notifiers.push(createWebhook({ ...settings.pager.webhook, demo: settings.demo }, { now, nameOf }));
  }
  const mentions = createMentions(connection, now);
  const options: PagerOptions = { store: parts.store, shelf, notifiers, mentions, called: parts.called, now, log };
  /** The one that runs; where another process pages, it finds by itself what this one adds. */
  let pager: Pager | null = null;

  /** Whether a code was one of ours; its chat is told once. */
  async function use(code: string, from: Address): Promise<boolean> {
    const used = await shelf.useCode(code, 'telegram', chatName(from), from);
    if (used?.how === 'linked') void tell(from, linkedWords[used.language], AbortSignal.timeout(tellMs));
    return used !== null;
  }

  return {
    desk: {
      ...createPagerDesk({
        ...{ shelf, notifiers, now, demo: settings.demo },
        pushKey: keys.publicKey,
        telegram: bots.length > 0,
      }),
      mentions: {
        ...mentions,
        async add(mention, colleagues) {
          await mentions.add(mention, colleagues);
          pager?.wake();
        },
      },
    },
    door: (door) => ({ ...door, accept: (arrivals) => acceptOthers(door, arrivals, use) }),
    start() {
      pager = createPager(options);
      return pager.start();
    },
    async stop() {
      await pager?.stop();
      pager = null;
    },
  };
}

/** The ids of those whom the last call of a handover reaches, by the programme's teams; everybody where it has none. */
export function callsBy(parts: {
  readonly store: Pick<Store, 'loadNow'>;
  readonly programme: Pick<Programme, 'teams' | 'timeZone'>;
  readonly connection: Connection;
}): PagerOptions['called'] {
  const { store, programme } = parts;
  const colleagues = colleaguesOf(parts.connection);
  return async ({ handover }) => {
    const [known, load] = await Promise.all([colleagues(), store.loadNow()]);
    const everybody = known.map((k) => k.id);
    // A handover from before it was kept who is called.
    if (!handover.called) return everybody;
    const byId = new Map(load.map((l) => [l.counselor, l.has]));
    const has = new Map(known.map((k) => [k.email, byId.get(k.id) ?? 0]));
    const by = calledBy(programme.teams, handover, programme.timeZone, has);
    if (by === 'everybody') return everybody;
    if ('counselor' in by) return [by.counselor];
    const reached = known.filter((k) => by.emails.includes(k.email)).map((k) => k.id);
    // Addresses that nobody signs in with call nobody: better all than none.
    return reached.length > 0 || handover.state !== 'open' ? reached : everybody;
  };
}

const tellMs = 15_000;

/** A counselor's code is no person's message: it goes no further. */
async function acceptOthers(
  door: Door,
  arrivals: readonly Arrival[],
  use: (code: string, from: Address) => Promise<boolean>,
) {
  const ours = await withoutCodes(arrivals, use);
  const rest = arrivals.filter((_, n) => !ours[n]);
  const answers = rest.length > 0 ? [...(await door.accept(rest))] : [];
  return ours.map((is) => (is ? 'accepted' : answers.shift()!));
}

let told = 0;
/** Says words by the bot that a chat belongs to, as people are told things. */
function tellBy(bots: readonly Pick<Channel, 'account' | 'send'>[]): Tell {
  return async (to, text, signal) => {
    const bot = bots.find((b) => b.account === to.account);
    if (!bot) return { outcome: 'retry', at: null, why: 'no such bot' };
    const body = { kind: 'say', to, text, keys: [], options: [], language: 'en', from: { companion: true } } as const;
    return bot.send(`page:${++told}`, body, signal);
  };
}

function sealerOf(master: Buffer): Sealer {
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'hamdam pagers', 32)));
  return {
    seal: (where, text) => seal(key, where, text),
    open: (where, sealed) => unseal(key, where, sealed).toString(),
    lookup: (text) => createHmac('sha256', key).update(text).digest(),
  };
}
