import { z } from 'zod';
import { number } from './values.ts';

/** For how long, and how much, is kept. */
export interface KeptSettings {
  /** For how many days each kind is kept. */
  readonly kept: { readonly messages: number; readonly readings: number; readonly audit: number };
  readonly media: {
    /** How long voice notes and pictures are kept. */
    readonly days: number;
    /** The largest file that is kept, in bytes. */
    readonly largest: number;
  };
}

/** The variables they are read from. */
export const keptEnvironment = z.object({
  HAMDAM_MEDIA_DAYS: number.int().min(1).max(3650).default(90),
  HAMDAM_KEEP_MESSAGES_DAYS: number.int().min(90).max(36_500).default(1_825),
  HAMDAM_KEEP_READINGS_DAYS: number.int().min(365).max(36_500).default(3_650),
  HAMDAM_KEEP_AUDIT_DAYS: number.int().min(365).max(36_500).default(3_650),
  HAMDAM_MEDIA_MB: number.min(0.1).max(64).default(16),
});

/** A million bytes are a megabyte here. */
export function keptOf(e: z.infer<typeof keptEnvironment>): KeptSettings {
  return {
    kept: {
      messages: e.HAMDAM_KEEP_MESSAGES_DAYS,
      readings: e.HAMDAM_KEEP_READINGS_DAYS,
      audit: e.HAMDAM_KEEP_AUDIT_DAYS,
    },
    media: { days: e.HAMDAM_MEDIA_DAYS, largest: Math.round(e.HAMDAM_MEDIA_MB * 1_000_000) },
  };
}
