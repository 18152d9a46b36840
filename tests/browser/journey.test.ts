import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import { createUser } from '#src/console/users.ts';
import { silentLog } from '#src/log.ts';
import { loadProgramme } from '#src/programme.ts';
import { type Service, startService } from '#src/service.ts';
import { startBotApi } from '../emulators/bot-api.ts';
import { startGraph } from '../emulators/graph.ts';
import { launchBrowser } from './chromium.ts';
import { buildPages } from './pages.ts';

/** The main journey through the whole service, its own parts and real ones only. All words and people are synthetic. */
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

/** What the programme's files say in Roman Urdu, which the patient writes. */
const { wording } = loadProgramme(readSettings({}), Date.now());
const sentence = (key: string, params?: Record<string, string>) => wording.text('ur-Latn', key, params);

/** Somebody with a phone of whatever kind. */
interface Patient {
  writes(text: string): Promise<void>;
  /** Resolves when such words have come to them, all of them in one message. */
  hears(...words: readonly string[]): Promise<void>;
}

interface Ground {
  readonly service: Service;
  readonly patient: Patient;
  /** Two others, who wrote before and are in less danger. */
  readonly calmer: readonly [Patient, Patient];
  readonly signIn: { readonly name: string; readonly email: string; readonly password: string };
}

async function start(env: Record<string, string>): Promise<{ service: Service; folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-journey-'));
  endings.push(() => fs.rmSync(folder, { recursive: true }));
  const settings = readSettings({ HOST: '127.0.0.1', PORT: '0', HAMDAM_DATA: folder, ...env });
  const service = await startService(settings, silentLog, { pages });
  endings.push(() => service.stop());
  return { service, folder };
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(15_000);
  endings.push(() => context.close());
  return context.newPage();
}

/** Everyone holds the simulated phone, each in a browser of their own. */
async function onThePhonePage(): Promise<Ground> {
  const { service } = await start({});
  const patientAt = async (address: string): Promise<Patient> => {
    const page = await newPage();
    await page.goto(`${service.url}/phone#${address}`);
    return {
      async writes(text) {
        await page.getByRole('textbox').fill(text);
        await page.keyboard.press('Enter');
      },
      async hears(...words) {
        let bubble = page.locator('.theirs .bubble');
        for (const word of words) bubble = bubble.filter({ hasText: word });
        await bubble.first().waitFor();
      },
    };
  };
  const [patient, one, other] = await Promise.all(['zainab', 'bilal', 'amna'].map(patientAt));
  return { service, patient: patient!, calmer: [one!, other!], signIn: demoUsers[0]! };
}

/** Everyone is on Telegram. No demo then: the counselor has an account of their own. */
async function onTelegram(mode: 'polling' | 'webhook'): Promise<Ground> {
  const api = await startBotApi();
  endings.push(() => api.stop());
  const port = await freePort();
  const { service, folder } = await start({
    PORT: `${port}`,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    ...(mode === 'webhook' && {
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_SECRET: 'synthetic_secret_for_tests',
    }),
  });
  const signIn = await addCounselor(folder);
  const patientOf = (id: number): Patient => {
    const person = api.person(id);
    return {
      async writes(text) {
        person.writes(text);
      },
      async hears(...words) {
        await api.until(
          () => person.lines.some((l) => l.from === 'bot' && words.every((w) => l.text.includes(w))),
          `the words ${words.join(' … ')}`,
        );
      },
    };
  };
  return { service, patient: patientOf(101), calmer: [patientOf(102), patientOf(103)], signIn };
}

/** Everyone is on WhatsApp, by Meta's Cloud API. */
async function onWhatsApp(): Promise<Ground> {
  const graph = await startGraph();
  endings.push(() => graph.stop());
  const { service, folder } = await start({
    WHATSAPP_ACCESS_TOKEN: graph.token,
    WHATSAPP_PHONE_NUMBER_IDS: graph.numbers[0]!.id,
    WHATSAPP_APP_SECRET: graph.appSecret,
    WHATSAPP_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.url,
    WHATSAPP_SPACING_MS: '0',
  });
  await graph.webhooks.subscribe(`${service.url}/whatsapp`);
  const signIn = await addCounselor(folder);
  const patientOf = (phone: string): Patient => {
    const person = graph.person(phone);
    return {
      async writes(text) {
        person.writes(text);
      },
      async hears(...words) {
        await graph.until(
          () => person.lines.some((l) => l.from === 'business' && words.every((w) => l.text.includes(w))),
          `the words ${words.join(' … ')}`,
        );
      },
    };
  };
  const calmer = [patientOf('920000000102'), patientOf('920000000103')] as const;
  return { service, patient: patientOf('920000000101'), calmer, signIn };
}

/** A counselor with an account of their own: outside the demo there is none. */
async function addCounselor(folder: string) {
  const signIn = { name: 'Test Counselor', email: 'test@clinic.invalid', password: 'synthetic password' };
  const connection = new Database(path.join(folder, 'hamdam.sqlite'));
  await createUser(connection, { secret: 'of this test only, 32 letters long', demo: false }, signIn);
  connection.close();
  return signIn;
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A counselor at the desk, signed in with their password. */
async function atDesk({ service, signIn }: Ground): Promise<Page> {
  const page = await newPage();
  await page.goto(`${service.url}/console`);
  await page.getByLabel('E-mail').fill(signIn.email);
  await page.getByLabel('Password').fill(signIn.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

describe.each([
  ['the phone page', onThePhonePage],
  ['Telegram, polling', () => onTelegram('polling')],
  ['Telegram, webhook', () => onTelegram('webhook')],
  ['WhatsApp, Cloud API', onWhatsApp],
] as const)('over %s', (_, begin) => {
  it('danger is answered, stands on top of the queue, is taken by a human, and given back', async () => {
    const ground = await begin();
    const { service, patient, calmer, signIn } = ground;
    const waiting = (await atDesk(ground)).locator('[data-part=waiting] [data-line]');
    const desk = waiting.page();
    await calmer[0].writes('insaan se baat karni hai');
    await calmer[1].writes('mujhe kisi insaan se baat karni hai');
    await waiting.nth(1).waitFor();
    let loads = 0;
    desk.on('load', () => loads++);

    const words = 'main marna chahti hoon, goliyan jama kar li hain';
    await patient.writes(words);
    const [act, now, called] = ['danger.suicide-act', 'danger.now', 'crisis.called'].map((key) => sentence(key));
    await patient.hears(now!, act!, '1122', '0311-7786264', called!);
    await waiting.nth(2).waitFor();
    const [top] = await service.store.queue(10);
    expect(top).toMatchObject({ handover: { state: 'open', urgency: 'emergency' } });
    await desk.locator(`[data-part=waiting] li:first-child [data-line="${top!.person}"]`).waitFor();
    expect(await waiting.first().textContent()).toContain('Suicide: ');
    expect(loads).toBe(0);

    await waiting.first().click();
    await desk.locator('.bubble.theirs.dangerous', { hasText: words }).locator('mark').first().waitFor();
    await desk.getByRole('button', { name: 'Claim this chat' }).click();
    await patient.hears(sentence('handover.claimed', { name: signIn.name }));
    await desk.locator('#reply').fill('Main aap ke saath hoon. Goliyan kisi ko de dein?');
    await desk.keyboard.press('Enter');
    await patient.hears('Main aap ke saath hoon. Goliyan kisi ko de dein?');
    await patient.writes('behen ko de deti hoon');
    await desk.locator('.bubble.theirs', { hasText: 'behen ko de deti hoon' }).waitFor();

    await desk.getByRole('button', { name: 'Close…' }).click();
    await desk.getByLabel('Safe for now, plan agreed').check();
    await desk.getByLabel('Summary for the team (kept as a note)').fill('gave them to her sister');
    await desk.getByRole('button', { name: 'Close the hand-over' }).click();
    await patient.hears(sentence('handover.closed', { name: signIn.name }));
    await desk.locator(`[data-line="${top!.person}"]`).waitFor({ state: 'detached' });
    expect((await service.store.entry(top!.person))?.handover).toMatchObject({
      state: 'closed',
      outcome: 'safe-for-now',
      claimedBy: { name: signIn.name },
    });

    await patient.writes('help');
    await patient.hears(sentence('menu.help', { programme: 'Hamdam' }), '1122');
    const talk = await service.store.communications(top!.person, Number.MAX_SAFE_INTEGER, 50);
    const said = talk.filter((c) => c.direction === 'out' && c.state !== 'withdrawn');
    expect(said.at(-1)!.from).toBe('companion');
    expect(new Set(said.map((c) => c.id)).size).toBe(said.length);
    expect(said.filter((c) => c.text.startsWith('Main aap ke saath hoon.'))).toHaveLength(1);
    // The two calmer ones wait as before: a danger takes nobody's place.
    expect(await waiting.count()).toBe(2);
  });
});
