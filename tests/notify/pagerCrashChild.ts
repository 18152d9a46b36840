import { createHash, createHmac, createSecretKey } from 'node:crypto';
import fs from 'node:fs';
import type { Address } from '#src/care/event.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';
import { createPager } from '#src/notify/pager.ts';
import { createPush, pushKeys } from '#src/notify/push.ts';
import { createShelf } from '#src/notify/shelf.ts';
import { createTelegramPager } from '#src/notify/telegram.ts';
import { createWebhook } from '#src/notify/webhook.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { seal, unseal } from '#src/store/seal.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { testProgramme } from '../conversations/house.ts';

/**
 * The service's way from a danger to a counselor's pagers in small, to be killed at any moment:
 * `pagerCrashChild.ts <folder> <from> <to>`. People from..to write of danger; each that was acknowledged is noted in `acked` and
 * by a dot. It ends when nobody is left to page. Everything is synthetic.
 */
const [folder, from, to] = process.argv.slice(2) as [string, string, string];
const { push, webhook, telegram, subscription } = JSON.parse(fs.readFileSync(`${folder}/ways`, 'utf8'));
const now = Date.now;
const log = { info() {}, warn() {}, error: (fields: object, text: string) => console.error(text, fields) };
const key = createSecretKey(Buffer.alloc(32, 9));
const store = await openSqliteStore({ file: `${folder}/hamdam.sqlite`, masterKey: Buffer.alloc(32, 7) });
store.connection
  .prepare(`INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role)
    VALUES ('c1', 'Made-Up', 'made-up@example.org', 1, 0, 0, 'counselor') ON CONFLICT DO NOTHING`)
  .run();
const sealer = {
  seal: (where: string, text: string) => seal(key, where, text),
  open: (where: string, sealed: Buffer) => unseal(key, where, sealed).toString(),
  lookup: (text: string) => createHmac('sha256', key).update(text).digest(),
};
const shelf = createShelf(store.connection, sealer, now);
const chat: Address = { channel: 'telegram', account: telegram.account, address: '77' };
const pagers = { counselor: 'c1', language: 'en' } as const;
await shelf.keep({ ...pagers, kind: 'push', name: push, address: { ...subscription, endpoint: push } });
await shelf.keep({ ...pagers, kind: 'telegram', name: 'chat', address: chat });

const bot = createTelegram({ token: telegram.token, apiRoot: telegram.apiRoot, mode: 'polling', wording: null });
let told = 0;
const nameOf = (handover: string) => createHash('sha256').update(handover).digest('hex').slice(0, 22);
const pager = createPager({
  store,
  shelf,
  notifiers: [
    createPush(await pushKeys(shelf, null, 'mailto:operator@example.org'), { now, demo: true }),
    createTelegramPager((address, text, signal) => {
      const say = { kind: 'say', to: address, text, keys: [], options: [], language: 'en', from: { companion: true } };
      return bot.send(`page:${++told}`, say as never, signal);
    }),
    createWebhook({ url: webhook, secret: 'a synthetic secret', demo: true }, { now, nameOf }),
  ],
  called: async () => ['c1'],
  now,
  log,
});
const corridor = createCorridor({
  store,
  programme: testProgramme(false),
  outlets: { phone: { send: async () => ({ outcome: { outcome: 'sent', providerId: null }, event: null }) } },
  clockface: realClockface,
  log,
});
await corridor.start();
await pager.start();
for (let i = Number(from); i < Number(to); i++) {
  const subject = { contactPoint: { channel: 'phone', account: 'main', address: `p${i}` } };
  const message = { type: 'message.received', text: 'I want to kill myself', choice: null, media: null } as const;
  await corridor.door.accept([{ id: `phone:${i}`, subject, sentAt: now(), edited: false, ...message }]);
  fs.appendFileSync(`${folder}/acked`, `${i}\n`);
  process.stdout.write('.');
  await new Promise((resolve) => setTimeout(resolve, 15));
}
const unsettled = store.connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM pages WHERE settled IS NULL');
const written = store.connection.prepare<[], { n: number }>('SELECT count(DISTINCT handover) AS n FROM pages');
for (;;) {
  await corridor.handler.idle();
  const open = (await store.counts()).openHandovers;
  if (corridor.handler.size === 0 && written.get()!.n >= open && unsettled.get()!.n === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const handovers = (await store.queue(10_000)).map((entry) => entry.handover.id);
const ends = store.connection.prepare('SELECT kind, settled, count(*) AS n FROM pages GROUP BY 1, 2').all();
fs.writeFileSync(`${folder}/end`, JSON.stringify({ handovers, ends }));
await pager.stop();
await corridor.stop(AbortSignal.timeout(5_000));
await store.close();
