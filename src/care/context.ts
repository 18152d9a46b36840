import type { Changes } from './decision.ts';
import type { ContactPoint, Person } from './person.ts';
import type { Programme } from './programme.ts';

/** All that `decide` may know besides the event: two bounded documents and the frozen programme. */
export interface Context {
  readonly programme: Programme;
  readonly person: Person;
  /** The contact point that spoke or, where nobody spoke, the one the person is reached at. */
  readonly contactPoint: ContactPoint;
}

/** The context after a decision. `load` after `commit` must equal it, on every database. */
export function apply(context: Context, changes: Changes): Context {
  return {
    ...context,
    person: changes.person ?? context.person,
    contactPoint: changes.contactPoint ?? context.contactPoint,
  };
}
