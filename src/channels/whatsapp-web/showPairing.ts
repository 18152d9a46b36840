import type { Log } from '../channel.ts';

/**
 * Shows a pairing code in the terminal, where there is one. It goes into no log: whoever scans it in time becomes the
 * account. The console shows it to administrators.
 */
export function showPairing(account: string, code: string, log: Log): void {
  if (!process.stdout.isTTY) {
    log.warn({ channel: 'whatsapp-web', account }, 'a phone must scan a code: open Channels in the console');
    return;
  }
  void import('qrcode')
    .then(({ default: qr }) => qr.toString(code, { type: 'terminal', small: true }))
    .then((drawn) =>
      process.stdout.write(`\nWhatsApp, ${account}: on the phone open Linked devices, scan\n\n${drawn}\n`),
    )
    .catch(() => log.error({ channel: 'whatsapp-web', account }, 'the code could not be drawn'));
}
