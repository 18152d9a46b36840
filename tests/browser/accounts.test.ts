import { createHmac } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSignIn, type SignIn } from '#src/console/signIn.ts';
import { settings as demo } from '../console/kit.ts';
import { type DeskKit, startDeskKit } from './deskKit.ts';
import { flaws } from './wellMade.ts';

/** Made-up staff of a made-up programme that asks for a second factor. */
const settings = { ...demo, demo: false, secondFactor: 'required' } as const;
const password = 'synthetic words for all';
let kit: DeskKit;
let users: SignIn;
const complaints: string[] = [];

beforeAll(async () => {
  kit = await startDeskKit({ settings });
  users = await createSignIn(kit.store.connection, settings);
});
afterAll(() => kit.stop());

async function open(hash = '', look: BrowserContextOptions = {}): Promise<Page> {
  const context = await kit.browser.newContext({ viewport: { width: 1200, height: 850 }, bypassCSP: false, ...look });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (m) => {
    if (/content security policy/i.test(m.text())) complaints.push(m.text());
  });
  await page.goto(`${kit.url}/console${hash}`);
  return page;
}

/** Nothing is wrong with it in any look. The page is left in English. */
async function isWellMade(page: Page, name: string, how: Parameters<typeof flaws>[2] = {}): Promise<void> {
  expect(await flaws(page, name, how)).toEqual([]);
}

/** RFC 6238: six digits, thirty seconds, SHA-1. */
function codeOf(key: string): string {
  const bits = [...key].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  return String((digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

async function enter(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Sets up the second factor on the page that asks for it. Returns its key. */
async function setUp(page: Page, look = false): Promise<string> {
  await page.getByLabel('Your password now').fill(password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  const key = (await page.locator('.scan code').textContent())!.replace(/\s/g, '');
  expect(await page.locator('.codes li').count()).toBe(10);
  if (look) await isWellMade(page, 'second-factor');
  await page.getByLabel('Type the six digits that the app shows').fill(codeOf(key));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  return key;
}

it('leads from an invitation over a second factor to the desk, and asks for the code the next time', async () => {
  const made = (await users.invite({ name: 'Invited Counselor', email: 'invited@clinic.invalid' }))!;
  const page = await open(`#invite=${made.token}`);
  await page.getByText('invited@clinic.invalid').waitFor();
  // The token is in no address and no history from now on.
  expect(page.url()).toBe(`${kit.url}/console`);
  await isWellMade(page, 'invitation');
  await page.getByLabel('New password').fill('Password12345');
  await page.getByLabel('The same again').fill('Password12345');
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByText('Passwords like this one are tried first').waitFor();
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same again').fill(password);
  await page.getByRole('button', { name: 'Set password' }).click();

  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await isWellMade(page, 'sign-in', { again: true });
  await enter(page, 'invited@clinic.invalid');
  await page.getByText('This programme asks for a second factor.').waitFor();
  const key = await setUp(page, true);
  await page.getByRole('heading', { name: 'Queue' }).waitFor();

  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByText('On. Besides your password').waitFor();
  await isWellMade(page, 'account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  await enter(page, 'invited@clinic.invalid');
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('This code is not right.').waitFor();
  await isWellMade(page, 'code', { again: true });
  await page.getByLabel('Code').fill(codeOf(key));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  await page.context().close();

  const late = await open(`#invite=${made.token}`);
  await late.getByText('This invitation was used or has ended.').waitFor();
  await late.context().close();
}, 120_000);

it('lets administrators invite, change and shut out, and auditors read who did it', async () => {
  for (const role of ['administrator', 'auditor', 'clinician'] as const)
    await users.addUser({ name: `Made-up ${role}`, email: `${role}@clinic.invalid`, password, role });
  const page = await open();
  await enter(page, 'administrator@clinic.invalid');
  await setUp(page);
  await page.getByRole('heading', { name: 'Users', exact: true }).waitFor();
  expect(await page.getByRole('heading', { name: 'Queue' }).count()).toBe(0);

  await page.getByLabel('Name').fill('Newly Invited');
  await page.getByLabel('E-mail').fill('new@clinic.invalid');
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('supervisor');
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = (await page.locator('.link').textContent())!.trim();
  expect(link.startsWith(`${kit.url}/console#invite=`)).toBe(true);
  expect(await users.invited(link.split('=')[1]!)).toEqual({ name: 'Newly Invited', email: 'new@clinic.invalid' });
  await isWellMade(page, 'users', { again: true });

  await page.getByRole('combobox', { name: 'Role of Made-up clinician' }).selectOption('counselor');
  const line = page.locator('li', { hasText: 'clinician@clinic.invalid' });
  await line.getByRole('button', { name: 'Shut out' }).click();
  await line.getByRole('button', { name: 'Let in again' }).waitFor();
  expect(await users.user('clinician@clinic.invalid')).toMatchObject({ role: 'counselor', disabled: true });
  await page.context().close();

  const auditor = await open();
  await enter(auditor, 'auditor@clinic.invalid');
  await setUp(auditor);
  await auditor.getByRole('cell', { name: 'Account: shut out' }).waitFor();
  await isWellMade(auditor, 'audit', { again: true });
  await auditor.context().close();
  expect(complaints).toEqual([]);
}, 120_000);
