import { describe, expect } from 'vitest';
import type { Handover } from '#src/care/handover/handover.ts';
import type { Store } from '#src/store/store.ts';
import { type Ground, handover, happen, message, t0 } from './kit.ts';
import { onGround } from './onGround.ts';

/** Who waits for a counselor, gravest first, and what their line shows. */
export function queueContract(ground: () => Ground): void {
  const it = onGround(ground);
  let n = 0;
  const give = (store: Store, who: string, is: Handover | null) =>
    happen(store, message(`give ${n++}`, who), (person) => ({ person: { ...person, language: 'ur', handover: is } }));

  describe('queue', () => {
    it('stands by urgency, then by how long they wait', async (store, again) => {
      await give(store, 'a', handover('a', 'soon', t0));
      await give(store, 'b', handover('b', 'emergency', t0 + 9));
      await give(store, 'c', handover('c', 'urgent', t0 + 5));
      await give(store, 'd', handover('d', 'emergency', t0 + 1, 'claimed'));
      await give(store, 'e', handover('e', 'emergency', t0, 'closed'));
      await give(store, 'f', null);
      const order = async (s: Store, limit = 9) => (await s.queue(limit)).map((e) => e.handover.id.at(-1));
      expect(await order(store)).toEqual(['d', 'b', 'c', 'a']);
      expect(await order(await again(), 2)).toEqual(['d', 'b']);
    });

    it('follows the document: graver, closed, gone, and another one', async (store) => {
      const { waiting } = await give(store, 'a', handover('1', 'soon'));
      await give(store, 'b', handover('2', 'urgent'));
      await give(store, 'a', handover('1', 'emergency'));
      expect((await store.queue(9)).map((e) => e.handover.id)).toEqual(['handover:1', 'handover:2']);
      await give(store, 'a', handover('3', 'soon'));
      expect((await store.queue(9)).map((e) => e.handover.id)).toEqual(['handover:2', 'handover:3']);
      await give(store, 'a', handover('3', 'soon', t0, 'closed'));
      expect((await store.counts()).openHandovers).toBe(1);
      expect((await store.entry(waiting.person))?.handover.state).toBe('closed');
      await give(store, 'a', null);
      expect(await store.entry(waiting.person)).toBeNull();
      expect(await store.entry('p_nobody')).toBeNull();
    });

    it('shows whom, where, in which language, what stands and when they last wrote', async (store) => {
      const concern = {
        concern: 'suicide-intent',
        urgency: 'emergency',
        evidence: 'synthetic words',
        subject: 'self',
        event: 'a',
        at: t0,
      } as const;
      const { waiting } = await happen(store, message('a'), (person) => ({
        person: { ...person, language: 'ur-Latn', concerns: [concern], handover: handover('1', 'emergency') },
      }));
      const [loaded] = await store.load([waiting]);
      await happen(store, message('b'), { contactPoint: { ...loaded!.documents.contactPoint, lastHeardAt: t0 } });
      const expected = {
        handover: handover('1', 'emergency'),
        person: waiting.person,
        channel: 'phone',
        language: 'ur-Latn',
        concerns: [concern],
        lastHeardAt: t0,
        version: (await store.person(waiting.person))!.version,
      };
      expect(await store.queue(9)).toEqual([expected]);
      expect(await store.entry(waiting.person)).toEqual(expected);
      expect(await store.contactPointOf('phone', 'main', 'amna')).toMatchObject({ lastHeardAt: t0 });
      expect(await store.contactPointOf('phone', 'main', 'nobody')).toBeNull();
    });
  });
}
