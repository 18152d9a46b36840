/**
 * The disk is full, fails or may not be written, or another program holds the database (codes of SQLite); it is lost, shut
 * down, out of connections or of room, or will not take writing (SQLSTATEs of PostgreSQL, which the store gives what has none).
 */
const down = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM)|^(08...|53...|57P0[123]|58...|25006)$/;

/** Whether the store itself is down, so that no event is to blame and all of them can be tried again when it is back. */
export function isStoreDown(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && down.test(code);
}
