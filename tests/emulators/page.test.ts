import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { type Service, startService } from '#src/service.ts';
import { findChromium, launchBrowser } from '../browser/chromium.ts';
import { freePort } from '../channels/telegram/site.ts';
import { type Stand, startStand } from './page/stand.ts';

/** A contributor's afternoon: the emulators' page in a real browser, the real service beside it. All people are synthetic. */
describe('the emulators by hand', () => {
  let stand: Stand;
  let service: Service;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const wrong: string[] = [];
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-emulators-'));
    const port = await freePort();
    stand = await startStand({ page: 0, telegram: 0, graph: 0, web: 0, model: 0 }, `http://127.0.0.1:${port}`);
    const chromium = await findChromium();
    // Its libraries are found by the environment, which the service's browser inherits.
    Object.assign(process.env, chromium.env);
    service = await startService(
      readSettings({
        ...{ HAMDAM_DATA: folder, HOST: '127.0.0.1', PORT: `${port}` },
        WHATSAPP_WEB_CHROMIUM: chromium.executable,
        ...Object.assign({}, ...Object.values(stand.settings)),
      }),
      silentLog,
    );
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(25_000);
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    await page.goto(stand.url);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await stand?.stop();
    fs.rmSync(folder, { recursive: true });
    expect(wrong).toEqual([]);
  });

  const phone = (provider: string) => page.locator(`[data-provider=${provider}]`).first();
  const says = async (provider: string, text: string) => {
    await phone(provider).getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  };
  const hears = (provider: string, text: string | RegExp) =>
    phone(provider).locator('li.us', { hasText: text }).first().waitFor();

  it('words and taps go to Telegram and come back', async () => {
    await says('telegram', 'salam');
    await phone('telegram').getByRole('button', { name: 'Roman Urdu' }).click();
    await hears('telegram', 'Kya aap');
    await says('telegram', 'main marna chahti hoon, goliyan jama kar li hain');
    await hears('telegram', '1122');
    await phone('telegram').getByRole('combobox').selectOption('sticker');
    await phone('telegram').locator('li.person', { hasText: 'sticker' }).waitFor();
  });

  it('words go to WhatsApp’s Cloud API and come back', async () => {
    await says('whatsapp-cloud', 'main marna chahti hoon, goliyan jama kar li hain');
    await hears('whatsapp-cloud', '1122');
  });

  it('a phone scans the code of WhatsApp Web, and words go there and come back', async () => {
    const world = page.locator('#controls');
    await world.filter({ hasText: 'shows a code to scan' }).waitFor();
    await page.getByLabel('WhatsApp Web').first().selectOption('scan the code');
    await world.filter({ hasText: 'linked' }).waitFor();
    await says('whatsapp-web', 'main marna chahti hoon, goliyan jama kar li hain');
    await hears('whatsapp-web', '1122');
  });

  it('shows whom danger brought to the counselors', async () => {
    const queue = await service.store.queue(5);
    expect(queue.map((q) => q.channel).toSorted()).toEqual(['telegram', 'whatsapp-cloud', 'whatsapp-web']);
  });

  it('makes a provider fail; what is to be said still comes', async () => {
    const trouble = page.getByLabel('Telegram').first();
    await trouble.selectOption('fails 20 %');
    await page.locator('#more').getByRole('button', { name: 'Telegram' }).click();
    const other = page.locator('[data-provider=telegram][data-person="1002"]');
    await other.getByRole('textbox').fill('hello');
    await page.keyboard.press('Enter');
    await other.locator('li.us').first().waitFor();
    await trouble.selectOption('works well');
    await page.locator('#controls', { hasText: '0 updates unconfirmed' }).waitFor();
    expect(await page.locator('#error').textContent()).toBe('');
  });

  it('hears in a voice note what stands in the box', async () => {
    const other = page.locator('[data-provider=telegram][data-person="1002"]');
    for (const number of ['3', '1']) {
      const heard = await other.locator('li.us').count();
      await other.getByRole('textbox').fill(number);
      await page.keyboard.press('Enter');
      await other.locator('li.us').nth(heard).waitFor();
    }
    await other.getByRole('textbox').fill('mujhe saans nahi aa rahi, seene mein shadeed dard hai');
    await other.getByRole('combobox').selectOption('voice note');
    await other.locator('li.us', { hasText: '1122' }).waitFor();
  });

  it('says why something cannot be done', async () => {
    const phones = page.locator('[data-provider=whatsapp-web]');
    const added = phones.nth(await phones.count());
    await page.locator('#more').getByRole('button', { name: 'WhatsApp Web' }).click();
    await added.waitFor();
    const shown = page.locator('#error');
    await phone('whatsapp-cloud').getByRole('combobox').selectOption('read all');
    expect(await shown.textContent()).toBe('');
    await added.getByRole('combobox').selectOption('correct the last');
    await shown.filter({ hasText: 'nothing was written' }).waitFor();
    wrong.length = 0;
  });

  it('fits a phone’s width, one phone beside the other', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const box = await phone('telegram').boundingBox();
    expect(box!.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

it('`npm run emulators` prints the settings and ends when it is told to', async () => {
  const script = path.join(import.meta.dirname, 'run.ts');
  const ports = ['page', 'telegram', 'model', 'graph', 'web'].flatMap((p) => [`--${p}`, '0']);
  const child = spawn(process.execPath, [script, ...ports], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('Ctrl-C')) resolve();
    });
    child.once('exit', () => reject(new Error('it ended by itself')));
  });
  const at = /The phones are at (\S+)/.exec(out)![1]!;
  expect((await fetch(at)).status).toBe(200);
  for (const name of ['TELEGRAM_BOT_TOKEN', 'WHATSAPP_GRAPH_ROOT', 'WHATSAPP_WEB_CHROMIUM_ARGS', 'OPENAI_BASE_URL']) {
    expect(out).toContain(`export ${name}=`);
  }
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
