import fs from 'node:fs';
import type { Arrival } from '#src/care/event.ts';
import type { Door } from '#src/channels/channel.ts';
import { memoryOf } from '#src/channels/whatsapp-web/processes.ts';
import { openPilot } from './rig.ts';

/**
 * What WhatsApp Web costs on this machine, against the stand-in for it: `node tests/channels/whatsapp-web/figures.ts`.
 * The real page is larger and its network slower. `HAMDAM_CHROMIUM` names another browser than the tests' own.
 */
const heard: { readonly message: Arrival; readonly at: number }[] = [];
let waiting: () => void = () => {};
const door: Door = {
  async accept(arrivals) {
    for (const message of arrivals) heard.push({ message, at: performance.now() });
    waiting();
    return arrivals.map(() => 'accepted' as const);
  },
  now: () => Date.now(),
  outgoingByProviderId: async () => null,
  log: {
    info() {},
    warn() {},
    error: (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
  },
};
const { signal } = new AbortController();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
const until = (n: number) =>
  new Promise<void>((resolve) => {
    waiting = () => heard.length >= n && resolve();
    waiting();
  });
const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
const print = (what: string, figure: string) => process.stdout.write(`${what.padEnd(48)}${figure}\n`);
const ms = (n: number) => `${n.toFixed(0)} ms`;

const pilot = await openPilot(door);
try {
  const { whatsapp } = pilot;
  print('start to the code', ms(await timed(() => pilot.start('needs-pairing'))));
  const scanned = await timed(async () => {
    await whatsapp.account.scan();
    await pilot.is('ready');
  });
  print('scan to ready', ms(scanned));
  const stopped = await timed(() => pilot.channel.stop());
  pilot.renew();
  print('start to ready with the session kept', ms(await timed(() => pilot.start())));
  print('stop', ms(stopped));

  const person = whatsapp.person('923000000001');
  const to = { channel: 'whatsapp-web', account: 'main', address: person.pn };
  const say = (id: string, text: string) =>
    pilot.channel.send(
      id,
      { kind: 'say', to, text, keys: [], options: [], language: 'en', from: { companion: true } },
      signal,
    );
  const inbound: number[] = [];
  const there: number[] = [];
  const both: number[] = [];
  for (let i = 0; i < 100; i++) {
    const from = performance.now();
    person.writes(`message ${i}`);
    await until(i + 1);
    inbound.push(heard[i]!.at - from);
    there.push(await timed(() => say(`f/${i}`, `answer ${i}`)));
    both.push(performance.now() - from);
  }
  for (const [what, figures] of Object.entries({
    'written to durable': inbound,
    'answered to acknowledged': there,
    'round trip': both,
  })) {
    const sorted = figures.toSorted((a, b) => a - b);
    print(`${what}, p50 / p95 / most of 100`, [0.5, 0.95, 1].map((share) => ms(at(sorted, share))).join(' / '));
  }
  const before = heard.length;
  const burst = await timed(async () => {
    for (let i = 0; i < 500; i++) whatsapp.person(`92310000${1000 + i}`).writes('salam');
    await until(before + 500);
  });
  print('500 people at once', `${ms(burst)}, ${((500 / burst) * 1000).toFixed(0)} messages a second`);
  const memory = memoryOf(pilot.channel.browser()!);
  print('memory of the browser and its helpers', memory === null ? 'not told' : `${(memory / 1e6).toFixed(0)} MB`);
} finally {
  await pilot.close();
  fs.rmSync(pilot.folder, { recursive: true, force: true });
}
