/** A server that speaks OpenAI's audio endpoints. */
export interface SpeechServer {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** What came of one request. `again`: the same request may well succeed later. */
export type Answer =
  | { readonly body: Buffer }
  | {
      readonly silence: 'timeout' | 'error' | 'refused' | 'malformed';
      readonly again: boolean;
      /** The HTTP status; null where no answer came. */
      readonly status: number | null;
      /** What the server asked for. */
      readonly retryAfterMs: number | null;
    };

/** A server that asks for more patience is asked again all the same: somebody waits to be heard. */
const longestWaitMs = 60_000;

/** Asks once, and reads no more than `largest` bytes of the answer. Never rejects; nothing it returns holds the answer's words on failure. */
export async function request(
  { baseUrl, apiKey }: SpeechServer,
  path: string,
  body: FormData | object,
  largest: number,
  signal: AbortSignal,
): Promise<Answer> {
  const form = body instanceof FormData;
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
      method: 'POST',
      signal,
      redirect: 'error',
      headers: { authorization: `Bearer ${apiKey}`, ...(!form && { 'content-type': 'application/json' }) },
      body: form ? body : JSON.stringify(body),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failed(response.status, Number(response.headers.get('retry-after')));
    }
    const read = await bounded(response, largest);
    return read ? { body: read } : { silence: 'malformed', again: false, status: response.status, retryAfterMs: null };
  } catch {
    return { silence: signal.aborted ? 'timeout' : 'error', again: true, status: null, retryAfterMs: null };
  }
}

function failed(status: number, retryAfter: number): Answer {
  const passing = status === 408 || status === 409 || status === 429 || status >= 500;
  const retryAfterMs =
    Number.isFinite(retryAfter) && retryAfter > 0 ? Math.min(retryAfter * 1000, longestWaitMs) : null;
  return { silence: 'error', again: passing, status, retryAfterMs };
}

/** The body; null where it is larger than it may be. */
async function bounded(response: Response, largest: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
