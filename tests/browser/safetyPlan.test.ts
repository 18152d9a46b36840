import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Kit, startKit } from '../console/kit.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';

let kit: Kit;
let browser: Browser;
let directory: string;

beforeAll(async () => {
  directory = await buildPages('console');
  kit = await startKit({
    page(app) {
      app.get('/console', (c) => c.html(fs.readFileSync(path.join(directory, 'console.html'), 'utf8')));
      app.use('/assets/*', serveStatic({ root: directory }));
    },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await kit?.stop();
  fs.rmSync(directory, { recursive: true, force: true });
});

it('shows the plan for hard times in its order, in the person’s own words, and that they are being asked', async () => {
  const person = await kit.write('synthetic-1', 'synthetic words', [
    { concern: 'mood', urgency: 'soon', subject: 'self' },
  ]);
  await kit.change(person, (turn) => {
    const words = { around: 'synthetic <b>last</b>', signs: 'نیند نہیں آتی' };
    const plan = { words, next: null, changedAt: turn.at };
    turn.change({ safety: { plan, wantsNone: false, followUp: { of: 'crisis', since: turn.at, unanswered: 1 } } });
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 1000 } });
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${kit.url}/console`);
  await page.getByRole('button', { name: 'Continue as Sana (demo)' }).click();
  await page.locator(`[data-line="${person}"]`).click();
  const shown = page.locator('.safety-plan');
  await shown.getByText('Plan for hard times').waitFor();
  expect(await shown.locator('dt').allTextContents()).toEqual(['How they notice it', 'A safer place']);
  expect(await shown.locator('dd').allTextContents()).toEqual(['نیند نہیں آتی', 'synthetic <b>last</b>']);
  expect(await shown.textContent()).toContain('the last question was not answered');
  expect(complaints).toEqual([]);
});
