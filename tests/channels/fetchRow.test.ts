import { describe, expect, it } from 'vitest';
import type { MediaKind } from '#src/care/event.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import type { Channel, Download } from '#src/channels/channel.ts';
import type { MediaShelf } from '#src/channels/fetchRow.ts';
import { outletOf } from '#src/channels/outlet.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { pixel, tone, voiceNote } from '../emulators/sound.ts';
import { happen, message, t0 } from '../store/contract/kit.ts';

const to = { channel: 'synthetic', account: 'main', address: 'amna' };
const row = (media: MediaKind = 'voice', bytes: number | null = null) => ({
  outgoing: {
    id: 'a/0',
    person: 'p1',
    contactPoint: null,
    priority: 'crisis',
    topic: 'care',
    dueAt: 0,
    expiresAt: null,
    insteadOf: null,
    body: { kind: 'fetch', to, about: 'a', media, file: { ref: 'key', mimeType: 'audio/ogg', bytes, seconds: 2 } },
  } satisfies Outgoing as Outgoing,
  attempts: 0,
  unknowns: 0,
});

function outlet(download: Channel['download'], largest = 100_000, keeps: MediaShelf['keep'] = async () => {}) {
  const kept: Parameters<MediaShelf['keep']>[0][] = [];
  const channel = {
    name: 'synthetic',
    account: 'main',
    limits: { perSecond: 1, perContactMs: 0 },
    ...(download && { download }),
  } as Channel;
  const media: MediaShelf = {
    largest,
    now: () => 1_000,
    async keep(one) {
      await keeps(one);
      kept.push(one);
    },
  };
  const one = outletOf(channel, 4, { media });
  return { kept, send: (of = row()) => one.send(of, new AbortController().signal) };
}
const gives =
  (got: Buffer, mimeType = 'audio/ogg') =>
  async (): Promise<Download> => ({ got, mimeType });

describe('fetching a file', () => {
  it('has only so many large ones on their way at once, however many are sent; voices wait for none', async () => {
    const gate = Promise.withResolvers<void>();
    let under = 0;
    const { send } = outlet(async () => {
      under++;
      await gate.promise;
      return { got: pixel, mimeType: 'image/png' };
    });
    const sent = Array.from({ length: 20 }, () => send(row('image')));
    const voice = send(row('voice'));
    expect(under).toBe(9);
    gate.resolve();
    const ends = (await Promise.all(sent)).map(({ outcome }) => outcome);
    expect(ends.filter((o) => o.outcome === 'sent')).toHaveLength(8);
    expect(ends.filter((o) => o.outcome === 'retry' && o.at === 3_000 && o.why === 'busy')).toHaveLength(12);
    expect((await voice).outcome.outcome).toBe('sent');
    expect((await send(row('image'))).outcome.outcome).toBe('sent');
  });

  it('keeps the bytes by what they are, and says so once per row', async () => {
    const { kept, send } = outlet(gives(voiceNote(), 'text/html'));
    const { outcome, event } = await send();
    expect(outcome).toEqual({ outcome: 'sent', providerId: null });
    expect(kept).toEqual([{ id: 'media:a/0', person: 'p1', mimeType: 'audio/ogg', bytes: voiceNote() }]);
    expect(event).toEqual({
      id: 'fetched:a/0',
      subject: { contactPoint: to },
      sentAt: 1_000,
      type: 'media.fetched',
      about: 'a',
      media: { id: 'media:a/0', kind: 'voice', mimeType: 'audio/ogg', bytes: voiceNote().length },
    });
  });

  it.each<[string, MediaKind, Buffer]>([
    ['a page called a picture', 'image', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG picture, which may hold a script', 'image', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['an archive called a document', 'document', Buffer.from('PK\x03\x04 synthetic archive')],
    ['a program', 'document', Buffer.from('MZ\x90\0 synthetic program')],
    ['a packed stream', 'document', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 1, 1])],
    ['a picture called a voice note', 'voice', pixel],
    ['a voice note called a picture', 'image', tone()],
    ['next to nothing', 'image', Buffer.from([0xff, 0xd8, 0xff])],
  ])('keeps nothing of %s', async (_, kind, bytes) => {
    const { kept, send } = outlet(gives(bytes, 'image/jpeg'));
    expect(await send(row(kind))).toMatchObject({ event: { media: { unavailable: 'unsafe' } } });
    expect(kept).toEqual([]);
  });

  it('does not even ask for what claims to be too large, and drops what turns out to be', async () => {
    let asked = 0;
    const { kept, send } = outlet(async () => {
      asked++;
      return { got: voiceNote(), mimeType: 'audio/ogg' };
    }, 50);
    expect(await send(row('voice', 100_000_000))).toMatchObject({ event: { media: { unavailable: 'too-large' } } });
    expect(asked).toBe(0);
    expect(await send()).toMatchObject({ event: { media: { unavailable: 'too-large' } } });
    expect(kept).toEqual([]);
  });

  it.each(['too-large', 'unsafe', 'gone'] as const)('passes on that a file is %s', async (failed) => {
    const { send } = outlet(async () => ({ failed }));
    expect(await send()).toMatchObject({ outcome: { outcome: 'sent' }, event: { media: { unavailable: failed } } });
  });

  it('says that there is nothing to be had where a channel cannot fetch, and of an empty file', async () => {
    expect(await outlet(undefined).send()).toMatchObject({ event: { media: { unavailable: 'unsupported' } } });
    expect(await outlet(gives(Buffer.alloc(0))).send()).toMatchObject({ event: { media: { unavailable: 'gone' } } });
  });

  it('tries again after what may pass: the network, the token, the store, a channel that throws', async () => {
    const again = { outcome: { outcome: 'retry' }, event: null };
    expect(await outlet(async () => ({ retry: 'http 500' })).send()).toMatchObject(again);
    expect(await outlet(async () => ({ failed: 'unauthorised' })).send()).toMatchObject(again);
    expect(await outlet(() => Promise.reject(new Error('broken'))).send()).toMatchObject(again);
    const full = outlet(gives(voiceNote()), 100_000, () => Promise.reject(new Error('full')));
    expect(await full.send()).toMatchObject(again);
  });

  it('keeps a file once and tells of it once, though the process ended between keeping and telling', async () => {
    const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) });
    const { waiting } = await happen(store, message('m'), (_, w) => {
      const { outgoing } = row();
      return { outgoing: [{ ...outgoing, id: 'm/0', person: w.person, dueAt: t0 }] };
    });
    const channel = { name: 'synthetic', limits: {}, download: gives(voiceNote()) } as unknown as Channel;
    const keep: MediaShelf['keep'] = (one) => store.keepMedia({ ...one, keepUntil: t0 });
    const { send } = outletOf(channel, 4, { media: { largest: 1_000_000, now: () => t0, keep } });
    const claimed = () => store.claim(t0, 60_000, { synthetic: 10 });
    const settled = async (from: Awaited<ReturnType<typeof claimed>>) => {
      const { outcome, event } = await send(from[0]!, new AbortController().signal);
      return () => store.settle([{ outgoing: 'm/0', outcome, dueAt: null, event }]);
    };
    const lost = await settled(await claimed());
    expect(await store.recoverLeases(t0)).toBe(1);
    const again = await settled(await claimed());
    const [first] = await again();
    expect(first).toMatchObject({ status: 'accepted', waiting: { arrival: { type: 'media.fetched', about: 'a' } } });
    // The end of the first try, were it still to come, tells nothing twice.
    expect(await lost()).toEqual([{ status: 'duplicate' }]);
    expect(store.connection.prepare('SELECT count(*) AS n FROM media').get()).toEqual({ n: 1 });
    expect((await store.media('media:m/0'))?.person).toBe(waiting.person);
    expect(await claimed()).toEqual([]);
    await store.close();
  });
});
