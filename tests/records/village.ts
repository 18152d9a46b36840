import type { PlainDate } from '#src/care/words.ts';
import { runBatch } from '#src/cli/simulate/batch.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import { type Dossier, type ExportHouse, readDossier } from '#src/records/fhir/dossier.ts';
import type { Store } from '#src/store/store.ts';

export const programme = loadProgramme(readSettings({}), Date.parse('2027-01-11T03:00:00Z'));

/** Lets synthetic people of a seed live for some days, and hands out what is on record of them. */
export async function withVillage<T>(
  o: { readonly people: readonly number[]; readonly days: number; readonly seed?: number },
  use: (house: ExportHouse & { readonly store: Store }, ids: readonly string[]) => Promise<T>,
): Promise<T> {
  let result: { readonly of: T } | null = null;
  await runBatch({
    ...{ seed: o.seed ?? 1, people: o.people, days: o.days, programme },
    ended: async (store, now) => {
      const house = { store, programme, version: '0.0.0-test', now: () => now };
      result = { of: await use(house, await store.people('', 1_000)) };
    },
  });
  return result!.of;
}

/** The dossiers of everybody in a village. */
export async function dossiersOf(house: ExportHouse, ids: readonly string[], words = false): Promise<Dossier[]> {
  const all = await Promise.all(ids.map((id) => readDossier(house, id, words)));
  return all.filter((d) => d !== null);
}

export const dayOf = (at: number): PlainDate => new Date(at + 5 * 3_600_000).toISOString().slice(0, 10);
