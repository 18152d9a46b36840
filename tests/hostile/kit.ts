import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { readSettings } from '#src/config.ts';
import { type Service, startService } from '#src/service.ts';
import type { SqliteStore } from '#src/store/sqlite/store.ts';
import { type BotApi, startBotApi } from '../emulators/bot-api.ts';

export type Mode = 'polling' | 'webhook' | 'phone';
export const webhookSecret = 'synthetic_secret_for_tests';

/** The whole service in this process: real store and wording, on Telegram against the emulator or on the simulated phone. */
export interface House {
  readonly api: BotApi;
  readonly service: Service;
  readonly store: SqliteStore;
  /** Everything logged. */
  logged(): string;
  /** Waits until everything that was handed over is decided. */
  settled(): Promise<void>;
  /** Whether it can still do its work. */
  healthy(): Promise<boolean>;
  stop(): Promise<void>;
}

export async function openHouse(mode: Mode, env: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-hostile-'));
  const api = await startBotApi();
  const port = await freePort();
  const telegram = { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.url };
  const webhook = { TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, TELEGRAM_WEBHOOK_SECRET: webhookSecret };
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(`${message} ${inspect(fields, { depth: 10 })}`);
  const service = await startService(
    readSettings({
      ...{ HOST: '127.0.0.1', PORT: `${port}`, HAMDAM_DATA: folder },
      ...(mode !== 'phone' && telegram),
      ...(mode === 'webhook' && webhook),
      ...env,
    }),
    { info: write, warn: write, error: write },
  );
  if (mode === 'webhook') await api.until(() => api.updates.webhook !== null, 'the webhook to be set');
  return {
    api,
    service,
    store: service.store as SqliteStore,
    logged: () => lines.join('\n'),
    async settled() {
      await api.until(() => api.updates.pending().length === 0, 'everything to be taken');
      await service.corridor.handler.idle();
    },
    async healthy() {
      const answer = await fetch(`${service.url}/readyz`);
      return answer.status === 200 && (await service.store.counts()).waiting === 0;
    },
    async stop() {
      await service.stop();
      await api.stop();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Writes danger as somebody else and waits for the answer, which brings a number to call. */
export async function answersDanger({ api }: House, chat: number): Promise<void> {
  const person = api.person(chat);
  const before = person.lines.length;
  person.writes('maine zeher kha liya hai');
  await api.until(
    () => person.lines.slice(before).some((l) => l.from === 'bot' && /1122|115/.test(l.text)),
    'the answer to danger',
  );
}
