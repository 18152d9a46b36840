import type { MediaFile } from '#src/care/event.ts';
import type { Download } from '../channel.ts';
import { Recent } from '../recent.ts';
import { type Live, nameOf } from './session.ts';

/** How often a file that is not there yet is asked for. */
const tries = 3;
const tried = new Recent<number>(1_000);

/**
 * Fetches the file of a message through the page, which decrypts it. Never throws. What is larger than allowed is not
 * asked for where WhatsApp tells its size, and dropped where it lied.
 */
export async function download(
  live: Live | null,
  { ref, bytes }: MediaFile,
  limits: { readonly bytes: number },
  signal: AbortSignal,
): Promise<Download> {
  // The key of a message that a person sent us, as the library makes it; there is nothing else to be had.
  if (!/^false_\d+@(c\.us|lid)_[\w-]{1,128}$/.test(ref)) return { failed: 'gone' };
  if (bytes !== null && bytes > limits.bytes) return { failed: 'too-large' };
  if (live === null || signal.aborted) return { retry: 'not connected' };
  const gone = AbortSignal.any([signal, live.ended]);
  const fetching = fetchFile(live, ref).catch((error: unknown): Download => ({ retry: nameOf(error) }));
  const lost = new Promise<Download>((resolve) => {
    gone.addEventListener('abort', () => resolve({ retry: 'no answer' }), { once: true });
  });
  const found = await Promise.race([fetching, lost]);
  return 'got' in found && found.got.length > limits.bytes ? { failed: 'too-large' } : found;
}

async function fetchFile({ client }: Live, ref: string): Promise<Download> {
  const message = await client.getMessageById(ref);
  if (!message?.hasMedia) return { failed: 'gone' };
  const media = await message.downloadMedia();
  if (media) return { got: Buffer.from(media.data, 'base64'), mimeType: media.mimetype };
  // The library does not tell a file that is asked for from the phone again from one that is gone.
  const times = (tried.get(ref) ?? 0) + 1;
  tried.set(ref, times);
  return times < tries ? { retry: 'not there' } : { failed: 'gone' };
}
