import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '#src/channels/channel.ts';
import { openApi } from './api/openApi.ts';
import { type ApiHouse, type Operation, operations, readBody } from './api/operations.ts';
import { createRate } from './api/rate.ts';
import { type ApiToken, bearerOf } from './api/tokens.ts';

export { openApi } from './api/openApi.ts';
export type { ApiHouse } from './api/operations.ts';
export { type ApiToken, parseTokens } from './api/tokens.ts';

const largestBody = 64 * 1024;
const keyPattern = /^[\w-]{8,64}$/;

/**
 * Adds the API by which other systems enrol people and record what becomes of them: a bearer token each, so many requests a
 * minute each, and every wrong field named in the answer. Its document stands at `/api/openapi.json`.
 */
export function addApi(
  app: Hono,
  o: {
    readonly house: ApiHouse;
    readonly tokens: readonly ApiToken[];
    readonly log: Log;
    readonly perMinute?: number;
  },
): void {
  const { house, tokens, log, perMinute = 600 } = o;
  const rate = createRate(perMinute, () => house.now());
  const document = openApi(house.programme);
  app.get('/api/openapi.json', (c) => c.json(document));
  app.use('/api/people/*', limit);
  app.use('/api/people', limit);
  for (const operation of operations) {
    app.on(operation.method.toUpperCase(), operation.path, async (c) => {
      const by = bearerOf(tokens, c.req.header('authorization'));
      if (by === null) return refuse(c, 401, 'authorization', 'must be Bearer and a token that is known');
      const wait = rate(by);
      if (wait > 0) {
        c.header('Retry-After', String(wait));
        return refuse(c, 429, 'authorization', `at most ${perMinute} requests a minute`);
      }
      const answer = await answerTo(c, operation, house, by);
      // Who asked for what, and how it ended: never about whom.
      log.info({ api: by, operation: operation.id, status: answer.status }, 'the API was asked');
      return answer;
    });
  }
}

const limit = bodyLimit({
  maxSize: largestBody,
  onError: (c) => refuse(c, 413, 'body', `at most ${largestBody} bytes`),
});

async function answerTo(c: Context, operation: Operation, house: ApiHouse, by: string): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const found = operation.path.includes(':person') ? await house.store.person(c.req.param('person') ?? '') : null;
  // Who was not enrolled by the programme is none of another system's business.
  const person = found?.person.enrolment ? found.person : null;
  if (operation.path.includes(':person') && !person) return refuse(c, 404, 'person', 'is nobody who is enrolled');
  const key = c.req.header('idempotency-key') ?? '';
  if (operation.keyed && !keyPattern.test(key))
    return refuse(c, 422, 'Idempotency-Key', 'must be 8 to 64 letters, digits, _ or -');
  const given = operation.form ? await c.req.json().catch(() => undefined) : null;
  if (given === undefined) return refuse(c, 422, 'body', 'is not JSON');
  const read = readBody(operation, house, given);
  if ('problems' in read) return c.json({ errors: read.problems }, 422);
  const { status, body, type } = await operation.run({ house, by, person, key, body: read.body });
  return type === undefined ? c.json(body, status) : c.body(JSON.stringify(body), status, { 'Content-Type': type });
}

function refuse(c: Context, status: 401 | 404 | 413 | 422 | 429, field: string, reason: string): Response {
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.json({ errors: [{ field, reason }] }, status);
}
