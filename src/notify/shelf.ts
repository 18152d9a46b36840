import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Instant } from '#src/care/words.ts';
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
export function createShelf(connection: Database, sealer: Sealer, now: () => Instant) {
  const run = statements(connection);
  const sealedAt = (id: string) => `pagers|${id}|address`;
  const keyOf = (kind: PagerKind, address: string) => sealer.lookup(`pager|${kind}|${address}`);
  const codeKey = (code: string) => sealer.lookup(`pager code|${code}`);

  return {
    /** Makes an address a counselor's pager. `name` is what tells it from others; who had it before has it no more. */
    keep(pager: { counselor: string; kind: PagerKind; name: string; address: unknown; language: PagerLanguage }): void {
      const lookup = keyOf(pager.kind, pager.name);
      const id = run.known.get(pager.kind, lookup)?.id ?? randomUUID();
      const address = sealer.seal(sealedAt(id), JSON.stringify(pager.address));
      run.keep.run({ id, ...pick(pager), lookup, address, at: now() });
    },
    /** Forgets a pager of that counselor. */
    drop: (counselor: string, kind: PagerKind, name: string): boolean =>
      run.drop.run(counselor, kind, keyOf(kind, name)).changes > 0,
    dropAll: (counselor: string, kind: PagerKind): boolean => run.dropAll.run(counselor, kind).changes > 0,
    /** Forgets a pager that is not there any more. */
    forget: (id: string): void => void run.forget.run(id),
    /** How many pagers of each kind a counselor has. */
    countOf(counselor: string, kind: PagerKind): number {
      return run.count.get(counselor, kind)?.n ?? 0;
    },
    /** Whether that address is one of that counselor's. */
    has: (counselor: string, kind: PagerKind, name: string): boolean =>
      run.known.get(kind, keyOf(kind, name))?.counselor === counselor,
    of: (counselor: string) => run.of.all(counselor),
    /** Where a pager is; null where it was forgotten, or was sealed with another key. */
    address(id: string): PagerAddress | null {
      const row = run.address.get(id);
      if (!row) return null;
      try {
        return { address: JSON.parse(sealer.open(sealedAt(id), row.address)), language: row.language };
      } catch {
        return null;
      }
    },

    /** Keeps a one-time code for a counselor; one they had before is none any more. */
    keepCode(code: string, counselor: string, language: PagerLanguage): Instant {
      const until = now() + codeMs;
      connection.transaction(() => {
        run.dropCodes.run(counselor, now());
        run.keepCode.run({ code: codeKey(code), counselor, language, until });
      })();
      return until;
    },
    /**
     * Uses a code from a chat: who is paged there from now on. `again` where that chat has used it before, which is a
     * repeat of the same message. Null where there is no such code, it is too old, or another chat has used it.
     */
    useCode(code: string, kind: PagerKind, name: string, address: unknown): UsedCode | null {
      const key = codeKey(code);
      const found = run.code.get(key);
      const by = keyOf(kind, name);
      if (!found) return null;
      if (found.usedBy) return by.equals(found.usedBy) ? { how: 'again', language: found.language } : null;
      if (found.until < now()) return null;
      connection.transaction(() => {
        run.useCode.run(by, key);
        this.keep({ counselor: found.counselor, kind, name, address, language: found.language });
      })();
      return { how: 'linked', language: found.language };
    },

    /** Writes the pages of a call: one to each pager of who is called, and one for `all`. What is there already stays. */
    expand(call: Call, counselors: readonly string[], all: readonly PagerKind[]): number {
      const at = now();
      return connection.transaction(() => {
        const to = counselors.flatMap((c) => run.of.all(c));
        const rows = [...to, ...all.map((kind) => ({ id: '', kind }))];
        return rows.reduce((n, { id, kind }) => n + run.page.run({ ...call, kind, pager: id, at }).changes, 0);
      })();
    },
    /** Pages of a kind that are due, the gravest first, then the oldest. */
    due: (kind: PagerKind, limit: number): readonly Page[] => run.due.all(kind, now(), limit),
    nextDue: (kind: PagerKind): Instant | null => run.nextDue.get(kind)?.at ?? null,
    retry: (key: number, at: Instant): void => void run.retry.run(at, key),
    settle: (key: number, how: Settled): void => void run.settle.run(how, now(), key),
    /** Deletes what ended before that instant. */
    purge(before: Instant): void {
      run.purgePages.run(before);
      run.purgeCodes.run(before);
    },

    /** Who can sign in and answers people. */
    counselors: (): readonly string[] => run.counselors.all().map((c) => c.id),
    /** A secret of ours by name, made once. */
    secret(name: string, make: () => string): string {
      const where = `meta|${name}|value`;
      const kept = run.secret.get(name);
      try {
        if (kept) return sealer.open(where, kept.value);
      } catch {
        // It was sealed under another master key, and nobody can read it any more.
      }
      const made = make();
      run.keepSecret.run({ name, value: sealer.seal(where, made) });
      return made;
    },
  };
}

const pick = <T extends { counselor: string; kind: PagerKind; language: PagerLanguage }>(p: T) => ({
  counselor: p.counselor,
  kind: p.kind,
  language: p.language,
});

function statements(c: Database) {
  const pageColumns = `key, handover, called_at AS calledAt, person, urgency, call, waiting_since AS waitingSince, kind,
    pager, attempts`;
  return {
    known: c.prepare<[PagerKind, Buffer], { id: string; counselor: string }>(
      'SELECT id, counselor FROM pagers WHERE kind = ? AND lookup = ?',
    ),
    keep: c.prepare(`INSERT INTO pagers (id, counselor, kind, lookup, address, language, created_at)
      VALUES (@id, @counselor, @kind, @lookup, @address, @language, @at)
      ON CONFLICT (kind, lookup) DO UPDATE SET counselor = excluded.counselor, address = excluded.address,
        language = excluded.language`),
    drop: c.prepare('DELETE FROM pagers WHERE counselor = ? AND kind = ? AND lookup = ?'),
    dropAll: c.prepare('DELETE FROM pagers WHERE counselor = ? AND kind = ?'),
    forget: c.prepare('DELETE FROM pagers WHERE id = ?'),
    count: c.prepare<[string, PagerKind], { n: number }>(
      'SELECT count(*) AS n FROM pagers WHERE counselor = ? AND kind = ?',
    ),
    of: c.prepare<[string], { id: string; kind: PagerKind }>('SELECT id, kind FROM pagers WHERE counselor = ?'),
    address: c.prepare<[string], { address: Buffer; language: PagerLanguage }>(
      'SELECT address, language FROM pagers WHERE id = ?',
    ),
    dropCodes: c.prepare('DELETE FROM pager_codes WHERE used_by IS NULL AND (counselor = ? OR until < ?)'),
    keepCode: c.prepare(`INSERT INTO pager_codes (code, counselor, language, until)
      VALUES (@code, @counselor, @language, @until)`),
    code: c.prepare<[Buffer], { counselor: string; language: PagerLanguage; until: number; usedBy: Buffer | null }>(
      'SELECT counselor, language, until, used_by AS usedBy FROM pager_codes WHERE code = ?',
    ),
    useCode: c.prepare('UPDATE pager_codes SET used_by = ? WHERE code = ?'),
    page: c.prepare(`INSERT INTO pages
        (handover, called_at, person, urgency, call, waiting_since, kind, pager, due_at, attempts)
      VALUES (@handover, @calledAt, @person, @urgency, @call, @waitingSince, @kind, @pager, @at, 0)
      ON CONFLICT DO NOTHING`),
    due: c.prepare<[PagerKind, number, number], Page>(`SELECT ${pageColumns} FROM pages
      WHERE settled IS NULL AND kind = ? AND due_at <= ? ORDER BY urgency = 'emergency' DESC, due_at, key LIMIT ?`),
    nextDue: c.prepare<[PagerKind], { at: number | null }>(
      'SELECT min(due_at) AS at FROM pages WHERE settled IS NULL AND kind = ?',
    ),
    retry: c.prepare('UPDATE pages SET attempts = attempts + 1, due_at = ? WHERE key = ?'),
    settle: c.prepare('UPDATE pages SET settled = ?, settled_at = ? WHERE key = ?'),
    purgePages: c.prepare('DELETE FROM pages WHERE settled IS NOT NULL AND settled_at < ?'),
    purgeCodes: c.prepare('DELETE FROM pager_codes WHERE until < ?'),
    counselors: c.prepare<[], { id: string }>(`SELECT id FROM user WHERE coalesce(disabled, 0) = 0
      AND coalesce(role, 'counselor') IN ('counselor', 'clinician', 'supervisor')`),
    secret: c.prepare<[string], { value: Buffer }>('SELECT value FROM meta WHERE name = ?'),
    keepSecret: c.prepare(`INSERT INTO meta (name, value) VALUES (@name, @value)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
  };
}
