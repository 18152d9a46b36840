import type { Client, Notification } from 'pg';
import type { Handles } from './database.ts';

/** Of the two-number locks of a database, these are for processes: each holds its own number's for as long as it lives. */
const processLocks = 7_302;
/** This one is for serving: all who serve share it, but for a demo, which has it alone. */
const serviceLock = 7_303;
/** And these are for duties, by the hashes of their names. */
const dutyLocks = 7_304;
/** How often it is looked who else is there, and how long to wait before a lost connection is made anew. */
const everyMs = 1_000;
const againMs = 500;
/** A process that was not there at so many looks in a row is gone: one that only lost its connection comes back before. */
const looksUntilGone = 3;

/** What another process says has changed. */
export interface Word {
  readonly from: number;
  readonly kind: 'handovers' | 'communications' | 'notes';
  readonly ids: readonly string[];
}

/** What is told of the others. */
export interface Hears {
  word(word: Word): void;
  /** One of them wrote a row that is due then. */
  due(at: number): void;
  /** Words may have been lost with a connection. */
  missed(): void;
  /** Some of them are no more. */
  gone(): void;
}

interface Duty {
  readonly on: { taken(): void; lost(): void };
  held: boolean;
}

/**
 * That this process is there, by a lock that ends with its connection; who else is, and what the others say; and the duties
 * that one process has at a time, by locks that end with the same connection. A connection that is lost is made anew.
 */
export class Presence {
  private readonly handles: Pick<Handles, 'client' | 'read'>;
  private readonly owner: number;
  private readonly hear: Hears;
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private serves: 'alone' | 'together' | null = null;
  /** The others, and at how many looks in a row each was not there. */
  private readonly seen = new Map<number, number>();
  private readonly duties = new Map<string, Duty>();
  private looking: Promise<void> | null = null;

  constructor(handles: Presence['handles'], owner: number, hear: Hears) {
    this.handles = handles;
    this.owner = owner;
    this.hear = hear;
  }

  /** Rejects where there is no connection to begin with. */
  async open(): Promise<void> {
    await this.connect();
    this.timer = setInterval(() => void this.look(), everyMs);
    this.timer.unref();
  }

  /** Whether other processes are there, as far as this one knows. */
  get others(): boolean {
    return this.seen.size > 0;
  }

  /** The numbers of the others, as far as this one knows. */
  get fellows(): number[] {
    return [...this.seen.keys()];
  }

  /** Takes the database for this process to serve from; false where that cannot be beside another. It ends with the connection. */
  async serve(how: 'alone' | 'together'): Promise<boolean> {
    if (!this.client || !(await holdService(this.client, how))) return false;
    this.serves = how;
    return true;
  }

  /** Wants a duty from now on: it is taken as soon as nobody has it, and again after it was lost with the connection. */
  async hold(name: string, on: Duty['on']): Promise<void> {
    this.duties.set(name, { on, held: false });
    // A look that is under way may have asked for the duties already.
    await this.looking;
    await this.look();
  }

  /** The numbers of all processes on this database that live. */
  async alive(): Promise<number[]> {
    const rows = await this.handles.read.rows<{ owner: number }>(
      `SELECT objid::bigint AS owner FROM pg_locks WHERE locktype = 'advisory' AND classid = ${processLocks} AND objsubid = 2
         AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.map((r) => r.owner);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.looking;
    this.loseDuties();
    await this.client?.end().catch(() => {});
  }

  private look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    try {
      await this.takeDuties();
      if (this.count(await this.alive())) this.hear.gone();
    } catch {
      // Whoever writes meets the same trouble and says so.
    }
  }

  /** Returns whether one that was there is gone. */
  private count(alive: readonly number[]): boolean {
    for (const owner of alive) if (owner !== this.owner) this.seen.set(owner, 0);
    const gone: number[] = [];
    for (const [owner, looks] of this.seen) {
      if (alive.includes(owner)) continue;
      if (looks + 1 >= looksUntilGone) gone.push(owner);
      else this.seen.set(owner, looks + 1);
    }
    for (const owner of gone) this.seen.delete(owner);
    return gone.length > 0;
  }

  private async takeDuties(): Promise<void> {
    const { client } = this;
    const wanted = [...this.duties].filter(([, duty]) => !duty.held).map(([name]) => name);
    if (!client || wanted.length === 0 || this.closed) return;
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM unnest($1::text[]) AS u (name) WHERE pg_try_advisory_lock(${dutyLocks}, hashtext(name))`,
      [wanted],
    );
    // They are gone with the connection they were taken on.
    if (this.client !== client) return;
    for (const { name } of rows) {
      const duty = this.duties.get(name)!;
      duty.held = true;
      duty.on.taken();
    }
  }

  private loseDuties(): void {
    for (const duty of this.duties.values()) {
      if (!duty.held) continue;
      duty.held = false;
      duty.on.lost();
    }
  }

  private async connect(): Promise<void> {
    const client = this.handles.client();
    let lost = false;
    const again = () => {
      if (lost) return;
      lost = true;
      if (this.client === client) {
        this.client = null;
        this.loseDuties();
      }
      client.end().catch(() => {});
      if (!this.closed && this.timer) setTimeout(() => void this.reconnect(), againMs).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', (n) => this.heard(n));
    await client.connect();
    // It waits for words: no statement of its own goes on for long.
    await client.query('SET idle_session_timeout = 0');
    await client.query(`SELECT pg_advisory_lock_shared(${processLocks}, $1::int)`, [this.owner]);
    // Whoever took it while we were cut off keeps it; this process says so and goes on with what is in hand.
    if (this.serves && !(await holdService(client, this.serves)))
      process.emitWarning('another process serves this database now');
    await client.query('LISTEN hamdam');
    await client.query(`SELECT pg_notify('hamdam', $1)`, [JSON.stringify({ from: this.owner })]);
    this.client = client;
    await this.look();
  }

  private async reconnect(): Promise<void> {
    if (this.closed) return;
    try {
      await this.connect();
      this.hear.missed();
    } catch {
      setTimeout(() => void this.reconnect(), againMs).unref();
    }
  }

  private heard({ payload }: Notification): void {
    const word = JSON.parse(payload ?? '{}') as Partial<Word> & { readonly due?: number };
    if (word.from === undefined || word.from === this.owner) return;
    this.seen.set(word.from, 0);
    if (word.due !== undefined) this.hear.due(word.due);
    else if (word.kind) this.hear.word(word as Word);
  }
}

async function holdService(client: Client, how: 'alone' | 'together'): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    `SELECT pg_try_advisory_lock${how === 'alone' ? '' : '_shared'}(${serviceLock}, 0) AS held`,
  );
  return rows[0]?.held === true;
}
