import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoUsers } from '#src/console/demo.ts';
import { until } from '../console/kit.ts';
import { type DeskKit, danger, startDeskKit, worry } from './deskKit.ts';

/** A counselor without a mouse. People and words are made up. */
let kit: DeskKit;
beforeAll(async () => {
  kit = await startDeskKit();
});
afterAll(() => kit?.stop());

/** Goes on by Tab until the focus is there. */
async function tabTo(page: Page, what: string, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${what}`);
}
const focused = (page: Page, selector: string) =>
  until(`the focus on ${selector}`, () => page.evaluate((s) => document.activeElement?.matches(s), selector));

it('signs in, takes the top of the queue, answers, charts a reading and closes, by keyboard alone', async () => {
  await kit.write('calm', 'synthetic worry', [worry]);
  const person = await kit.write('asma', 'synthetic danger', [danger]);
  const agreed = { status: 'given', at: Date.now() } as const;
  await kit.change(person, (turn) => turn.change({ consent: { ...turn.person.consent, ...agreed } }));
  const page = await (await kit.browser.newContext({ viewport: { width: 1360, height: 840 } })).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${kit.url}/console`);
  await page.getByLabel('E-mail').waitFor();
  const { email, password } = demoUsers[1]!;
  await tabTo(page, 'the e-mail', 'input[type=email]');
  await page.keyboard.type(email);
  await tabTo(page, 'the password', 'input[type=password]');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('[data-line]').nth(1).waitFor();

  // The keys are told to who asks.
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });

  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe(person);
  await page.keyboard.press('c');
  await page.locator('#reply').waitFor();
  await focused(page, '#reply');
  await page.keyboard.press('/');
  await focused(page, '[role=combobox]');
  await page.keyboard.type('ambul');
  await page.locator('[role=option]').first().waitFor();
  await tabTo(page, 'the language', '.picker select');
  await page.keyboard.type('English');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await until('the ready reply', async () => (await page.locator('#reply').inputValue()).includes('1122'));
  await focused(page, '#reply');
  await page.keyboard.press('Enter');
  await page.locator('.bubble.mine:not(.pending)', { hasText: 'Please call the ambulance now: 1122.' }).waitFor();

  await page.keyboard.press('Escape');
  await page.locator('#add-reading').waitFor();
  await page.keyboard.press('m');
  await focused(page, '#add-reading select');
  await page.keyboard.press('Tab');
  await page.keyboard.type('128');
  await page.keyboard.press('Tab');
  await page.keyboard.type('82');
  await page.keyboard.press('Enter');
  const charted = await until('the reading', async () => (await kit.store.person(person))!.person.readings[0]);
  expect(charted).toMatchObject({ kind: 'blood-pressure', value: 128, second: 82 });

  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await page.getByRole('dialog', { name: 'Close this hand-over' }).waitFor();
  await tabTo(page, 'the outcome', 'input[name=outcome]');
  await page.keyboard.press('Space');
  await tabTo(page, 'the closing', 'dialog button[type=submit]');
  await page.keyboard.press('Enter');
  await page.getByText('Closed: Safe for now, plan agreed').waitFor();
  expect((await kit.store.entry(person))!.handover).toMatchObject({ state: 'closed', outcome: 'safe-for-now' });
  await page.context().close();
});

it('leads back from every dialog to where the keyboard was', async () => {
  await kit.write('bina', 'synthetic danger', [danger]);
  const page = await kit.desk('Bilal (demo)');
  await page.locator('[data-line]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await focused(page, '#reply');
  await page.keyboard.press('/');
  await focused(page, '[role=combobox]');
  await page.keyboard.press('Escape');
  await focused(page, '#reply');
  await page.keyboard.press('Escape');
  for (const [key, title] of [
    ['t', 'Hand this conversation on'],
    ['g', 'Give this conversation back'],
    ['x', 'Close this hand-over'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name: title }).waitFor();
    await page.keyboard.press('Escape');
    // A dialog is shut first, and says so a moment later.
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('s');
  await focused(page, '.chat-search input');
  await page.keyboard.press('Escape');
  await focused(page, '#find-in-chat');
  await page.keyboard.press('f');
  await focused(page, '#seek');
  await page.keyboard.press('Escape');
  expect(kit.complaints).toEqual([]);
});
