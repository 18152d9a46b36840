import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { type Service, startService } from '#src/service.ts';
import { type BotApi, startBotApi } from './emulators/bot-api.ts';

/** The whole service with real grammY against a Bot API on loopback. All words and people are synthetic. */
const running: { stop(): Promise<void> }[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.stop();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function open(mode: 'polling' | 'webhook'): Promise<{ api: BotApi; service: Service }> {
  const api = await startBotApi();
  running.push(api);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-telegram-'));
  folders.push(folder);
  const port = await freePort();
  const service = await startService(
    readSettings({
      HOST: '127.0.0.1',
      PORT: `${port}`,
      HAMDAM_DATA: folder,
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.url,
      ...(mode === 'webhook' && {
        TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
        TELEGRAM_WEBHOOK_SECRET: 'synthetic_secret_for_tests',
      }),
    }),
    silentLog,
  );
  running.push(service);
  return { api, service };
}

describe.each(['polling', 'webhook'] as const)('over Telegram by %s', (mode) => {
  it('answers danger at once, brings a counselor, relays their words, and comes back when they close', async () => {
    const { api, service } = await open(mode);
    const amna = api.person(101);
    const hears = (words: string | RegExp) =>
      api.until(() => amna.lines.some((l) => l.from === 'bot' && l.text.match(words)), `the words ${words}`);

    amna.writes('main marna chahti hoon, goliyan jama kar li hain');
    await api.until(() => amna.lines.some((l) => l.from === 'bot'), 'an answer');
    const [entry] = await service.store.queue(10);
    expect(entry).toMatchObject({ channel: 'telegram', handover: { state: 'open', urgency: 'emergency' } });

    const counselor = { id: 'c1', name: 'Synthetic Counselor' };
    const of = { subject: { person: entry!.person }, sentAt: Date.now(), handover: entry!.handover.id, counselor };
    await service.corridor.door.accept([{ id: 'test:claim', ...of, type: 'handover.claimed' }]);
    await service.corridor.door.accept([{ id: 'test:reply', ...of, type: 'handover.replied', text: 'I am with you.' }]);
    await hears('I am with you.');
    const before = amna.lines.length;
    await service.corridor.door.accept([{ id: 'test:close', ...of, type: 'handover.closed', outcome: 'helped' }]);
    await api.until(() => amna.lines.length > before, 'the companion again');
    expect((await service.store.queue(10)).filter((e) => e.handover.state !== 'closed')).toEqual([]);
  });
});
