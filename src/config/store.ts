import { z } from 'zod';
import type { OperationEnvironment } from './operation.ts';
import { number } from './values.ts';

/** Where everything is kept, and under which keys. */
export interface StoreSettings {
  /** Where the database, its key file and the logs of one machine live. */
  readonly dataDir: string;
  /** 32 bytes as base64 or hex; null means a key file beside the database. Never null in production. */
  readonly masterKey: string | null;
  /** The operator's key for backups, 32 bytes as base64 or hex; null where it is named when a backup is made. */
  readonly backupKey: string | null;
  /** PostgreSQL; null for the file in the data folder. */
  readonly database: {
    readonly url: string;
    /** How many connections may read at a time; one more writes, and one listens. */
    readonly readers: number;
  } | null;
}

/** The variables they are read from. */
export const storeEnvironment = z.object({
  HAMDAM_DATA: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be a postgres:// address' })
    .optional(),
  DATABASE_READERS: number.int().min(1).max(100).default(8),
  HAMDAM_MASTER_KEY: z.string().optional(),
  HAMDAM_BACKUP_KEY: z.string().optional(),
});

export type StoreEnvironment = z.infer<typeof storeEnvironment>;

/** What of it contradicts itself, each line naming the setting. */
export function storeContradictions(e: StoreEnvironment & Pick<OperationEnvironment, 'HAMDAM_PRODUCTION'>): string[] {
  const wrong: string[] = [];
  if (e.HAMDAM_PRODUCTION && !e.HAMDAM_MASTER_KEY) {
    wrong.push('HAMDAM_MASTER_KEY: production needs its own key, 32 bytes as base64 or hex');
  }
  return wrong;
}

/** The file in the data folder, where no PostgreSQL is named. */
export function storeOf(e: StoreEnvironment): StoreSettings {
  return {
    dataDir: e.HAMDAM_DATA,
    database: e.DATABASE_URL ? { url: e.DATABASE_URL, readers: e.DATABASE_READERS } : null,
    masterKey: e.HAMDAM_MASTER_KEY ?? null,
    backupKey: e.HAMDAM_BACKUP_KEY ?? null,
  };
}
