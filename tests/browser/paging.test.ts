import { createHmac, createSecretKey } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPagerRoutes } from '#src/console/pagerRoutes.ts';
import { createPagerDesk } from '#src/notify/desk.ts';
import { createShelf, type Shelf } from '#src/notify/shelf.ts';
import { seal, unseal } from '#src/store/seal.ts';
import { until } from '../console/kit.ts';
import { type DeskKit, danger, startDeskKit } from './deskKit.ts';

/** A counselor who is called: by sound in the page, and away from it. People and words are made up. */
let kit: DeskKit;
let shelf: Shelf;
let page: Page;
beforeAll(async () => {
  kit = await startDeskKit();
  const key = createSecretKey(Buffer.alloc(32, 9));
  const sealer = {
    seal: (where: string, text: string) => seal(key, where, text),
    open: (where: string, sealed: Buffer) => unseal(key, where, sealed).toString(),
    lookup: (text: string) => createHmac('sha256', key).update(text).digest(),
  };
  shelf = createShelf(kit.store.connection, sealer, Date.now);
  const pushKey = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url');
  addPagerRoutes(
    kit.app,
    createPagerDesk({ shelf, notifiers: [], pushKey, telegram: true, demo: true, now: Date.now }),
  );
  page = await kit.desk('Sana (demo)');
});
afterAll(() => kit?.stop());

it('rings in a page that was not touched at its first touch, again with each call, and not while it is muted', async () => {
  await page.addInitScript(() => {
    const made = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () {
      (globalThis as { tones?: number }).tones = ((globalThis as { tones?: number }).tones ?? 0) + 1;
      return made.call(this);
    };
  });
  const tones = () => page.evaluate(() => (globalThis as { tones?: number }).tones ?? 0);
  const heard = (n: number) => until(`${n} tones`, async () => (await tones()) === n);
  await page.reload();
  // What waits when the page first reads the queue does not ring: it has read it once it says so.
  await page.getByText('Nobody is waiting.').waitFor();
  const person = await kit.write('zainab', 'synthetic danger', [danger]);
  await page.locator(`[data-line="${person}"]`).waitFor();
  await page.locator('body').press('Shift');
  await heard(3);
  await kit.change(person, (turn) => turn.change({ handover: { ...turn.person.handover!, calls: 2 } }));
  await heard(6);

  await page.getByRole('button', { name: 'Sound is on' }).click();
  const muted = await kit.write('maryam', 'synthetic danger', [danger]);
  await page.locator(`[data-line="${muted}"]`).waitFor();
  expect(await tones()).toBe(6);
  await page.getByRole('button', { name: 'Sound is off' }).click();
  await heard(8);
  await kit.write('hina', 'synthetic danger', [danger]);
  await heard(11);
});

it('can be installed: the browser takes the manifest and the worker under the page’s own policy', async () => {
  const scope = await page.evaluate(async () => {
    await navigator.serviceWorker.register('/console/app/worker.js', { scope: '/console' });
    return (await navigator.serviceWorker.ready).scope;
  });
  expect(new URL(scope).pathname).toBe('/console');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!;
    return (await fetch(link.href)).json();
  });
  expect(manifest.name).toBe('Hamdam');
  expect(kit.complaints).toEqual([]);
});

it('links a counselor’s own chat by a code that the account page shows', async () => {
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('heading', { name: 'When you are not looking at this page' }).waitFor();
  await page.getByRole('button', { name: 'Link a chat' }).click();
  const code = await page.locator('bdi.code').textContent();
  const chat = { channel: 'telegram', account: '1', address: '77' };
  expect((await shelf.useCode(code!, 'telegram', 'chat', chat))?.how).toBe('linked');
  await page.reload();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByText('A chat of yours is told.').waitFor();
  await page.getByRole('button', { name: 'Tell my Telegram no more' }).click();
  await page.getByRole('button', { name: 'Link a chat' }).waitFor();
});
