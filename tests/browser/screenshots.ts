import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { type Service, startService } from '#src/service.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';

/**
 * Takes the pictures of the README anew: `npm run screenshots [-- --dark --to folder]`. The whole service on a folder of its
 * own, and made-up people who write to it. Nothing in them is anybody's.
 */
const { values } = parseArgs({
  options: {
    to: { type: 'string', default: path.resolve(import.meta.dirname, '../../docs/images') },
    dark: { type: 'boolean', default: false },
  },
});
const look = { colorScheme: values.dark ? 'dark' : 'light', timezoneId: 'Asia/Karachi', locale: 'en-GB' } as const;
const people = [
  { address: 'zainab', name: 'Zainab' },
  { address: 'amna', name: 'Amna' },
  { address: 'nasreen', name: 'نسرین' },
  { address: 'bilal', name: 'Bilal' },
];

let sent = 0;
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-screenshots-'));
const [browser, pages] = await Promise.all([launchBrowser(), buildPages('console', 'phone')]);
// Replies leave at once: what answers them stands below them.
const settings = readSettings({ PORT: '0', HAMDAM_DATA: data, HAMDAM_UNDO_SECONDS: '0' });
const service = await startService(settings, silentLog, { pages });
try {
  fs.mkdirSync(values.to, { recursive: true });
  await takeAll(browser, service);
} finally {
  await service.stop();
  await browser.close();
  for (const folder of [data, pages]) fs.rmSync(folder, { recursive: true });
}

async function takeAll(browser: Browser, { url }: Service): Promise<void> {
  await calmPeople();
  await write('zainab', 'main marna chahti hoon, goliyan jama kar li hain');
  const phone = await phoneIn(browser, `${url}/phone#zainab`);
  await phone.locator('.options').last().waitFor();
  await phone.locator('.messages').evaluate((list) => list.scrollTo({ top: 0 }));
  await take(phone, 'phone');
  await phone.getByRole('button', { name: 'اردو' }).click();
  await phone.goto(`${url}/phone#nasreen`);
  await take(phone, 'phone-urdu');

  const desk = await deskIn(browser, url, { width: 1360, height: 850 });
  await desk.locator('[data-line]', { hasText: 'marna' }).click();
  await desk.getByRole('button', { name: 'Claim this chat' }).click();
  await desk
    .locator('#reply')
    .fill('Assalam o alaikum Zainab, main Sana hoon. Main aap ke saath hoon. Kya koi aap ke paas hai?');
  await desk.keyboard.press('Enter');
  await desk.locator('.bubble.mine:not(.pending)').waitFor();
  await write('zainab', 'behen aa gayi hai, goliyan us ko de di hain');
  await desk.locator('.bubble.theirs', { hasText: 'behen aa gayi' }).waitFor();
  await take(desk, 'console');
  await desk.getByRole('button', { name: 'اردو' }).click();
  await desk.locator('[data-line]', { hasText: 'خون' }).click();
  await desk.locator('.bubble.dangerous').waitFor();
  await take(desk, 'console-urdu');

  const mobile = await deskIn(browser, url, { width: 390, height: 844 });
  await take(mobile, 'console-mobile');
}

/** Amna's medicine and blood pressure, Nasreen's pregnancy, and Bilal, who wants to talk to somebody. */
async function calmPeople(): Promise<void> {
  await meet('amna', 'Hello', ['English', 'Yes, I agree', 'For me', '35 to 49', 'Lahore']);
  await write('amna', 'amlodipine 5 mg every morning');
  await tap('amna', 'Yes');
  await write('amna', 'BP 130/84');
  await meet('nasreen', 'السلام علیکم', ['اردو', 'جی، منظور ہے', 'میرے اپنے لیے', '25 سے 34', 'لاہور']);
  await write('nasreen', 'میں 32 ہفتے کی حاملہ ہوں');
  await write('nasreen', 'آج صبح سے خون آ رہا ہے');
  await write('bilal', 'mujhe kisi insaan se baat karni hai');
}

async function meet(address: string, greeting: string, answers: readonly string[]): Promise<void> {
  await write(address, greeting);
  for (const answer of answers) await tap(address, answer);
}

function write(address: string, text: string): Promise<void> {
  return send(address, { text });
}

async function tap(address: string, label: string): Promise<void> {
  const options = (await conversation(address)).flatMap((m) => m.options).toReversed();
  const option = options.find((o) => o.label === label);
  if (!option)
    throw new Error(`${address} has no answer ${label} to tap, only ${options.map((o) => o.label).join(', ')}`);
  await send(address, { choice: option.id });
}

/** Sends, and waits until all that follows was said. */
async function send(address: string, what: { text: string } | { choice: string }): Promise<void> {
  const before = (await conversation(address)).length;
  const answer = await fetch(`${service.url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address, id: `${++sent}`, ...what }),
  });
  if (answer.status !== 202) throw new Error(`the message was answered ${answer.status}`);
  for (let look = 0; look < 500; look++) {
    const { waiting, due } = await service.store.counts();
    if (waiting + due === 0 && (await conversation(address)).length > before) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${address} was not answered`);
}

interface Line {
  readonly options: readonly { readonly id: string; readonly label: string }[];
}
async function conversation(address: string): Promise<readonly Line[]> {
  const answer = await fetch(`${service.url}/phone/api/people/${address}/messages`);
  return ((await answer.json()) as { messages: Line[] }).messages;
}

async function phoneIn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ ...look, viewport: { width: 1280, height: 940 } });
  await page.addInitScript((held) => localStorage.setItem('hamdam-phone-people', held), JSON.stringify(people));
  await page.goto(url);
  await page.locator('.bubble').last().waitFor();
  return page;
}

async function deskIn(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ ...look, viewport });
  await page.goto(`${url}/console`);
  await page.getByRole('button', { name: 'Continue as Sana (demo)' }).click();
  await page.locator('[data-line]').first().waitFor();
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // What moves comes to rest first: a bubble that slides in, a tick that turns.
  await page.waitForTimeout(500);
  const file = path.join(values.to, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  process.stdout.write(`${file}  ${Math.round(fs.statSync(file).size / 1024)} kB\n`);
}
