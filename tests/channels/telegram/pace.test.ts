import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#src/care/words.ts';
import { outletsOf } from '#src/channels/accounts.ts';
import type { Channel } from '#src/channels/channel.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import { type Bot, type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import { botApiPace } from '../../emulators/telegram/pace.ts';
import { echo, masterKey, message, programme, virtualClock } from '../../pipeline/kit.ts';
import { createTestDoor } from '../contract/door.ts';

/** Two bots behind one outlet, on a clock that moves only when it is told to. */
describe('the pace of several bots', () => {
  const clockface = virtualClock();
  let api: BotApi;
  let store: Store;
  let bots: readonly Bot[];
  let channels: readonly Channel[];
  beforeEach(async () => {
    api = await startBotApi({ now: () => clockface.now() });
    bots = [api.bots[0]!, api.addBot('4200000002:synthetic-token-of-another')];
    store = await openSqliteStore({ file: ':memory:', masterKey, now: () => clockface.now() });
    channels = bots.map(({ token }) => createTelegram({ token, apiRoot: api.url, mode: 'polling', wording: null }));
  });
  afterEach(async () => {
    await api.stop();
    await store.close();
  });

  it('is each bot’s own: none is hurried, and together they say more than one might', async () => {
    const corridor = createCorridor({
      ...{ store, programme, clockface, decide: echo, log: createTestDoor().log },
      outlets: outletsOf(channels),
    });
    const people = Array.from({ length: 100 }, (_, n) => 500 + n);
    for (const { account, name } of channels) {
      const bot = bots.find((b) => String(b.id) === account)!;
      for (const id of people) bot.person(id).state = 'here';
      const subject = (id: number) => ({ contactPoint: { channel: name, account, address: `${id}` } });
      await corridor.door.accept(people.map((id) => ({ ...message(`${account}-${id}`, 'one'), subject: subject(id) })));
    }
    for (let step = 0; step < 1_000; step++) {
      await corridor.settle();
      if (bots.every((bot) => bot.reached.length === people.length)) break;
      clockface.pass(10);
    }
    expect(bots.map((bot) => [bot.reached.length, bot.hurried])).toEqual([
      [people.length, 0],
      [people.length, 0],
    ]);
    for (const bot of bots) expect(mostInASecond(bot.reached)).toBeLessThanOrEqual(botApiPace.perSecond);
    expect(mostInASecond(bots.flatMap((bot) => bot.reached))).toBeGreaterThan(botApiPace.perSecond);
  });
});

function mostInASecond(reached: readonly { readonly at: Instant }[]): number {
  return Math.max(...reached.map(({ at: from }) => reached.filter(({ at }) => at >= from && at < from + 1_000).length));
}
