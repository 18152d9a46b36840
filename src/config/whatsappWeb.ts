import path from 'node:path';
import { z } from 'zod';
import type { OperationEnvironment } from './operation.ts';
import type { StoreEnvironment } from './store.ts';
import { flag, number } from './values.ts';

/** WhatsApp Web, which WhatsApp does not support. */
export interface WhatsappWebSettings {
  /** Our name for the account. */
  readonly account: string;
  readonly folder: string;
  /** Null for the system's. */
  readonly chromium: string | null;
  readonly args: readonly string[];
  /** In bytes. */
  readonly memoryBudget: number;
}

/** The variables they are read from. */
export const whatsappWebEnvironment = z.object({
  WHATSAPP_WEB: flag,
  WHATSAPP_WEB_UNOFFICIAL_ACCEPTED: flag,
  WHATSAPP_WEB_ACCOUNT: z
    .string()
    .regex(/^[\w-]{1,40}$/, { error: 'must be 1 to 40 letters, digits, _ or -' })
    .default('main'),
  WHATSAPP_WEB_CHROMIUM: z.string().optional(),
  WHATSAPP_WEB_CHROMIUM_ARGS: z.string().regex(/^--/, { error: 'must begin with --' }).optional(),
  WHATSAPP_WEB_MEMORY_MB: number.int().min(300).max(16_000).default(1_000),
});

type WhatsappWebEnvironment = z.infer<typeof whatsappWebEnvironment> &
  Pick<OperationEnvironment, 'HAMDAM_PRODUCTION'> &
  Pick<StoreEnvironment, 'HAMDAM_DATA'>;

/** What of it contradicts itself, each line naming the setting. */
export function whatsappWebContradictions(e: WhatsappWebEnvironment): string[] {
  const wrong: string[] = [];
  if (e.HAMDAM_PRODUCTION && e.WHATSAPP_WEB && !e.WHATSAPP_WEB_UNOFFICIAL_ACCEPTED) {
    wrong.push(
      'WHATSAPP_WEB_UNOFFICIAL_ACCEPTED: WhatsApp does not support WHATSAPP_WEB and may end the account for it; in production set this to 1 if you accept that, or use the Cloud API',
    );
  }
  return wrong;
}

/** Null where it is not switched on. */
export function whatsappWebOf(e: WhatsappWebEnvironment): WhatsappWebSettings | null {
  if (!e.WHATSAPP_WEB) return null;
  return {
    account: e.WHATSAPP_WEB_ACCOUNT,
    folder: path.join(e.HAMDAM_DATA, 'whatsapp-web'),
    chromium: e.WHATSAPP_WEB_CHROMIUM ?? null,
    // An argument may hold blanks; the next begins with two dashes.
    args: e.WHATSAPP_WEB_CHROMIUM_ARGS?.trim().split(/\s+(?=--)/) ?? [],
    memoryBudget: e.WHATSAPP_WEB_MEMORY_MB * 1_000_000,
  };
}
