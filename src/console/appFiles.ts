import fs from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import { iconPng, iconSvg } from './icon.ts';

/** What makes the console an app that can be installed: its manifest, its pictures and its service worker. */
export function addAppFiles(app: Hono): void {
  const worker = fs.readFileSync(path.join(import.meta.dirname, 'worker.js'), 'utf8');
  const drawn = new Map<string, Buffer>();
  app.get('/console/app/manifest.webmanifest', (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.body(JSON.stringify(manifest), 200, { 'Content-Type': 'application/manifest+json' });
  });
  app.get('/console/app/worker.js', (c) => {
    c.header('Cache-Control', 'no-cache');
    c.header('Service-Worker-Allowed', '/console');
    return c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  app.get('/console/app/icon.svg', (c) => c.body(iconSvg(), 200, { 'Content-Type': 'image/svg+xml' }));
  for (const { src, size, whole } of pictures) {
    app.get(src, (c) => {
      // Drawn when it is first asked for.
      const bytes = drawn.get(src) ?? iconPng(size, whole);
      drawn.set(src, bytes);
      c.header('Cache-Control', 'public, max-age=86400');
      return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'image/png' });
    });
  }
}

const pictures = [
  { src: '/console/app/icon-192.png', size: 192, whole: false },
  { src: '/console/app/icon-512.png', size: 512, whole: false },
  { src: '/console/app/icon-whole-512.png', size: 512, whole: true },
];

const manifest = {
  name: 'Hamdam',
  short_name: 'Hamdam',
  id: '/console',
  start_url: '/console',
  scope: '/console',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0f766e',
  icons: [
    { src: '/console/app/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...pictures.map(({ src, size, whole }) => ({
      src,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: whole ? 'maskable' : 'any',
    })),
  ],
};
