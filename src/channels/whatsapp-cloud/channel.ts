import type { Wording } from '#src/care/language/wording.ts';
import type { Instant } from '#src/care/words.ts';
import type { Channel, ChannelStatus, Door } from '../channel.ts';
import { Recent } from '../recent.ts';
import { createGraph, type Graph, type GraphOptions } from './graph.ts';
import { createIntake, type Line } from './intake.ts';
import { download, speak } from './media.ts';
import { isAccountTrouble, outcomeOf } from './outcome.ts';
import { channelName } from './receive.ts';
import { createSender } from './sender.ts';
import type { Template } from './templates.ts';
import { webhookRoutes } from './webhook.ts';

export interface WhatsAppCloudOptions extends GraphOptions {
  /** The ids of our phone numbers, one channel each. */
  readonly numbers: readonly string[];
  /** What WhatsApp signs its notices with. */
  readonly appSecret: string;
  /** What WhatsApp proves itself with when the webhook is set up. */
  readonly verifyToken: string;
  readonly templates: readonly Template[];
  readonly wording: Wording;
  /** The least time between two messages to one person, in milliseconds. */
  readonly perContactMs: number;
}

/** Up to 80 messages a second for each number (developers.facebook.com, WhatsApp "Throughput"). */
const perSecond = 80;
/** How many people's last message is remembered, to show them that an answer is coming. */
const remembered = 10_000;

/**
 * Our numbers on WhatsApp's Cloud API, a channel each; the webhook is one for all and is added by the first. Throws where a
 * setting is wrong, and names it; nothing it logs or returns holds a secret.
 */
export function createWhatsAppCloud(options: WhatsAppCloudOptions): Channel[] {
  const numbers = new Map<string, Line>();
  for (const account of options.numbers) {
    if (numbers.has(account)) throw new Error('WHATSAPP_PHONE_NUMBER_IDS: a number is there twice');
    numbers.set(account, createLine(account, options));
  }
  const [first, ...others] = [...numbers.values()].map((line) => line.channel);
  if (first === undefined) throw new Error('WHATSAPP_PHONE_NUMBER_IDS: there is no number');
  const take = createIntake(numbers);
  const routes: Channel['routes'] = (app, door) =>
    webhookRoutes(app, { appSecret: options.appSecret, verifyToken: options.verifyToken, log: door.log }, (notice) =>
      take(notice, door),
    );
  return [{ ...first, routes }, ...others];
}

function createLine(account: string, options: WhatsAppCloudOptions): Line {
  const graph = createGraph(options);
  const latest = new Recent<string>(remembered);
  let door: Door | null = null;
  let running = new AbortController();
  const now = () => door?.now() ?? Date.now();
  const standing = createStanding(now);
  const send = createSender({
    graph,
    account,
    layout: {
      templates: options.templates,
      choose: (language) => options.wording.text(language, 'whatsapp.choose'),
    },
    now,
  });

  const channel: Channel = {
    name: channelName,
    account,
    limits: { perSecond, perContactMs: options.perContactMs },

    async start(given) {
      running = new AbortController();
      standing.become(await introduce(graph, account, given, running.signal));
      door = given;
    },

    async send(outgoing, body, signal) {
      // Nothing has left yet, so nothing is unknown.
      if (signal.aborted) return { outcome: 'retry', at: null, why: 'aborted' };
      const outcome = await send(outgoing, body, signal);
      if (outcome.outcome === 'sent') standing.become('ready');
      if (isAccountTrouble(outcome) && 'why' in outcome) {
        standing.become('failing');
        door?.log.error({ channel: channelName, account, why: outcome.why }, 'WhatsApp refuses the account');
      }
      return outcome;
    },

    async typing({ to }) {
      const messageId = latest.get(to.address);
      if (messageId !== undefined)
        await mark(graph, account, messageId, running.signal, { typing_indicator: { type: 'text' } });
    },

    download: (file, limits, signal) => download(graph, account, file, limits, signal),
    voice: (_, to, audio, mimeType, signal) => speak(graph, account, to.address, { audio, mimeType }, now, signal),

    status: standing.get,

    async stop() {
      door = null;
      running.abort();
      standing.become('stopped');
    },
  };

  return {
    channel,
    receiving: () => door !== null,
    heard(address, messageId) {
      latest.set(address, messageId);
      void mark(graph, account, messageId, running.signal);
    },
  };
}

/**
 * Asks whether the token and the number are known, and throws where they are not. Where WhatsApp cannot be reached that will
 * show when it can; answers whether it could.
 */
async function introduce(
  graph: Graph,
  account: string,
  { log, now }: Door,
  signal: AbortSignal,
): Promise<'ready' | 'failing'> {
  const answer = await graph.get(`${account}?fields=id`, AbortSignal.any([signal, AbortSignal.timeout(5_000)]));
  if (answer.answered === 'well') return 'ready';
  if (answer.answered === 'ill' && answer.error?.code === 190) {
    throw new Error('WHATSAPP_ACCESS_TOKEN: not known at WHATSAPP_GRAPH_ROOT');
  }
  if (answer.answered === 'ill' && answer.error?.code === 100) {
    throw new Error(`WHATSAPP_PHONE_NUMBER_IDS: ${account} is not there for this token`);
  }
  const outcome = outcomeOf(answer, now());
  const why = 'why' in outcome ? outcome.why : 'error';
  log.warn({ channel: channelName, account, why }, 'WhatsApp cannot be reached yet; trying on');
  return 'failing';
}

/** Shows that a message was read. Best effort: whether it fails or not, nothing depends on it. */
async function mark(graph: Graph, account: string, message_id: string, signal: AbortSignal, more = {}): Promise<void> {
  // Where WhatsApp is slow, such requests must not pile up.
  const short = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
  await graph.post(
    `${account}/messages`,
    { messaging_product: 'whatsapp', status: 'read', message_id, ...more },
    short,
  );
}

/** How the account is doing, and since when. */
function createStanding(now: () => Instant) {
  let status: ChannelStatus = { state: 'stopped', since: now() };
  return {
    get: () => status,
    become(state: ChannelStatus['state']): void {
      if (status.state !== state) status = { state, since: now() };
    },
  };
}
