import fs from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addPages, lost } from '#src/http/pages.ts';
import { type Kit, startKit } from '../console/kit.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';

/** The console with its built page under its real content policy, a browser beside it, and what the pages complained about. */
export interface DeskKit extends Kit {
  readonly browser: Browser;
  /** Where the built page lies. */
  readonly folder: string;
  /** What broke on a page, or against its content policy. */
  readonly complaints: readonly string[];
  /** A page at which that demo counselor has signed in, in a browser context of its own; `url` where it is reached by another way. */
  desk(name: string, options?: BrowserContextOptions, url?: string): Promise<Page>;
}

/** Starts it. The caller stops it. */
export async function startDeskKit(options: Parameters<typeof startKit>[0] = {}): Promise<DeskKit> {
  const folder = await buildPages('console');
  const kit = await startKit({
    ...options,
    page(app) {
      addPages(app, { folder, phone: false, demo: true });
      app.notFound(lost);
    },
  });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    ...kit,
    ...{ browser, folder, complaints },
    async desk(name, look = {}, url = kit.url) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 840 }, locale: 'en-GB', ...look });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (m) => {
        if (/content security policy/i.test(m.text())) complaints.push(m.text());
      });
      await page.goto(`${url}/console`);
      await page.getByRole('button', { name: `Continue as ${name}` }).click();
      await page.getByRole('heading', { name: 'Queue' }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await kit.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Synthetic, as everything here. */
export const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
export const worry = { concern: 'mood', urgency: 'soon', subject: 'self' } as const;

/** A person's line in the queue. */
export const line = (page: Page, person: string) => page.locator(`[data-line="${person}"]`);
/** What is on record in the open conversation, from top to bottom. */
export const said = (page: Page) => page.locator('.bubble:not(.pending) .said').allTextContents();
