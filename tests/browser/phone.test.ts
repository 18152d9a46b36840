import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { type PhonePage, startPhonePage } from './phonePage.ts';
import { flaws } from './wellMade.ts';

let browser: Browser;
let service: PhonePage;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

const doses = [
  { id: 'dose:taken', label: 'Li' },
  { id: 'dose:later', label: 'Baad mein' },
];

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchBrowser(),
    startPhonePage(({ text, choice, media }) => {
      if (choice) return { text: `chosen ${choice}` };
      if (media) return { text: 'Main awaz nahi sun sakti.', language: 'ur-Latn' };
      if (text.includes('dawai')) return { text: 'Aaj ki dawai li?', options: doses, language: 'ur-Latn' };
      if (text.includes('سلام')) return { text: 'وعلیکم السلام۔\nآپ کیسے ہیں؟', language: 'ur' };
      return text.startsWith('hush') ? null : { text: `heard: ${text}` };
    }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(errors.splice(0)).toEqual([]);
});

/** Everyone writes in a chat of their own, so that no test sees another's. */
let chats = 0;
async function hold(name = `p${chats++}`, on = page): Promise<string> {
  await on.goto(`${service.url}#${name}`);
  await on.locator('.composer').waitFor();
  return name;
}
async function write(text: string, on = page): Promise<void> {
  await on.getByRole('textbox').fill(text);
  await on.keyboard.press('Enter');
}
/** Waits until it holds, patient enough for a machine that is busy with other tests. */
const eventually = (holds: () => unknown) => vi.waitFor(holds, { timeout: 10_000 });
const bubble = (text: string, on = page) => on.locator('.row', { has: on.getByText(text, { exact: true }) }).last();
const tick = (text: string, on = page) => bubble(text, on).locator('[data-tick]').getAttribute('data-tick');

/** Shows the page in that language by its own buttons, which give way to the chat on a narrow screen. */
async function inLanguage(on: Page, language: string): Promise<void> {
  await on.evaluate((to) => document.querySelector<HTMLElement>(`.languages [lang=${to}]`)?.click(), language);
  await on.waitForFunction((to) => document.documentElement.lang === to, language);
}

describe('the simulated phone in a browser', () => {
  it('is well made in every look: the people, and a chat with answers to tap', async () => {
    await hold();
    await write('سلام، بہت لمبی بات ہے جو ایک سطر میں نہیں آتی اور دوسری سطر تک جاتی ہے');
    await page.locator('.bubble', { hasText: 'وعلیکم السلام' }).waitFor();
    await write('dawai');
    await page.getByRole('button', { name: 'Baad mein' }).waitFor();
    expect.soft(await flaws(page, 'phone-chat', { switchTo: inLanguage })).toEqual([]);
    await page.goto(`${service.url}#`);
    await page.locator('.composer').waitFor({ state: 'detached' });
    expect.soft(await flaws(page, 'phone-people', { switchTo: inLanguage })).toEqual([]);
  }, 60_000);

  it('says that it is a demo nobody has reviewed', async () => {
    await hold();
    await page.getByText('Nothing here has been reviewed by a clinician').waitFor();
  });

  it('sends what is written, shows the answer, and marks it read', async () => {
    const name = await hold();
    await write('salam <b>120/80</b>');
    await bubble('heard: salam <b>120/80</b>').waitFor();
    await eventually(async () => expect(await tick('salam <b>120/80</b>')).toBe('read'));
    await eventually(() => expect(service.arrivals.at(-1)).toMatchObject({ type: 'delivery.receipt', state: 'read' }));
    expect(service.arrivals.filter((a) => a.id.startsWith(`phone:main:${name}:`))).toHaveLength(1);
  });

  it('shows two ticks as soon as the service has a message, and dots while an answer is written', async () => {
    const name = await hold();
    await write('hush 1');
    await eventually(async () => expect(await tick('hush 1')).toBe('delivered'));
    await service.phone.typing({ kind: 'typing', to: { channel: 'phone', account: 'main', address: name } });
    await page.locator('.dots').waitFor();
    await eventually(async () => expect(await tick('hush 1')).toBe('read'));
    await service.say(name, { text: 'here I am' });
    await bubble('here I am').waitFor();
    await page.locator('.dots').waitFor({ state: 'detached' });
  });

  it('keeps line breaks, and shift makes one', async () => {
    const name = await hold();
    const field = page.getByRole('textbox');
    await field.pressSequentially('hush one');
    await field.press('Shift+Enter');
    await field.pressSequentially('two');
    await field.press('Enter');
    await eventually(() => expect(service.arrivals.at(-1)).toMatchObject({ text: 'hush one\ntwo' }));
    await service.say(name, { text: 'first line\nsecond line\n\nnew paragraph' });
    const paragraphs = page.locator('.theirs .text span');
    await paragraphs.last().waitFor();
    expect(await paragraphs.allTextContents()).toEqual(['first line\nsecond line', 'new paragraph']);
    expect(await paragraphs.first().evaluate((e) => getComputedStyle(e).whiteSpace)).toBe('pre-wrap');
  });

  it('offers answers to tap, once, and shows which was chosen', async () => {
    await hold();
    await write('dawai');
    await page.getByRole('button', { name: 'Li', exact: true }).click();
    await bubble('chosen dose:taken').waitFor();
    await page.locator('.mine', { hasText: 'Li' }).last().waitFor();
    for (let reloads = 0; reloads < 2; reloads++) {
      await page.locator('.options.used .chosen:disabled', { hasText: 'Li' }).waitFor();
      expect(await page.locator('.options button:enabled').count()).toBe(0);
      await page.reload();
    }
  });

  it('sends a stand-in for what is not words', async () => {
    await hold();
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('button', { name: 'Voice note' }).click();
    await bubble('Main awaz nahi sun sakti.').waitFor();
    expect(service.arrivals.findLast((a) => a.type === 'message.received')).toMatchObject({ media: 'voice', text: '' });
    await page.locator('.mine .media', { hasText: 'Voice note' }).waitFor();
  });

  it('shows Urdu in Nastaliq from right to left, beside Latin from left to right', async () => {
    await hold();
    await write('السلام علیکم');
    const answer = page.locator('.theirs .text');
    await answer.waitFor();
    const look = (of: typeof answer) =>
      of.evaluate((e) => ({
        lang: (e as HTMLElement).lang,
        direction: getComputedStyle(e).direction,
        font: getComputedStyle(e).fontFamily.split(',')[0],
      }));
    expect(await look(answer)).toEqual({ lang: 'ur', direction: 'rtl', font: '"Noto Nastaliq Urdu"' });
    expect(await look(page.locator('.mine .text'))).toEqual({
      ...{ lang: 'ur', direction: 'rtl', font: '"Noto Nastaliq Urdu"' },
    });
    await page.waitForFunction(() =>
      [...document.fonts].some((font) => font.family.includes('Nastaliq') && font.status === 'loaded'),
    );
    await write('dawai');
    await bubble('Aaj ki dawai li?').waitFor();
    expect(await look(bubble('Aaj ki dawai li?').locator('.text'))).toEqual({
      ...{ lang: 'ur-Latn', direction: 'ltr', font: '"Noto Sans"' },
    });
  });

  it('turns the whole page around in Urdu, and remembers it', async () => {
    await hold();
    await page.getByRole('button', { name: 'اردو' }).click();
    const root = () => page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]);
    expect(await root()).toEqual(['rtl', 'ur']);
    await page.getByText('یہ ایک فرضی فون ہے', { exact: false }).first().waitFor();
    await page.reload();
    expect(await root()).toEqual(['rtl', 'ur']);
  });

  it('holds the phones of several people, each with its own chat and unread messages', async () => {
    const first = await hold();
    await page.getByRole('button', { name: 'New person' }).click();
    await page.getByLabel('Name').fill('Rabia Test');
    await page.keyboard.press('Enter');
    await page.locator('.chat-head', { hasText: 'You are Rabia Test' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#rabia-test');
    await write('hush from Rabia');
    await eventually(() =>
      expect(service.arrivals.at(-1)).toMatchObject({ subject: { contactPoint: { address: 'rabia-test' } } }),
    );
    await service.say(first, { text: 'for the first one' });
    const line = page.locator('.person', { hasText: first });
    await line.locator('.badge', { hasText: '1' }).waitFor();
    expect(await page.locator('.messages').textContent()).not.toContain('for the first one');
    await line.click();
    await bubble('for the first one').waitFor();
    await line.locator('.badge').waitFor({ state: 'detached' });
    expect(await page.locator('.messages').textContent()).not.toContain('hush from Rabia');
  });

  it('shows on a second page what was written on the first', async () => {
    const name = await hold();
    const other = await context.newPage();
    await hold(name, other);
    await write('hush, from the first page');
    await bubble('hush, from the first page', other).waitFor();
    await service.say(name, { text: 'Main sun rahi hoon', counselor: 'Dr. Test' });
    for (const on of [page, other]) {
      await bubble('Main sun rahi hoon', on).locator('.speaker', { hasText: 'Dr. Test' }).waitFor();
    }
  });

  it('loses and doubles nothing while the service is away', async () => {
    const name = await hold();
    await write('before');
    await bubble('heard: before').waitFor();
    await service.down();
    await write('hush 2');
    await write('hush 3');
    await page.getByText('No connection').waitFor();
    await eventually(async () => expect(await tick('hush 3')).toBe('waiting'));
    await service.up();
    await service.say(name, { text: 'said as it came back' });
    await bubble('said as it came back').waitFor();
    await eventually(async () => expect(await tick('hush 3')).not.toBe('waiting'));
    const mine = service.arrivals.filter((a) => a.id.startsWith(`phone:main:${name}:`));
    expect(mine.map((a) => 'text' in a && a.text)).toEqual(['before', 'hush 2', 'hush 3']);
    expect(await page.locator('.mine').count()).toBe(3);
    expect(await page.locator('.theirs').count()).toBe(2);
  });

  it('sends after a reload what could not be sent before it', async () => {
    const name = await hold();
    await page.route('**/phone/api/messages', (route) => route.abort());
    await write('hush 4');
    await eventually(async () => expect(await tick('hush 4')).toBe('waiting'));
    await page.unroute('**/phone/api/messages');
    await page.reload();
    await eventually(() => {
      const mine = service.arrivals.filter((a) => a.id.startsWith(`phone:main:${name}:`));
      expect(mine.map((a) => 'text' in a && a.text)).toEqual(['hush 4']);
    });
    await eventually(async () => expect(await page.locator('.mine').count()).toBe(1));
  });

  it('sends once what arrived although its answer was lost', async () => {
    const name = await hold();
    let lost = 0;
    await page.route('**/phone/api/messages', async (route) => {
      await route.fetch();
      if (lost++ === 0) await route.abort();
      else await route.continue();
    });
    await write('hush 5');
    await eventually(() => expect(lost).toBeGreaterThan(1));
    await eventually(async () => expect(await tick('hush 5')).toBe('delivered'));
    expect(service.arrivals.filter((a) => a.id.startsWith(`phone:main:${name}:`))).toHaveLength(1);
    expect(await page.locator('.mine').count()).toBe(1);
  });

  it('says why a message is not taken, and lets it be removed', async () => {
    await hold();
    await page.route('**/phone/api/messages', (route) => route.fulfill({ status: 413, json: {} }));
    await write('too much');
    await page.getByText('Not sent: the message is too long').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('too much').waitFor({ state: 'detached' });
  });

  it('fills a small screen: the people, then a chat, and back', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(service.url);
    await page.locator('.person', { hasText: 'Amna' }).click();
    const box = await page.locator('.phone').boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Back to people' }).click();
    await page.locator('.person', { hasText: 'Bilal' }).waitFor();
  });
});
