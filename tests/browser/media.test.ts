import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import { silentLog } from '#src/log.ts';
import { startService } from '#src/service.ts';
import { startOpenAi } from '../emulators/openai.ts';
import { pixel, tone } from '../emulators/sound.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';
import { flaws } from './wellMade.ts';

/** What a person sends from one browser is heard and seen by a counselor in another. All of it is synthetic. */
let browser: Browser;
let pages: string;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), buildPages('console', 'phone')]);
});
afterAll(async () => {
  await browser?.close();
  if (pages) fs.rmSync(pages, { recursive: true });
});
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

it('shows a counselor the picture, and plays the voice note with its words beside it', async () => {
  const server = await startOpenAi();
  endings.push(() => server.stop());
  server.speech.otherwise({ hears: 'I want to kill myself tonight' });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-media-'));
  endings.push(() => fs.rmSync(folder, { recursive: true }));
  const env = { SPEECH_BASE_URL: server.baseUrl, SPEECH_API_KEY: server.apiKey, TRANSCRIBE_MODEL: 'synthetic' };
  const settings = readSettings({ HOST: '127.0.0.1', PORT: '0', HAMDAM_DATA: folder, HAMDAM_HOLD_MS: '0', ...env });
  const service = await startService(settings, silentLog, { pages });
  endings.push(() => service.stop());

  const phone = await newPage();
  await phone.goto(`${service.url}/phone#zainab`);
  await phone.getByRole('textbox').fill('hello');
  await phone.keyboard.press('Enter');
  for (const label of ['English', 'Yes, I agree'])
    await phone.locator('.options').getByRole('button', { name: label, exact: true }).click();
  await phone.getByText('Who is this help for?').first().waitFor();
  const attach = async (kind: string, name: string, mimeType: string, buffer: Buffer) => {
    await phone.getByRole('button', { name: 'Attach' }).click();
    const chooser = phone.waitForEvent('filechooser');
    await phone.getByRole('button', { name: kind }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  await attach('Photo', '../../synthetic.png', 'image/png', pixel);
  await phone.getByText('kept for a counselor').first().waitFor();
  // A voice note as the page's recorder would leave it.
  const left = await fetch(`${service.url}/phone/api/files?type=audio/wav`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(tone()),
  });
  const { ref } = (await left.json()) as { ref: string };
  await fetch(`${service.url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: 'zainab', id: 'v1', media: 'voice', file: ref }),
  });
  await phone.getByText('you are not alone').first().waitFor();

  const desk = await newPage();
  const blocked: string[] = [];
  desk.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) blocked.push(line.text());
  });
  await desk.goto(`${service.url}/console`);
  await desk.getByLabel('E-mail').fill(demoUsers[0]!.email);
  await desk.getByLabel('Password').fill(demoUsers[0]!.password);
  await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
  await desk.locator('[data-part=waiting] [data-line]').first().click();
  const picture = desk.locator('img.attached, .attached img').first();
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1);
  const audio = desk.locator('audio.attached');
  const seconds = await audio.evaluate(
    (a: HTMLAudioElement) =>
      new Promise<number>((resolve, reject) => {
        a.addEventListener('loadedmetadata', () => resolve(a.duration), { once: true });
        a.addEventListener('error', () => reject(new Error(`media error ${a.error?.code}`)), { once: true });
        a.preload = 'metadata';
        a.load();
      }),
  );
  expect(seconds).toBeCloseTo(0.25, 1);
  await desk.locator('.transcript mark').first().waitFor();
  expect(await desk.locator('.transcript').textContent()).toContain('I want to kill myself tonight');
  expect(await flaws(desk, 'attachments', { again: true })).toEqual([]);
  expect(blocked).toEqual([]);
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(15_000);
  endings.push(() => context.close());
  return context.newPage();
}
