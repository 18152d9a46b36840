import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '#src/channels/channel.ts';
import { gauges, type Sizes } from './gauges.ts';
import { readiness, type Vitals } from './health.ts';
import type { Meter } from './meter.ts';
import { addPages, lost, type PageSettings } from './pages.ts';

export interface AppDeps {
  readonly version: string;
  readonly vitals: Vitals;
  readonly meter: Meter;
  /** What the machine is measured by. */
  readonly sizes?: () => Sizes;
  /** Whether this request may see the metrics; anybody's may where it is not told. */
  readonly mayMeasure?: (c: Context) => boolean;
  readonly log: Log;
  readonly pages: PageSettings;
  /** Paths whose routes bound what is posted to them themselves, since it may be larger than anything else. */
  readonly roomy?: readonly string[];
  /** Routes of the channels and the console, added in this order. */
  readonly routes: readonly ((app: Hono) => void)[];
  /** Tells of an error by class and place. */
  readonly faultOf: (error: unknown) => string;
}

/** As much as any provider posts: WhatsApp puts many messages into one notice, of 3 MB at the most. */
const largestBody = 3 * 1024 * 1024;

/** The HTTP side of the house: health, metrics, the channels' and the console's routes, and the pages. */
export function createApp(deps: AppDeps): Hono {
  const { vitals, meter, log } = deps;
  const app = new Hono();

  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json(refusal('request', error.status), error.status);
    // Only a body that was to be JSON is parsed while a request is served.
    if (error instanceof SyntaxError) return c.json({ error: { field: 'body', reason: 'is not JSON' } }, 400);
    log.error({ fault: deps.faultOf(error) }, 'a request failed');
    return c.json(refusal('service', 500), 500);
  });
  app.notFound((c) => {
    const allowed = methodsOf(app, c.req.path);
    if (allowed.length === 0 && looks(c)) return lost(c);
    if (allowed.length === 0) return c.json({ error: { field: 'path', reason: 'there is nothing here' } }, 404);
    const error = { field: 'method', reason: `use ${allowed.join(' or ')}` };
    return c.json({ error }, 405, { Allow: allowed.join(', ') });
  });

  // What providers post goes through one step of ours and no more: it is the hot path.
  const roomy = new Set(deps.roomy);
  app.on(writing, '*', (c, next) => (roomy.has(c.req.path) ? next() : limitBody(c, next)));
  app.get('*', async (c, next) => {
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Frame-Options', 'DENY');
    await next();
  });

  app.get('/healthz', (c) => c.json({ alive: true, version: deps.version }));
  app.get('/readyz', async (c) => {
    const found = await readiness(vitals);
    return c.json(found, found.ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    if (deps.mayMeasure?.(c) === false) {
      return c.json({ error: { field: 'authorization', reason: 'must be Bearer and HAMDAM_METRICS_TOKEN' } }, 401);
    }
    const { type, body } = await meter.text(await gauges(vitals, deps.sizes?.()));
    return c.body(body, 200, { 'Content-Type': type });
  });
  for (const add of deps.routes) add(app);
  addPages(app, deps.pages);
  return app;
}

const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

const measure = bodyLimit({
  maxSize: largestBody,
  onError: (c) => c.json({ error: { field: 'body', reason: `at most ${largestBody} bytes` } }, 413),
});

/** Refuses a body that is too large. Where its length was told and is small, the body need not be looked at. */
const limitBody: MiddlewareHandler = (c, next) => {
  const length = c.req.header('content-length');
  const told = length !== undefined && c.req.header('transfer-encoding') === undefined;
  return told && Number(length) <= largestBody ? next() : measure(c, next);
};

/** The methods that this path knows, apart from what is done for every path. */
function methodsOf(app: Hono, path: string): string[] {
  return ['GET', ...writing].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method && !route.path.endsWith('*')),
  );
}

/** Whether a person looks, and no program asks. */
const looks = (c: Context) => c.req.method === 'GET' && c.req.header('accept')?.includes('text/html') === true;

function refusal(field: string, status: number) {
  return { error: { field, reason: status >= 500 ? 'something went wrong on our side' : 'was refused' } };
}
