import type { Log } from '../channel.ts';

/**
 * Shows a pairing code in the terminal, where there is one. It goes into no log: whoever scans it in time becomes the
 * account. The console shows it to administrators.
 */
export async function showPairing(account: string, code: string, log: Log): Promise<void> {
  if (!process.stdout.isTTY) {
    log.warn({ channel: 'whatsapp-web', account }, 'a phone must scan a code: open Channels in the console');
    return;
  }
  const { default: qr } = await import('qrcode');
  const drawn = await qr.toString(code, { type: 'terminal', small: true });
  process.stdout.write(`\nWhatsApp account "${account}": on the phone open Linked devices and scan\n\n${drawn}\n`);
}
