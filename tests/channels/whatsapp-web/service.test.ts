import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { type Service, startService } from '#src/service.ts';
import { findChromium } from '../../browser/chromium.ts';
import { startWhatsAppWeb, type WhatsAppWeb } from '../../emulators/whatsapp-web.ts';

/** The whole service, switched on by its settings, with the unmodified library in a real Chromium. Everybody is synthetic. */
describe('the service on WhatsApp Web', () => {
  let whatsapp: WhatsAppWeb;
  let service: Service;
  let folder: string;
  let lines: string[];
  const start = async () => {
    const { executable, env } = await findChromium();
    Object.assign(process.env, env);
    const write = (fields: Record<string, unknown>, message: string) =>
      void lines.push(`${message} ${JSON.stringify(fields)}`);
    service = await startService(
      readSettings({
        HAMDAM_DATA: folder,
        HOST: '127.0.0.1',
        PORT: '0',
        HAMDAM_HOLD_MS: '100',
        WHATSAPP_WEB: '1',
        WHATSAPP_WEB_ACCOUNT: 'pilot',
        WHATSAPP_WEB_CHROMIUM: executable,
        WHATSAPP_WEB_CHROMIUM_ARGS: whatsapp.chromiumArgs.join(' '),
      }),
      { info: write, warn: write, error: write },
    );
  };
  const ready = (times: number) =>
    vi.waitFor(() => expect(lines.filter((l) => l.startsWith('WhatsApp Web is ready'))).toHaveLength(times), 20_000);
  beforeEach(async () => {
    lines = [];
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-whatsapp-web-service-'));
    whatsapp = await startWhatsAppWeb();
    await start();
    await whatsapp.account.scan();
    await ready(1);
  });
  afterEach(async () => {
    await service.stop();
    await whatsapp.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('answers danger at once and brings a counselor, over a restart that needs no phone', async () => {
    const person = whatsapp.person('923000000001', { lid: true });
    const hears = (words: RegExp) =>
      whatsapp.until(() => person.lines.some((l) => l.from === 'us' && words.test(l.text)), `the words ${words}`);
    person.writes('main marna chahti hoon, goliyan jama kar li hain');
    await hears(/1122|115|1166/);
    const [entry] = await service.store.queue(10);
    expect(entry).toMatchObject({ channel: 'whatsapp-web', handover: { state: 'open', urgency: 'emergency' } });

    await service.stop();
    person.writes('koi hai?', person.pn);
    await start();
    await ready(2);
    await vi.waitFor(async () => {
      const talk = await service.store.communications(entry!.person, Date.now() + 60_000, 50);
      expect(talk.map((c) => c.text)).toContain('koi hai?');
    }, 10_000);

    const counselor = { id: 'c1', name: 'Synthetic Counselor' };
    const of = { subject: { person: entry!.person }, sentAt: Date.now(), handover: entry!.handover.id, counselor };
    await service.corridor.door.accept([{ id: 'test:claim', ...of, type: 'handover.claimed' }]);
    await service.corridor.door.accept([{ id: 'test:reply', ...of, type: 'handover.replied', text: 'I am with you.' }]);
    await hears(/I am with you\./);
    person.acknowledges('read');
    await vi.waitFor(async () => {
      const talk = await service.store.communications(entry!.person, Date.now() + 60_000, 50);
      expect(talk.find((c) => c.text === 'I am with you.')?.state).toBe('read');
    }, 10_000);
    expect(lines.join('\n')).not.toMatch(/marna|koi hai|with you|923000000001/);
  });

  it('falls silent where a human answers from the phone, and speaks again in danger', async () => {
    const person = whatsapp.person('923000000002');
    const said = () => person.lines.filter((l) => l.from === 'us').map((l) => l.text);
    const taken = () => vi.waitFor(() => expect(whatsapp.account.unread).toBe(0), 10_000);
    const quiet = () =>
      vi.waitFor(async () => {
        expect(await service.store.counts()).toMatchObject({ waiting: 0, due: 0 });
        // What is on its way is neither.
        expect(service.corridor.dispatcher.size).toBe(0);
      }, 10_000);
    person.writes('salam');
    await person.hears(1);
    await quiet();
    person.isAnsweredByPhone('This is the programme’s doctor. Tell me more.');
    const before = said().length;
    person.writes('theek hai');
    await taken();
    await quiet();
    expect(said()).toHaveLength(before);
    person.writes('maine zeher kha liya hai');
    await whatsapp.until(() => said().length > before && /1122|115/.test(said().join('\n')), 'an answer with a number');
  });
});
