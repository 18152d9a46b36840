import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newPerson, type Person, personSchema } from '#src/care/person.ts';

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

/** A part as it is kept: with the form that the document had when it was written. Parts from before that was kept have none. */
export type StoredPart = Partial<Person> & { readonly form?: string };

/** One part as the JSON text that is kept of it. */
export function partJson(document: Person, part: Part): string {
  return JSON.stringify({ form: form(), ...partOf(document, part) } satisfies StoredPart);
}

/**
 * The person's document of all its parts; null for one that was not written. What was written in today's form is what it was, since
 * only we can seal it: to hold it against its schema again costs more than to read it. In a document of another form, a
 * field that was added since begins as a new person's. Throws where such a document does not fit.
 */
export function personOf(id: string, stored: readonly (StoredPart | null)[]): Person {
  const whole = Object.assign(newPerson(id, ''), ...stored) as Person & StoredPart;
  if (!stored.every((part) => part?.form === form())) return personSchema.parse(whole);
  const { form: _, ...person } = whole;
  return person;
}

let known: string | undefined;

/** A short name of the schema of a document, which changes with it. */
function form(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(personSchema)))
    .digest('base64url')
    .slice(0, 8);
  return known;
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
