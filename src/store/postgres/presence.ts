import type { Client, Notification } from 'pg';
import type { Handles } from './database.ts';

/** Of the two-number locks of a database, these are for processes: each holds its own number's for as long as it lives. */
const processLocks = 7_302;
/** And this one is for the service: one process serves a database. */
const serviceLock = 7_303;
/** How often it is looked who else is there, and how long to wait before a lost connection is made anew. */
const everyMs = 5_000;
const againMs = 500;

/** What another process says has changed. */
export interface Word {
  readonly from: number;
  readonly kind: 'handovers' | 'communications' | 'notes';
  readonly ids: readonly string[];
}

/**
 * That this process is there, by a lock that ends with its connection; who else is; and what the others say. A connection that
 * is lost is made anew, and `missed` tells that words may have been lost with it.
 */
export class Presence {
  private readonly handles: Pick<Handles, 'client' | 'read'>;
  private readonly owner: number;
  private readonly hear: { word(word: Word): void; missed(): void };
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private count = 0;
  private serves = false;

  constructor(handles: Presence['handles'], owner: number, hear: Presence['hear']) {
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
    return this.count > 0;
  }

  /** Takes the database for this process to serve from; false where another process does. It ends with the connection. */
  async serveAlone(): Promise<boolean> {
    this.serves = this.client !== null && (await holdService(this.client));
    return this.serves;
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
    await this.client?.end().catch(() => {});
  }

  private async look(): Promise<void> {
    try {
      this.count = (await this.alive()).filter((owner) => owner !== this.owner).length;
    } catch {
      // Whoever writes meets the same trouble and says so.
    }
  }

  private async connect(): Promise<void> {
    const client = this.handles.client();
    let lost = false;
    const again = () => {
      if (lost) return;
      lost = true;
      if (this.client === client) this.client = null;
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
    if (this.serves && !(await holdService(client))) process.emitWarning('another process serves this database now');
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
    const word = JSON.parse(payload ?? '{}') as Partial<Word>;
    if (word.from === this.owner) return;
    this.count = Math.max(this.count, 1);
    if (word.kind) this.hear.word(word as Word);
  }
}

async function holdService(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${serviceLock}, 0) AS held`);
  return rows[0]?.held === true;
}
