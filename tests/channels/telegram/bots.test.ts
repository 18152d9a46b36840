import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { type Service, startService } from '#src/service.ts';
import { type Bot, type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import { freePort } from './site.ts';

/** The whole service as two bots. All words and people are synthetic. */
describe.each(['polling', 'webhook'] as const)('two bots of one service by %s', (mode) => {
  let api: BotApi;
  let service: Service;
  let bots: readonly [Bot, Bot];
  let folder: string;
  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bots-'));
    api = await startBotApi();
    bots = [api.bots[0]!, api.addBot('4200000002:synthetic-token-of-another')];
    const port = await freePort();
    const webhook = {
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_SECRET: 'synthetic_secret_for_tests',
    };
    service = await startService(
      readSettings({
        ...{ HAMDAM_DATA: folder, HOST: '127.0.0.1', PORT: `${port}`, TELEGRAM_API_ROOT: api.url },
        TELEGRAM_BOT_TOKEN: bots.map((bot) => bot.token).join(','),
        ...(mode === 'webhook' && webhook),
      }),
      silentLog,
    );
  });
  afterEach(async () => {
    await service.stop();
    await api.stop();
    fs.rmSync(folder, { recursive: true });
  });

  const answered = (bot: Bot, who: number) =>
    api.until(() => bot.person(who).lines.some((l) => l.from === 'bot'), `an answer of bot ${bot.id}`);

  it('each answers who wrote to it, and knows nothing of the other’s talk', async () => {
    for (const bot of bots) {
      bot.person(77).writes('salam');
      await answered(bot, 77);
    }
    const points = await Promise.all(bots.map((bot) => service.store.contactPointOf('telegram', `${bot.id}`, '77')));
    expect(points[0]?.person).toBeDefined();
    expect(points[1]?.person).toBeDefined();
    expect(points[0]!.person).not.toBe(points[1]!.person);
    expect(bots.map((bot) => bot.people.size)).toEqual([1, 1]);
  });

  it('goes on with one whose token counts when the other’s was taken back', async () => {
    bots[0].person(77).writes('salam');
    await answered(bots[0], 77);
    bots[0].revoke();
    bots[1].person(88).writes('main marna chahti hoon');
    await answered(bots[1], 88);
    expect((await service.store.queue(5)).map((q) => q.handover.urgency)).toEqual(['emergency']);
  });
});
