import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { eraseAgain } from './eraseAgain.ts';

/** What a step may look at. */
export interface RestoreStepParts {
  readonly store: SqliteStore;
  /** Where it was unpacked to, before it is moved into place. */
  readonly folder: string;
  /** The list of whom to erase, kept outside the backup (`hamdam restore --erasures`); null where the operator gave none. */
  readonly erasures: string | null;
}

/**
 * Something that has to be done to every backup that is put back, before anybody can use it. Returns what it did, in lines
 * for the operator that name nobody. What it throws ends the restore, and nothing is left of it.
 */
export type RestoreStep = (parts: RestoreStepParts) => Promise<readonly string[]>;

/** Every step after a restore, in this order. Whoever was erased since the backup was made must be erased in it, too: here. */
export const afterRestore: readonly RestoreStep[] = [eraseAgain];
