import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '#src/http/app.ts';
import type { Vitals } from '#src/http/health.ts';
import { landingStyle } from '#src/http/landingStyle.ts';
import { Meter } from '#src/http/meter.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { keepingLog, masterKey, message, start } from '../pipeline/kit.ts';

const store = await openSqliteStore({ file: ':memory:', masterKey });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-pages-'));
fs.mkdirSync(path.join(folder, 'assets'));
fs.writeFileSync(path.join(folder, 'phone.html'), '<!doctype html><title>Phone</title>');
fs.writeFileSync(path.join(folder, 'assets/phone-1a2b.js'), 'export {};');
afterAll(async () => {
  await store.close();
  fs.rmSync(folder, { recursive: true });
});

function openApp(o: { vitals?: Partial<Vitals>; phone?: boolean; routes?: ((app: Hono) => void)[] } = {}) {
  const log = keepingLog();
  const meter = new Meter();
  const app = createApp({
    version: '1.2.3',
    vitals: {
      store,
      storeFailedAt: () => null,
      rangAt: () => start,
      now: () => start + 1000,
      handling: () => 2,
      sending: () => 1,
      stopping: () => false,
      ...o.vitals,
    },
    meter,
    log,
    pages: { folder, phone: o.phone ?? true, demo: true },
    roomy: ['/films'],
    routes: o.routes ?? [
      (app) => {
        app.post('/films', async (c) => c.json({ got: (await c.req.arrayBuffer()).byteLength }));
        app.post('/hook', async (c) => c.json({ got: await c.req.json() }));
        app.get('/broken', () => {
          throw new Error('canary words of a person');
        });
      },
    ],
    faultOf,
  });
  return { app, log, meter };
}
const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', 'content-length': String((body as string).length), ...headers },
});

describe('health', () => {
  it('is alive', async () => {
    const answer = await openApp().app.request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { alive: true, version: '1.2.3' }]);
  });

  const states: [string, Partial<Vitals>, number, object][] = [
    ['ready', {}, 200, { store: 'ok', clock: 'ok', backlog: 'ok', service: 'ok' }],
    [
      'not ready when the store fails',
      { store: { counts: () => Promise.reject(new Error('disk')) } },
      503,
      { store: 'does not answer' },
    ],
    [
      'not ready while nothing can be written',
      { storeFailedAt: () => start },
      503,
      { store: 'cannot be written or read' },
    ],
    ['ready again a while after that', { storeFailedAt: () => start - 60_000 }, 200, { store: 'ok' }],
    ['not ready before the clock rang', { rangAt: () => null }, 503, { clock: 'does not tick' }],
    ['not ready when the clock stands', { now: () => start + 60_000 }, 503, { clock: 'does not tick' }],
    [
      'not ready with too much waiting',
      { store: { counts: async () => ({ waiting: 30_000, due: 0, unknowns: 0, openHandovers: 0 }) } },
      503,
      { backlog: '30000 events wait' },
    ],
    ['not ready while it stops', { stopping: () => true }, 503, { service: 'is stopping' }],
  ];
  for (const [name, vitals, status, checks] of states) {
    it(`is ${name}`, async () => {
      const answer = await openApp({ vitals }).app.request('/readyz');
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ ready: status === 200, checks });
    });
  }

  it('shows what was counted and what piles up', async () => {
    const { app, meter } = openApp();
    meter.count('hamdam_sends_total', 'Rows by how sending ended', 3, { outlet: 'phone', outcome: 'sent' });
    await store.accept([message('amna', 'waits')]);
    for (let i = 0; i < 2; i++) {
      const text = await (await app.request('/metrics')).text();
      expect(text).toContain('hamdam_sends_total{outlet="phone",outcome="sent"} 3');
      expect(text).toContain('hamdam_waiting 1');
      expect(text).toContain('process_cpu_user_seconds_total');
    }
  });
});

describe('bad input', () => {
  const huge = JSON.stringify({ text: 'x'.repeat(4 * 1024 * 1024) });
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let i = 0; i < 64; i++) controller.enqueue(new Uint8Array(64 * 1024));
        controller.close();
      },
    });
  it('leaves it to a route that takes films how large they may be', async () => {
    const answer = await openApp().app.request('/films', post(huge));
    expect([answer.status, await answer.json()]).toEqual([200, { got: huge.length }]);
    expect((await openApp().app.request('/films/', post(huge))).status).toBe(413);
  });

  const cases: [string, string, RequestInit, number, string][] = [
    ['malformed JSON', '/hook', post('{"text": "canary'), 400, 'body'],
    ['a body of 4 MB', '/hook', post(huge), 413, 'body'],
    ['4 MB of unknown length', '/hook', { method: 'POST', body: stream(), duplex: 'half' } as RequestInit, 413, 'body'],
    ['a wrong method', '/hook', { method: 'PUT', body: '{}' }, 405, 'method'],
    ['a wrong method on health', '/healthz', { method: 'DELETE' }, 405, 'method'],
    ['an unknown path', '/nowhere', {}, 404, 'path'],
    ['a path that climbs out', '/assets/..%2f..%2fpackage.json', {}, 404, 'path'],
    ['an error of ours', '/broken', {}, 500, 'service'],
  ];
  for (const [name, at, init, status, field] of cases) {
    it(`answers ${name} with ${status} and the field, and nothing of its content`, async () => {
      const { app, log } = openApp();
      const answer = await app.request(at, init);
      const text = await answer.text();
      expect(answer.status).toBe(status);
      expect(JSON.parse(text)).toMatchObject({ error: { field, reason: expect.any(String) } });
      expect(text + log.lines.join()).not.toContain('canary');
    });
  }

  it('takes what is well formed', async () => {
    const answer = await openApp().app.request('/hook', post('{"text":"salaam"}'));
    expect([answer.status, await answer.json()]).toEqual([200, { got: { text: 'salaam' } }]);
  });

  it('takes a body of unknown length that is small', async () => {
    const body = new Blob(['{"text":"salaam"}']).stream();
    const answer = await openApp().app.request('/hook', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(200);
  });
});

describe('pages', () => {
  it('are served with a strict policy, and their parts for ever', async () => {
    const { app } = openApp();
    const page = await app.request('/phone');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Phone')]);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const part = await app.request('/assets/phone-1a2b.js');
    expect(part.status).toBe(200);
    expect(part.headers.get('cache-control')).toContain('immutable');
    expect(part.headers.get('content-type')).toContain('javascript');
  });

  it('say so when they are not built', async () => {
    const page = await openApp().app.request('/console');
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('npm start')]);
  });

  it('have no phone outside the demo', async () => {
    const { app } = openApp({ phone: false });
    expect((await app.request('/phone')).status).toBe(404);
    expect(await (await app.request('/')).text()).not.toContain('/phone');
  });

  it('tell a browser of a way on where there is nothing, and a program in its own form', async () => {
    const { app } = openApp();
    const page = await app.request('/nowhere', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('href="/"')]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const answer = await app.request('/nowhere', { headers: { accept: '*/*' } });
    expect(answer.headers.get('content-type')).toContain('json');
  });

  it('are dressed in the fonts of the built pages, and without them where none were built', async () => {
    const faces = (assets: readonly string[]) => landingStyle(assets).split('@font-face').length - 1;
    expect(faces(['noto-sans-latin-400-normal-1a2b.woff2', 'noto-sans-latin-400-normal-1a2b.woff'])).toBe(1);
    expect(faces([])).toBe(0);
    const style = await openApp().app.request('/style.css');
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('begin with a page that links them and says what this is', async () => {
    const text = await (await openApp().app.request('/')).text();
    expect(text).toContain('href="/phone"');
    expect(text).toContain('href="/console"');
    expect(text).toContain('reviewed by a clinician');
  });
});
