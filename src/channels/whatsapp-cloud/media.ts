import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MediaFile } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Download } from '../channel.ts';
import type { Answer, Graph } from './graph.ts';
import { isAccountTrouble, outcomeOf } from './outcome.ts';
import { recipientOf } from './render.ts';

/** The hosts that Meta keeps media on. Our token goes with the request, so no other is asked, whatever the answer says. */
const mediaHosts = ['fbsbx.com', 'facebook.com', 'fbcdn.net', 'whatsapp.net'];
/** What a provider's key of media looks like; what does not is asked for nowhere. */
const mediaKey = /^[\w.-]{1,256}$/;

const described = z.looseObject({
  url: z.url(),
  mime_type: z.string().max(256).optional(),
  file_size: z.coerce.number().nonnegative().optional(),
  sha256: z.string().optional(),
});

/**
 * Fetches media: first where it lies, which is good for some minutes only, then its bytes, and no more of them than allowed.
 * Never throws; follows no redirect and asks no host but Meta's and the Graph API's own.
 */
export async function download(
  graph: Graph,
  account: string,
  { ref }: MediaFile,
  limits: { readonly bytes: number },
  signal: AbortSignal,
): Promise<Download> {
  if (!mediaKey.test(ref) || /^\.+$/.test(ref)) return { failed: 'unsafe' };
  const answer = await graph.get(`${ref}?phone_number_id=${account}`, signal);
  if (answer.answered !== 'well') return unavailable(answer);
  const found = described.safeParse(answer.body);
  if (!found.success) return { retry: 'malformed' };
  const { url, mime_type, file_size = 0, sha256 } = found.data;
  if (file_size > limits.bytes) return { failed: 'too-large' };
  if (!isAllowed(url, graph.origin)) return { failed: 'unsafe' };
  try {
    const response = await fetch(url, {
      headers: { authorization: graph.authorization },
      redirect: 'manual',
      signal,
    });
    if (response.status >= 300 && response.status < 400) return await dropped(response, { failed: 'unsafe' });
    if (response.status === 401 || response.status === 403) return await dropped(response, { failed: 'unauthorised' });
    if (!response.ok) return await dropped(response, { retry: `http ${response.status}` });
    const got = await bytesOf(response, limits.bytes);
    if (got === null) return { failed: 'too-large' };
    if (sha256 !== undefined && !matches(got, sha256)) return { retry: 'damaged' };
    return { got, mimeType: mime_type ?? response.headers.get('content-type') ?? 'application/octet-stream' };
  } catch (error) {
    return { retry: nameOf(error) };
  }
}

/** Sends audio as a voice message: uploads it, then says it. Never throws. */
export async function speak(
  graph: Graph,
  account: string,
  address: string,
  { audio, mimeType }: { readonly audio: Buffer; readonly mimeType: string },
  now: () => Instant,
  signal: AbortSignal,
): Promise<Outcome> {
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', mimeType);
  form.set('file', new Blob([new Uint8Array(audio)], { type: mimeType }), 'voice');
  const uploaded = await graph.post(`${account}/media`, form, signal);
  // Nothing was said yet, so nothing is unknown.
  if (uploaded.answered === 'never') return { outcome: 'retry', at: null, why: nameOf(uploaded.error) };
  if (uploaded.answered === 'ill') return outcomeOf(uploaded, now());
  const media = z.looseObject({ id: z.string() }).safeParse(uploaded.body);
  if (!media.success) return { outcome: 'retry', at: null, why: 'malformed' };
  const request = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipientOf(address),
    type: 'audio',
    // Only Opus in Ogg is shown as a voice message; anything else as a file of sound.
    audio: { id: media.data.id, ...(mimeType.startsWith('audio/ogg') && { voice: true }) },
  };
  const said = await graph.post(`${account}/messages`, request, signal);
  return said.answered === 'well' ? { outcome: 'sent', providerId: null } : outcomeOf(said, now());
}

function unavailable(answer: Exclude<Answer, { answered: 'well' }>): Download {
  if (answer.answered === 'never') return { retry: nameOf(answer.error) };
  if (answer.status === 404 || answer.error?.code === 100) return { failed: 'gone' };
  const outcome = outcomeOf(answer, 0);
  if (isAccountTrouble(outcome)) return { failed: 'unauthorised' };
  return outcome.outcome === 'refused' ? { failed: 'gone' } : { retry: `http ${answer.status}` };
}

function isAllowed(address: string, graphOrigin: string): boolean {
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === graphOrigin) return true;
  const host = url.hostname;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    mediaHosts.some((known) => host === known || host.endsWith(`.${known}`))
  );
}

/** The body, or null as soon as it is longer than allowed. What it claims of its length is not believed. */
async function bytesOf(response: Response, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Told in hexadecimal or in base64, as the case may be. */
function matches(bytes: Buffer, sha256: string): boolean {
  const digest = createHash('sha256').update(bytes).digest();
  return sha256.toLowerCase() === digest.toString('hex') || sha256 === digest.toString('base64');
}

async function dropped(response: Response, download: Download): Promise<Download> {
  await response.body?.cancel();
  return download;
}

function nameOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : cause instanceof Error ? cause.name : 'no answer';
}
