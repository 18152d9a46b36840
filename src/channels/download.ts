import type { Download } from './channel.ts';

/**
 * Fetches bytes over HTTP and never more of them than `bytes`: what claims to be larger, or turns out to be, is let go at
 * once. Follows no redirect, since a provider's file server has no reason for one. Never throws.
 */
export async function downloadFrom(
  url: URL,
  { bytes, headers = {} }: { readonly bytes: number; readonly headers?: Readonly<Record<string, string>> },
  signal: AbortSignal,
): Promise<Download> {
  try {
    const response = await fetch(url, { signal, headers, redirect: 'error' });
    const failed = failureOf(response.status);
    const claimed = Number(response.headers.get('content-length') ?? 0);
    if (failed || claimed > bytes || !response.body) {
      await response.body?.cancel();
      return failed ?? (claimed > bytes ? { failed: 'too-large' } : { failed: 'gone' });
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Leaving the loop lets the connection go.
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > bytes) return { failed: 'too-large' };
      chunks.push(chunk);
    }
    return { got: Buffer.concat(chunks), mimeType: response.headers.get('content-type') ?? '' };
  } catch {
    return { retry: signal.aborted ? 'timeout' : 'no answer' };
  }
}

function failureOf(status: number): Download | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return { failed: 'unauthorised' };
  if (status === 413) return { failed: 'too-large' };
  if (status === 408 || status === 429 || status >= 500) return { retry: `http ${status}` };
  return { failed: 'gone' };
}
