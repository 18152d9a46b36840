import { describe, expect } from 'vitest';
import { at, type Ground, happen, message } from './kit.ts';
import { onGround } from './onGround.ts';

/** What an export goes by: everybody, where they are reached, and counts of some days. */
export function recordsContract(ground: () => Ground): void {
  const it = onGround(ground);
  describe('records', () => {
    it('lists everybody once, in pages', async (store, again) => {
      const ids: string[] = [];
      for (const who of ['amna', 'bilal', 'chanda']) {
        const { waiting } = await happen(store, message(`a ${who}`, who), (person) => ({ person }));
        ids.push(waiting.person);
      }
      ids.sort();
      const other = await again();
      expect(await other.people('', 10)).toEqual(ids);
      expect(await other.people('', 2)).toEqual(ids.slice(0, 2));
      expect(await other.people(ids[1]!, 2)).toEqual(ids.slice(2));
      expect(await other.people(ids[2]!, 2)).toEqual([]);
    });

    it('knows where somebody is reached', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (person) => ({ person }));
      await happen(store, { ...message('b'), subject: at('bilal') }, (person) => ({ person }));
      const points = await (await again()).contactPoints(waiting.person);
      expect(points.map((p) => [p.person, p.channel, p.address])).toEqual([[waiting.person, 'phone', 'amna']]);
    });

    it('sums the counts of some days, both ends among them', async (store, again) => {
      const count = (day: string, n: number) => ({
        day,
        plan: 'x',
        district: 'Multan',
        measure: 'readings' as const,
        n,
      });
      const measured = [count('2026-10-31', 1), count('2026-11-01', 2), count('2026-11-30', 4), count('2026-12-01', 8)];
      await happen(store, message('a'), { measured: [...measured, { ...count('', 16), measure: 'enrolled' }] });
      const other = await again();
      const of = async (from: string, to: string) =>
        (await other.countsBetween(from, to)).map((c) => [c.district, c.measure, c.total]);
      expect(await of('2026-11-01', '2026-11-30')).toEqual([['Multan', 'readings', 6]]);
      expect(await of('2026-12-01', '2026-12-31')).toEqual([['Multan', 'readings', 8]]);
      expect(await of('2027-01-01', '2027-01-31')).toEqual([]);
    });
  });
}
