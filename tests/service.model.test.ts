import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { silentLog } from '#src/log.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { startService } from '#src/service.ts';
import { masterKey } from '#src/store/masterKey.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { testProgramme } from './conversations/house.ts';

/** Made-up words and people. */
it('ends what an earlier run asked a model, where this run has none', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-model-'));
  try {
    await askAndStop(folder);
    const settings = readSettings({ HAMDAM_DATA: folder, PORT: '0' });
    const service = await startService(settings, silentLog, { pages: folder });
    try {
      await vi.waitFor(async () => expect((await service.store.counts()).due).toBe(0), { timeout: 10_000 });
    } finally {
      await service.stop();
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

/** A run that has a model asks it about a message, and ends before the question leaves. */
async function askAndStop(folder: string): Promise<void> {
  const key = masterKey(undefined, path.join(folder, 'master.key'));
  const store = await openSqliteStore({ file: path.join(folder, 'hamdam.sqlite'), masterKey: key });
  const corridor = createCorridor({
    store,
    programme: testProgramme(true),
    outlets: {},
    clockface: realClockface,
    log: silentLog,
  });
  const says = (id: string, fields: { text?: string; choice?: string }) =>
    corridor.door.accept([
      {
        id,
        subject: { contactPoint: { channel: 'phone', account: 'main', address: 'amna' } },
        sentAt: Date.now(),
        type: 'message.received',
        text: '',
        choice: null,
        media: null,
        edited: false,
        ...fields,
      },
    ]);
  await says('a', { text: 'hello' });
  await says('b', { choice: 'meeting:language:en' });
  await says('c', { choice: 'meeting:consent:yes' });
  await says('d', { text: 'the weather is nice here today' });
  await corridor.handler.idle();
  const asked = await store.claim(Date.now(), 0, { model: 10 });
  expect(asked.map(({ outgoing }) => outgoing.body.kind)).toEqual(['ask']);
  await corridor.stop(AbortSignal.timeout(1_000));
  await store.close();
}
