import type { Instant } from '#src/care/words.ts';
import { days } from '#src/care/words.ts';
import { type Connection, tablesOn } from '#src/store/tables.ts';
import type { Call } from './page.ts';

/** A note that names a counselor who has not looked yet. */
export interface Unread {
  /** The note's event. */
  readonly note: string;
  readonly person: string;
  readonly at: Instant;
}

export type Mentions = ReturnType<typeof createMentions>;

/** Whoever is at the desk sees it there; only who does not look for so long is paged. */
export const lookWithinMs = 20_000;
/** After this a pager says nothing new; the desk's list has it all the same. */
const pagedForMs = days(1);
const listedForMs = days(30);
/** More is read in the talks themselves. */
const mostListed = 50;

const prefix = 'mention:';
/** Whether a page says that a colleague named somebody, and not that a person waits. */
export const isMention = ({ handover }: Pick<Call, 'handover'>): boolean => handover.startsWith(prefix);

/**
 * Notes that name a colleague, as pages of their own: one stands in that colleague's list (`desk`) until they have looked, and
 * one goes to each of their pagers unless they look first. Nothing of the note is kept here.
 */
export function createMentions(connection: Connection, now: () => Instant) {
  const tables = tablesOn(connection);
  return {
    /** Writes them in one go. The same note names somebody once, however often it is told. Resolves when it is on disk. */
    async add({ note, person }: Pick<Unread, 'note' | 'person'>, counselors: readonly string[]): Promise<void> {
      const at = now();
      const id = `${prefix}${note}`;
      await tables.together(async (on) => {
        await on.run(sql.old, [at - listedForMs]);
        for (const counselor of counselors) {
          if ((await on.run(sql.page, [id, person, at, 'desk', counselor, at])) === 0) continue;
          const pagers = await on.rows<{ id: string; kind: string }>(sql.pagers, [counselor]);
          for (const pager of pagers) await on.run(sql.page, [id, person, at, pager.kind, pager.id, at + lookWithinMs]);
        }
      });
    },
    /** What that counselor has not looked at, the latest first. */
    async of(counselor: string): Promise<readonly Unread[]> {
      const rows = await tables.rows<{ id: string; person: string; at: Instant }>(sql.unread, [counselor, mostListed]);
      return rows.map(({ id, person, at }) => ({ note: id.slice(prefix.length), person, at }));
    },
    /** They have looked: their pagers are told nothing more of it. */
    async seen(counselor: string, note: string): Promise<void> {
      await tables.run(sql.seen, [now(), `${prefix}${note}`, counselor]);
    },
    /** Whether a page of one to a pager is still wanted. */
    async stands({ handover, pager, waitingSince }: Pick<Call, 'handover' | 'waitingSince'> & { pager: string }) {
      if (now() - waitingSince > pagedForMs) return false;
      return (await tables.rows(sql.stands, [handover, pager])).length > 0;
    },
  };
}

const sql = {
  old: `DELETE FROM pages WHERE kind = 'desk' AND settled IS NULL AND waiting_since < ?`,
  page: `INSERT INTO pages (handover, called_at, person, urgency, call, waiting_since, kind, pager, due_at, attempts)
    VALUES (?, 0, ?, 'soon', 0, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING`,
  pagers: 'SELECT id, kind FROM pagers WHERE counselor = ?',
  unread: `SELECT handover AS id, person, waiting_since AS at FROM pages
    WHERE kind = 'desk' AND pager = ? AND settled IS NULL ORDER BY waiting_since DESC, key DESC LIMIT ?`,
  seen: `UPDATE pages SET settled = 'over', settled_at = ?
    WHERE kind = 'desk' AND handover = ? AND pager = ? AND settled IS NULL`,
  stands: `SELECT p.id FROM pages d JOIN pagers p ON p.counselor = d.pager
    WHERE d.kind = 'desk' AND d.handover = ? AND d.settled IS NULL AND p.id = ?`,
};
