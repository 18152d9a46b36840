import { z } from 'zod';
import { number, url } from './values.ts';

/** WhatsApp by Meta’s Cloud API. */
export interface WhatsappCloudSettings {
  readonly token: string;
  /** Our phone numbers' ids at Meta. */
  readonly numbers: readonly string[];
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly root: string;
  readonly version: string;
  /** A folder that replaces `prompts/templates`. */
  readonly templates: string | null;
  /** The least time between two messages to one person, in milliseconds. */
  readonly perContactMs: number;
}

/** The variables they are read from. */
export const whatsappCloudEnvironment = z.object({
  WHATSAPP_ACCESS_TOKEN: z
    .string()
    .regex(/^\S{8,1000}$/, { error: 'must be the token Meta gave' })
    .optional(),
  WHATSAPP_PHONE_NUMBER_IDS: z
    .string()
    .regex(/^\s*\d{5,20}\s*(,\s*\d{5,20}\s*)*$/, { error: 'must be ids of phone numbers, separated by commas' })
    .optional(),
  WHATSAPP_APP_SECRET: z.string().min(16, { error: 'must be the app’s secret, 16 letters at the least' }).optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  WHATSAPP_GRAPH_ROOT: url.default('https://graph.facebook.com'),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, { error: 'must look like v24.0' })
    .default('v24.0'),
  WHATSAPP_TEMPLATES: z.string().optional(),
  WHATSAPP_SPACING_MS: number.int().min(0).max(60_000).default(6_000),
});

type WhatsappCloudEnvironment = z.infer<typeof whatsappCloudEnvironment>;

/** What of it contradicts itself, each line naming the setting. */
export function whatsappCloudContradictions(e: WhatsappCloudEnvironment): string[] {
  const wrong: string[] = [];
  const cloud = ['ACCESS_TOKEN', 'PHONE_NUMBER_IDS', 'APP_SECRET', 'VERIFY_TOKEN'] as const;
  const missing = cloud.map((name) => `WHATSAPP_${name}` as const).filter((name) => !e[name]);
  if (missing.length < cloud.length) {
    wrong.push(...missing.map((name) => `${name}: WhatsApp's Cloud API needs all of WHATSAPP_${cloud.join(', ')}`));
  }
  return wrong;
}

/** Null without the account. */
export function whatsappCloudOf(e: WhatsappCloudEnvironment): WhatsappCloudSettings | null {
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_PHONE_NUMBER_IDS: ids } = e;
  const { WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken } = e;
  if (!token || !ids || !appSecret || !verifyToken) return null;
  return {
    token,
    numbers: ids.split(',').map((id) => id.trim()),
    appSecret,
    verifyToken,
    root: e.WHATSAPP_GRAPH_ROOT.replace(/\/+$/, ''),
    version: e.WHATSAPP_GRAPH_VERSION,
    templates: e.WHATSAPP_TEMPLATES ?? null,
    perContactMs: e.WHATSAPP_SPACING_MS,
  };
}
