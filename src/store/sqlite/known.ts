import type { ContactPoint, Person } from '#src/care/person.ts';
import { Lru } from '../lru.ts';
import type { Loaded, Waiting } from '../store.ts';

/** How many people, and how many contact points, are kept. */
const kept = 4096;

/**
 * The documents that were read or written last, so that most events need no look into the database. They may be behind what
 * another process wrote: a commit compares versions, and what has moved is forgotten.
 */
export class Known {
  private readonly people = new Lru<string, { readonly document: Person; readonly version: number }>(kept);
  private readonly points = new Lru<string, { readonly document: ContactPoint; readonly version: number }>(kept);

  /** What an event is decided on, if it is known. */
  find({ person, contactPoint }: Pick<Waiting, 'person' | 'contactPoint'>): Loaded | null {
    const who = this.people.get(person);
    const id = contactPoint ?? who?.document.contactPoints[0];
    const where = id === undefined ? undefined : this.points.get(id);
    if (!who || !where) return null;
    return {
      documents: { person: who.document, contactPoint: where.document },
      versions: { person: who.version, contactPoint: where.version },
    };
  }

  /** Keeps what was read or written, unless something later is kept. */
  read({ documents: { person, contactPoint }, versions }: Loaded): void {
    // A document that is not written yet has no version to be compared.
    if (versions.person > 0 && versions.person >= (this.people.get(person.id)?.version ?? 0))
      this.people.set(person.id, { document: person, version: versions.person });
    if (contactPoint.id !== '' && versions.contactPoint >= (this.points.get(contactPoint.id)?.version ?? 0))
      this.points.set(contactPoint.id, { document: contactPoint, version: versions.contactPoint });
  }

  forget({ person, contactPoint }: Loaded['documents']): void {
    this.people.delete(person.id);
    this.points.delete(contactPoint.id);
  }
}
