import { z } from 'zod';

/** What the Graph API answered to a request, or that nothing did. */
export type Answer =
  | { readonly answered: 'well'; readonly body: unknown }
  | {
      readonly answered: 'ill';
      readonly status: number;
      /** Null where the answer is not the Graph API's own: a gateway spoke. */
      readonly error: GraphError | null;
      readonly retryAfterMs: number | null;
    }
  | { readonly answered: 'never'; readonly error: unknown };

export interface GraphError {
  readonly code: number;
  readonly subcode: number | null;
}

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.number(), error_subcode: z.number().optional() }),
});

export interface GraphOptions {
  /** Where the Graph API is, without a slash at its end. */
  readonly root: string;
  /** Such as `v24.0`. */
  readonly version: string;
  readonly token: string;
}

/** How long one request may take, in milliseconds, where its caller does not end it before. */
const patienceMs = 15_000;
/** More than any answer of the Graph API that is not media. */
const largestAnswer = 1_000_000;

/** The Graph API under one token. Neither method throws, and nothing it returns holds the token. */
export function createGraph({ root, version, token }: GraphOptions) {
  const authorization = `Bearer ${token}`;

  async function ask(path: string, init: RequestInit, signal: AbortSignal): Promise<Answer> {
    try {
      const response = await fetch(`${root}/${version}/${path}`, {
        ...init,
        headers: { authorization, ...(init.headers as Record<string, string> | undefined) },
        // Another place would be handed our token.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      });
      return answerOf(response, await textOf(response));
    } catch (error) {
      return { answered: 'never', error };
    }
  }

  return {
    get: (path: string, signal: AbortSignal) => ask(path, {}, signal),
    post: (path: string, body: object, signal: AbortSignal) =>
      ask(
        path,
        body instanceof FormData
          ? { method: 'POST', body }
          : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
        signal,
      ),
    /** What media is fetched with. */
    authorization,
    origin: new URL(root).origin,
  };
}
export type Graph = ReturnType<typeof createGraph>;

async function textOf(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestAnswer) throw new Error('the answer is too long');
  }
  return text + decoder.decode();
}

function answerOf(response: Response, text: string): Answer {
  const body = jsonOf(text);
  if (response.ok && body !== undefined) return { answered: 'well', body };
  const read = errorSchema.safeParse(body);
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    answered: 'ill',
    // What claims to be a success and cannot be read may have been one: it counts as a gateway that does not know.
    status: response.ok ? 504 : response.status,
    error: read.success ? { code: read.data.error.code, subcode: read.data.error.error_subcode ?? null } : null,
    retryAfterMs: Number.isFinite(wait) && wait > 0 ? Math.min(wait, 3_600) * 1000 : null,
  };
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
