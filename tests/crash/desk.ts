import { io } from 'socket.io-client';
import { asking, type DeskSocket } from '#src/console/page/ask.ts';
import { type Answer, authPath, type CommandName, type Payload, socketPath } from '#src/console/wire.ts';
import type { Canaries } from './canaries.ts';

type Name = Extract<CommandName, `handover.${string}`>;
/** Something a counselor did. It is done again under the same id until it is answered. */
export interface Command {
  readonly name: Name;
  readonly payload: Payload<Name>;
}

/** A counselor who claims, replies, notes and closes over a real socket, all day, whatever dies on the other side. */
export class Desk {
  readonly counselor: string;
  /** Commands that were answered with ok. */
  readonly done: Command[] = [];
  refused = 0;
  private readonly email: string;
  private readonly password: string;
  private readonly random: () => number;
  private readonly canaries: Canaries;
  private cookie: string | null = null;
  private pending: Command | null = null;
  private count = 0;

  constructor(
    user: { id: string; email: string; password: string },
    { random, canaries }: { random: () => number; canaries: Canaries },
  ) {
    this.counselor = user.id;
    this.email = user.email;
    this.password = user.password;
    this.random = random;
    this.canaries = canaries;
  }

  /** Works at that address until the connection breaks or `over` says so and nothing of it is unanswered. */
  async attend(url: string, over: () => boolean): Promise<void> {
    const cookie = this.cookie ?? (await this.signIn(url).catch(() => null));
    if (!cookie) return;
    this.cookie = cookie;
    const extraHeaders = { origin: url, cookie };
    const options = { path: socketPath, transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders };
    const socket: DeskSocket = io(url, options);
    try {
      await new Promise<void>((resolve) => {
        for (const name of ['connect', 'connect_error'] as const) socket.once(name, () => resolve());
        // A server that dies between the two handshakes is told of by the connection alone.
        socket.io.once('close', () => resolve());
      });
      while (socket.connected && (this.pending || !over())) await this.work(socket, over());
    } finally {
      socket.disconnect();
    }
  }

  private async signIn(url: string): Promise<string | null> {
    const answer = await fetch(`${url}${authPath}/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: this.email, password: this.password }),
    });
    return answer.ok ? answer.headers.getSetCookie()[0]!.split(';')[0]! : null;
  }

  private async work(socket: DeskSocket, over: boolean): Promise<void> {
    const ask = asking(socket);
    this.pending ??= over ? null : await this.next(ask);
    if (this.pending) {
      const { name, payload } = this.pending;
      const answer = (await ask(name, payload as never)) as Answer<Name> | null;
      if (answer?.ok) this.done.push(this.pending);
      else if (answer) this.refused++;
      if (answer && (answer.ok || answer.error.reason !== 'failed')) this.pending = null;
    }
    await new Promise((resolve) => setTimeout(resolve, 10 + this.random() * 80));
  }

  /** What to do next: something about a conversation of one's own, or the next open one. */
  private async next(ask: ReturnType<typeof asking>): Promise<Command | null> {
    const queue = await ask('queue.open', {});
    if (!queue?.ok) return null;
    const mine = queue.entries.filter((e) => e.handover.claimedBy?.id === this.counselor);
    const open = queue.entries.filter((e) => e.handover.state === 'open');
    const from = open.length > 0 && (mine.length === 0 || this.random() < 0.3) ? open : mine;
    const entry = from[Math.floor(this.random() * from.length)];
    if (!entry) return null;
    const id = `deed-${this.counselor.slice(0, 8)}-${++this.count}`;
    const of = { person: entry.person, handover: entry.handover.id, id };
    if (from === open) return { name: 'handover.claim', payload: of };
    const chance = this.random();
    if (chance < 0.6) return { name: 'handover.reply', payload: { ...of, text: `I am here. ${this.canaries.word()}` } };
    if (chance < 0.7) return { name: 'handover.note', payload: { ...of, text: `Note ${this.canaries.word()}` } };
    return {
      name: 'handover.close',
      payload: { ...of, outcome: 'safe-for-now', summary: chance < 0.8 ? this.canaries.word() : '' },
    };
  }
}
