import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { landing, lostPage } from './landing.ts';
import { landingStyle } from './landingStyle.ts';

export interface PageSettings {
  /** Where the built pages lie: `console.html`, `phone.html`, `assets/`. */
  readonly folder: string;
  /** The simulated phone is there. */
  readonly phone: boolean;
  readonly demo: boolean;
}

/** No script, style or connection but our own, and no frame around us. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Adds the web pages. A page that was not built says so and how to build it. */
export function addPages(app: Hono, settings: PageSettings): void {
  const { folder, phone, demo } = settings;
  const page = (name: string) => (c: Context) => {
    c.header('Content-Security-Policy', contentPolicy);
    c.header('Cache-Control', 'no-cache');
    // Small, and read anew each time, so that a rebuilt page needs no restart.
    const html = readIfThere(path.join(folder, `${name}.html`));
    return html === null ? c.text('This page is not built yet. `npm start` builds it.\n', 503) : c.html(html);
  };
  for (const name of phone ? ['console', 'phone'] : ['console']) {
    app.get(`/${name}`, page(name));
    app.get(`/${name}/`, page(name));
  }
  app.get('/', (c) => {
    c.header('Content-Security-Policy', contentPolicy);
    return c.html(landing({ phone, demo }));
  });
  app.get('/style.css', (c) => {
    c.header('Cache-Control', 'no-cache');
    const style = landingStyle(namesIn(path.join(folder, 'assets')));
    return c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  if (fs.existsSync(folder)) {
    // What is public and the same for everybody: nothing secret is compressed beside what a stranger chose.
    app.use('/assets/*', compress());
    const files = serveStatic({ root: folder });
    app.get('/assets/*', async (c, next) => {
      const found = await files(c, next);
      // Their names carry a hash of what they hold.
      if (found instanceof Response) found.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
      return found;
    });
  }
}

/** Answers who looks with a browser where there is nothing: a page of 404. */
export function lost(c: Context): Response | Promise<Response> {
  c.header('Content-Security-Policy', contentPolicy);
  return c.html(lostPage(), 404);
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
