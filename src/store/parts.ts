import type { Person } from '#src/care/person.ts';

/**
 * A person's document is kept in parts, so that a message writes what it changed and not all that is known of a person:
 * the talk changes with every message, the readings with some, the record of a person with few.
 */
export const parts = ['talk', 'readings', 'record'] as const;
export type Part = (typeof parts)[number];

/** The fields of one part, as they are kept. */
export function partOf(document: Person, part: Part): Partial<Person> {
  const { recent, asking, held, readings, ...record } = document;
  return { talk: { recent, asking, held }, readings: { readings }, record }[part];
}

/** The parts in which a document is another than before. A decision leaves what it does not change as it was. */
export function changedParts(before: Person, after: Person): ReadonlySet<Part> {
  const changed = new Set<Part>();
  for (const field of Object.keys(after) as (keyof Person)[]) {
    if (before[field] !== after[field]) changed.add(places[field] ?? 'record');
  }
  return changed;
}

const places: Partial<Record<keyof Person, Part>> = {
  recent: 'talk',
  asking: 'talk',
  held: 'talk',
  readings: 'readings',
};
