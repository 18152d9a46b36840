import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { type Service, startService } from '#src/service.ts';
import type { BusinessNumber } from '../../emulators/graph/number.ts';
import { type Graph, startGraph } from '../../emulators/graph.ts';

/** The whole service over HTTP: real store, real rules, real wording, against the emulated business. */
describe('the service on WhatsApp', () => {
  let graph: Graph;
  let service: Service;
  let dir: string;
  let port: number;
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, message: string) =>
    lines.push(`${message} ${JSON.stringify(fields)}`);
  const start = (more: Record<string, string> = {}) =>
    startService(
      readSettings({
        HAMDAM_DATA: dir,
        HOST: '127.0.0.1',
        PORT: String(port),
        WHATSAPP_ACCESS_TOKEN: graph.token,
        WHATSAPP_PHONE_NUMBER_IDS: graph.numbers.map((n) => n.id).join(','),
        WHATSAPP_APP_SECRET: graph.appSecret,
        WHATSAPP_VERIFY_TOKEN: graph.verifyToken,
        WHATSAPP_GRAPH_ROOT: graph.url,
        WHATSAPP_SPACING_MS: '0',
        HAMDAM_HOLD_MS: '100',
        ...more,
      }),
      { info: write, warn: write, error: write },
    );
  beforeEach(async () => {
    lines.length = 0;
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-whatsapp-'));
    port = await freePort();
    graph = await startGraph({ numbers: ['200000000000001', '200000000000002'] });
    graph.business.reports = true;
    service = await start();
    await graph.webhooks.subscribe(`${service.url}/whatsapp`);
  });
  afterEach(async () => {
    await service.stop();
    await graph.stop();
    fs.rmSync(dir, { recursive: true });
  });

  const queue = () => service.store.queue(10);
  const hears = (phone: string, words: RegExp) =>
    graph.until(() => graph.person(phone).lines.find((l) => l.from === 'business' && words.test(l.text)), `${words}`);

  it('answers danger at once, brings a counselor in and takes their words to the person, over a restart', async () => {
    const person = graph.person('920000000077');
    person.writes('maine zeher kha liya hai');
    await hears(person.phone, /1122/);
    const [entry] = await queue();
    expect(entry).toMatchObject({ channel: 'whatsapp-cloud', handover: { urgency: 'emergency', state: 'open' } });

    await service.stop();
    person.writes('koi hai?');
    await graph.until(() => graph.webhooks.deliveries.some((d) => d.status === 0), 'a delivery in vain');
    service = await start();
    await graph.until(() => graph.webhooks.pending().length === 0, 'the message to be taken');
    expect((await queue()).map((q) => q.handover.urgency)).toEqual(['emergency']);

    const counselor = { id: 'c1', name: 'Synthetic Counselor' };
    const of = { subject: { person: entry!.person }, sentAt: Date.now(), handover: entry!.handover.id, counselor };
    const { door } = service.corridor;
    await door.accept([{ id: 'test:claim', ...of, type: 'handover.claimed' }]);
    await door.accept([{ id: 'test:reply', ...of, type: 'handover.replied', text: 'Main aap ke saath hoon' }]);
    await hears(person.phone, /^Synthetic Counselor:\nMain aap ke saath hoon$/);
    await vi.waitFor(async () => {
      const said = await service.store.communications(entry!.person, Number.MAX_SAFE_INTEGER, 50);
      expect(said.find((c) => c.text.includes('Main aap ke saath hoon'))).toMatchObject({ state: 'delivered' });
    });
    expect(lines.join('\n')).not.toMatch(/zeher|koi hai|saath hoon|920000000077|synthetic-(token|app|verify)/);
  });

  it('meets people by buttons and lists, on each of its numbers apart', async () => {
    const first = graph.person('920000000001');
    const second = graph.numbers[1]!.person('920000000001');
    for (const person of [first, second]) {
      person.writes('salam');
      for (const label of ['English', 'Yes, I agree', 'For me', '25 to 34', 'Lahore']) {
        await graph.until(() => person.buttons().includes(label), label);
        person.taps(label);
      }
      await graph.until(() => person.lines.filter((l) => l.from === 'business').length >= 6, 'the meeting to end');
    }
    const points = await Promise.all(
      graph.numbers.map((n) => service.store.contactPointOf('whatsapp-cloud', n.id, first.address)),
    );
    expect(points.every((p) => p !== null)).toBe(true);
    expect(points[0]!.person).not.toBe(points[1]!.person);
    // Everything they wrote shows as read on their phones.
    expect(graph.calls.filter((c) => c.name === 'read').length).toBeGreaterThan(0);
  });

  it('knows somebody whom a counselor linked by their number, and goes on with them by the id that stays', async () => {
    const [first, second] = graph.numbers as [BusinessNumber, BusinessNumber];
    const person = first.person('920000000001');
    person.writes('salam');
    await hears(person.phone, /./);
    const known = await service.store.contactPointOf('whatsapp-cloud', first.id, person.address);
    const other = second.person('920000000055');
    const counselor = { id: 'c1', name: 'Synthetic Counselor' };
    const to = { channel: 'whatsapp-cloud', account: second.id, address: other.phone };
    const linked = { type: 'contactPoint.linked', to, counselor } as const;
    await service.corridor.door.accept([
      { id: 'test:link', subject: { person: known!.person }, sentAt: Date.now(), ...linked },
    ]);
    const at = (address: string) => service.store.contactPointOf('whatsapp-cloud', second.id, address);
    await vi.waitFor(async () => expect((await at(other.phone))?.person).toBe(known!.person));

    other.writes('maine zeher kha liya hai');
    await graph.until(() => other.lines.some((l) => l.from === 'business' && /1122/.test(l.text)), 'an answer');
    expect((await queue()).map((q) => q.person)).toEqual([known!.person]);
    await vi.waitFor(async () => expect((await at(other.userId))?.person).toBe(known!.person));
    other.hidden = true;
    other.writes('koi hai?');
    await graph.until(() => other.lines.filter((l) => l.from === 'business').length >= 2, 'another answer');
    expect((await queue()).map((q) => q.person)).toEqual([known!.person]);
  });

  it('lets nothing out of the reach of its rules: forged words reach nobody', async () => {
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [] });
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` };
    const answer = await fetch(`${service.url}/whatsapp`, { method: 'POST', body, headers });
    expect(answer.status).toBe(401);
    expect(await service.store.counts()).toMatchObject({ waiting: 0 });
  });
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
