import { SettingsError } from './config.ts';

/** Codes of SQLite and of the operating system, and what an operator does about them. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    'the database there is damaged; put a backup in its place, with the key it was written with',
  ],
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT|EFBIG)$/, 'the disk is full; make room'],
  [/^SQLITE_(BUSY|LOCKED)/, 'another program holds the database; close it'],
  [
    /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS)/,
    'cannot be written; give this user the right to, or choose another folder',
  ],
  [/^(EEXIST|ENOTDIR)$/, 'is no folder; choose another'],
  [/^(SQLITE_IOERR|EIO)/, 'the disk fails; look at the machine'],
];

/**
 * What keeps the data folder from being used, in an operator's terms; null where the error is of another kind. Nothing of
 * the error but its code is told.
 */
export function storageProblem(error: unknown, folder: string, depth = 3): SettingsError | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  const found = typeof code === 'string' && advice.find(([codes]) => codes.test(code));
  if (found) return new SettingsError(`HAMDAM_DATA: ${folder}: ${found[1]} (${code})`);
  // Libraries wrap the errors of the database.
  return depth > 0 ? storageProblem(error.cause, folder, depth - 1) : null;
}
