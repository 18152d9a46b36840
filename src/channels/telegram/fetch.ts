import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/**
 * How grammY reaches the Bot API: by Node's own `fetch`, since grammY's older one hides a gateway's status behind an answer
 * that is no JSON. Such an answer becomes an error of the Bot API's form that bears the status.
 */
export async function botApiFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { method = 'GET', headers, body, signal } = init ?? {};
  const stop = new AbortController();
  const abort = () => stop.abort();
  // grammY's signals are of an older kind that Node's `fetch` does not take.
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      method,
      signal: stop.signal,
      ...(headers && { headers }),
      ...(body && { body: typeof body === 'string' ? body : await buffer(body as unknown as Readable) }),
    });
    const text = await response.text();
    return isJson(text) ? new Response(text) : Response.json(noJson(response.status));
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** What claims to be a success and cannot be read may have been one: it counts as a gateway that does not know. */
const noJson = (status: number) => ({
  ok: false,
  error_code: status >= 400 ? status : 504,
  description: 'the answer is no JSON',
});

/** Whether it is a JSON object, as every answer of the Bot API is. */
function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
