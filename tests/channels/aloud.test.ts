import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome, Say } from '#src/care/outgoing.ts';
import { createAloud, type Speak } from '#src/channels/aloud.ts';
import type { Channel } from '#src/channels/channel.ts';
import { outletOf } from '#src/channels/outlet.ts';
import { createChanges } from '../emulators/changes.ts';
import { voiceNote } from '../emulators/sound.ts';

const say = (spoken: boolean): Say => ({
  kind: 'say',
  to: { channel: 'synthetic', account: 'main', address: 'amna' },
  text: 'words',
  keys: [],
  options: [],
  language: 'en',
  from: { companion: true },
  ...(spoken && { spoken: true }),
});

describe('speaking rows', () => {
  const rejections: unknown[] = [];
  const rejected = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', rejected);
  afterEach(() => expect(rejections).toEqual([]));

  function channel(...outcomes: Outcome[]) {
    const changes = createChanges();
    const heard: { row: string; mimeType: string; audio: Buffer }[] = [];
    const made = {
      name: 'synthetic',
      account: 'main',
      limits: { perSecond: 1, perContactMs: 0 },
      send: async () => ({ outcome: 'sent', providerId: null }),
      async voice(row: string, _to: Say['to'], audio: Buffer, mimeType: string) {
        heard.push({ row, mimeType, audio });
        changes.changed();
        return outcomes.shift() ?? { outcome: 'sent', providerId: null };
      },
    } as unknown as Channel;
    return { made, heard, until: changes.until };
  }
  const speaks: Speak = async () => voiceNote();
  const row = (body: Say) => ({
    outgoing: {
      id: 'a/0',
      person: 'p',
      contactPoint: 'c',
      priority: 'conversation',
      topic: 'care',
      dueAt: 0,
      expiresAt: null,
      insteadOf: null,
      body,
    } as const,
    attempts: 0,
    unknowns: 0,
  });

  it('speaks what is to be spoken, after its text, as what the sound is', async () => {
    const { made, heard, until } = channel();
    const outlet = outletOf(made, 4, { speak: speaks });
    expect(await outlet.send(row(say(true)), AbortSignal.timeout(1_000))).toMatchObject({
      outcome: { outcome: 'sent' },
    });
    await until(() => heard.length === 1, 'a voice');
    expect(heard).toEqual([{ row: 'a/0', mimeType: 'audio/ogg', audio: voiceNote() }]);
  });

  it('speaks what is to be heard where that is not what is read', async () => {
    const { made, heard, until } = channel();
    const spoken: string[][] = [];
    const hears: Speak = async (text, language) => {
      spoken.push([text, language]);
      return voiceNote();
    };
    createAloud(made, hears, () => 0)('a/0', { ...say(true), text: 'shukriya', language: 'ur-Latn', aloud: 'شکریہ' });
    createAloud(made, hears, () => 0)('b/0', { ...say(true), text: 'thanks' });
    await until(() => heard.length === 2, 'two voices');
    expect(spoken).toEqual([
      ['شکریہ', 'ur'],
      ['thanks', 'en'],
    ]);
  });

  it('speaks nothing that is not to be spoken, or whose text did not go', async () => {
    const { made, heard } = channel();
    let asked = 0;
    const counted: Speak = async () => {
      asked++;
      return voiceNote();
    };
    await outletOf(made, 4, { speak: counted }).send(row(say(false)), AbortSignal.timeout(1_000));
    const refuses = { ...made, send: async () => ({ outcome: 'refused', why: 'blocked' }) } as unknown as Channel;
    await outletOf(refuses, 4, { speak: counted }).send(row(say(true)), AbortSignal.timeout(1_000));
    expect(asked).toBe(0);
    expect(heard).toEqual([]);
  });

  it('speaks nothing that has ended while the sound was made', async () => {
    const { made, heard, until } = channel();
    const asked: string[] = [];
    const outlet = outletOf(made, 4, {
      speak: speaks,
      async stillSpoken({ id }) {
        asked.push(id);
        return id !== 'a/0';
      },
    });
    await outlet.send(row(say(true)), AbortSignal.timeout(1_000));
    const other = row(say(true));
    await outlet.send({ ...other, outgoing: { ...other.outgoing, id: 'b/0' } }, AbortSignal.timeout(1_000));
    await until(() => heard.length === 1, 'a voice');
    expect(asked.toSorted()).toEqual(['a/0', 'b/0']);
    expect(heard.map((h) => h.row)).toEqual(['b/0']);
  });

  it('never holds up the text: a voice that never comes, throws, or is no sound leaves the row sent', async () => {
    const { made, heard } = channel();
    const silent: Speak[] = [
      () => new Promise(() => {}),
      () => Promise.reject(new Error('broken')),
      async () => Buffer.from('<html>no sound at all</html>'),
      async () => null,
    ];
    for (const speak of silent)
      expect(await outletOf(made, 4, { speak }).send(row(say(true)), AbortSignal.timeout(1_000))).toEqual({
        outcome: { outcome: 'sent', providerId: null },
        event: null,
      });
    expect(heard).toEqual([]);
  });

  it('tries once more where the provider asks for a little patience, and not where it asks for much', async () => {
    const { made, heard, until } = channel({ outcome: 'retry', at: 0, why: 'http 429' });
    createAloud(made, speaks, () => 0)('a/0', say(true));
    await until(() => heard.length === 2, 'a second try');
    const patient = channel({ outcome: 'retry', at: 3_600_000, why: 'http 429' });
    createAloud(patient.made, speaks, () => 0)('b/0', say(true));
    await patient.until(() => patient.heard.length === 1, 'a first try');
    expect(patient.heard).toHaveLength(1);
  });
});
