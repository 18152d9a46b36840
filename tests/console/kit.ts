import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { io } from 'socket.io-client';
import type { Context } from '#src/care/context.ts';
import { decide as careDecides } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event } from '#src/care/event.ts';
import type { Teams } from '#src/care/handover/teams.ts';
import { createWording } from '#src/care/language/wording.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Finding } from '#src/care/triage/concern.ts';
import { Turn } from '#src/care/turn.ts';
import { graver, type Language } from '#src/care/words.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import type { ConsoleSettings } from '#src/console/house.ts';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { PagerDesk } from '#src/console/pager.ts';
import { readyReplies } from '#src/console/replies.ts';
import { createConsole } from '#src/console/server.ts';
import { authPath, type ChannelView, socketPath } from '#src/console/wire.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { readProgrammeFiles, readReplies } from '#src/programme.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import type { Connection } from '#src/store/tables.ts';

const files = readProgrammeFiles(readSettings({}));

/** All of this is synthetic: made-up people and words. */
const sentences = {
  handover: {
    ...(files.sections.en.handover as Record<string, string>),
    claimed: '{name} is here now.',
    closed: '{name} has left. I am here.',
    after: 'How are you today?',
  },
};
/** Summaries are made of the house's own words. */
const sentencesIn = (language: Language) => {
  const { sbar, plan } = files.sections[language];
  return { ...sentences, sbar, plan };
};
const programme: Programme = {
  name: 'Test',
  timeZone: 'Asia/Karachi',
  wording: createWording({ en: sentencesIn('en'), ur: sentencesIn('ur'), 'ur-Latn': sentencesIn('ur-Latn') }),
  services: [],
  plans: [],
  model: { enabled: false, holdMs: 4_000 },
  quietHours: { from: '22:00', to: '07:00' },
  callAgain: { emergency: [2], urgent: [15] },
  demo: true,
};
export const settings: ConsoleSettings = { secret: 'a synthetic secret of at least 32 characters', demo: true };

type KitStore = Store & { readonly connection: Connection };

/** The console on the real store behind the real corridor, listening on this machine. */
export interface Kit<S extends KitStore = SqliteStore> {
  readonly store: S;
  readonly url: string;
  readonly app: Hono;
  /** Lets every page connect anew. */
  refresh(): void;
  /** What the phone's provider answers. */
  readonly refusal: { answer: Outcome };
  /** A person writes; what it is taken for is given, since triage is tested elsewhere. Resolves when it is decided. */
  write(
    who: string,
    text: string,
    findings?: readonly Omit<Finding, 'evidence'>[],
    id?: string,
    channel?: string,
  ): Promise<string>;
  /** Changes a person's document as a decision would. */
  change(person: string, act: (turn: Turn) => void): Promise<void>;
  /** Everything that was accepted is decided and sent. */
  settle(): Promise<void>;
  signIn(who?: 0 | 1): Promise<string>;
  /** A socket as a page has it. Closed with the kit. */
  socket(cookie: string | null, origin?: string): DeskSocket;
  /** Loses the network: every connection breaks and none can be made until it is mended. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  stop(): Promise<void>;
}

interface KitOptions {
  settings?: ConsoleSettings;
  page?: (app: Hono) => void;
  sweepMs?: number;
  channels?: () => Promise<readonly ChannelView[]>;
  /** For how long a reply is held back, so that it can be taken back. */
  replyHoldMs?: number;
  /** In the place of the one above, whose sentences and plans are next to none. */
  programme?: Programme;
  teams?: Teams;
  /** A language model; none where it is left out. */
  model?: Outlet;
  /** How counselors are called away from the page; not at all where it is left out. */
  pager?: (store: KitStore) => Pick<PagerDesk, 'mentions'>;
}

export async function startKit(options: KitOptions = {}): Promise<Kit> {
  return startKitOn(await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) }), options);
}

/** The same on a store that others may share; it is closed with the kit. */
export async function startKitOn<S extends KitStore>(store: S, options: KitOptions = {}): Promise<Kit<S>> {
  const script = new Map<string, (turn: Turn) => void>();
  const faults: unknown[] = [];
  const refusal: Kit['refusal'] = { answer: { outcome: 'sent', providerId: null } };
  const log = { info() {}, warn() {}, error: (fields: unknown, text: string) => void faults.push([text, fields]) };
  const followed: Programme = {
    ...(options.programme ?? programme),
    ...(options.replyHoldMs && { replyHoldMs: options.replyHoldMs }),
    ...(options.teams && { teams: options.teams }),
    ...(options.model && { model: { enabled: true, holdMs: 0 } }),
  };
  const corridor = createCorridor({
    store,
    programme: followed,
    outlets: {
      phone: { send: async () => ({ outcome: refusal.answer, event: null }) },
      ...(options.model && { model: options.model }),
    },
    clockface: realClockface,
    log,
    decide: (context, event) => decideBy(script, context, event),
  });
  await corridor.start();
  const desk = createConsole({
    store,
    door: corridor.door,
    connection: store.connection,
    settings: options.settings ?? settings,
    accounts: [{ channel: 'phone', account: 'main' }],
    bus: store.fellows?.bus,
    replies: {
      ...readyReplies(readReplies(), {
        name: programme.name,
        services: files.services,
      }),
      template: { 'ur-Latn': 'Synthetic message: {{1}}' },
    },
    programme: followed,
    log,
    now: realClockface.now,
    ...(options.pager && { pager: options.pager(store) as PagerDesk }),
    ...(options.sweepMs && { sweepMs: options.sweepMs }),
    ...(options.channels && { channels: options.channels }),
  });
  const app = new Hono();
  desk.routes(app);
  options.page?.(app);
  const server = createServer(getRequestListener(app.fetch));
  desk.attach(server);
  const connections = new Set<Socket>();
  server.on('connection', (connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
  });
  const port = await listen(server, 0);
  const url = `http://127.0.0.1:${port}`;
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const connection of connections) connection.destroy();
    });
  const sockets: DeskSocket[] = [];
  let counter = 0;

  const settle = async () => {
    await corridor.handler.idle();
    if (faults.length > 0) throw new Error(`the corridor failed: ${JSON.stringify(faults)}`);
  };
  async function run(arrival: Arrival, act: (turn: Turn) => void) {
    script.set(arrival.id, act);
    await corridor.door.accept([arrival]);
    await settle();
  }

  return {
    store,
    url,
    app,
    refresh: desk.refresh,
    refusal,
    settle,
    cut,
    async mend() {
      await listen(server, port);
    },
    async write(who, text, findings = [], id = `phone:${who}:${++counter}`, channel = 'phone') {
      const subject = { contactPoint: { channel, account: 'main', address: who } };
      const message = { type: 'message.received', text, choice: null, media: null, edited: false } as const;
      await run({ id, subject, sentAt: Date.now(), ...message }, (turn) => raiseAll(turn, text, findings));
      const point = await store.contactPointOf(channel, 'main', who);
      return point!.person;
    },
    change: (person, act) => {
      const receipt = { type: 'delivery.receipt', outgoing: 'none', state: 'read' } as const;
      return run({ id: `test:change:${++counter}`, subject: { person }, sentAt: Date.now(), ...receipt }, act);
    },
    async signIn(who = 0) {
      const { email, password } = demoUsers[who]!;
      const answer = await fetch(`${url}${authPath}/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ email, password }),
      });
      if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
      return answer.headers.getSetCookie()[0]!.split(';')[0]!;
    },
    socket(cookie, origin = url) {
      const socket: DeskSocket = io(url, {
        path: socketPath,
        transports: ['websocket'],
        forceNew: true,
        reconnectionDelay: 20,
        extraHeaders: { origin, ...(cookie && { cookie }) },
      });
      sockets.push(socket);
      return socket;
    },
    async stop() {
      for (const socket of sockets) socket.disconnect();
      await desk.stop();
      await cut();
      await corridor.stop(AbortSignal.timeout(5_000));
      await store.close();
    },
  };
}

/** What care makes of a message stands in the test; everything else care decides itself. */
function decideBy(script: Map<string, (turn: Turn) => void>, context: Context, event: Event): Decision {
  const act = script.get(event.id);
  if (!act) return careDecides(context, event);
  const turn = new Turn(context, event);
  const { channel, account, address } = context.contactPoint;
  if (channel && account && address) turn.contactPoint = { ...context.contactPoint, lastHeardAt: event.at };
  turn.change({ since: turn.person.since ?? event.at });
  act(turn);
  return turn.decision();
}

function raiseAll(turn: Turn, evidence: string, findings: readonly Omit<Finding, 'evidence'>[]): void {
  for (const finding of findings) raise(turn, { ...finding, evidence });
}

function raise(turn: Turn, finding: Finding): void {
  const { person, event, at } = turn;
  const standing = person.handover?.state === 'closed' ? null : person.handover;
  turn.change({
    concerns: [...person.concerns, { ...finding, event: event.id, at }],
    handover: {
      id: standing?.id ?? `handover:${event.id}`,
      state: standing?.state ?? 'open',
      urgency: graver(finding.urgency, standing?.urgency ?? 'routine'),
      reason: 'danger',
      openedAt: standing?.openedAt ?? at,
      calls: 1,
      claimedBy: standing?.claimedBy ?? null,
      claimedAt: standing?.claimedAt ?? null,
      firstReplyAt: standing?.firstReplyAt ?? null,
      closedAt: null,
      outcome: null,
      setAside: [],
    },
  });
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Waits until something is so; fails with what it was waiting for. */
export async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain: ${what}`);
}
