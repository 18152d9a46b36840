import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMentions } from '#src/notify/mentions.ts';
import { wordsOf } from '#src/notify/words.ts';
import { until } from '../console/kit.ts';
import { type DeskKit, startDeskKit, worry } from './deskKit.ts';

/** A counselor who is named, or paged, while they are away. People and words are made up. */
let kit: DeskKit;
let sana: Page;
beforeAll(async () => {
  kit = await startDeskKit({ pager: (store) => ({ mentions: createMentions(store.connection, Date.now) }) });
  sana = await kit.desk('Sana (demo)');
});
afterAll(() => kit?.stop());

async function names(person: string, words: string): Promise<void> {
  await sana.locator(`[data-line="${person}"]`).click();
  const note = sana.getByPlaceholder('Write a note for the team…');
  await note.pressSequentially(`${words} @Bil`);
  await sana.getByRole('button', { name: '@Bilal (demo)' }).click();
  await until('the name', async () => (await note.inputValue()).includes('@Bilal (demo) '));
  await sana.getByRole('button', { name: 'Add note' }).click();
  await sana.locator('.note:not(.pending)', { hasText: words }).waitFor();
}

it('keeps a note that names somebody who is away in their list, through a reload, until they have looked', async () => {
  const one = await kit.write('one', 'synthetic worry', [worry]);
  const two = await kit.write('two', 'synthetic worry', [worry]);
  await names(one, 'please look first');
  await names(two, 'please look second');
  const bilal = await kit.desk('Bilal (demo)');
  const badge = bilal.getByLabel('Notes that name you: 2');
  await badge.waitFor();
  // It is a list to look through, and no toast over what somebody does.
  expect(await bilal.locator('.toasts.mentions .toast').count()).toBe(0);
  await badge.click();
  await bilal.locator('.mention-list li').first().getByRole('button', { name: 'Open' }).click();
  await bilal.locator('.note', { hasText: 'please look second' }).waitFor();
  await bilal.reload();
  await bilal.getByLabel('Notes that name you: 1').click();
  await bilal.locator('.mention-list').getByRole('button', { name: 'Dismiss' }).click();
  await bilal.locator('.mention-list').waitFor({ state: 'detached' });
  await bilal.reload();
  await bilal.getByRole('heading', { name: 'Queue' }).waitFor();
  await until('it is connected', async () => (await bilal.locator('[data-line]').count()) === 2);
  expect(await bilal.locator('.mention-list').count()).toBe(0);
  await bilal.context().close();
});

/**
 * A browser without a head gives nobody leave to show notifications and has no push service behind it, so none can be subscribed
 * to here: what a push service would bring is handed to the worker by the developer tools, and what it shows is written down.
 */
it('shows whatever a push service brings, a later page of one conversation in the place of the earlier', async () => {
  const context = sana.context();
  await sana.evaluate(async () => {
    await navigator.serviceWorker.register('/console/app/worker.js', { scope: '/console' });
    await navigator.serviceWorker.ready;
  });
  const devtools = await context.newCDPSession(sana);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find((r) => r.scopeURL === `${kit.url}/console`);
      if (found) resolve(found.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;
  const worker = await until('the worker', () => context.serviceWorkers().find((w) => w.url().endsWith('worker.js')));
  await worker.evaluate(() => {
    const here = globalThis as unknown as { shown: unknown[]; ServiceWorkerRegistration: { prototype: object } };
    here.shown = [];
    Object.defineProperty(here.ServiceWorkerRegistration.prototype, 'showNotification', {
      value: async (title: string, { body, lang, dir, tag, renotify }: Record<string, unknown>) =>
        void here.shown.push({ title, body, lang, dir, tag, renotify }),
    });
  });
  const shown = () => worker.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown);
  const bring = (data: string) =>
    devtools.send('ServiceWorker.deliverPushMessage', { origin: kit.url, registrationId, data });

  const call = wordsOf({ handover: 'handover:one' }, 'ur');
  await bring(JSON.stringify({ ...call, lang: 'ur', tag: 'one' }));
  await bring(JSON.stringify({ ...wordsOf({ handover: 'mention:one' }, 'en'), lang: 'en', tag: 'two' }));
  // What cannot be read is a page all the same.
  await bring('no JSON');
  await until('three pages', async () => (await shown()).length === 3);
  const usual = { title: 'Hamdam', renotify: true, lang: 'en', dir: 'ltr' };
  expect(await shown()).toEqual([
    { ...call, lang: 'ur', dir: 'rtl', tag: 'one', renotify: true },
    { ...usual, body: 'A colleague named you in a note in the console.', tag: 'two' },
    { ...usual, body: 'Somebody is waiting in the console.', tag: 'hamdam' },
  ]);
  expect(kit.complaints).toEqual([]);
});
