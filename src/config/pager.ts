import { z } from 'zod';
import type { ConsoleEnvironment } from './console.ts';
import { url } from './values.ts';

/** How a call for help reaches whoever is on duty. */
export interface PagerSettings {
  /** Another pager that is told of every call; null where there is none. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** Whom push services can write to about us: `mailto:` or an https address. */
  readonly contact: string;
  /** By which push services know us; null for keys of our own making. */
  readonly pushKeys: { readonly publicKey: string; readonly privateKey: string } | null;
}

/** The variables they are read from. */
export const pagerEnvironment = z.object({
  HAMDAM_PAGER_URL: url.optional(),
  HAMDAM_PAGER_SECRET: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  HAMDAM_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, { error: 'must be mailto:… or an https address' })
    .optional(),
  HAMDAM_PUSH_PUBLIC_KEY: z
    .string()
    .regex(/^[\w-]{87}$/, { error: 'must be a P-256 public key, 65 bytes as base64url' })
    .optional(),
  HAMDAM_PUSH_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, { error: 'must be a P-256 private key, 32 bytes as base64url' })
    .optional(),
});

type PagerEnvironment = z.infer<typeof pagerEnvironment> & Pick<ConsoleEnvironment, 'HAMDAM_ORIGIN'>;

/** What of it contradicts itself, each line naming the setting. */
export function pagerContradictions(e: PagerEnvironment): string[] {
  const wrong: string[] = [];
  if (e.HAMDAM_PAGER_URL && !e.HAMDAM_PAGER_SECRET) {
    wrong.push('HAMDAM_PAGER_SECRET: HAMDAM_PAGER_URL needs a secret, or its receiver could not tell who calls');
  }
  if (e.HAMDAM_PAGER_URL && !e.HAMDAM_PAGER_URL.startsWith('https:') && !isOwnMachine(e.HAMDAM_PAGER_URL)) {
    wrong.push('HAMDAM_PAGER_URL: must be https');
  }
  if (Boolean(e.HAMDAM_PUSH_PUBLIC_KEY) !== Boolean(e.HAMDAM_PUSH_PRIVATE_KEY)) {
    wrong.push(
      `HAMDAM_PUSH_${e.HAMDAM_PUSH_PUBLIC_KEY ? 'PRIVATE' : 'PUBLIC'}_KEY: the push keys are a pair; set both or none`,
    );
  }
  return wrong;
}

/** Where nobody is named, push services are given our own address; where that is none, one that reaches nobody. */
export function pagerOf(e: PagerEnvironment): PagerSettings {
  const { HAMDAM_PAGER_URL: address, HAMDAM_PAGER_SECRET: secret } = e;
  const { HAMDAM_PUSH_PUBLIC_KEY: publicKey, HAMDAM_PUSH_PRIVATE_KEY: privateKey } = e;
  const own = e.HAMDAM_ORIGIN?.startsWith('https:')
    ? new URL(e.HAMDAM_ORIGIN).origin
    : 'mailto:operator@hamdam.invalid';
  return {
    webhook: address && secret ? { url: address, secret } : null,
    contact: e.HAMDAM_PUSH_CONTACT ?? own,
    pushKeys: publicKey && privateKey ? { publicKey, privateKey } : null,
  };
}

/** Only the demo posts there, where a pager is tried out. */
const isOwnMachine = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
