import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import { isAlive, treeOf } from '#src/channels/whatsapp-web/processes.ts';
import { findChromium } from '../../browser/chromium.ts';
import type { WhatsAppPerson } from '../../emulators/whatsapp-web/people.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';
import { hasty, openPilot, type Pilot } from './rig.ts';

/** The unmodified library in a real Chromium, and everything that can happen to them. All people and words are synthetic. */
describe('a browser with WhatsApp Web', () => {
  let door: TestDoor;
  let pilot: Pilot;
  let amna: WhatsAppPerson;
  beforeEach(async () => {
    door = createTestDoor();
    pilot = await openPilot(door);
    amna = pilot.whatsapp.person('923000000001');
  });
  afterEach(async () => {
    const { reports } = pilot.whatsapp.account;
    await pilot.close();
    // What the library asked the page for and did not find, and what it left rejected there. It means to ask for a new code
    // by itself, and asks Node for the page's modules.
    expect(reports.filter((report) => report !== 'rejection: Error: window is not defined')).toEqual([]);
  });

  let row = 0;
  const say = (text: string): Say => ({
    ...{ kind: 'say', text, keys: [], options: [], language: 'en', from: { companion: true } },
    to: { channel: 'whatsapp-web', account: 'main', address: amna.pn },
  });
  const send = (text: string, id = `e/${row++}`) => pilot.channel.send(id, say(text), new AbortController().signal);
  const texts = () => door.arrivals.flatMap((a) => (a.type === 'message.received' ? [a.text] : []));
  /** Talks once in each direction: the session is whole. */
  const talks = async (word: string) => {
    amna.writes(word);
    await door.until(() => texts().includes(word), word);
    await vi.waitFor(async () => expect(await send(`heard ${word}`)).toMatchObject({ outcome: 'sent' }));
    expect(amna.lines.at(-1)).toMatchObject({ from: 'us', text: `heard ${word}` });
  };
  const browser = () => pilot.channel.browser()!;
  /** The process that shows the page: the last of its kind. */
  const renderer = () =>
    treeOf(browser())
      .map(({ pid }) => pid)
      .findLast((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'))!;
  const again = async (deed: () => void) => {
    const since = pilot.whatsapp.account.visits;
    deed();
    await pilot.whatsapp.until(() => pilot.whatsapp.account.visits > since, 'another visit');
    await pilot.is('ready');
  };

  it('shows a code, is ready once a phone scanned it, and needs none after a restart', async () => {
    await pilot.start('needs-pairing');
    expect(pilot.channel.status()).toMatchObject({ state: 'needs-pairing', unofficial: true });
    const [code] = pilot.codes;
    expect(code).toMatch(/^synthetic-ref-1,.+,.+,synthetic-secret,1$/);
    expect(pilot.channel.status().pairing).toBe(code);
    expect(await send('too early')).toMatchObject({ outcome: 'retry' });
    await pilot.whatsapp.account.scan();
    await pilot.is('ready');
    expect(pilot.channel.status().pairing).toBeUndefined();
    await talks('one');
    await pilot.channel.stop();
    expect(pilot.channel.status().state).toBe('stopped');
    pilot.renew();
    await pilot.start();
    expect(pilot.codes).toHaveLength(1);
    await talks('two');
    expect(door.logged()).not.toContain(code);
    expect(door.logged()).toMatch(/not supported by WhatsApp/);
  });

  it('shows the next code when the first one was left to expire', async () => {
    await pilot.start('needs-pairing');
    for (const device of pilot.whatsapp.account.devices.values()) {
      device.tell?.({ op: 'state', state: 'UNPAIRED_IDLE' });
    }
    await vi.waitFor(() => expect(pilot.channel.status().pairing).toMatch(/^synthetic-ref-\d*[2-9]/), 10_000);
  });

  it('takes a logout for one: the profile goes, a new code comes', async () => {
    await pilot.pair();
    await talks('one');
    pilot.whatsapp.account.unlink();
    await pilot.is('needs-pairing');
    expect(await send('nobody there')).toMatchObject({ outcome: 'retry' });
    await pilot.whatsapp.account.scan();
    await pilot.is('ready');
    await talks('two');
    // What is paired now lies where it is found again.
    await pilot.channel.stop();
    const { length } = pilot.codes;
    pilot.renew();
    await pilot.start();
    expect(pilot.codes).toHaveLength(length);
  });

  it('comes back after a crash of the page in the middle of a send, and says nothing twice that arrived', async () => {
    await pilot.pair();
    await talks('one');
    await again(() => {
      pilot.whatsapp.plan(() => process.kill(renderer(), 'SIGKILL'));
      void send('are you there?', 'crash/0').then((outcome) => expect(outcome).toMatchObject({ outcome: 'unknown' }));
    });
    expect(amna.lines.filter((l) => l.text === 'are you there?')).toHaveLength(1);
    await talks('two');
  });

  it('does not repeat after a crash what the chat shows as delivered, and repeats what it does not', async () => {
    await pilot.pair();
    await talks('one');
    const outcomes: unknown[] = [];
    await again(() => {
      pilot.whatsapp.plan(() => {
        pilot.whatsapp.account.chat(amna.pn).messages.at(-1)!.ack = 1;
        process.kill(renderer(), 'SIGKILL');
      });
      void send('delivered', 'crash/1').then((outcome) => outcomes.push(outcome));
    });
    expect(outcomes).toMatchObject([{ outcome: 'unknown' }]);
    expect(await send('delivered', 'crash/1')).toMatchObject({ outcome: 'sent' });
    expect(amna.lines.filter((l) => l.text === 'delivered')).toHaveLength(1);
    pilot.whatsapp.plan('stalled');
    expect(await send('stuck', 'crash/2')).toMatchObject({ outcome: 'unknown' });
    expect(await send('stuck', 'crash/2')).toMatchObject({ outcome: 'sent' });
    expect(amna.lines.filter((l) => l.text === 'stuck')).toHaveLength(1);
  });

  it('comes back when its browser dies, stands still, loses the account to another or is loaded anew', async () => {
    await pilot.pair();
    // A browser that is killed right after the pairing has written nothing down yet.
    await pilot.channel.stop();
    pilot.renew();
    await pilot.start();
    await again(() => process.kill(browser(), 'SIGKILL'));
    await talks('after the browser died');
    await again(() => pilot.whatsapp.account.tell({ op: 'hang' }));
    await talks('after it stood still');
    await again(() => pilot.whatsapp.account.tell({ op: 'state', state: 'CONFLICT' }));
    await talks('after a conflict');
    await again(() => pilot.whatsapp.account.tell({ op: 'reload' }));
    await talks('after a reload');
    pilot.whatsapp.account.tell({ op: 'iframe' });
    await talks('after a frame');
    expect(pilot.codes).toHaveLength(1);
    expect(texts()).toHaveLength(new Set(texts()).size);
  });

  it('sends nothing into a page without a connection', async () => {
    await pilot.pair();
    await talks('one');
    pilot.whatsapp.account.tell({ op: 'state', state: 'TIMEOUT' });
    await pilot.is('failing');
    expect(await send('offline')).toMatchObject({ outcome: 'retry' });
    pilot.whatsapp.account.tell({ op: 'state', state: 'CONNECTED' });
    await talks('two');
  });

  it('starts anew where a page waits too long for a connection', async () => {
    await pilot.pair();
    await pilot.channel.stop();
    pilot.renew({ patience: { ...hasty, offlineMs: 300 } });
    await pilot.start();
    await again(() => pilot.whatsapp.account.tell({ op: 'state', state: 'OPENING' }));
    expect(door.logged()).toContain("why: 'offline'");
    await talks('one');
  });

  it('is ready where the synchronisation ended before the library listened', async () => {
    await pilot.pair();
    await pilot.channel.stop();
    pilot.whatsapp.account.syncedEarly = true;
    pilot.renew();
    await pilot.start();
    await talks('one');
  });

  it('tries again where the page never becomes WhatsApp’s', async () => {
    pilot.renew({ patience: { ...hasty, openMs: 500 } });
    pilot.whatsapp.account.stuck = true;
    await pilot.start('failing');
    pilot.whatsapp.account.stuck = false;
    await pilot.is('needs-pairing');
    await pilot.whatsapp.account.scan();
    await pilot.is('ready');
    await talks('one');
  });

  it('tries again where a paired page is never ready', async () => {
    await pilot.pair();
    await pilot.channel.stop();
    pilot.renew({ patience: { ...hasty, readyMs: 500 } });
    pilot.whatsapp.account.unsynced = true;
    await pilot.start('failing');
    expect(door.logged()).toContain("why: 'never-ready'");
    pilot.whatsapp.account.unsynced = false;
    await pilot.is('ready');
    await talks('one');
  });

  it('starts anew when the browser takes more memory than it may', async () => {
    await pilot.pair();
    await pilot.channel.stop();
    pilot.renew({ memoryBudget: 1_000 });
    const since = pilot.whatsapp.account.visits;
    await pilot.channel.start(door);
    await pilot.whatsapp.until(() => pilot.whatsapp.account.visits >= since + 2, 'a second visit');
    expect(door.logged()).toContain("why: 'memory'");
  });

  it('ends the browser that an earlier run left behind, and takes a dead one’s locks away', async () => {
    await pilot.pair();
    await pilot.channel.stop();
    const profile = path.join(pilot.folder, 'session-main');
    const chromium = await findChromium();
    const orphan = spawn(
      chromium.executable,
      ['--headless', '--no-sandbox', `--user-data-dir=${profile}`, 'about:blank'],
      {
        env: chromium.env,
        stdio: 'ignore',
      },
    );
    const gone = new Promise((resolve) => orphan.once('exit', resolve));
    await vi.waitFor(() => expect(treeOf(orphan.pid!).length).toBeGreaterThan(2), 10_000);
    for (const lock of ['SingletonLock', 'SingletonCookie']) {
      fs.rmSync(path.join(profile, lock), { force: true });
      fs.symlinkSync('another-machine-1234', path.join(profile, lock));
    }
    pilot.renew();
    await pilot.start();
    await gone;
    expect(door.logged()).toContain('a browser of an earlier run was ended');
    await talks('one');
    expect(pilot.codes).toHaveLength(1);
  });

  it('gives its browser no key, no open door and no name that WhatsApp sends away', async () => {
    process.env.HAMDAM_SYNTHETIC_TOKEN = 'synthetic token';
    await pilot.pair();
    delete process.env.HAMDAM_SYNTHETIC_TOKEN;
    for (const { pid } of treeOf(browser())) {
      const [command, environment] = ['cmdline', 'environ'].map((of) => fs.readFileSync(`/proc/${pid}/${of}`, 'utf8'));
      expect(command).not.toContain('--remote-debugging-port');
      expect(environment).not.toContain('synthetic token');
    }
    expect(pilot.whatsapp.account.userAgents[0]).toMatch(/^Mozilla\/5\.0 \(.+\) .+ Chrome\/1\d\d\.0\.0\.0 Safari/);
  });

  it('leaves no process behind', async () => {
    await pilot.pair();
    const tree = treeOf(browser());
    expect(tree.length).toBeGreaterThan(2);
    await pilot.channel.stop();
    expect(tree.filter(isAlive)).toEqual([]);
  });
});

it('says why a browser does not start, goes on trying, and stops at once', async () => {
  const door = createTestDoor();
  const pilot = await openPilot(door);
  const broken = path.join(pilot.folder, 'chromium');
  fs.writeFileSync(broken, '#!/bin/sh\necho "synthetic.so: cannot open shared object file" >&2\nexit 127\n', {
    mode: 0o755,
  });
  pilot.renew({ chromium: broken });
  await pilot.start('failing');
  await vi.waitFor(() => expect(door.logged()).toContain('synthetic.so: cannot open shared object file'), 10_000);
  await pilot.channel.stop();
  expect(pilot.channel.status().state).toBe('stopped');
  await pilot.close();
});
