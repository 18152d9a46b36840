import type { Address } from '#src/care/event.ts';
import type { House } from './house.ts';

/**
 * The address a counselor wrote down, on the first account of that channel, as its provider spells it. Null where there is no
 * such channel, or it cannot be an address there.
 */
export function addressOf(
  { accounts = [] }: Pick<House, 'accounts'>,
  channel: string,
  written: string,
): Address | null {
  const account = accounts.find((known) => known.channel === channel)?.account;
  const address = spelled(channel, written.trim());
  return account === undefined || address === null ? null : { channel, account, address };
}

/** WhatsApp's numbers begin with the country, without a plus; those of WhatsApp Web end with its name for people. */
export function spelled(channel: string, written: string): string | null {
  // A person's chat at Telegram is a positive number: a name or a negative one is a place where many read.
  if (channel === 'telegram') return /^[1-9]\d{0,15}$/.test(written) ? written : null;
  if (!channel.startsWith('whatsapp')) return written === '' ? null : written;
  // As people in Pakistan write it: 0300 1234567, +92 300 1234567, 0092…
  const digits = written
    .replace(/[^\d+]/g, '')
    .replace(/^(\+|00)/, '')
    .replace(/^0/, '92');
  if (!/^[1-9]\d{7,14}$/.test(digits)) return null;
  return channel === 'whatsapp-web' ? `${digits}@c.us` : digits;
}
