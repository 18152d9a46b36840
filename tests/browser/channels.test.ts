import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Channel, ChannelStatus } from '#src/channels/channel.ts';
import { channelViews } from '#src/channelViews.ts';
import { channelsPath } from '#src/console/wire.ts';
import { type DeskKit, startDeskKit } from './deskKit.ts';

/** How the channels are doing, in a real browser. The code to scan is synthetic. */
let kit: DeskKit;
let status: ChannelStatus = {
  state: 'needs-pairing',
  since: Date.now(),
  pairing: 'synthetic-ref,key,key,secret,1',
  unofficial: true,
};
const channels = [
  { name: 'telegram', account: '42' },
  { name: 'whatsapp-web', account: 'pilot', status: () => status },
] as unknown as readonly Channel[];

beforeAll(async () => {
  kit = await startDeskKit({ channels: () => channelViews(channels) });
});
afterAll(() => kit?.stop());

it('shows a supervisor the code to scan, until it is scanned', async () => {
  const page = await kit.desk('Sana (demo)');
  await page.getByRole('button', { name: 'Channels' }).click();
  const pilot = page.locator('[data-channel="whatsapp-web pilot"]');
  await pilot.getByText('A phone must scan the code').waitFor();
  await pilot.getByText('WhatsApp does not support this way in', { exact: false }).waitFor();
  const picture = pilot.getByRole('img');
  // It is a picture that the browser could draw, and no copy of the code stands in the page's words.
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(
    200,
  );
  expect(await page.content()).not.toContain('synthetic-ref');
  await page.locator('[data-channel="telegram 42"]').getByText('Working').waitFor();
  if (process.env.HAMDAM_SCREENSHOTS)
    await page.screenshot({ path: path.join(process.env.HAMDAM_SCREENSHOTS, 'channels.png') });

  status = { state: 'ready', since: Date.now(), unofficial: true };
  await pilot.getByText('Working').waitFor();
  expect(await picture.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  expect(kit.complaints).toEqual([]);
  await page.context().close();
});

it('shows it to supervisors alone, and keeps no copy', async () => {
  const ask = (cookie: string, headers: Record<string, string> = {}) =>
    fetch(`${kit.url}${channelsPath}`, { headers: { cookie, ...headers } });
  expect((await ask('')).status).toBe(401);
  const [supervisor, counselor] = [await kit.signIn(0), await kit.signIn(1)];
  expect((await ask(counselor)).status).toBe(403);
  expect((await ask(supervisor, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const answer = await ask(supervisor);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ channels: [{ channel: 'telegram', state: 'ready', picture: null }, {}] });

  const page = await kit.desk('Bilal (demo)');
  expect(await page.getByRole('button', { name: 'Channels' }).count()).toBe(0);
  await page.context().close();
});
