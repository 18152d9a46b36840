import net from 'node:net';
import { pipeline, Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../console/kit.ts';
import { type DeskKit, danger, line, said, startDeskKit } from './deskKit.ts';

/** For how long the network is silent: some seconds here; `AWAY_SECONDS=60` runs the long form, in which both sides notice. */
const awaySeconds = Number(process.env.AWAY_SECONDS ?? 4);

let kit: DeskKit;
let network: Network;
beforeAll(async () => {
  kit = await startDeskKit();
  network = await networkTo(new URL(kit.url));
});
afterAll(async () => {
  await kit?.stop();
  await network?.stop();
});

/** Two counselors' pages and the service, and between them a network that can fall silent. People and words are made up. */
it('says what was written on both sides while nothing came through once each, in order', async () => {
  const [sana, bilal] = await Promise.all([
    kit.desk('Sana (demo)', {}, network.url),
    kit.desk('Bilal (demo)', {}, network.url),
  ]);
  const person = await kit.write('chandi', 'synthetic danger', [danger]);
  for (const page of [sana, bilal]) await line(page, person).click();
  await bilal.getByRole('button', { name: 'Claim this chat' }).click();
  await bilal.locator('#reply').waitFor();
  await send(bilal, 'before');
  await bilal.locator('.bubble.mine:not(.pending)', { hasText: 'before' }).waitFor();

  const began = Date.now();
  network.fallSilent();
  for (const words of ['first while away', 'second while away']) await send(bilal, words);
  await bilal.locator('.bubble.pending', { hasText: 'second while away' }).waitFor();
  for (const words of ['are you there?', 'please answer']) await kit.write('chandi', words);
  await sleep(awaySeconds * 500);
  await send(bilal, 'third while away');
  await kit.write('chandi', 'anybody?');
  await sleep(Math.max(0, began + awaySeconds * 1000 - Date.now()));
  // Nothing came through, or the test would show nothing.
  expect(await said(sana)).not.toContain('are you there?');
  expect(await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 100)).not.toContainEqual(
    expect.objectContaining({ text: 'first while away' }),
  );
  network.comeBack();

  const wanted = {
    person: ['are you there?', 'please answer', 'anybody?'],
    counselor: ['first while away', 'second while away', 'third while away'],
  };
  const all = [...wanted.person, ...wanted.counselor];
  for (const page of [sana, bilal]) {
    await until('all of it', async () => (await said(page)).filter((w) => all.includes(w)).length >= all.length);
    const shown = await said(page);
    for (const words of Object.values(wanted)) expect(shown.filter((w) => words.includes(w))).toEqual(words);
    expect(await page.locator('.bubble.pending').count()).toBe(0);
    await page.getByText('Connection lost.').waitFor({ state: 'detached' });
  }
  const onRecord = (await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 100)).map((c) => c.text);
  expect(onRecord.filter((w) => all.includes(w)).sort()).toEqual([...all].sort());
  expect(await said(sana)).toEqual(await said(bilal));
  expect(kit.complaints).toEqual([]);
}, 240_000);

async function send(page: Page, text: string): Promise<void> {
  await page.locator('#reply').fill(text);
  await page.locator('#reply').press('Enter');
}

interface Network {
  readonly url: string;
  /** Nothing comes through from now on, and nothing breaks off. */
  fallSilent(): void;
  /** Everything that was held back goes on its way. */
  comeBack(): void;
  stop(): Promise<void>;
}

async function networkTo({ hostname, port }: URL): Promise<Network> {
  let silent = false;
  const held: (() => void)[] = [];
  const way = () =>
    new Transform({
      transform(chunk, _, done) {
        const pass = () => done(null, chunk);
        if (silent) held.push(pass);
        else pass();
      },
      flush(done) {
        if (silent) held.push(() => done());
        else done();
      },
    });
  const open = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname);
    for (const socket of [near, far]) open.add(socket.once('close', () => open.delete(socket)));
    // Whichever side ends, ends the other by itself.
    pipeline(near, way(), far, () => {});
    pipeline(far, way(), near, () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    fallSilent() {
      silent = true;
    },
    comeBack() {
      silent = false;
      for (const pass of held.splice(0)) pass();
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
