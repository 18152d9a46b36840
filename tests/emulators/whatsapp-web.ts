import { createHash } from 'node:crypto';
import { createChanges } from './changes.ts';
import { Account, type SendFault } from './whatsapp-web/account.ts';
import { WhatsAppPerson } from './whatsapp-web/people.ts';
import { openSite, spki } from './whatsapp-web/site.ts';

/**
 * WhatsApp Web on loopback for one programme's phone, with the phones of the people who write to it. The unmodified library
 * drives its page in a real Chromium. Everything in it is synthetic.
 */
export interface WhatsAppWeb {
  /** For `WHATSAPP_WEB_CHROMIUM_ARGS`: they lead `web.whatsapp.com` here and everything else nowhere. */
  readonly chromiumArgs: readonly string[];
  readonly account: Account;
  /** The person of that number, made at the first mention. */
  person(number: string, how?: { readonly lid?: boolean; readonly hidden?: boolean }): WhatsAppPerson;
  /** What the next messages from us meet, one fault each. */
  plan(...faults: readonly SendFault[]): void;
  until<T>(look: () => T | undefined | null | false, what: string, ms?: number): Promise<T>;
  stop(): Promise<void>;
}

export async function startWhatsAppWeb(
  options: { readonly port?: number; readonly now?: () => number } = {},
): Promise<WhatsAppWeb> {
  const changes = createChanges();
  const account = new Account(changes, options.now ?? (() => Date.now()));
  const site = await openSite(account, options.port ?? 0);
  return {
    account,
    chromiumArgs: [
      `--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:${site.port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
    ],
    person(number, how = {}) {
      const known = account.people.get(number) ?? new WhatsAppPerson(number, how, account, changes);
      account.people.set(number, known);
      return known;
    },
    plan: (...faults) => account.planned(...faults),
    until: (look, what, ms = 20_000) => changes.until(look, what, ms),
    stop: () => site.close(),
  };
}
