import { hkdfSync } from 'node:crypto';
import { spelled } from '#src/console/contact.ts';
import type { Addresser } from '#src/records/enrolment.ts';
import type { Settings } from './config.ts';

/** One of our accounts on a channel. */
export interface Account {
  readonly channel: string;
  readonly account: string;
}

/** The accounts that the settings switch on, without opening any: how a verb knows where people can be reached. */
export function accountsOf(settings: Settings): readonly Account[] {
  if (settings.demo) return [{ channel: 'phone', account: 'main' }];
  const { telegram, whatsappCloud, whatsappWeb } = settings;
  return [
    ...(telegram?.tokens ?? []).map((token) => ({ channel: 'telegram', account: token.split(':')[0]! })),
    ...(whatsappCloud?.numbers ?? []).map((account) => ({ channel: 'whatsapp-cloud', account })),
    ...(whatsappWeb ? [{ channel: 'whatsapp-web', account: whatsappWeb.account }] : []),
  ];
}

/** Finds the account that is meant, and spells the address as its provider does. */
export function addresserOf(accounts: readonly Account[]): Addresser {
  const channels = [...new Set(accounts.map((a) => a.channel))];
  return (channel, account, written) => {
    const of = accounts.filter((a) => a.channel === channel);
    if (of.length === 0) return { field: 'channel', reason: `must be one of ${channels.join(', ')}` };
    const meant = account === undefined && of.length === 1 ? of[0] : of.find((a) => a.account === account);
    if (!meant) return { field: 'account', reason: 'must name one of our accounts on that channel' };
    const address = spelled(channel, written.trim());
    if (address === null) return { field: 'address', reason: 'is none that people have on that channel' };
    return { channel, account: meant.account, address };
  };
}

/** The key that enrolments are known again by, born of the master key. */
export const enrolmentKey = (master: Buffer): Buffer => Buffer.from(hkdfSync('sha256', master, '', 'enrolments', 32));
