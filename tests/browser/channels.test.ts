import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Channel, ChannelStatus } from '#src/channels/channel.ts';
import { channelViews } from '#src/channelViews.ts';
import { channelsPath } from '#src/console/wire.ts';
import { type Kit, startKit } from '../console/kit.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';

/** How the channels are doing, in a real browser. The code to scan is synthetic. */
let kit: Kit;
let browser: Browser;
let folder: string;
let status: ChannelStatus = {
  state: 'needs-pairing',
  since: Date.now(),
  pairing: 'synthetic-ref,key,key,secret,1',
  unofficial: true,
};
const channels = [
  { name: 'telegram', account: '42' },
  { name: 'whatsapp-web', account: 'pilot', status: () => status },
] as unknown as readonly Channel[];

beforeAll(async () => {
  folder = await buildPages('console');
  kit = await startKit({
    channels: () => channelViews(channels),
    page(app) {
      app.get('/console', (c) => c.html(fs.readFileSync(path.join(folder, 'console.html'), 'utf8')));
      app.use('/assets/*', serveStatic({ root: folder }));
    },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await kit?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

it('shows a supervisor the code to scan, until it is scanned', async () => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 840 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (m) => void (/content security policy/i.test(m.text()) && complaints.push(m.text())));
  await page.goto(`${kit.url}/console`);
  await page.getByRole('button', { name: 'Continue as Sana (demo)' }).click();
  await page.getByRole('button', { name: 'Channels' }).click();
  const pilot = page.locator('[data-channel="whatsapp-web pilot"]');
  await pilot.getByText('A phone must scan the code').waitFor();
  await pilot.getByText('WhatsApp does not support this way in', { exact: false }).waitFor();
  const picture = pilot.getByRole('img');
  // It is a picture that the browser could draw, and no copy of the code stands in the page's words.
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(
    200,
  );
  expect(await page.content()).not.toContain('synthetic-ref');
  await page.locator('[data-channel="telegram 42"]').getByText('Working').waitFor();
  if (process.env.HAMDAM_SCREENSHOTS)
    await page.screenshot({ path: path.join(process.env.HAMDAM_SCREENSHOTS, 'channels.png') });

  status = { state: 'ready', since: Date.now(), unofficial: true };
  await pilot.getByText('Working').waitFor();
  expect(await picture.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it('shows it to supervisors alone, and keeps no copy', async () => {
  const ask = (cookie: string, headers: Record<string, string> = {}) =>
    fetch(`${kit.url}${channelsPath}`, { headers: { cookie, ...headers } });
  expect((await ask('')).status).toBe(401);
  const [supervisor, counselor] = [await kit.signIn(0), await kit.signIn(1)];
  expect((await ask(counselor)).status).toBe(403);
  expect((await ask(supervisor, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const answer = await ask(supervisor);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ channels: [{ channel: 'telegram', state: 'ready', picture: null }, {}] });

  const page = await browser.newPage();
  await page.goto(`${kit.url}/console`);
  await page.getByRole('button', { name: 'Continue as Bilal (demo)' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  expect(await page.getByRole('button', { name: 'Channels' }).count()).toBe(0);
  await page.close();
});
