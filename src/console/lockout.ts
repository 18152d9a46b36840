import { createHash } from 'node:crypto';
import { type Connection, type Tables, tablesOn } from '#src/store/tables.ts';

/** Makes whoever guesses wait, longer with each wrong guess; on disk, so that a restart forgives nothing. */
export interface Lockout {
  /**
   * Counts a try before it is judged, so that many at once are not judged for one. Returns for how long nobody may try, in
   * milliseconds, or 0 where this one may be judged; one that has to wait is not counted.
   */
  begin(email: string, address: string): Promise<number>;
  /** That try was right. */
  succeeded(email: string, address: string): Promise<void>;
  /** Forgives all wrong guesses at that account. */
  forgive(email: string): Promise<void>;
}

interface Limit {
  /** Wrong tries before anybody waits. */
  readonly free: number;
  /** The first wait; each wrong try after it doubles it. */
  readonly firstMs: number;
  /** After so long without a try, all is forgiven. */
  readonly forgetMs: number;
}

const hour = 3_600_000;
const longestMs = hour;
/** An address that signed in to that account within this time is the counselor's own: strangers' guesses do not lock it out. */
const familiarMs = 30 * 24 * hour;
const limits = {
  /** One account from one address. */
  pair: { free: 5, firstMs: 30_000, forgetMs: 24 * hour },
  /** One account, from wherever. */
  account: { free: 15, firstMs: 60_000, forgetMs: 24 * hour },
  /** One address, at whatever account; a whole clinic may be behind it. */
  address: { free: 30, firstMs: 60_000, forgetMs: hour },
} as const satisfies Record<string, Limit>;
type Kind = keyof typeof limits;

interface Tries {
  readonly failures: number;
  readonly at: number;
  readonly until: number;
  readonly rightAt: number | null;
}
const none: Tries = { failures: 0, at: 0, until: 0, rightAt: null };

/** On the connection that holds the sign-in's tables. */
export function createLockout(connection: Connection, now: () => number = Date.now): Lockout {
  const tables = tablesOn(connection);

  return {
    begin: (email, address) =>
      tables.together(async (on) => {
        const at = now();
        const names = namesOf(email, address);
        const { rightAt } = await read(on, names.pair);
        const familiar = rightAt !== null && at - rightAt < familiarMs;
        const judged = (Object.keys(names) as Kind[]).filter((kind) => kind !== 'account' || !familiar);
        const until = [];
        for (const kind of judged) until.push((await read(on, names[kind])).until);
        const wait = Math.max(...until) - at;
        if (wait > 0) return wait;
        for (const kind of judged) await count(on, kind, names[kind], at);
        await on.run('DELETE FROM sign_in_tries WHERE at < ?', [at - familiarMs]);
        return 0;
      }),

    succeeded: (email, address) =>
      tables.together(async (on) => {
        const at = now();
        const names = namesOf(email, address);
        await write(on, names.pair, { failures: 0, at, until: 0, rightAt: at });
        await write(on, names.account, { ...none, at });
        // Others behind that address may be guessing: only this try is taken back.
        const shared = await read(on, names.address);
        await write(on, names.address, { ...shared, failures: Math.max(0, shared.failures - 1), until: 0 });
      }),

    async forgive(email) {
      const { account } = namesOf(email, '');
      await tables.run('DELETE FROM sign_in_tries WHERE name = ? OR name LIKE ?', [account, `pair:${hashOf(email)}:%`]);
    },
  };
}

type On = Pick<Tables, 'rows' | 'run'>;

async function count(on: On, kind: Kind, name: string, at: number): Promise<void> {
  const { free, firstMs, forgetMs } = limits[kind];
  const known = await read(on, name);
  const failures = at - Math.max(known.at, known.until) > forgetMs ? 1 : known.failures + 1;
  const wait = failures < free ? 0 : Math.min(longestMs, firstMs * 2 ** Math.min(20, failures - free));
  await write(on, name, { ...known, failures, at, until: wait === 0 ? 0 : at + wait });
}

async function read(on: On, name: string): Promise<Tries> {
  const sql = 'SELECT failures, at, until, right_at AS "rightAt" FROM sign_in_tries WHERE name = ?';
  return (await on.rows<Tries>(sql, [name]))[0] ?? none;
}

async function write(on: On, name: string, t: Tries): Promise<void> {
  await on.run(
    `INSERT INTO sign_in_tries (name, failures, at, until, right_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, at = excluded.at, until = excluded.until,
     right_at = excluded.right_at`,
    [name, t.failures, t.at, t.until, t.rightAt],
  );
}

/** Hashes: what is typed for an e-mail address may be anything, a password, too. */
function namesOf(email: string, address: string): Record<Kind, string> {
  const [account, from] = [hashOf(email), hashOf(address)];
  return { pair: `pair:${account}:${from}`, account: `account:${account}`, address: `address:${from}` };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.trim().toLowerCase()).digest('base64url').slice(0, 22);
}
