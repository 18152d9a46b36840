import { randomUUID } from 'node:crypto';
import type { Instant } from '#src/care/words.ts';
import { type Connection, type Tables, tablesOn } from '#src/store/tables.ts';
import type { Call, Page, PagerAddress, PagerKind, PagerLanguage } from './page.ts';

/** Keeps words from who reads the database's file. */
export interface Sealer {
  /** `where` is bound to what is sealed: moved to another place it does not open. */
  seal(where: string, text: string): Buffer;
  /** Throws where it was sealed elsewhere, or with another key. */
  open(where: string, sealed: Buffer): string;
  /** A keyed hash: the same text gives the same, and it tells nothing. */
  lookup(text: string): Buffer;
}

export type Shelf = ReturnType<typeof createShelf>;

/** How a page ended. `over`: it was claimed, closed, or called for anew, before it could be sent. */
export type Settled = 'sent' | 'gone' | 'over';

export interface UsedCode {
  readonly how: 'linked' | 'again';
  readonly language: PagerLanguage;
}

/** How long a code can be used. */
export const codeMs = 10 * 60_000;

/**
 * What the pagers remember, on the store's own connection: where counselors are paged, one-time codes, and every page, so
 * that one that was not sent is sent after a restart.
 */
export function createShelf(connection: Connection, sealer: Sealer, now: () => Instant) {
  const tables = tablesOn(connection);
  const sealedAt = (id: string) => `pagers|${id}|address`;
  const keyOf = (kind: PagerKind, address: string) => sealer.lookup(`pager|${kind}|${address}`);
  const codeKey = (code: string) => sealer.lookup(`pager code|${code}`);
  const pagersOf = (on: On, counselor: string) =>
    on.rows<{ id: string; kind: PagerKind }>('SELECT id, kind FROM pagers WHERE counselor = ?', [counselor]);

  async function keepIn(on: On, { counselor, kind, name, address, language }: ToKeep): Promise<void> {
    const lookup = keyOf(kind, name);
    const [known] = await on.rows<{ id: string }>(sql.known, [kind, lookup]);
    const id = known?.id ?? randomUUID();
    const sealed = sealer.seal(sealedAt(id), JSON.stringify(address));
    await on.run(sql.keep, [id, counselor, kind, lookup, sealed, language, now()]);
  }

  return {
    /** Makes an address a counselor's pager. `name` is what tells it from others; who had it before has it no more. */
    keep: (pager: ToKeep): Promise<void> => tables.together((on) => keepIn(on, pager)),
    /** Forgets a pager of that counselor. */
    drop: async (counselor: string, kind: PagerKind, name: string): Promise<boolean> =>
      (await tables.run(sql.drop, [counselor, kind, keyOf(kind, name)])) > 0,
    dropAll: async (counselor: string, kind: PagerKind): Promise<boolean> =>
      (await tables.run('DELETE FROM pagers WHERE counselor = ? AND kind = ?', [counselor, kind])) > 0,
    /** Forgets a pager that is not there any more. */
    async forget(id: string): Promise<void> {
      await tables.run('DELETE FROM pagers WHERE id = ?', [id]);
    },
    /** How many pagers of each kind a counselor has. */
    async countOf(counselor: string, kind: PagerKind): Promise<number> {
      return (await pagersOf(tables, counselor)).filter((p) => p.kind === kind).length;
    },
    /** Whether that address is one of that counselor's. */
    async has(counselor: string, kind: PagerKind, name: string): Promise<boolean> {
      const [known] = await tables.rows<{ counselor: string }>(sql.known, [kind, keyOf(kind, name)]);
      return known?.counselor === counselor;
    },
    of: (counselor: string) => pagersOf(tables, counselor),
    /** Where a pager is; null where it was forgotten, or was sealed with another key. */
    async address(id: string): Promise<PagerAddress | null> {
      const [row] = await tables.rows<{ address: Buffer; language: PagerLanguage }>(
        'SELECT address, language FROM pagers WHERE id = ?',
        [id],
      );
      if (!row) return null;
      try {
        return { address: JSON.parse(sealer.open(sealedAt(id), row.address)), language: row.language };
      } catch {
        return null;
      }
    },

    /** Keeps a one-time code for a counselor; one they had before is none any more. */
    async keepCode(code: string, counselor: string, language: PagerLanguage): Promise<Instant> {
      const until = now() + codeMs;
      await tables.together(async (on) => {
        await on.run(sql.dropCodes, [counselor, now()]);
        await on.run(sql.keepCode, [codeKey(code), counselor, language, until]);
      });
      return until;
    },
    /**
     * Uses a code from a chat: who is paged there from now on. `again` where that chat has used it before, which is a
     * repeat of the same message. Null where there is no such code, it is too old, or another chat has used it.
     */
    useCode(code: string, kind: PagerKind, name: string, address: unknown): Promise<UsedCode | null> {
      const key = codeKey(code);
      const by = keyOf(kind, name);
      return tables.together(async (on) => {
        const [found] = await on.rows<Code>(sql.code, [key]);
        if (!found) return null;
        const { counselor, language, usedBy } = found;
        if (usedBy) return by.equals(usedBy) ? { how: 'again', language } : null;
        if (found.until < now()) return null;
        await on.run('UPDATE pager_codes SET used_by = ? WHERE code = ?', [by, key]);
        await keepIn(on, { counselor, kind, name, address, language });
        return { how: 'linked', language };
      });
    },

    /** Writes the pages of a call: one to each pager of who is called, and one for `all`. What is there already stays. */
    expand(call: Call, counselors: readonly string[], all: readonly PagerKind[]): Promise<number> {
      const at = now();
      const { handover, calledAt, person, urgency, call: nth, waitingSince } = call;
      return tables.together(async (on) => {
        const rows: { id: string; kind: PagerKind }[] = [];
        for (const counselor of counselors) rows.push(...(await pagersOf(on, counselor)));
        rows.push(...all.map((kind) => ({ id: '', kind })));
        let written = 0;
        for (const { id, kind } of rows) {
          written += await on.run(sql.page, [handover, calledAt, person, urgency, nth, waitingSince, kind, id, at]);
        }
        return written;
      });
    },
    /** Pages of a kind that are due, the gravest first, then the oldest. */
    due: (kind: PagerKind, limit: number): Promise<readonly Page[]> => tables.rows<Page>(sql.due, [kind, now(), limit]),
    async nextDue(kind: PagerKind): Promise<Instant | null> {
      const [row] = await tables.rows<{ at: number | null }>(
        'SELECT min(due_at) AS at FROM pages WHERE settled IS NULL AND kind = ?',
        [kind],
      );
      return row?.at ?? null;
    },
    async retry(key: number, at: Instant): Promise<void> {
      await tables.run('UPDATE pages SET attempts = attempts + 1, due_at = ? WHERE key = ?', [at, key]);
    },
    async settle(key: number, how: Settled): Promise<void> {
      await tables.run('UPDATE pages SET settled = ?, settled_at = ? WHERE key = ?', [how, now(), key]);
    },
    /** Deletes what ended before that instant. */
    async purge(before: Instant): Promise<void> {
      await tables.run('DELETE FROM pages WHERE settled IS NOT NULL AND settled_at < ?', [before]);
      await tables.run('DELETE FROM pager_codes WHERE until < ?', [before]);
    },

    /** Who can sign in and answers people. */
    counselors: async (): Promise<readonly string[]> =>
      (await tables.rows<{ id: string }>(sql.counselors)).map((c) => c.id),
    /** A secret of ours by name, made once. */
    secret(name: string, make: () => string): Promise<string> {
      const where = `meta|${name}|value`;
      return tables.together(async (on) => {
        const [kept] = await on.rows<{ value: Buffer }>('SELECT value FROM meta WHERE name = ?', [name]);
        try {
          if (kept) return sealer.open(where, kept.value);
        } catch {
          // It was sealed under another master key, and nobody can read it any more.
        }
        const made = make();
        await on.run(sql.keepSecret, [name, sealer.seal(where, made)]);
        return made;
      });
    },
  };
}

type On = Pick<Tables, 'rows' | 'run'>;

interface ToKeep {
  readonly counselor: string;
  readonly kind: PagerKind;
  readonly name: string;
  readonly address: unknown;
  readonly language: PagerLanguage;
}

interface Code {
  readonly counselor: string;
  readonly language: PagerLanguage;
  readonly until: number;
  readonly usedBy: Buffer | null;
}

const sql = {
  known: 'SELECT id, counselor FROM pagers WHERE kind = ? AND lookup = ?',
  keep: `INSERT INTO pagers (id, counselor, kind, lookup, address, language, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, lookup) DO UPDATE SET counselor = excluded.counselor, address = excluded.address,
      language = excluded.language`,
  drop: 'DELETE FROM pagers WHERE counselor = ? AND kind = ? AND lookup = ?',
  dropCodes: 'DELETE FROM pager_codes WHERE used_by IS NULL AND (counselor = ? OR until < ?)',
  keepCode: 'INSERT INTO pager_codes (code, counselor, language, until) VALUES (?, ?, ?, ?)',
  code: 'SELECT counselor, language, until, used_by AS "usedBy" FROM pager_codes WHERE code = ?',
  page: `INSERT INTO pages (handover, called_at, person, urgency, call, waiting_since, kind, pager, due_at, attempts)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING`,
  due: `SELECT key, handover, called_at AS "calledAt", person, urgency, call, waiting_since AS "waitingSince", kind, pager,
      attempts
    FROM pages WHERE settled IS NULL AND kind = ? AND due_at <= ?
    ORDER BY (urgency = 'emergency') DESC, due_at, key LIMIT ?`,
  counselors: `SELECT id FROM "user" WHERE NOT coalesce(disabled, false)
    AND coalesce(role, 'counselor') IN ('counselor', 'clinician', 'supervisor')`,
  keepSecret: `INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
};
