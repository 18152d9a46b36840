import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Option, Say } from '#src/care/outgoing.ts';
import { corridorContract } from './corridorContract.ts';
import { createTestDoor, type TestDoor } from './door.ts';
import { journeyContract } from './journeyContract.ts';
import type { Lacks, Rig } from './rig.ts';

export type { Lacks, Rig } from './rig.ts';

/**
 * What every channel owes the house. Runs against the real channel and its far side.
 * @param open makes a running channel that brings what it receives to the given door.
 */
export function channelContract(name: string, open: (door: TestDoor) => Promise<Rig>, lacks: Lacks = {}): void {
  describe(`the channel contract: ${name}`, () => {
    let door: TestDoor;
    let rig: Rig;
    beforeEach(async () => {
      door = createTestDoor();
      rig = await open(door);
    });
    afterEach(() => rig.close());

    const say = (text: string, options: readonly Option[] = []): Say => ({
      kind: 'say',
      to: rig.address,
      text,
      keys: [],
      options,
      language: 'en',
      from: { companion: true },
    });
    let row = 0;
    const send = (body: Say, signal = new AbortController().signal) => rig.channel.send(`e/${row++}`, body, signal);
    const itUnless = (lack: keyof Lacks, what: string, test: () => Promise<void>) => {
      const why = lacks[lack];
      if (why) it.skip(`${what} (skipped: ${why})`, () => {});
      else it(what, test);
    };
    const answers = [
      { id: 'dose:taken', label: 'Taken' },
      { id: 'dose:later', label: 'بعد میں' },
    ];

    it('declares its rate', () => {
      const { perSecond, perContactMs } = rig.channel.limits;
      expect(perSecond).toBeGreaterThan(0);
      expect(perContactMs).toBeGreaterThanOrEqual(0);
    });

    it('brings words in as they were written', async () => {
      const before = Date.now() - 2_000;
      await rig.writes('mujhe bukhar hai 😔\nسر میں درد');
      const [arrival] = await door.has(1);
      expect(arrival).toMatchObject({
        type: 'message.received',
        subject: { contactPoint: rig.address },
        text: 'mujhe bukhar hai 😔\nسر میں درد',
        choice: null,
        media: null,
        edited: false,
      });
      expect(arrival!.id.startsWith(`${rig.channel.name}:${rig.channel.account}:`)).toBe(true);
      expect(arrival!.sentAt).toBeGreaterThan(before);
    });

    it('keeps the order in which a person wrote', async () => {
      for (const text of ['one', 'two', 'three']) {
        await rig.writes(text);
        await door.until(() => door.arrivals.some((a) => 'text' in a && a.text === text), text);
      }
      expect(door.arrivals.map((a) => 'text' in a && a.text)).toEqual(['one', 'two', 'three']);
    });

    itUnless('taps', 'shows answers as buttons and brings a tap in as the choice', async () => {
      expect(await send(say('Taken?', answers))).toMatchObject({ outcome: 'sent' });
      await rig.hears(1);
      expect(await rig.buttons()).toEqual(['Taken', 'بعد میں']);
      await rig.taps('بعد میں');
      const [arrival] = await door.has(1);
      expect(arrival).toMatchObject({ type: 'message.received', choice: 'dose:later', text: '' });
      expect(arrival).toMatchObject({ subject: { contactPoint: rig.address } });
    });

    it('shows every answer, tappable or numbered', async () => {
      await send(say('Taken?', answers));
      const shown = [...(await rig.hears(1)), ...(await rig.buttons())].join('\n');
      for (const { label } of answers) expect(shown).toContain(label);
      expect(shown).not.toContain('dose:');
    });

    itUnless('media', 'brings what is not words in by its kind, with its caption', async () => {
      const media = await rig.sendsMedia('meri report');
      const [arrival] = await door.has(1);
      expect(arrival).toMatchObject({ type: 'message.received', media, text: 'meri report', choice: null });
    });

    itUnless('files', 'names the file of a voice note and fetches its bytes, within what was asked for', async () => {
      const audio = Buffer.from('OggS synthetic '.repeat(500));
      await rig.speaks!(audio);
      const [arrival] = await door.has(1);
      expect(arrival).toMatchObject({ type: 'message.received', media: 'voice', text: '' });
      const file = arrival?.type === 'message.received' ? arrival.file : undefined;
      expect(file).toMatchObject({ ref: expect.any(String) });
      const { signal } = new AbortController();
      expect(await rig.channel.download!(file!, { bytes: audio.length }, signal)).toMatchObject({ got: audio });
      const small = await rig.channel.download!(file!, { bytes: audio.length - 1 }, signal);
      expect(small).toEqual({ failed: 'too-large' });
      const gone = await rig.channel.download!({ ...file!, ref: 'nobody-knows' }, { bytes: audio.length }, signal);
      expect(gone).toMatchObject({ failed: 'gone' });
      expect(door.logged()).not.toContain(file!.ref);
    });

    it('says words as they are', async () => {
      const text = 'السلام علیکم! <b>BP</b> *120/80* _ok_ & [x](y)';
      expect(await send(say(text))).toMatchObject({ outcome: 'sent' });
      expect(await rig.hears(1)).toEqual([text]);
    });

    it('loses nothing of a long text', async () => {
      const words = Array.from({ length: 1_500 }, (_, i) => `لفظ${i}`);
      expect(await send(say(words.join(' ')))).toMatchObject({ outcome: 'sent' });
      const heard = await rig.hears(1);
      expect(heard.join(' ').split(/\s+/)).toEqual(words);
    });

    it('sends nothing once it was told to stop', async () => {
      expect(await send(say('too late'), AbortSignal.abort())).toMatchObject({ outcome: 'retry' });
      await send(say('in time'));
      expect(await rig.hears(1)).toEqual(['in time']);
    });

    itUnless('refusals', 'says why a person cannot be reached, and throws nothing', async () => {
      const why = rig.refuses();
      expect(await send(say('hello'))).toEqual({ outcome: 'refused', why });
      await expect(rig.channel.typing({ kind: 'typing', to: rig.address })).resolves.toBeUndefined();
    });

    itUnless('lost-answers', 'calls a lost answer unknown', async () => {
      rig.losesAnswer();
      expect(await send(say('hello'))).toMatchObject({ outcome: 'unknown' });
    });

    itUnless('redelivery', 'acknowledges only what is durable', async () => {
      door.shut();
      await rig.writes('one');
      await door.until(() => door.knocking() > 0, 'a knock');
      expect(rig.unacknowledged()).toBe(1);
      door.open();
      await door.has(1);
      await vi.waitFor(() => expect(rig.unacknowledged()).toBe(0));
    });

    itUnless('redelivery', 'hears again what could not be made durable', async () => {
      door.failNext(2);
      await rig.writes('one');
      await door.has(1);
      await rig.writes('two');
      await door.has(2);
      expect(door.arrivals.map((a) => 'text' in a && a.text)).toEqual(['one', 'two']);
      expect(door.logged()).not.toContain('disk');
    });

    itUnless('redelivery', 'gives a repeated message the same id', async () => {
      await rig.writes('one');
      await door.has(1);
      await rig.repeats();
      await door.until(() => door.duplicates.length > 0, 'the repeat');
      expect(door.arrivals).toHaveLength(1);
    });

    itUnless('nonsense', 'outlives what cannot be read', async () => {
      await rig.bringsNonsense();
      await rig.writes('still there?');
      await door.has(1);
      expect(door.arrivals).toHaveLength(1);
    });

    itUnless('receipts', 'brings a receipt in', async () => {
      await send(say('hello'));
      await rig.hears(1);
      await rig.reportsArrival();
      const [arrival] = await door.has(1);
      expect(arrival).toMatchObject({ type: 'delivery.receipt', state: 'delivered' });
    });

    itUnless('restart', 'hears after a restart what was written meanwhile, once', async () => {
      await rig.writes('before');
      await door.has(1);
      await rig.restart(() => rig.writes('meanwhile'));
      await door.has(2);
      await rig.writes('after');
      await door.has(3);
      expect(door.arrivals.map((a) => 'text' in a && a.text)).toEqual(['before', 'meanwhile', 'after']);
    });

    itUnless('restart', 'acknowledges nothing after its stop', async () => {
      await rig.channel.stop();
      await rig.writes('too late for this one');
      await rig.channel.stop();
      expect(door.arrivals).toEqual([]);
      expect(rig.unacknowledged()).toBe(1);
    });

    it('logs no words, names or addresses', async () => {
      await rig.writes('my secret words');
      await door.has(1);
      await send(say('our secret words'));
      expect(door.logged()).not.toMatch(/secret words/);
      expect(door.logged()).not.toContain(rig.address.address);
    });
  });
  corridorContract(name, open, lacks);
  journeyContract(name, open, lacks);
}
