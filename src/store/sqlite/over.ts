import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Acceptance, Decided, Store, Verdict, Waiting } from '../store.ts';
import type { Engine } from './engine.ts';
import { type Done, type Entered, entering, finished } from './finished.ts';
import { Known } from './known.ts';

/** The store over an engine: keeps the documents it has seen, and makes ready what the engine writes. */
export function storeOver(engine: Omit<Engine, 'written'>, now: () => Instant): Store {
  const known = new Known();
  return {
    ...engine,
    async accept(arrivals) {
      const entered = await engine.accept(arrivals.map(entering), now());
      return entered.map((one, i) => acceptance(one, arrivals[i]!));
    },
    async load(waiting) {
      const found = waiting.map((one) => known.find(one));
      const missing = waiting.filter((_, i) => !found[i]);
      if (missing.length === 0) return found.map((one) => one!);
      const read = await engine.load(missing.map(({ person, contactPoint }) => ({ person, contactPoint })));
      for (const one of read) known.read(one);
      let next = 0;
      return found.map((one) => one ?? read[next++]!);
    },
    async commit(decided) {
      const done = await engine.commit(decided.map(finished), now());
      return done.map((one, i) => verdict(one, decided[i]!, known));
    },
    failed: ({ seq }, handledAt) => engine.failed(seq, handledAt),
    async setAside({ seq, person }, instead) {
      const entered = await engine.setAside({ seq, person }, instead && entering(instead), now());
      return entered.map((one) => acceptance(one, instead!));
    },
    async settle(settlements) {
      const events = settlements.flatMap(({ event }) => (event ? [event] : []));
      const settling = settlements.map((one) => ({ ...one, event: one.event && entering(one.event) }));
      const entered = await engine.settle(settling, now());
      return entered.map((one, i) => acceptance(one, events[i]!));
    },
  };
}

function acceptance(entered: Entered | null, arrival: Arrival): Acceptance {
  return entered ? { status: 'accepted', waiting: waitingOf(entered, arrival) } : { status: 'duplicate' };
}

function waitingOf({ seq, person, contactPoint }: Entered, arrival: Arrival): Waiting {
  return { seq, person, contactPoint, attempts: 0, handledAt: null, arrival };
}

function verdict(done: Done, { loaded, decision }: Decided, known: Known): Verdict {
  if (done.done !== 'written') {
    // What was known is behind what is written.
    known.forget(loaded.documents);
    return done.done === 'moved' ? { verdict: 'moved' } : { verdict: 'committed', accepted: [] };
  }
  const { person, contactPoint } = decision.changes;
  known.read({
    documents: {
      person: person ?? loaded.documents.person,
      contactPoint: contactPoint ?? loaded.documents.contactPoint,
    },
    versions: done.versions,
  });
  const accepted = done.accepted.flatMap((one, i) => (one ? [waitingOf(one, decision.events[i]!)] : []));
  return { verdict: 'committed', accepted };
}
