/** The disk is full, fails or may not be written, or another program holds the database (codes of SQLite). */
const down = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM)/;

/** Whether the store itself is down, so that no event is to blame and all of them can be tried again when it is back. */
export function isStoreDown(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && down.test(code);
}
