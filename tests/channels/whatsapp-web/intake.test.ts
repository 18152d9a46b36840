import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Identities, type Known } from '#src/channels/whatsapp-web/identities.ts';
import { Intake } from '#src/channels/whatsapp-web/intake.ts';
import { parseMessage } from '#src/channels/whatsapp-web/payload.ts';
import { receive } from '#src/channels/whatsapp-web/receive.ts';
import { createSignOfLife } from '#src/channels/whatsapp-web/signOfLife.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';

/** What was received, on its way into the house. People and words are synthetic. */
describe('what is received', () => {
  const slow = '900000000001@lid';
  const quick = '923000000002@c.us';
  let folder: string;
  let door: TestDoor;
  let intake: Intake;
  let answer: (known: Known) => void;
  let taken: string[];
  let n: number;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-intake-'));
    door = createTestDoor();
    taken = [];
    n = 0;
    intake = new Intake({
      door,
      identities: new Identities(path.join(folder, 'identities')),
      ask: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      taken: (chat) => void taken.push(chat),
      pauseMs: 5,
    });
  });
  afterEach(() => {
    intake.stop();
    fs.rmSync(folder, { recursive: true });
  });

  function writes(chat: string, body: string): void {
    const id = { fromMe: false, remote: chat, id: `3A${++n}`, _serialized: `false_${chat}_3A${n}` };
    const parsed = parseMessage({ id, type: 'chat', body, t: 1_700_000_000, from: chat, to: '92@c.us' });
    if (!('message' in parsed)) throw new Error(parsed.wrong);
    intake.take({
      message: parsed.message,
      unread: true,
      read: (m, address) => receive(m, { account: 'main', address }),
    });
  }
  const words = () => door.arrivals.map((a) => 'text' in a && a.text);

  it('of one person waits for nobody else’s, and keeps its order', async () => {
    door.stopTime();
    const began = door.now();
    writes(slow, 'one');
    door.pass(5_000);
    writes(quick, 'two');
    writes(slow, 'three');
    await door.has(1);
    expect(words()).toEqual(['two']);
    await vi.waitFor(() => expect(taken).toEqual([quick]));
    // Everything up to here is durable, and no more: a start looks back to it.
    expect(intake.idle).toBe(false);
    expect(intake.durableUntil).toBe(began);
    answer({ lid: slow, pn: '923000000001@c.us' });
    await door.has(3);
    expect(words()).toEqual(['two', 'one', 'three']);
    await vi.waitFor(() => expect(intake.idle).toBe(true));
    expect(taken).toEqual([quick, slow]);
    expect(intake.durableUntil).toBe(door.now());
  });

  it('is tried until it is durable, and its chat counts as read only then', async () => {
    door.shut();
    door.failNext(3);
    writes(quick, 'one');
    writes(quick, 'two');
    await door.until(() => door.knocking() > 0, 'a knock');
    expect(taken).toEqual([]);
    door.open();
    await door.has(2);
    expect(door.logged()).toContain('could not be kept');
    expect(words()).toEqual(['one', 'two']);
    await vi.waitFor(() => expect(taken).toEqual([quick]));
    expect(door.logged()).not.toMatch(/disk|one|two|923000000002/);
  });

  it('is taken no more after the stop, and stays unread', async () => {
    door.failNext(1_000);
    writes(quick, 'one');
    await vi.waitFor(() => expect(door.logged()).toContain('could not be kept'));
    intake.stop();
    writes(quick, 'two');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([words(), taken]).toEqual([[], []]);
  });
});

it('remembers until when everything was kept', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-life-'));
  const life = createSignOfLife(path.join(folder, 'main.alive'));
  expect(life.at()).toBe(null);
  life.write(1_700_000_000_000);
  expect(life.at()).toBe(1_700_000_000_000);
  life.write(1_700_000_005_250);
  expect(createSignOfLife(path.join(folder, 'main.alive')).at()).toBeCloseTo(1_700_000_005_250, -1);
  fs.rmSync(folder, { recursive: true });
});
