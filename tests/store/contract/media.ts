import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import type { Communication, Store } from '#src/store/store.ts';
import { accepted, always, type Ground, happen, message, t0 } from './kit.ts';

const file = { ref: 'provider-key', mimeType: 'audio/ogg', bytes: 4, seconds: 1 };
const voice = (id: string): Arrival => ({ ...message(id, 'amna', ''), media: 'voice', file }) as Arrival;
const bytes = Buffer.from('OggS synthetic sound');

/** Bytes of messages, and what became of them. */
export function mediaContract(ground: () => Ground): void {
  describe('media', () => {
    let on: Ground;
    let store: Store;
    beforeEach(async () => {
      on = ground();
      store = await on.open();
    });
    afterEach(async () => {
      await store.close();
      await on.clear();
    });
    const keep = (person: string, id = 'media:a', keepUntil = t0 + 10) =>
      store.keepMedia({ id, person, mimeType: 'audio/ogg', bytes, keepUntil });
    const last = async (person: string): Promise<Communication> =>
      (await store.communications(person, always, 10)).findLast((c) => c.direction === 'in')!;

    it('keeps bytes, also after it was closed and opened again', async () => {
      const [waiting] = await accepted(store, voice('a'));
      await keep(waiting!.person);
      await store.close();
      store = await on.open();
      expect(await store.media('media:a')).toEqual({ person: waiting!.person, mimeType: 'audio/ogg', bytes });
      expect(await store.media('media:b')).toBeNull();
    });

    it('keeps what was kept first under an id', async () => {
      const [waiting] = await accepted(store, voice('a'));
      await keep(waiting!.person);
      await store.keepMedia({
        id: 'media:a',
        person: waiting!.person,
        mimeType: 'image/png',
        bytes: Buffer.from('else'),
        keepUntil: t0,
      });
      expect((await store.media('media:a'))?.bytes).toEqual(bytes);
    });

    it('refuses to keep bytes of a person whom nobody has heard of', async () => {
      await expect(keep('nobody')).rejects.toThrow();
    });

    it('deletes what is kept no longer, and tells so in the conversation', async () => {
      const { waiting } = await happen(store, voice('a'));
      await keep(waiting.person);
      await keep(waiting.person, 'media:later', t0 + 20);
      const media = { id: 'media:a', kind: 'voice', mimeType: 'audio/ogg', bytes: bytes.length } as const;
      await happen(store, message('b', { person: waiting.person }), { attached: [{ about: 'a', media }] });
      expect(await store.purgeMedia(t0 + 9)).toBe(0);
      expect(await store.purgeMedia(t0 + 10)).toBe(1);
      expect(await store.media('media:a')).toBeNull();
      expect(await store.media('media:later')).not.toBeNull();
      const [first] = await store.communications(waiting.person, always, 10);
      expect(first?.attachment?.media).toEqual({ unavailable: 'kept-no-longer' });
    });

    it('shows with a message what became of its media, and tells watchers of it', async () => {
      const told: Communication[] = [];
      store.watch((notices) => {
        for (const notice of notices) if (notice.kind === 'communication') told.push(notice.value);
      });
      const { waiting } = await happen(store, voice('a'));
      expect(await last(waiting.person)).toMatchObject({
        id: 'a',
        version: 1,
        attachment: { media: null, transcript: null },
      });
      await keep(waiting.person);
      const media = { id: 'media:a', kind: 'voice', mimeType: 'audio/ogg', bytes: bytes.length } as const;
      const transcript = { text: 'synthetic words', language: 'ur', confidence: 0.8 };
      const later = (id: string): Arrival => ({
        id,
        subject: { person: waiting.person },
        sentAt: t0,
        type: 'media.fetched',
        about: 'a',
        media,
      });
      await happen(store, later('f'), { attached: [{ about: 'a', media }] });
      await happen(store, later('t'), { attached: [{ about: 'a', transcript }] });
      const now = await last(waiting.person);
      expect(now).toMatchObject({ id: 'a', text: '', version: 3, attachment: { media, transcript } });
      expect(told.filter((c) => c.id === 'a').map((c) => c.version)).toEqual([1, 2, 3]);
      expect(told.at(-1)).toEqual(now);
    });

    it('leaves a message without media as it is, and takes news of a message that it does not have', async () => {
      const { waiting } = await happen(store, message('a'), {
        attached: [{ about: 'nothing', media: { unavailable: 'gone' } }],
      });
      expect(await last(waiting.person)).toMatchObject({ id: 'a', version: 1 });
      expect(await last(waiting.person)).not.toHaveProperty('attachment');
    });

    it('shows the place that a person sent', async () => {
      const place = { latitude: 24.86, longitude: 67.01, name: null };
      const { waiting } = await happen(store, { ...message('a', 'amna', ''), media: 'location', place } as Arrival);
      expect(await last(waiting.person)).toMatchObject({ media: 'location', place });
    });
  });
}
